import { useState } from 'preact/hooks';
import type { BackupServices } from '../../../core/backup';
import { isPassphrase, SHORTEST_PASSPHRASE, suggestPassphrase } from '../../../core/passphrase';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useLongJob } from '../../model/use-long-job';
import { saveFile } from '../../save-file';
import { JobProgress } from './job-progress';

export function MakeBackup({ services }: { services: BackupServices }) {
  const { t, count, format } = useUi();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [shown, setShown] = useState(false);
  const job = useLongJob(async (work, words: string) => {
    const made = await services.make(words, work);
    if (made.ok) saveFile(made.value.fileName, made.value.blob);
    return made;
  });
  const suggest = () => {
    const words = suggestPassphrase(crypto.getRandomValues(new Uint8Array(25)));
    setPassphrase(words);
    setAgain(words);
    setShown(true);
  };
  const isSame = passphrase === again;
  const busy = job.state?.status === 'busy';
  return (
    <section class="setting" aria-labelledby="make">
      <h2 id="make">{t('backup_make')}</h2>
      <p class="aside">{t('backup_makeHint')}</p>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (isPassphrase(passphrase) && isSame) void job.start(passphrase);
        }}
      >
        <PassphraseField
          label={t('backup_passphrase')}
          hint={t('backup_passphraseHint', { n: format.number(SHORTEST_PASSPHRASE) })}
          name="passphrase"
          fresh
          {...{ value: passphrase, shown, change: setPassphrase }}
        />
        <PassphraseField
          label={t('backup_passphraseAgain')}
          hint={again !== '' && !isSame ? t('backup_passphraseOther') : ''}
          name="passphrase-again"
          fresh
          {...{ value: again, shown, change: setAgain }}
        />
        <label class="radio">
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />
          {t('backup_passphraseShow')}
        </label>
        <div class="actions">
          <button
            type="submit"
            class="main"
            data-action="make-backup"
            disabled={busy || !isPassphrase(passphrase) || !isSame}
          >
            {t('backup_make')}
          </button>
          <button type="button" data-action="suggest" disabled={busy} onClick={suggest}>
            {t('backup_suggest')}
          </button>
        </div>
      </form>
      {job.state?.status === 'busy' && (
        <JobProgress label={t('backup_making')} done={job.state.done} cancel={job.cancel} />
      )}
      {job.state?.status === 'failed' && <FailureNote failure={job.state.failure} />}
      {job.state?.status === 'ready' && (
        <p class="note note-good" role="status" data-saved={job.state.value.fileName}>
          {t('backup_made', {
            file: job.state.value.fileName,
            captures: count('count_captures', job.state.value.captures),
            size: format.bytes(job.state.value.blob.size),
          })}
        </p>
      )}
    </section>
  );
}

interface PassphraseFieldProps {
  label: string;
  /** Shown under a fresh one. */
  hint?: string;
  name: string;
  value: string;
  shown: boolean;
  /** A new one, which no password manager should fill in. */
  fresh?: boolean;
  change: (value: string) => void;
}

export function PassphraseField({ label, hint, name, value, shown, fresh, change }: PassphraseFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <input
        {...(shown ? { type: 'text' as const } : { type: 'password' as const })}
        data-field={name}
        value={value}
        spellcheck={false}
        autocomplete={fresh ? 'new-password' : 'off'}
        {...(fresh ? { 'aria-describedby': `${name}-hint` } : {})}
        onInput={(event) => change(event.currentTarget.value)}
      />
      {fresh && (
        <small class="aside" id={`${name}-hint`} aria-live="polite">
          {hint}
        </small>
      )}
    </label>
  );
}
