import { useState } from 'preact/hooks';
import type { Result } from '../../core/errors';
import type { ActivityOverview, DeletionReceipt, KeepingServices } from '../../core/keeping';
import { Busy, Empty, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { useResult } from '../model/use-result';
import { Heading } from './heading';
import { ActivityCard } from './retention/activity-card';
import { ActivityForm } from './retention/activity-form';
import { Deletions } from './retention/deletions';
import { Person } from './retention/person';
import { DeletedNote } from './retention/planned-list';

/** What hands in a change of the activities, and what came of it. */
export type Change = (work: Promise<Result<ActivityOverview[]>>) => Promise<Result<ActivityOverview[]>>;

/** How long captures are kept, for which processing, and deleting what is past its term or concerns a person who asks. */
export function RetentionPage({ keeping }: { keeping: KeepingServices }) {
  const { t } = useUi();
  const [loaded, load] = useResult(() => keeping.activities(), [keeping]);
  const [changed, setChanged] = useState<ActivityOverview[] | null>(null);
  const [receipt, setReceipt] = useState<DeletionReceipt | null>(null);
  const change: Change = async (work) => {
    const result = await work;
    if (result.ok) setChanged(result.value);
    return result;
  };
  const deleted = (made: DeletionReceipt) => {
    setReceipt(made);
    void change(keeping.activities());
  };
  const activities = changed ?? (loaded.status === 'ready' ? loaded.value : null);
  return (
    <>
      <Heading>{t('retention_title')}</Heading>
      <p class="measure">{t('retention_intro')}</p>
      <p class="note note-doubt measure">{t('retention_noUndo')}</p>
      {receipt && <DeletedNote receipt={receipt} />}
      <section class="retention-part" aria-labelledby="activities">
        <h2 id="activities">{t('retention_activities')}</h2>
        {loaded.status === 'busy' && activities === null && <Busy>{t('busy_label')}</Busy>}
        {loaded.status === 'failed' && activities === null && <FailureNote failure={loaded.failure} retry={load} />}
        {activities?.length === 0 && (
          <Empty icon="retention" title={t('retention_none')}>
            {t('retention_noneAdvice')}
          </Empty>
        )}
        {activities !== null && activities.length > 0 && (
          <ul class="cards">
            {activities.map((one) => (
              <ActivityCard key={one.activityId} overview={one} keeping={keeping} change={change} onDeleted={deleted} />
            ))}
          </ul>
        )}
        {activities !== null && <NewActivity keeping={keeping} change={change} />}
      </section>
      <Person keeping={keeping} onDeleted={deleted} turn={activities} />
      <Deletions keeping={keeping} activities={activities ?? []} />
    </>
  );
}

function NewActivity({ keeping, change }: { keeping: KeepingServices; change: Change }) {
  const { t } = useUi();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <p>
        <button type="button" data-action="add-activity" onClick={() => setOpen(true)}>
          {t('activity_add')}
        </button>
      </p>
    );
  return (
    <ActivityForm before={null} save={(draft) => change(keeping.saveActivity(draft))} close={() => setOpen(false)} />
  );
}
