import { useEffect, useState } from 'preact/hooks';
import type { JoinOutcome } from '../../../core/consent-log';
import type { ConsentLogServices, ImportedRow } from '../../../core/consent-log-services';
import { type Failure, toFailure } from '../../../core/errors';
import { CapturedText } from '../../components/captured-text';
import { Busy, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { LOG_STATE_WORDS, OUTCOME_WORDS } from '../../strings/log-words';

interface Props {
  importId: string;
  outcome: JoinOutcome;
  logs: ConsentLogServices;
}

/** Rows with one outcome, in the order of the file, a page at a time. */
export function LogRows({ importId, outcome, logs }: Props) {
  const { t } = useUi();
  const [rows, setRows] = useState<readonly ImportedRow[]>([]);
  const [next, setNext] = useState<number | null>(0);
  const [busy, setBusy] = useState(true);
  const [failure, setFailure] = useState<Failure | null>(null);
  const more = async () => {
    setBusy(true);
    setFailure(null);
    const page = await logs.rowsOf(importId, outcome, next ?? 0).catch(toFailure);
    setBusy(false);
    if (!page.ok) return setFailure(page);
    setRows((known) => [...known, ...page.value.rows]);
    setNext(page.value.next);
  };
  useEffect(() => void more(), []);
  return (
    <section aria-labelledby="log-rows" data-listed={outcome}>
      <h3 id="log-rows">{t(OUTCOME_WORDS[outcome])}</h3>
      <ImportedRows rows={rows} />
      {busy && <Busy>{t('list_loading')}</Busy>}
      {failure && <FailureNote failure={failure} retry={() => void more()} />}
      {!busy && next !== null && (
        <button type="button" data-action="more-log-rows" onClick={() => void more()}>
          {t('log_more')}
        </button>
      )}
    </section>
  );
}

/** Line, person and time of each; the person by the beginning of a pseudonym. */
export function ImportedRows({ rows }: { rows: readonly ImportedRow[] }) {
  const { t, format } = useUi();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1, a scrolling region needs a tab stop
    <section class="scroll" tabIndex={0} aria-label={t('log_rows')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('log_line')}</th>
            <th scope="col">{t('log_pseudonym')}</th>
            <th scope="col">{t('consent_when')}</th>
            <th scope="col">{t('log_state')}</th>
            <th scope="col">{t('log_columnChoice')}</th>
            <th scope="col">{t('log_columnForm')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.importId} ${row.place}`} data-line={row.line}>
              <td>{format.number(row.line)}</td>
              <td>
                <code>{row.pseudonym.slice(0, 8)}</code>
              </td>
              <td>{timeOf(row, format.dateTime) ?? t('consent_unknown')}</td>
              <td>{t(LOG_STATE_WORDS[row.state])}</td>
              <td>{row.choice !== null && <CapturedText text={row.choice} />}</td>
              <td>{row.form !== null && <CapturedText text={row.form.value} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const MINUTE_MS = 60_000;

/** Both ends where it can mean more than a minute. */
function timeOf({ from, to }: ImportedRow, words: (iso: string) => string): string | null {
  if (from === null || to === null) return null;
  return Date.parse(to) - Date.parse(from) < MINUTE_MS ? words(from) : `${words(from)} – ${words(to)}`;
}
