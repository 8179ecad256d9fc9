import { useState } from 'preact/hooks';
import type { BackupServices, RestoreReport } from '../../../core/backup';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { useLongJob } from '../../model/use-long-job';
import { visibleLine } from '../../model/visible-text';
import { addressOf } from '../route';
import { JobProgress } from './job-progress';
import { PassphraseField } from './make-backup';

/** Adds what is missing here; says before and after that nothing is cleared. */
export function RestoreBackup({ services }: { services: BackupServices }) {
  const { t } = useUi();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const job = useLongJob((work, chosen: File, words: string) => services.restore(chosen, words, work));
  const { state } = job;
  const busy = state?.status === 'busy';
  const wasStopped = state?.status === 'failed' && state.failure.code === 'cancelled';
  return (
    <section class="setting" aria-labelledby="restore">
      <h2 id="restore">{t('restore_title')}</h2>
      <p class="aside">{t('restore_hint')}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (file && passphrase !== '') void job.start(file, passphrase);
        }}
      >
        <p class="actions">
          <label class="button file">
            {t('restore_choose')}
            <input
              class="unseen-words"
              type="file"
              accept=".age"
              data-action="choose-backup"
              onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)}
            />
          </label>
          <span class="aside">{file === null ? t('restore_noFile') : visibleLine(file.name)}</span>
        </p>
        <PassphraseField
          label={t('restore_passphrase')}
          name="restore-passphrase"
          shown={false}
          value={passphrase}
          change={setPassphrase}
        />
        <button type="submit" data-action="restore-backup" disabled={busy || !file || passphrase === ''}>
          {t('restore_start')}
        </button>
      </form>
      {busy && <JobProgress label={t('restore_busy')} done={state.done} cancel={job.cancel} />}
      {wasStopped && (
        <p class="note note-doubt" role="status">
          {t('restore_stopped')}
        </p>
      )}
      {state?.status === 'failed' && !wasStopped && <FailureNote failure={state.failure} />}
      {state?.status === 'ready' && <Report report={state.value} />}
    </section>
  );
}

function Report({ report }: { report: RestoreReport }) {
  const { t, count, format } = useUi();
  const sound = report.damaged === 0 && report.different === 0;
  const lines = [
    count('count_restoreAdded', report.added),
    count('count_restorePresent', report.present),
    ...(report.deleted > 0 ? [count('count_restoreDeleted', report.deleted)] : []),
    ...(report.different > 0 ? [count('count_restoreDifferent', report.different)] : []),
    ...(report.damaged > 0 ? [count('count_restoreDamaged', report.damaged)] : []),
    ...(report.ledgers > 0 ? [count('count_restoreLedgers', report.ledgers)] : []),
  ];
  return (
    <div
      class={`note ${sound ? 'note-good' : 'note-doubt'}`}
      role="status"
      data-added={report.added}
      data-present={report.present}
      data-damaged={report.damaged}
    >
      <p class="note-title">
        <Icon name={sound ? 'pass' : 'attention'} />
        {t('restore_done', { time: format.dateTime(report.madeAt) })}
      </p>
      <ul class="bullets">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <a href={addressOf({ page: 'captures' })}>{t('restore_toList')}</a>
    </div>
  );
}
