import { useEffect, useRef } from 'preact/hooks';
import type { DeletionReceipt, PlannedCapture, PlannedState } from '../../../core/keeping';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { Icon, type IconName } from '../../icons/icon';
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

const ICONS: Readonly<Record<PlannedState, IconName>> = { due: 'delete', held: 'hold', needed: 'info' };

function Planned({ capture }: { capture: PlannedCapture }) {
  const { t, count, format } = useUi();
  const { row, state, ageDays, dueSince, neededBy, otherPersons } = capture;
  return (
    <li data-planned={row.captureId} data-state={state}>
      <p>
        <span class="mark">
          <Icon name={ICONS[state]} />
          {t(PLANNED_WORDS[state])}
        </span>{' '}
        <a href={addressOf({ page: 'capture', captureId: row.captureId })}>
          {t('compare_capture', { n: format.number(row.sequence), time: format.dateTime(row.capturedAt) })}
        </a>
      </p>
      <p class="aside">
        <CapturedText text={row.url} />
      </p>
      <p class="aside">
        {dueSince === null
          ? t('planned_age', { age: count('count_days', ageDays) })
          : t('planned_since', { age: count('count_days', ageDays), time: format.dateTime(dueSince) })}
      </p>
      {neededBy.length > 0 && <p class="aside">{t('planned_needed', { names: format.list(neededBy) })}</p>}
      {otherPersons > 0 && <p class="aside">{t('planned_others', { n: format.number(otherPersons) })}</p>}
    </li>
  );
}

/** What was done, with the ledger entries that say so. */
export function DeletedNote({ receipt }: { receipt: DeletionReceipt }) {
  const { t, count, format } = useUi();
  const note = useRef<HTMLParagraphElement>(null);
  // The button that was pressed is gone with its preview: the keyboard and the ear go on here.
  useEffect(() => note.current?.focus(), [receipt]);
  return (
    <p ref={note} tabIndex={-1} class="note note-good measure" role="status" data-deleted={receipt.deleted}>
      {receipt.deleted === 0
        ? t('deleted_agreed')
        : t('deleted_done', {
            captures: count('count_captures', receipt.deleted),
            entries: format.list(receipt.entries.map(format.number)),
          })}
    </p>
  );
}
