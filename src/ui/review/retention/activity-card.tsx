import { useState } from 'preact/hooks';
import type { RetentionRun } from '../../../core/activity';
import { ERROR_CODES } from '../../../core/errors';
import type { ActivityOverview, DeletionReceipt, KeepingServices } from '../../../core/keeping';
import { CapturedText } from '../../components/captured-text';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { termWords } from '../../model/term';
import { useAction } from '../../model/use-result';
import { ERROR_WORDS } from '../../strings/words';
import type { Change } from '../retention-page';
import { addressOf } from '../route';
import { ActivityForm } from './activity-form';
import { Preview } from './preview';

interface Props {
  overview: ActivityOverview;
  keeping: KeepingServices;
  change: Change;
  onDeleted(receipt: DeletionReceipt): void;
}

/** One activity: its term, its captures, the last run, and what can be done. */
export function ActivityCard({ overview, keeping, change, onDeleted }: Props) {
  const { t } = useUi();
  const { activity, activityId } = overview;
  const [open, setOpen] = useState<'edit' | 'preview' | 'remove' | null>(null);
  const [removed, remove] = useAction(() => change(keeping.removeActivity(activityId)));
  if (open === 'edit')
    return (
      <li data-activity={activityId}>
        <ActivityForm
          before={activity}
          save={(draft) => change(keeping.saveActivity(draft))}
          close={() => setOpen(null)}
        />
      </li>
    );
  return (
    <li class="card" data-activity={activityId}>
      <h3>
        <CapturedText text={activity.name} />
      </h3>
      <Facts overview={overview} />
      {overview.captures > 0 && <Captures overview={overview} keeping={keeping} />}
      <div class="actions">
        <button
          type="button"
          data-action="preview"
          aria-expanded={open === 'preview'}
          onClick={() => setOpen(open === 'preview' ? null : 'preview')}
        >
          {t('activity_preview')}
        </button>
        <button type="button" data-action="edit-activity" onClick={() => setOpen('edit')}>
          {t('action_change')}
        </button>
        <button type="button" data-action="remove-activity" onClick={() => setOpen('remove')}>
          {t('activity_remove')}
        </button>
      </div>
      {open === 'remove' && (
        <div class="note note-doubt">
          <p>{t('activity_removeNote')}</p>
          <div class="actions">
            <button type="button" data-action="confirm-remove" onClick={() => remove()}>
              {t('activity_remove')}
            </button>
            <button type="button" onClick={() => setOpen(null)}>
              {t('action_cancel')}
            </button>
          </div>
        </div>
      )}
      {removed?.status === 'failed' && <FailureNote failure={removed.failure} />}
      {open === 'preview' && (
        <Preview
          overview={overview}
          keeping={keeping}
          onDeleted={(receipt) => {
            setOpen(null);
            onDeleted(receipt);
          }}
        />
      )}
    </li>
  );
}

/** Which captures belong to it. Asked for on opening: there may be many. */
function Captures({ overview, keeping }: Pick<Props, 'overview' | 'keeping'>) {
  const { t, format } = useUi();
  const [rows, ask] = useAction(() => keeping.capturesOf(overview.activityId));
  return (
    <details
      data-part="captures"
      onToggle={(event) => {
        if (event.currentTarget.open && rows === null) void ask();
      }}
    >
      <summary>{t('activity_showCaptures')}</summary>
      {rows?.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {rows?.status === 'failed' && <FailureNote failure={rows.failure} />}
      {rows?.status === 'ready' && (
        <ul class="planned">
          {rows.value.slice(0, MOST_SHOWN).map(({ captureId, sequence, capturedAt, url }) => (
            <li key={captureId} data-own={captureId}>
              <a href={addressOf({ page: 'capture', captureId })}>
                {t('compare_capture', { n: format.number(sequence), time: format.dateTime(capturedAt) })}
              </a>
              <p class="aside">
                <CapturedText text={url} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {rows?.status === 'ready' && rows.value.length > MOST_SHOWN && (
        <p class="aside">
          {t('list_shown', { shown: format.number(MOST_SHOWN), total: format.number(rows.value.length) })}
        </p>
      )}
    </details>
  );
}

/** The newest; all of them are in the list of captures. */
const MOST_SHOWN = 200;

function Facts({ overview }: { overview: ActivityOverview }) {
  const ui = useUi();
  const { t, count } = ui;
  const { activity, captures, held, lastRun } = overview;
  return (
    <dl class="facts">
      <dt>{t('activity_controller')}</dt>
      <dd>
        <CapturedText text={activity.controller.name} />
      </dd>
      <dt>{t('activity_term')}</dt>
      <dd>{termWords(activity.retention, ui)}</dd>
      <dt>{t('activity_addresses')}</dt>
      <dd>
        <ul>
          {activity.addresses.map((address) => (
            <li key={address}>
              <CapturedText text={address} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t('activity_captures')}</dt>
      <dd>
        {count('count_captures', captures)}
        {held > 0 && (
          <>
            {', '}
            <span class="mark">
              <Icon name="hold" />
              {count('count_held', held)}
            </span>
          </>
        )}
      </dd>
      <dt>{t('activity_byItself')}</dt>
      <dd>{t(automaticWords(overview))}</dd>
      <dt>{t('activity_lastRun')}</dt>
      <dd data-last-run={lastRun?.at ?? ''}>{lastRun ? <LastRun run={lastRun} /> : t('activity_neverRun')}</dd>
    </dl>
  );
}

function automaticWords({ activity, confirmed }: ActivityOverview) {
  if (!activity.automatic) return 'activity_automaticOff';
  const agreed =
    confirmed?.retention === activity.retention && confirmed.addresses.join('\n') === activity.addresses.join('\n');
  return agreed ? 'activity_automaticOn' : 'activity_automaticWaits';
}

function LastRun({ run }: { run: RetentionRun }) {
  const { t, count, format } = useUi();
  const code = ERROR_CODES.find((one) => one === run.stopped);
  return (
    <>
      {t(run.automatic ? 'run_automatic' : 'run_byHand', {
        time: format.dateTime(run.at),
        deleted: count('count_deleted', run.deleted + (run.records ?? 0) + (run.rows ?? 0)),
        held: count('count_held', run.held),
      })}
      {run.stopped !== null && (
        <p class="mark grade-point-of-attention">
          <Icon name="attention" />
          {run.stopped === 'clock' ? t('run_clock') : t(ERROR_WORDS[code ?? 'unexpected'])}
        </p>
      )}
    </>
  );
}
