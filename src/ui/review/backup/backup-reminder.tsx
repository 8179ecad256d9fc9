import type { BackupServices, BackupState } from '../../../core/backup';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { useAction, useResult } from '../../model/use-result';
import { addressOf } from '../route';

/** Only when there is something to lose and the last backup is old: said above the list, once, with the way to make one. */
export function BackupReminder({ state }: { state: BackupState }) {
  const { t } = useUi();
  if (!state.isDue) return null;
  return (
    <aside class="note note-doubt" data-backup="due" aria-label={t('backup_title')}>
      <p>
        <Icon name="attention" /> <LastMade state={state} /> {t('backup_dueAdvice')}{' '}
        <a href={addressOf({ page: 'backup' })}>{t('backup_dueLink')}</a>
      </p>
    </aside>
  );
}

/** In the settings: how it stands, and the way to the page. */
export function BackupSetting({ services }: { services: BackupServices }) {
  const { t } = useUi();
  return (
    <section class="setting" aria-labelledby="backup">
      <h2 id="backup">{t('backup_title')}</h2>
      <LastBackup services={services} />
      <a href={addressOf({ page: 'backup' })}>{t('backup_dueLink')}</a>
    </section>
  );
}

export function LastBackup({ services }: { services: BackupServices }) {
  const [state] = useResult(() => services.state(), [services]);
  if (state.status === 'busy') return null;
  if (state.status === 'failed') return <FailureNote failure={state.failure} />;
  return (
    <p class={state.value.isDue ? 'note note-doubt' : 'aside'} data-backup={state.value.isDue ? 'due' : 'fine'}>
      <LastMade state={state.value} />
    </p>
  );
}

function LastMade({ state: { lastMadeAt, captures } }: { state: BackupState }) {
  const { t, count, format } = useUi();
  if (lastMadeAt !== null) return <>{t('backup_last', { time: format.dateTime(lastMadeAt) })}</>;
  return (
    <>{captures === 0 ? t('backup_nothingYet') : t('backup_never', { captures: count('count_captures', captures) })}</>
  );
}

const CHOICES = [7, 30, 90, 0] as const;

export function Reminder({ services }: { services: BackupServices }) {
  const { t, count } = useUi();
  const [kept] = useResult(() => services.state(), [services]);
  const [changed, change] = useAction((days: number) => services.remindAfter(days));
  const current = changed?.status === 'ready' ? changed.value : kept.status === 'ready' ? kept.value : null;
  return (
    <section class="setting" aria-labelledby="reminder">
      <h2 id="reminder">{t('backup_reminder')}</h2>
      <label class="field">
        <span>{t('backup_reminderAfter')}</span>
        <select
          data-action="remind-after"
          disabled={current === null}
          value={String(current?.remindAfterDays ?? '')}
          onChange={(event) => change(Number(event.currentTarget.value))}
        >
          {[...new Set([...CHOICES, ...(current ? [current.remindAfterDays] : [])])].map((days) => (
            <option key={days} value={String(days)}>
              {days === 0 ? t('backup_reminderOff') : count('count_days', days)}
            </option>
          ))}
        </select>
      </label>
      {changed?.status === 'failed' && <FailureNote failure={changed.failure} />}
    </section>
  );
}
