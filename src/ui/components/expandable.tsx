import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useUi } from '../context';

/** Two lines of words, the rest behind a button. The words are all there: only the view is cut, never the text. */
export function Expandable({ children }: { children: ComponentChildren }) {
  const { t } = useUi();
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [cut, setCut] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    if (!open) {
      measure();
      observer.observe(element);
    }
    return () => observer.disconnect();
  }, [open]);
  return (
    <div class="expandable">
      <div ref={box} class={open ? 'expandable-words' : 'expandable-words clamped'}>
        {children}
      </div>
      {(cut || open) && (
        <button type="button" class="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('action_showLess') : t('action_showAll')}
        </button>
      )}
    </div>
  );
}
