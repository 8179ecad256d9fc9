import type { ActivityOverview, DeletionReceipt, KeepingServices, RetentionPreview } from '../../../core/keeping';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { termWords } from '../../model/term';
import { useAction, useResult } from '../../model/use-result';
import { PlannedList } from './planned-list';

interface Props {
  overview: ActivityOverview;
  keeping: KeepingServices;
  onDeleted(receipt: DeletionReceipt): void;
}

/** What would be deleted, shown before anything is. */
export function Preview({ overview, keeping, onDeleted }: Props) {
  const { t } = useUi();
  const { activityId, activity } = overview;
  const [preview, again] = useResult(() => keeping.preview(activityId), [keeping, activityId, activity]);
  if (preview.status === 'busy') return <Busy>{t('busy_label')}</Busy>;
  if (preview.status === 'failed') return <FailureNote failure={preview.failure} retry={again} />;
  return <Shown preview={preview.value} overview={overview} keeping={keeping} onDeleted={onDeleted} />;
}

function Shown({ preview, overview, keeping, onDeleted }: Props & { preview: RetentionPreview }) {
  const ui = useUi();
  const { t, count, format } = ui;
  const due = preview.captures.filter(({ state }) => state === 'due').map(({ row }) => row.captureId);
  const [done, run] = useAction(async () => {
    const result = await keeping.run(preview.activityId, due);
    if (result.ok) onDeleted(result.value);
    return result;
  });
  const mayAgree = overview.activity.automatic && !preview.confirmed;
  return (
    <section class="preview" aria-labelledby={`preview-${preview.activityId}`} data-due={due.length}>
      <h4 id={`preview-${preview.activityId}`}>
        {t('preview_title', { term: termWords(overview.activity.retention, ui) })}
      </h4>
      <p role="status">
        {due.length === 0 ? t('preview_none') : t('preview_due', { captures: count('count_captures', due.length) })}
      </p>
      {preview.captures.length > 0 && <PlannedList captures={preview.captures} />}
      <p class="aside">
        {preview.nextDue === null
          ? t('preview_later', { captures: count('count_captures', preview.later) })
          : t('preview_laterFrom', {
              captures: count('count_captures', preview.later),
              time: format.dateTime(preview.nextDue),
            })}
      </p>
      {mayAgree && <p class="measure">{t('preview_agree')}</p>}
      {(due.length > 0 || mayAgree) && (
        <>
          {due.length > 0 && <p class="note note-doubt measure">{t('retention_noUndo')}</p>}
          <div class="actions">
            <button
              type="button"
              class={due.length > 0 ? 'delete' : 'main'}
              data-action="run-retention"
              disabled={done?.status === 'busy'}
              onClick={() => run()}
            >
              {due.length > 0
                ? t('preview_delete', { captures: count('count_captures', due.length) })
                : t('preview_agreeOnly')}
            </button>
          </div>
        </>
      )}
      {done?.status === 'busy' && <Busy>{t('deleting_busy')}</Busy>}
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </section>
  );
}
