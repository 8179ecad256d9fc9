import { useState } from 'preact/hooks';
import {
  FORM_KINDS,
  LOG_COLUMNS,
  LOG_STATES,
  type LogColumn,
  type LogState,
  TIME_FORMATS,
} from '../../../core/consent-log';
import type { ConsentLogServices, LogLook, LogPlan } from '../../../core/consent-log-services';
import { CapturedText } from '../../components/captured-text';
import { Busy } from '../../components/notes';
import { useUi } from '../../context';
import { useResult, useShown } from '../../model/use-result';
import { visibleLine } from '../../model/visible-text';
import { COLUMN_WORDS, FORM_KIND_WORDS, IDENTIFIER_WORDS, LOG_STATE_WORDS, TIME_WORDS } from '../../strings/log-words';
import { Pick } from '../register/fields';
import { CheckLog } from './check-log';
import { LogFailure } from './log-failure';

interface Props {
  file: File;
  look: LogLook;
  controllerId: string;
  logs: ConsentLogServices;
  again(): void;
}

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Which column says what, and how it says it. What two ways of reading fit is asked, never guessed. */
export function MapLog({ file, look, controllerId, logs, again }: Props) {
  const { t } = useUi();
  const [columns, setColumns] = useState(look.proposed.columns);
  const [identifierKind, setKind] = useState(look.proposed.identifierKind);
  const [formKind, setFormKind] = useState(look.proposed.formKind);
  const [timeZone, setZone] = useState(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [timeFormat, setFormat] = useState('');
  const [said, setSaid] = useState<Readonly<Record<string, LogState>>>({});
  const [about, setAbout] = useState('');
  const reading: LogPlan['reading'] = {
    format: look.format,
    encoding: look.encoding,
    delimiter: look.delimiter,
    identifierKind,
    timeFormat: 'iso',
    timeZone,
    formKind,
    fixedForm: about === '' || columns.form !== undefined ? null : { kind: 'activity', value: about },
  };
  const plan: LogPlan = { controllerId, reading, columns, statuses: {} };
  const [asked] = useResult(() => logs.timesOf(file, plan), [file, columns.time, columns.status, timeZone]);
  const [known] = useResult(() => logs.activitiesOf(controllerId), [logs, controllerId]);
  const times = useShown(asked);
  const fits = times.status === 'ready' ? times.value.fits : [];
  // Where one format only fits it is that one, until somebody says another; of two, somebody has to say.
  const chosen = TIME_FORMATS.find((one) => one === timeFormat) ?? (fits.length === 1 ? fits[0] : undefined);
  const statuses = Object.fromEntries(
    (times.status === 'ready' ? times.value.statuses : []).map(({ words, proposed }) => [
      words,
      said[words] ?? proposed,
    ]),
  );
  const isReady =
    columns.identifier !== undefined && (columns.time === undefined || chosen !== undefined) && look.encodingSure;
  const put = (column: LogColumn, heading: string) => {
    const { [column]: _before, ...rest } = columns;
    setColumns(heading === '' ? rest : { ...rest, [column]: heading });
  };
  return (
    <fieldset class="questions log-mapping">
      <legend>{t('log_map')}</legend>
      {LOG_COLUMNS.map((column) => (
        <Pick
          key={column}
          label={t(COLUMN_WORDS[column])}
          name={`log-${column}`}
          value={columns[column] ?? ''}
          change={(heading) => put(column, heading)}
          options={[
            { id: '', words: t('log_noColumn') },
            ...look.headings.filter((one) => one !== '').map((id) => ({ id, words: visibleLine(id) })),
          ]}
        />
      ))}
      <Pick
        label={t('log_identifierKind')}
        name="log-identifier-kind"
        value={identifierKind}
        change={(id) => setKind(id === 'own' ? 'own' : 'contact')}
        options={(['contact', 'own'] as const).map((id) => ({ id, words: t(IDENTIFIER_WORDS[id]) }))}
      />
      {columns.time !== undefined && (
        <>
          {times.status === 'busy' && <Busy>{t('busy_label')}</Busy>}
          {fits.length > 1 && chosen === undefined && <p class="note note-doubt measure">{t('log_timeAsked')}</p>}
          {times.status === 'ready' && fits.length === 0 && <p class="note note-doubt measure">{t('log_timeNone')}</p>}
          <Pick
            label={t('log_timeFormat')}
            name="log-time-format"
            value={chosen ?? ''}
            change={setFormat}
            options={[
              ...(chosen === undefined ? [{ id: '', words: t('log_pleaseChoose') }] : []),
              ...TIME_FORMATS.map((id) => ({ id, words: t(TIME_WORDS[id]) })),
            ]}
          />
          <Pick
            label={t('log_timeZone')}
            name="log-time-zone"
            value={timeZone}
            change={setZone}
            options={[...new Set([timeZone, ...ZONES])].map((id) => ({ id, words: id }))}
          />
        </>
      )}
      {columns.form !== undefined ? (
        <Pick
          label={t('log_formKind')}
          name="log-form-kind"
          value={formKind}
          change={(id) => setFormKind(FORM_KINDS.find((one) => one === id) ?? 'address')}
          options={FORM_KINDS.map((id) => ({ id, words: t(FORM_KIND_WORDS[id]) }))}
        />
      ) : (
        <Pick
          label={t('log_about')}
          name="log-about"
          value={about}
          change={setAbout}
          options={[
            { id: '', words: t('log_aboutUnknown') },
            ...(known.status === 'ready' ? known.value : []).map(({ activityId, name }) => ({
              id: activityId,
              words: visibleLine(name),
            })),
          ]}
        />
      )}
      {columns.status === undefined && <p class="aside measure">{t('log_allGiven')}</p>}
      {columns.status !== undefined && <p class="log-wide">{t('log_statusWords')}</p>}
      {Object.entries(statuses).map(([words, state]) => (
        <label key={words} class="field log-status">
          <span>{words === '' ? t('text_empty') : <CapturedText text={words} />}</span>
          <select
            data-status={words}
            value={state}
            onChange={(event) => {
              const picked = event.currentTarget.value;
              setSaid({ ...said, [words]: LOG_STATES.find((one) => one === picked) ?? 'unknown' });
            }}
          >
            {LOG_STATES.map((one) => (
              <option key={one} value={one}>
                {t(LOG_STATE_WORDS[one])}
              </option>
            ))}
          </select>
        </label>
      ))}
      {times.status === 'failed' && <LogFailure failure={times.failure} />}
      <CheckLog
        {...{ file, logs, again, isReady }}
        plan={{ ...plan, reading: { ...reading, timeFormat: chosen ?? 'iso' }, statuses }}
      />
    </fieldset>
  );
}
