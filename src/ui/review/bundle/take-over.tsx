import type { OpenedBundle, TakeOverReport } from '../../../core/foreign';
import { ShortHash } from '../../components/hash';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { useLongJob } from '../../model/use-long-job';
import { JobProgress } from '../backup/job-progress';
import { addressOf } from '../route';

/** Adds what is missing here; says before and after that nothing that is here changes. */
export function TakeOver({ bundle }: { bundle: OpenedBundle }) {
  const { t } = useUi();
  const job = useLongJob((work) => bundle.takeOver(work));
  const { state } = job;
  return (
    <section class="take-over" aria-labelledby="take-over">
      <h2 id="take-over">{t('foreign_takeOver')}</h2>
      <p class="aside measure">{t('foreign_takeOverHint')}</p>
      <button
        type="button"
        class="main"
        data-action="take-over"
        disabled={state?.status === 'busy'}
        onClick={() => job.start()}
      >
        {t('foreign_takeOverStart')}
      </button>
      {state?.status === 'busy' && <JobProgress label={t('foreign_taking')} done={state.done} cancel={job.cancel} />}
      {state?.status === 'failed' && <FailureNote failure={state.failure} />}
      {state?.status === 'ready' && <Report report={state.value} />}
    </section>
  );
}

function Report({ report }: { report: TakeOverReport }) {
  const { t, count } = useUi();
  const { conflicts, forks } = report;
  const sound = conflicts.length === 0 && forks.length === 0;
  const lines = [
    count('count_restoreAdded', report.added),
    count('count_restorePresent', report.present),
    ...(report.deleted > 0 ? [count('count_restoreDeleted', report.deleted)] : []),
    ...(report.ledgers > 0 ? [count('count_restoreLedgers', report.ledgers)] : []),
  ];
  return (
    <div class={`note ${sound ? 'note-good' : 'note-doubt'}`} role="status" data-taken-over={report.added}>
      <p class="note-title">
        <Icon name={sound ? 'pass' : 'attention'} />
        {t('foreign_done')}
      </p>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {conflicts.map(({ captureId, here, claimed }) => (
          <li key={captureId} data-conflict={captureId}>
            {t('foreign_conflict')} <a href={addressOf({ page: 'capture', captureId })}>{captureId}</a>.{' '}
            {t('foreign_conflictHere')} <ShortHash hash={here} />. {t('foreign_conflictClaimed')}{' '}
            <ShortHash hash={claimed} />
          </li>
        ))}
        {forks.map((first) => (
          <li key={first} data-fork={first}>
            {t('foreign_fork')} <ShortHash hash={first} />
          </li>
        ))}
      </ul>
      <a href={addressOf({ page: 'captures' })}>{t('restore_toList')}</a>
    </div>
  );
}
