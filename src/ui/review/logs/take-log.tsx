import { useState } from 'preact/hooks';
import type { ConsentLogServices } from '../../../core/consent-log-services';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { useAction, useResult } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { Pick } from '../register/fields';
import { LogFailure } from './log-failure';
import { MapLog } from './map-log';
import { type HowWritten, Written } from './written';

interface Props {
  logs: ConsentLogServices;
  again(): void;
}

/** Whose log, and which file; then how it is read. */
export function TakeLog({ logs, again }: Props) {
  const { t } = useUi();
  const [controllers] = useResult(() => logs.controllers(), [logs]);
  const [chosen, setChosen] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const [look, open] = useAction((from: File, by: HowWritten) => logs.look(from, by));
  if (controllers.status === 'busy') return <Busy>{t('busy_label')}</Busy>;
  if (controllers.status === 'failed') return <FailureNote failure={controllers.failure} />;
  const controllerId = chosen || (controllers.value[0]?.controllerId ?? '');
  return (
    <section class="setting" aria-labelledby="take-log">
      <h2 id="take-log">{t('log_take')}</h2>
      {controllers.value.length === 0 && <p>{t('person_noController')}</p>}
      {controllers.value.length > 0 && (
        <>
          <Pick
            label={t('activity_controller')}
            name="log-controller"
            value={controllerId}
            change={setChosen}
            options={controllers.value.map((one) => ({ id: one.controllerId, words: visibleLine(one.name) }))}
          />
          <p class="actions">
            <label class="button file">
              {t('log_choose')}
              <input
                type="file"
                accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson"
                class="unseen-words"
                data-action="choose-log"
                onChange={(event) => {
                  const found = event.currentTarget.files?.[0] ?? null;
                  setFile(found);
                  if (found) void open(found, {});
                }}
              />
            </label>
            <span class="aside">{file === null ? t('log_noFile') : visibleLine(file.name)}</span>
          </p>
        </>
      )}
      {look?.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
      {look?.status === 'failed' && <LogFailure failure={look.failure} />}
      {file && look?.status === 'ready' && (
        <>
          <Written look={look.value} change={(how) => void open(file, how)} />
          <MapLog
            key={`${controllerId} ${look.value.encoding} ${look.value.delimiter}`}
            {...{ file, logs, controllerId, again }}
            look={look.value}
          />
        </>
      )}
    </section>
  );
}
