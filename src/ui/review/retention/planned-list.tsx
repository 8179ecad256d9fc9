import { useEffect, useRef } from 'preact/hooks';
import type { DeletionReceipt, PlannedCapture, PlannedRecord, PlannedRows, PlannedState } from '../../../core/keeping';
import { CapturedText } from '../../components/captured-text';
import { type Ui, useUi } from '../../context';
import { Icon, type IconName } from '../../icons/icon';
import { visibleLine } from '../../model/visible-text';
import { PLANNED_WORDS } from '../../strings/keeping-words';
import { addressOf } from '../route';

/** Exactly which captures, how old, and which of them stay. */
export function PlannedList({ captures }: { captures: readonly PlannedCapture[] }) {
  return (
    <ul class="planned">
      {captures.map((capture) => (
        <Planned key={capture.row.captureId} capture={capture} />
      ))}
    </ul>
  );
}

/** The same of consent records before which nothing was captured. */
export function PlannedRecords({ records }: { records: readonly PlannedRecord[] }) {
  const { t, format } = useUi();
  return (
    <ul class="planned">
      {records.map((planned) => (
        <li key={planned.row.recordId} data-planned-record={planned.row.recordId} data-state={planned.state}>
          <p>
            <PlannedMark state={planned.state} />{' '}
            <a href={addressOf({ page: 'consent', recordId: planned.row.recordId })}>
              {t('consent_title', { n: format.number(planned.row.sequence) })}
            </a>
          </p>
          <Details planned={planned} url={planned.row.url} />
        </li>
      ))}
    </ul>
  );
}

/** The same of rows of logs, by log and by what becomes of them. */
export function PlannedLogs({ logs }: { logs: readonly PlannedRows[] }) {
  const { t, count, format } = useUi();
  return (
    <ul class="planned">
      {logs.map(({ importId, startedAt, rows, dueSince, state, neededBy }) => (
        <li key={`${importId} ${state}`} data-planned-log={importId} data-state={state} data-rows={rows}>
          <p>
            <PlannedMark state={state} />{' '}
            <a href={addressOf({ page: 'log', importId })}>
              {t('planned_rows', { rows: count('count_logRows', rows), time: format.dateTime(startedAt) })}
            </a>
          </p>
          <p class="aside">{t('planned_rowsSince', { time: format.dateTime(dueSince) })}</p>
          {neededBy.length > 0 && <p class="aside">{t('planned_needed', { names: format.list(neededBy) })}</p>}
        </li>
      ))}
    </ul>
  );
}

const ICONS: Readonly<Record<PlannedState, IconName>> = { due: 'delete', held: 'hold', needed: 'info' };

function PlannedMark({ state }: { state: PlannedState }) {
  const { t } = useUi();
  return (
    <span class="mark">
      <Icon name={ICONS[state]} />
      {t(PLANNED_WORDS[state])}
    </span>
  );
}

function Planned({ capture }: { capture: PlannedCapture }) {
  const { t, format } = useUi();
  const { row, state, otherPersons } = capture;
  return (
    <li data-planned={row.captureId} data-state={state}>
      <p>
        <PlannedMark state={state} />{' '}
        <a href={addressOf({ page: 'capture', captureId: row.captureId })}>
          {t('compare_capture', { n: format.number(row.sequence), time: format.dateTime(row.capturedAt) })}
        </a>
      </p>
      <Details planned={capture} url={row.url} />
      {otherPersons > 0 && <p class="aside">{t('planned_others', { n: format.number(otherPersons) })}</p>}
    </li>
  );
}

/** Of which page, how old, and who still needs it. */
function Details({
  planned: { ageDays, dueSince, neededBy },
  url,
}: {
  planned: Pick<PlannedCapture, 'ageDays' | 'dueSince' | 'neededBy'>;
  url: string;
}) {
  const { t, count, format } = useUi();
  return (
    <>
      <p class="aside">
        <CapturedText text={url} />
      </p>
      <p class="aside">
        {dueSince === null
          ? t('planned_age', { age: count('count_days', ageDays) })
          : t('planned_since', { age: count('count_days', ageDays), time: format.dateTime(dueSince) })}
      </p>
      {neededBy.length > 0 && (
        <p class="aside">{t('planned_needed', { names: format.list(neededBy.map(visibleLine)) })}</p>
      )}
    </>
  );
}

/** "3 captures and 2 records"; records, and rows of logs, are only named where there are any. */
export function piecesOf(
  { count, format }: Pick<Ui, 'count' | 'format'>,
  captures: number,
  records: number,
  rows = 0,
): string {
  const named = [
    ...(records > 0 ? [count('count_records', records)] : []),
    ...(rows > 0 ? [count('count_logRows', rows)] : []),
  ];
  return format.list(captures > 0 || named.length === 0 ? [count('count_captures', captures), ...named] : named);
}

/** What was done, with the ledger entries that say so. */
export function DeletedNote({ receipt }: { receipt: DeletionReceipt }) {
  const ui = useUi();
  const { t, format } = ui;
  const { deleted, records, rows = 0 } = receipt;
  const note = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its preview: the keyboard and the ear go on here.
  useEffect(() => note.current?.focus(), [receipt]);
  return (
    <p ref={note} tabIndex={-1} class="note note-good measure" role="status" data-deleted={deleted}>
      {deleted === 0
        ? t('deleted_agreed')
        : t('deleted_done', {
            captures: piecesOf(ui, deleted - records - rows, records, rows),
            entries: format.list(receipt.entries.map(format.number)),
          })}
    </p>
  );
}
