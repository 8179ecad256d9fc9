import type { ActivityOverview, DeletionReceipt, KeepingServices, RetentionPreview } from '../../../core/keeping';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { termWords } from '../../model/term';
import { useAction, useResult } from '../../model/use-result';
import { PlannedList, PlannedLogs, PlannedRecords, piecesOf } from './planned-list';

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
  const { t, format } = ui;
  const due = preview.captures.filter(({ state }) => state === 'due').map(({ row }) => row.captureId);
  const dueRecords = preview.records.filter(({ state }) => state === 'due').map(({ row }) => row.recordId);
  const dueRows = preview.rows.reduce((sum, { state, rows }) => sum + (state === 'due' ? rows : 0), 0);
  const [done, run] = useAction(async () => {
    const result = await keeping.run(preview.activityId, due, dueRecords, dueRows);
    if (result.ok) onDeleted(result.value);
    return result;
  });
  const all = due.length + dueRecords.length + dueRows;
  const what = piecesOf(ui, due.length, dueRecords.length, dueRows);
  const later = piecesOf(ui, preview.later, preview.laterRecords, preview.laterRows);
  const mayAgree = overview.activity.automatic && !preview.confirmed;
  return (
    <section
      class="preview"
      aria-labelledby={`preview-${preview.activityId}`}
      data-due={due.length}
      data-due-records={dueRecords.length}
      data-due-rows={dueRows}
    >
      <h4 id={`preview-${preview.activityId}`}>
        {t('preview_title', { term: termWords(overview.activity.retention, ui) })}
      </h4>
      <p role="status">{all === 0 ? t('preview_none') : t('preview_due', { captures: what })}</p>
      {preview.captures.length > 0 && <PlannedList captures={preview.captures} />}
      {preview.records.length > 0 && <PlannedRecords records={preview.records} />}
      {preview.rows.length > 0 && <PlannedLogs logs={preview.rows} />}
      <p class="aside">
        {preview.nextDue === null
          ? t('preview_later', { captures: later })
          : t('preview_laterFrom', {
              captures: later,
              time: format.dateTime(preview.nextDue),
            })}
      </p>
      {mayAgree && <p class="measure">{t('preview_agree')}</p>}
      {(all > 0 || mayAgree) && (
        <>
          {all > 0 && <p class="note note-doubt measure">{t('retention_noUndo')}</p>}
          <div class="actions">
            <button
              type="button"
              class={all > 0 ? 'delete' : 'main'}
              data-action="run-retention"
              disabled={done?.status === 'busy'}
              onClick={() => run()}
            >
              {all > 0 ? t('preview_delete', { captures: what }) : t('preview_agreeOnly')}
            </button>
          </div>
        </>
      )}
      {done?.status === 'busy' && <Busy>{t('deleting_busy')}</Busy>}
      {done?.status === 'failed' && <FailureNote failure={done.failure} />}
    </section>
  );
}
