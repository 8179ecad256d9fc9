import type { Result } from '../../../core/errors';
import type { DamageLook, OverviewServices } from '../../../core/overview';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { useLongJob } from '../../model/use-long-job';
import { JobProgress } from '../backup/job-progress';
import { addressOf } from '../route';

/** Whether a part of some capture is missing: as far as was looked, and the way to look at all. */
export function Damage({ known, services }: { known: Result<DamageLook>; services: OverviewServices }) {
  const { t } = useUi();
  const job = useLongJob((long) => services.lookThrough(long));
  const look = job.state?.status === 'ready' ? job.state.value : known.ok ? known.value : null;
  const isBroken = look !== null && look.damaged > 0;
  return (
    <li class={isBroken ? 'attention-item attention-likely-violation' : 'attention-item'} data-damaged={look?.damaged}>
      <span class={isBroken ? 'mark grade-likely-violation' : 'mark attention-fine'}>
        <Icon name={look === null ? 'skipped' : isBroken ? 'broken' : 'pass'} />
      </span>
      <div class="attention-words">
        {look ? (
          <p>
            <Said look={look} />
          </p>
        ) : (
          !known.ok && <FailureNote failure={known} />
        )}
        {look && look.some.length > 0 && <Named look={look} />}
        {job.state?.status === 'busy' ? (
          <JobProgress label={t('overview_looking')} done={job.state.done} cancel={job.cancel} />
        ) : (
          <button type="button" class="link-button" data-action="look-through" onClick={() => job.start()}>
            {t('overview_lookThrough')}
          </button>
        )}
        {job.state?.status === 'failed' && job.state.failure.code !== 'cancelled' && (
          <FailureNote failure={job.state.failure} />
        )}
      </div>
    </li>
  );
}

function Said({ look }: { look: DamageLook }) {
  const { t, count, format } = useUi();
  const values = { captures: count('count_captures', look.looked), time: format.dateTime(look.at) };
  const where = t(look.whole ? 'overview_lookedAll' : 'overview_lookedNewest', values);
  return (
    <>
      {look.damaged === 0 ? t('overview_whole') : count('count_overviewDamaged', look.damaged)}{' '}
      <span class="aside">{where}</span>
    </>
  );
}

function Named({ look }: { look: DamageLook }) {
  const { t, format } = useUi();
  return (
    <ul class="names">
      {look.some.map(({ captureId, sequence }) => (
        <li key={captureId}>
          <a href={addressOf({ page: 'capture', captureId })}>
            {sequence < 0 ? t('overview_restored') : t('dossier_title', { n: format.number(sequence) })}
          </a>
        </li>
      ))}
    </ul>
  );
}
