import type { ActivityOverview, Deletion, KeepingServices } from '../../../core/keeping';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useResult } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { DELETION_WORDS } from '../../strings/keeping-words';
import { piecesOf } from './planned-list';

interface Props {
  keeping: KeepingServices;
  activities: readonly ActivityOverview[];
}

/** What was deleted so far, from the ledger. */
export function Deletions({ keeping, activities }: Props) {
  const { t, count } = useUi();
  const [deletions] = useResult(() => keeping.deletions(), [keeping, activities]);
  if (deletions.status === 'busy') return null;
  return (
    <section class="retention-part" aria-labelledby="deletions">
      <h2 id="deletions">{t('deletions_title')}</h2>
      {deletions.status === 'failed' && <FailureNote failure={deletions.failure} />}
      {deletions.status === 'ready' && deletions.value.length === 0 && <p>{t('deletions_none')}</p>}
      {deletions.status === 'ready' && deletions.value.length > 0 && (
        <details open={deletions.value.length <= 10}>
          <summary>{count('count_deletions', deletions.value.length)}</summary>
          <ul class="gaps">
            {deletions.value.map((deletion) => (
              <Line key={deletion.sequence} deletion={deletion} activities={activities} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Line({ deletion, activities }: { deletion: Deletion; activities: readonly ActivityOverview[] }) {
  const ui = useUi();
  const { t, format } = ui;
  const activity = activities.find(({ activityId }) => activityId === deletion.activityId);
  return (
    <li data-deletion={deletion.sequence} data-rows={deletion.rows}>
      {t('deletions_line', {
        n: format.number(deletion.sequence),
        time: format.dateTime(deletion.deletedAt),
        captures: piecesOf(ui, deletion.captures, deletion.records, deletion.rows),
        reason: t(DELETION_WORDS[deletion.reason]),
      })}
      {activity && ` (${visibleLine(activity.activity.name)})`}
    </li>
  );
}
