import { useState } from 'preact/hooks';
import type { BulkVerdictReceipt, BulkVerdict as Draft } from '../../../core/list';
import { MOST_REVIEW_CHARACTERS } from '../../../core/review-services';
import type { ReviewServices } from '../../../core/services';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useLongJob } from '../../model/use-long-job';
import { useResult } from '../../model/use-result';
import { VERDICT_ACTS } from '../../strings/review-words';
import { JobProgress } from '../backup/job-progress';
import { Choice } from './choice';
import { Countdown } from './countdown';

interface Props {
  captureIds: readonly string[];
  /** That the list is filtered by; else the first. */
  rule: string;
  services: ReviewServices['list'];
  close(): void;
  onSealed(): void;
}

const WORDS = {
  confirmed: VERDICT_ACTS.confirmed,
  dismissed: VERDICT_ACTS.dismissed,
  'needs-more': VERDICT_ACTS['needs-more'],
};

/** One verdict with a reason on the findings of one rule. It waits before anything is sealed, and can be stopped half-way. */
export function BulkVerdict({ captureIds, rule, services, close, onSealed }: Props) {
  const { t, lang, rules } = useUi();
  const [choices] = useResult(() => services.choices(), [services]);
  const ids = choices.status === 'ready' ? choices.value.rules.map(({ value }) => value) : [];
  const [draft, setDraft] = useState<Omit<Draft, 'captureIds'>>({ ruleId: rule, verdict: 'confirmed', text: '' });
  const [agreed, setAgreed] = useState(false);
  const ruleId = draft.ruleId || (ids[0] ?? '');
  const job = useLongJob(async (long) => {
    const result = await services.giveVerdicts({ ...draft, ruleId, captureIds }, long);
    onSealed();
    return result;
  });
  const { state } = job;
  if (state?.status === 'busy')
    return <JobProgress label={t('bulk_verdictBusy')} done={state.done} cancel={job.cancel} />;
  if (state) return <Outcome state={state} close={close} />;
  if (agreed)
    return (
      <Countdown
        words={t('bulk_verdictWait')}
        now={t('bulk_sealNow')}
        nowAction="seal-now"
        run={() => void job.start()}
        undo={() => setAgreed(false)}
      />
    );
  const titleOf = (id: string) => rules?.rules.find((one) => one.id === id)?.title[lang] ?? id;
  return (
    <form
      class="note"
      aria-label={t('bulk_verdict')}
      data-bulk="verdict"
      onSubmit={(event) => {
        event.preventDefault();
        if (draft.text.trim() !== '' && ruleId !== '') setAgreed(true);
      }}
    >
      <p class="measure">{t('bulk_verdictHint')}</p>
      <label class="field">
        <span>{t('filter_rule')}</span>
        <select
          name="bulk-rule"
          value={ruleId}
          onChange={(event) => setDraft({ ...draft, ruleId: event.currentTarget.value })}
        >
          {[...new Set([...(ruleId === '' ? [] : [ruleId]), ...ids])].map((id) => (
            <option key={id} value={id}>
              {titleOf(id)}
            </option>
          ))}
        </select>
      </label>
      <Choice
        label={t('bulk_verdictWhich')}
        name="bulk-verdict"
        value={draft.verdict}
        words={WORDS}
        choose={(verdict) => setDraft({ ...draft, verdict })}
      />
      <label class="field">
        <span>{t('bulk_verdictReason')}</span>
        <textarea
          rows={3}
          name="bulk-reason"
          autocomplete="off"
          maxLength={MOST_REVIEW_CHARACTERS}
          value={draft.text}
          onInput={(event) => setDraft({ ...draft, text: event.currentTarget.value })}
        />
      </label>
      <div class="actions">
        <button type="submit" class="main" data-action="give-verdicts" disabled={draft.text.trim() === ''}>
          {t('verdict_seal')}
        </button>
        <button type="button" onClick={close}>
          {t('action_cancel')}
        </button>
      </div>
    </form>
  );
}

type Ended = Exclude<ReturnType<typeof useLongJob<BulkVerdictReceipt, []>>['state'], null | { status: 'busy' }>;

function Outcome({ state, close }: { state: Ended; close(): void }) {
  const { t, count } = useUi();
  if (state.status !== 'failed' && state.status !== 'ready') return null;
  return (
    <div class="note" role="status" data-verdicts={state.status === 'ready' ? state.value.verdicts : undefined}>
      {state.status === 'failed' ? (
        <FailureNote failure={state.failure} />
      ) : (
        <>
          <p>
            {state.value.verdicts === 0
              ? t('bulk_verdictNone')
              : t('bulk_verdictDone', {
                  verdicts: count('count_verdicts', state.value.verdicts),
                  captures: count('count_captures', state.value.captures),
                })}
          </p>
          {state.value.failed.length > 0 && (
            <p>{t('bulk_verdictFailed', { captures: count('count_captures', state.value.failed.length) })}</p>
          )}
        </>
      )}
      <button type="button" data-action="close-verdicts" onClick={close}>
        {t('action_close')}
      </button>
    </div>
  );
}
