import { useState } from 'preact/hooks';
import type { ConsentLogServices, LogOverview } from '../../../core/consent-log-services';
import { FullHash } from '../../components/hash';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useResult, useShown } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { REFUSAL_WORDS } from '../../strings/log-words';
import { Heading } from '../heading';
import { addressOf } from '../route';
import { LogActs } from './log-acts';
import { LogFigures } from './log-figures';
import { RefusedLines } from './refused-lines';

/** One log that was taken over: how many of its consents can be proven, and why not the rest. */
export function LogPage({ importId, logs }: { importId: string; logs: ConsentLogServices }) {
  const { t } = useUi();
  const [asked, again] = useResult(() => logs.open(importId), [logs, importId]);
  const shown = useShown(asked);
  if (shown.status === 'ready') return <Opened key={shown.value.joined?.at} one={shown.value} logs={logs} />;
  return (
    <>
      <Heading>{t('log_title')}</Heading>
      {shown.status === 'busy' ? <Busy>{t('busy_label')}</Busy> : <FailureNote failure={shown.failure} retry={again} />}
    </>
  );
}

function Opened({ one, logs }: { one: LogOverview; logs: ConsentLogServices }) {
  const { t } = useUi();
  const [asked, setAsked] = useState(one);
  return (
    <article class="logs" data-log={asked.importId} data-rows={asked.rows} data-deleted={asked.deleted}>
      <Heading>{t('log_title')}</Heading>
      <p>
        <a href={addressOf({ page: 'logs' })}>{t('logs_title')}</a>
      </p>
      {asked.state === 'running' && <p class="note note-doubt measure">{t('logs_brokenOff')}</p>}
      <Facts one={asked} logs={logs} />
      {asked.joined && <LogFigures one={asked} joined={asked.joined} logs={logs} />}
      <LogActs one={asked} logs={logs} changed={setAsked} />
    </article>
  );
}

function Facts({ one, logs }: { one: LogOverview; logs: ConsentLogServices }) {
  const { t, format, count } = useUi();
  return (
    <dl class="facts">
      <dt>{t('activity_controller')}</dt>
      <dd>{visibleLine(one.controller.name)}</dd>
      <dt>{t('log_rowsTaken')}</dt>
      <dd>
        {count('count_logRows', one.rows)}
        {one.deleted > 0 && ` · ${t('log_deleted', { rows: count('count_logRows', one.deleted) })}`}
      </dd>
      {one.refused.length > 0 && (
        <>
          <dt>{t('log_refused')}</dt>
          <dd>
            <ul class="bullets">
              {one.refused.map(({ reason, rows }) => (
                <li key={reason}>{`${count('count_logRows', rows)}: ${t(REFUSAL_WORDS[reason])}`}</li>
              ))}
            </ul>
            <RefusedLines importId={one.importId} logs={logs} />
          </dd>
        </>
      )}
      {one.sealedAt !== null && (
        <>
          <dt>{t('log_sealedAt')}</dt>
          <dd>{format.exactTime(one.sealedAt)}</dd>
        </>
      )}
      <dt>{t('log_fileHash')}</dt>
      <dd>
        <FullHash hash={one.fileDigest} />
      </dd>
      <dt>{t('log_evidence')}</dt>
      <dd>{t('log_evidenceImported')}</dd>
    </dl>
  );
}
