import { useState } from 'preact/hooks';
import type { ConsentLogServices, LogCheck, LogPlan } from '../../../core/consent-log-services';
import { CapturedText } from '../../components/captured-text';
import { useUi } from '../../context';
import { useLongJob } from '../../model/use-long-job';
import { REFUSAL_WORDS } from '../../strings/log-words';
import { JobProgress } from '../backup/job-progress';
import { addressOf } from '../route';
import { LogFailure } from './log-failure';

interface Props {
  file: File;
  plan: LogPlan;
  logs: ConsentLogServices;
  isReady: boolean;
  again(): void;
}

/** First the whole file is read and nothing is kept; what would be kept is shown; then it is taken over. */
export function CheckLog({ file, plan, logs, isReady, again }: Props) {
  const { t, count } = useUi();
  const asked = JSON.stringify(plan);
  const [about, setAbout] = useState('');
  const check = useLongJob((job, by: LogPlan) => logs.check(file, by, job));
  const take = useLongJob(async (job, by: LogPlan) => {
    const result = await logs.take(file, by, job);
    if (result.ok) location.hash = addressOf({ page: 'log', importId: result.value.importId });
    else again();
    return result;
  });
  const busy = check.state?.status === 'busy' || take.state?.status === 'busy';
  const found = check.state?.status === 'ready' && about === asked ? check.state.value : null;
  return (
    <>
      <div class="actions">
        <button
          type="button"
          data-action="check-log"
          disabled={busy || !isReady}
          onClick={() => {
            setAbout(asked);
            void check.start(plan);
          }}
        >
          {t('log_check')}
        </button>
        {found && found.rows > 0 && found.known?.state !== 'sealed' && (
          <button
            type="button"
            class="main"
            data-action="take-log"
            disabled={busy}
            onClick={() => void take.start(plan)}
          >
            {t('log_takeRows', { rows: count('count_logRows', found.rows) })}
          </button>
        )}
      </div>
      {check.state?.status === 'busy' && (
        <JobProgress label={t('log_checking')} done={check.state.done} cancel={check.cancel} />
      )}
      {check.state?.status === 'failed' && <LogFailure failure={check.state.failure} />}
      {found && <Found check={found} />}
      {take.state?.status === 'busy' && (
        <JobProgress label={t('log_taking')} done={take.state.done} cancel={take.cancel} />
      )}
      {take.state?.status === 'failed' && <LogFailure failure={take.state.failure} />}
    </>
  );
}

function Found({ check }: { check: LogCheck }) {
  const { t, count, format } = useUi();
  const { choices, methods, forms } = check;
  const kept = [...choices, ...methods, ...forms.map(({ value }) => value)];
  return (
    <div class="note" role="status" data-rows={check.rows}>
      <p class="note-title">{t('log_found', { rows: count('count_logRows', check.rows) })}</p>
      {check.known && (
        <p data-known={check.known.state}>
          {t(check.known.state === 'sealed' ? 'log_problemHere' : 'log_goesOn')}{' '}
          <a href={addressOf({ page: 'log', importId: check.known.importId })}>{t('log_open')}</a>
        </p>
      )}
      <ul class="bullets">
        {check.refused.map(({ reason, rows, lines }) => (
          <li key={reason} data-refused={reason}>
            {t('log_refusedLine', {
              rows: count('count_logRows', rows),
              reason: t(REFUSAL_WORDS[reason]),
              lines: format.list(lines.map((line) => format.number(line))),
            })}
          </li>
        ))}
        {check.timeUnknown > 0 && <li>{t('log_foundNoTime', { rows: count('count_logRows', check.timeUnknown) })}</li>}
        {check.formUnknown > 0 && <li>{t('log_foundNoForm', { rows: count('count_logRows', check.formUnknown) })}</li>}
        {check.statusUnknown.map(({ words, rows }) => (
          <li key={words}>
            {t('log_foundStatus', { rows: count('count_logRows', rows) })} <CapturedText text={words} />
          </li>
        ))}
      </ul>
      {kept.length > 0 && (
        <details>
          <summary>{t('log_keptWords', { n: format.number(kept.length) })}</summary>
          <ul class="bullets">
            {kept.map((words) => (
              <li key={words}>
                <CapturedText text={words} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
