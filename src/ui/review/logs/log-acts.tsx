import { useState } from 'preact/hooks';
import type { ConsentLogServices, LogCheckup, LogOverview } from '../../../core/consent-log-services';
import type { Result } from '../../../core/errors';
import { FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Icon } from '../../icons/icon';
import { useLongJob } from '../../model/use-long-job';
import { useAction } from '../../model/use-result';
import { saveFile } from '../../save-file';
import { CHECKUP_WORDS } from '../../strings/log-words';
import { JobProgress } from '../backup/job-progress';
import { HoldPart } from '../dossier/keeping';
import { Pick } from '../register/fields';
import { addressOf } from '../route';
import { LogFailure } from './log-failure';

interface Props {
  one: LogOverview;
  logs: ConsentLogServices;
  changed(one: LogOverview): void;
}

const TOLERANCES = [0, 1, 7, 14, 31, 92];

/** Joining again, checking, the list as a file, and deleting. */
export function LogActs({ one, logs, changed }: Props) {
  const { t, count } = useUi();
  const { importId } = one;
  const [days, setDays] = useState(String(one.joined?.toleranceDays ?? 0));
  const follow = async (work: Promise<Result<LogOverview>>) => {
    const result = await work;
    if (result.ok) changed(result.value);
    return result;
  };
  const joining = useLongJob((job) => follow(logs.joinAgain(importId, Number(days), job)));
  const checking = useLongJob((job) => logs.verify(importId, job));
  const deleting = useLongJob((job) => follow(logs.deleteExpired(importId, job)));
  const [saved, save] = useAction(async () => {
    const result = await logs.exportUnproven(importId);
    if (result.ok) saveFile(result.value.fileName, result.value.blob);
    return result;
  });
  const [sure, setSure] = useState(false);
  const [removed, remove] = useAction(async () => {
    const result = await logs.remove(importId);
    if (result.ok) location.hash = addressOf({ page: 'logs' });
    return result;
  });
  const expired = one.joined?.expired ?? 0;
  const busy = [joining, checking, deleting].find(({ state }) => state?.status === 'busy');
  const failed = [joining, checking, deleting].find(({ state }) => state?.status === 'failed')?.state;
  return (
    <>
      <section class="setting" aria-labelledby="log-join">
        <h2 id="log-join">{t('log_join')}</h2>
        <p class="aside measure">{t('log_joinNote')}</p>
        <Pick
          label={t('log_toleranceDays')}
          name="log-tolerance"
          value={days}
          change={setDays}
          options={TOLERANCES.map((n) => ({ id: String(n), words: count('count_days', n) }))}
        />
        <div class="actions">
          <button
            type="button"
            data-action="join-log"
            disabled={busy !== undefined}
            onClick={() => void joining.start()}
          >
            {t('log_joinAgain')}
          </button>
          <button type="button" data-action="export-unproven" disabled={!one.joined} onClick={() => save()}>
            {t('log_export')}
          </button>
        </div>
        {saved?.status === 'failed' && <FailureNote failure={saved.failure} />}
      </section>
      <section class="setting" aria-labelledby="log-verify">
        <h2 id="log-verify">{t('log_integrity')}</h2>
        <p class="aside measure">{t('log_integrityNote')}</p>
        <div class="actions">
          <button
            type="button"
            data-action="verify-log"
            disabled={busy !== undefined || one.state === 'running'}
            onClick={() => void checking.start()}
          >
            {t('log_verify')}
          </button>
        </div>
        {checking.state?.status === 'ready' && <Checkup checkup={checking.state.value} />}
      </section>
      <section class="setting" aria-labelledby="log-keeping">
        <h2 id="log-keeping">{t('log_keeping')}</h2>
        <HoldPart
          kept={one}
          set={(reason) => follow(logs.setHold(importId, reason))}
          lift={(reason) => follow(logs.liftHold(importId, reason))}
        />
        <p class="measure" data-expired={expired}>
          {t('log_expired', { rows: count('count_logRows', expired) })}
        </p>
        <div class="actions">
          {expired > 0 && one.hold === null && (
            <button
              type="button"
              class="delete"
              data-action="delete-expired"
              disabled={busy !== undefined}
              onClick={() => void deleting.start()}
            >
              {t('log_deleteExpired', { rows: count('count_logRows', expired) })}
            </button>
          )}
          <button
            type="button"
            class={sure ? 'delete' : 'quiet'}
            data-action="remove-log"
            disabled={one.hold !== null}
            onClick={() => (sure ? remove() : setSure(true))}
          >
            {t(sure ? 'log_removeSure' : 'log_remove')}
          </button>
        </div>
        {removed?.status === 'failed' && <FailureNote failure={removed.failure} />}
      </section>
      {busy?.state?.status === 'busy' && (
        <JobProgress label={t('log_working')} done={busy.state.done} cancel={busy.cancel} />
      )}
      {failed?.status === 'failed' && <LogFailure failure={failed.failure} />}
    </>
  );
}

function Checkup({ checkup }: { checkup: LogCheckup }) {
  const { t, count } = useUi();
  const { intact, problems, rows, deleted } = checkup;
  return (
    <div class={`note ${intact ? 'note-good' : 'note-broken'}`} role="status" data-intact={String(intact)}>
      <p class="note-title">
        <Icon name={intact ? 'pass' : 'broken'} />
        {t(intact ? 'log_intact' : 'log_notIntact')}
      </p>
      <p>
        {count('count_logRows', rows)}
        {deleted > 0 && ` · ${t('log_deleted', { rows: count('count_logRows', deleted) })}`}
      </p>
      {problems.length > 0 && (
        <ul class="bullets">
          {problems.map((problem) => (
            <li key={problem}>{t(CHECKUP_WORDS[problem])}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
