import { useState } from 'preact/hooks';
import type { ReviewServices } from '../../../core/services';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useLongJob } from '../../model/use-long-job';
import { useAction, useResult } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { JobProgress } from '../backup/job-progress';
import { addressOf } from '../route';

interface Props {
  captureIds: readonly string[];
  services: Pick<ReviewServices, 'list' | 'register'>;
  close(): void;
  onLinked(): void;
}

/** Links the selection to one processing activity. A link can be taken back: both stand in the ledger. */
export function BulkLink({ captureIds, services, close, onLinked }: Props) {
  const { t, count, format } = useUi();
  const [view, again] = useResult(() => services.register.view(), [services]);
  const [chosen, setChosen] = useState('');
  const job = useLongJob(async (long, activityId: string) => {
    const result = await services.list.link(captureIds, activityId, long);
    onLinked();
    return result;
  });
  const [undone, undo] = useAction(async (linked: readonly string[], activityId: string) => {
    const result = await services.list.unlink(linked, activityId);
    onLinked();
    return result;
  });
  if (view.status === 'busy') return <Busy>{t('busy_label')}</Busy>;
  if (view.status === 'failed') return <FailureNote failure={view.failure} retry={again} />;
  const { activities } = view.value;
  const activityId = chosen || (activities[0]?.activity.activityId ?? '');
  const { state } = job;
  return (
    <section class="note" aria-label={t('bulk_link')} data-bulk="link">
      {activities.length === 0 && (
        <p>
          <a href={addressOf({ page: 'register' })}>{t('bulk_linkNone')}</a>
        </p>
      )}
      {activities.length > 0 && state?.status !== 'ready' && (
        <label class="field">
          <span>{t('proof_linkTo')}</span>
          <select name="bulk-activity" value={activityId} onChange={(event) => setChosen(event.currentTarget.value)}>
            {activities.map(({ activity }) => (
              <option key={activity.activityId} value={activity.activityId}>
                {visibleLine(`${activity.name} · ${activity.controller.name}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      {state?.status === 'busy' && <JobProgress label={t('bulk_linkBusy')} done={state.done} cancel={job.cancel} />}
      {state?.status === 'failed' && <FailureNote failure={state.failure} />}
      {state?.status === 'ready' && (
        <p role="status" data-linked={state.value.linked.length}>
          {undone?.status === 'ready'
            ? t('bulk_unlinked')
            : t('bulk_linkDone', {
                captures: count('count_captures', state.value.linked.length),
                skipped: format.number(state.value.skipped),
              })}
        </p>
      )}
      {undone?.status === 'failed' && <FailureNote failure={undone.failure} />}
      <div class="actions">
        {activities.length > 0 && state?.status !== 'ready' && (
          <button
            type="button"
            class="main"
            data-action="confirm-link"
            disabled={state?.status === 'busy'}
            onClick={() => void job.start(activityId)}
          >
            {t('proof_link')}
          </button>
        )}
        {state?.status === 'ready' && state.value.linked.length > 0 && undone === null && (
          <button type="button" data-action="undo-link" onClick={() => void undo(state.value.linked, activityId)}>
            {t('action_undo')}
          </button>
        )}
        <button type="button" onClick={close}>
          {t('action_close')}
        </button>
      </div>
    </section>
  );
}
