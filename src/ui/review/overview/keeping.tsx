import type { BackupState } from '../../../core/backup';
import type { Overview } from '../../../core/overview';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { addressOf } from '../route';

/** Per processing activity, what comes next, and how the evidence is kept. */
export function Keeping({ overview, backup }: { overview: Overview; backup: BackupState | null }) {
  const { t, count, format } = useUi();
  const { register, failed, lastFailedAt } = overview;
  return (
    <section class="overview-part" aria-labelledby="overview-keeping">
      <h2 id="overview-keeping">{t('overview_keeping')}</h2>
      {register.activities.length > 0 && <Activities overview={overview} />}
      <dl class="facts">
        <dt>{t('overview_nextReview')}</dt>
        <dd>
          {register.nextReview ? format.day(register.nextReview) : t('overview_noReview')}{' '}
          <a href={addressOf({ page: 'register' })}>{t('nav_register')}</a>
        </dd>
        <dt>{t('overview_lastBackup')}</dt>
        <dd>
          {backup?.lastMadeAt ? format.dateTime(backup.lastMadeAt) : t('overview_noBackup')}{' '}
          <a href={addressOf({ page: 'backup' })}>{t('backup_dueLink')}</a>
        </dd>
        {failed > 0 && lastFailedAt && (
          <>
            <dt>{t('failed_title')}</dt>
            <dd>
              {t('overview_failed', { attempts: count('count_failed', failed), time: format.dateTime(lastFailedAt) })}{' '}
              <a href={addressOf({ page: 'captures' })}>{t('nav_captures')}</a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Activities({ overview: { register } }: { overview: Overview }) {
  const { t, format } = useUi();
  return (
    <table class="overview-activities">
      <caption>{t('overview_activities')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview_activity')}</th>
          <th scope="col" class="figure">
            {t('overview_number')}
          </th>
          <th scope="col" class="figure">
            {t('overview_due')}
          </th>
          <th scope="col" class="figure">
            {t('overview_nextDue')}
          </th>
        </tr>
      </thead>
      <tbody>
        {register.activities.map((activity) => (
          <tr key={activity.activityId} data-activity={activity.activityId}>
            <th scope="row">
              <a href={addressOf({ page: 'retention' })}>
                <CapturedText text={activity.name} />
              </a>{' '}
              <span class="aside">
                <CapturedText text={activity.controller} />
              </span>
            </th>
            <td class="figure">{format.number(activity.captures)}</td>
            <td class="figure">{format.number(activity.due)}</td>
            <td class="figure">{activity.nextDue ? format.day(activity.nextDue.slice(0, 10)) : t('word_none')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
