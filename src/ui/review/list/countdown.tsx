import { useEffect, useRef } from 'preact/hooks';
import { useUi } from '../../context';

/** Milliseconds in which it can be taken back. Then it is sealed in the ledger, and nothing brings it back. */
const UNDO_TIME = 8000;

interface Props {
  /** What is about to happen, and what doing it at once is called. */
  words: string;
  now: string;
  nowAction: string;
  run(): void;
  undo(): void;
}

/** Waits before something is sealed. A page that is left or closed while it waits does nothing. */
export function Countdown({ words, now, nowAction, run, undo }: Props) {
  const { t } = useUi();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
    const timer = setTimeout(run, UNDO_TIME);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="note note-doubt" role="status" data-waiting="true">
      <p>{words}</p>
      <div class="actions">
        <button ref={button} type="button" class="main" data-action="undo" onClick={undo}>
          {t('action_undo')}
        </button>
        <button type="button" class="delete" data-action={nowAction} onClick={run}>
          {now}
        </button>
      </div>
    </div>
  );
}
