import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useUi } from '../context';

/** The first view of a page load takes no focus: the reader has not gone anywhere yet. */
let firstView = true;

/** The title of a view. It takes the focus when the view opens, so that the keyboard and the ear start there. */
export function Heading({ children, title }: { children: ComponentChildren; title?: string }) {
  const { t } = useUi();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = title ?? (typeof children === 'string' ? children : '');
  useEffect(() => {
    document.title = name === '' ? t('extensionName') : `${name} · ${t('extensionName')}`;
    if (!firstView) heading.current?.focus({ preventScroll: true });
    firstView = false;
    scrollTo(0, 0);
  }, [name]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
