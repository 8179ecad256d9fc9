import { useEffect, useRef, useState } from 'preact/hooks';
import type { ListServices } from '../../../core/list';
import { useUi } from '../../context';

interface Props {
  services: ListServices;
  unread: number;
  onDone(): void;
}

/** Reads the words of captures of older versions while nobody waits, and says how far that is. */
export function ReadingNote({ services, unread, onDone }: Props) {
  const { t, format } = useUi();
  const [left, setLeft] = useState(0);
  const [stopped, setStopped] = useState(false);
  const stop = useRef(new AbortController());
  useEffect(() => {
    const abort = new AbortController();
    stop.current = abort;
    const start = () =>
      services.complete(setLeft, abort.signal).then(
        (result) => {
          if (abort.signal.aborted) return;
          setLeft(0);
          if (result.ok && result.value.changed > 0) onDone();
        },
        () => setLeft(0),
      );
    const waiting = requestIdleCallback(() => void start());
    return () => {
      cancelIdleCallback(waiting);
      abort.abort();
    };
  }, [services]);
  if (stopped) return <p class="aside">{t('reading_stopped')}</p>;
  if (left === 0) return null;
  const all = Math.max(unread, left);
  const words = t('reading_left', { n: format.number(left) });
  return (
    <div class="progress">
      <span>{words}</span>
      <progress max={all} value={all - left} aria-label={words} />
      <button
        type="button"
        data-action="stop-reading"
        onClick={() => {
          stop.current.abort();
          setStopped(true);
        }}
      >
        {t('action_stop')}
      </button>
    </div>
  );
}
