import { useState } from 'preact/hooks';
import type { ConsentLogServices, LogOverview } from '../../../core/consent-log-services';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useLongJob } from '../../model/use-long-job';
import { useAction, useResult, useShown } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { JobProgress } from '../backup/job-progress';
import { Heading } from '../heading';
import { addressOf } from '../route';
import { LogFailure } from './log-failure';
import { TakeLog } from './take-log';

/** Controllers' own logs: taking one over, and those that were. */
export function LogsPage({ logs }: { logs: ConsentLogServices }) {
  const { t } = useUi();
  const [asked, again] = useResult(() => logs.imports(), [logs]);
  const imports = useShown(asked);
  return (
    <div class="logs">
      <Heading>{t('logs_title')}</Heading>
      <p class="measure">{t('logs_intro')}</p>
      <p class="measure aside">{t('logs_privacy')}</p>
      {imports.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {imports.status === 'failed' && <FailureNote failure={imports.failure} retry={again} />}
      {imports.status === 'ready' && imports.value.length > 0 && (
        <section aria-labelledby="logs-here">
          <h2 id="logs-here">{t('logs_here')}</h2>
          <ul class="log-list">
            {imports.value.map((one) => (
              <Entry key={one.importId} one={one} logs={logs} again={again} />
            ))}
          </ul>
        </section>
      )}
      <TakeLog logs={logs} again={again} />
    </div>
  );
}

function Entry({ one, logs, again }: { one: LogOverview; logs: ConsentLogServices; again(): void }) {
  const { t, format, count } = useUi();
  return (
    <li class="log-entry" data-log={one.importId} data-state={one.state}>
      <p>
        <a href={addressOf({ page: 'log', importId: one.importId })}>
          {t('logs_entry', { controller: visibleLine(one.controller.name), time: format.dateTime(one.startedAt) })}
        </a>
      </p>
      <p>{count('count_logRows', one.rows)}</p>
      {one.state === 'running' && <GoOn one={one} logs={logs} again={again} />}
    </li>
  );
}

/** One that was broken off goes on with the same file, which is known by its hash. */
function GoOn({ one, logs, again }: { one: LogOverview; logs: ConsentLogServices; again(): void }) {
  const { t } = useUi();
  const { state, start, cancel } = useLongJob(async (job, file: File) => {
    const result = await logs.resume(one.importId, file, job);
    if (result.ok) location.hash = addressOf({ page: 'log', importId: one.importId });
    else again();
    return result;
  });
  const [removed, remove] = useAction(async () => {
    const result = await logs.remove(one.importId);
    again();
    return result;
  });
  const [sure, setSure] = useState(false);
  return (
    <div class="note note-doubt">
      <p>{t('logs_brokenOff')}</p>
      <div class="actions">
        <label class="button file">
          {t('logs_goOn')}
          <input
            type="file"
            class="unseen-words"
            data-action="resume-log"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              event.currentTarget.blur();
              if (file) void start(file);
            }}
          />
        </label>
        <button type="button" class="quiet" data-action="remove-log" onClick={() => (sure ? remove() : setSure(true))}>
          {t(sure ? 'log_removeSure' : 'log_remove')}
        </button>
      </div>
      {state?.status === 'busy' && <JobProgress label={t('log_taking')} done={state.done} cancel={cancel} />}
      {state?.status === 'failed' && <LogFailure failure={state.failure} />}
      {removed?.status === 'failed' && <FailureNote failure={removed.failure} />}
    </div>
  );
}
