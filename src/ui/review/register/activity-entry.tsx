import { useState } from 'preact/hooks';
import type { RegisterActivity, RegisterServices } from '../../../core/register-services';
import type { ReviewServices } from '../../../core/services';
import { CapturedText } from '../../components/captured-text';
import { Busy, FailureNote } from '../../components/notes';
import { Tallies } from '../../components/tallies';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { inSentence } from '../../model/in-sentence';
import { useAction } from '../../model/use-result';
import { BASIS_WORDS, RECORD_PART_WORDS } from '../../strings/register-words';
import { SharingPanel } from '../sharing/sharing-panel';
import { useSharing } from '../sharing/use-sharing';
import { ActivityRecordForm } from './activity-record-form';
import { ProcessDocuments } from './process-documents';
import type { Follow } from './register-page';

interface Props {
  entry: RegisterActivity;
  register: RegisterServices;
  services: Pick<ReviewServices, 'sharing'>;
  follow: Follow;
}

/** One activity of the register: what is filled in and what is not, its process descriptions, and what its captures can show. */
export function ActivityEntry({ entry, register, services, follow }: Props) {
  const { t, count, format } = useUi();
  const { activity, captures, gaps } = entry;
  const [editing, setEditing] = useState(false);
  const sharing = useSharing(services);
  if (editing)
    return (
      <li data-entry={activity.activityId}>
        <ActivityRecordForm
          before={activity}
          save={(draft) => follow(register.saveActivity(draft))}
          close={() => setEditing(false)}
        />
      </li>
    );
  return (
    <li class="card" data-entry={activity.activityId} data-gaps={gaps.join(' ')}>
      <h3>
        <CapturedText text={activity.name} />
      </h3>
      <dl class="facts">
        <dt>{t('activity_controller')}</dt>
        <dd>
          <CapturedText text={activity.controller.name} />
        </dd>
        {activity.record && activity.record.purposes.length > 0 && (
          <>
            <dt>{t('record_purposes')}</dt>
            <dd>
              <CapturedText text={format.list(activity.record.purposes)} />
            </dd>
          </>
        )}
        {activity.record?.capacity === 'controller' && (
          <>
            <dt>{t('record_basis')}</dt>
            <dd>{t(BASIS_WORDS[activity.record.lawfulBasis])}</dd>
          </>
        )}
        <dt>{t('activity_captures')}</dt>
        <dd>{count('count_captures', captures)}</dd>
        <dt>{t('register_complete')}</dt>
        <dd>
          {gaps.length === 0 ? (
            <span class="mark">
              <Icon name="pass" />
              {t('register_nothingMissing')}
            </span>
          ) : (
            <span class="mark">
              <Icon name="attention" />
              {t('register_missing', { parts: format.list(gaps.map((gap) => inSentence(t(RECORD_PART_WORDS[gap])))) })}
            </span>
          )}
        </dd>
      </dl>
      {captures > 0 && <Tally entry={entry} register={register} />}
      <div class="actions">
        <button type="button" data-action="edit-record" onClick={() => setEditing(true)}>
          {t('action_change')}
        </button>
        <button
          type="button"
          data-action="export-activity"
          disabled={sharing.open}
          onClick={() => sharing.look({ kind: 'activity', activityId: activity.activityId })}
        >
          {t('sharing_activity')}
        </button>
      </div>
      <SharingPanel sharing={sharing} services={services} />
      <ProcessDocuments entry={entry} register={register} follow={follow} />
    </li>
  );
}

/** How its captures and consents stand. On request: each of them is read whole. */
function Tally({ entry, register }: Pick<Props, 'entry' | 'register'>) {
  const { t } = useUi();
  const [tally, ask] = useAction(() => register.tallyOf(entry.activity.activityId));
  return (
    <div class="tally">
      {tally?.status !== 'ready' && (
        <button type="button" data-action="tally" disabled={tally?.status === 'busy'} onClick={() => ask()}>
          {t('tally_ask')}
        </button>
      )}
      {tally?.status === 'busy' && <Busy>{t('tally_busy')}</Busy>}
      {tally?.status === 'failed' && <FailureNote failure={tally.failure} />}
      {tally?.status === 'ready' && (
        <div role="status">
          <Tallies tallies={tally.value} />
        </div>
      )}
    </div>
  );
}
