import { useState } from 'preact/hooks';
import type { Redaction } from '../../../core/redaction';
import type { ReviewServices } from '../../../core/services';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useLongJob } from '../../model/use-long-job';
import { JobProgress } from '../backup/job-progress';
import { FIRST_CHOICE, isEmpty, type RedactionChoice, redactionOf } from '../redact/choice';
import { FilesToWithhold } from '../redact/files-to-withhold';
import { LookView } from '../redact/look-view';
import { WordsToWithhold } from '../redact/words-to-withhold';
import type { Sharing } from '../sharing/use-sharing';

interface Props {
  captureIds: readonly string[];
  services: Pick<ReviewServices, 'sharing'>;
  /** Where the bundle is looked at and saved. */
  sharing: Sharing;
  close(): void;
}

/** One redacted copy of the selection: what is withheld is looked at per capture, and only that can be saved. */
export function BulkRedaction({ captureIds, services, sharing, close }: Props) {
  const { t, count } = useUi();
  const [choice, setChoice] = useState<RedactionChoice>(FIRST_CHOICE);
  const [seen, setSeen] = useState<Redaction | null>(null);
  const redaction = redactionOf(choice);
  const look = useLongJob((job) => {
    setSeen(redaction);
    return services.sharing.lookAtRedaction(captureIds, redaction, job);
  });
  const isSeen = JSON.stringify(seen) === JSON.stringify(redaction);
  const change = (changed: RedactionChoice) => {
    // What was looked at is not what the form says any more.
    look.cancel();
    sharing.close();
    setChoice(changed);
  };
  const { state } = look;
  return (
    <section class="redact" aria-labelledby="bulk-redact" data-bulk="redact">
      <h2 id="bulk-redact">{t('bulk_redact')}</h2>
      <p class="aside measure">{t('bulk_redactHint', { captures: count('count_captures', captureIds.length) })}</p>
      <WordsToWithhold choice={choice} change={change} />
      <FilesToWithhold choice={choice} change={change} />
      <div class="actions">
        <button
          type="button"
          data-action="look-at-redaction"
          disabled={isEmpty(redaction) || state?.status === 'busy'}
          onClick={() => {
            sharing.close();
            void look.start();
          }}
        >
          {t('bulk_redactLook')}
        </button>
        <button
          type="button"
          data-action="close-redaction"
          onClick={() => {
            look.cancel();
            close();
          }}
        >
          {t('action_close')}
        </button>
      </div>
      {state?.status === 'busy' && (
        <JobProgress label={t('bulk_redactLooking')} done={state.done} cancel={look.cancel} />
      )}
      {state?.status === 'failed' && isSeen && <FailureNote failure={state.failure} />}
      {state?.status === 'ready' && isSeen && (
        <LookView
          look={state.value}
          busy={sharing.open}
          make={(ids) => sharing.look({ kind: 'captures', captureIds: ids, redaction, seenAt: state.value.head })}
        />
      )}
    </section>
  );
}
