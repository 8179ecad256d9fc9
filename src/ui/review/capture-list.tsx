import { useEffect, useState } from 'preact/hooks';
import { type Failure, toFailure } from '../../core/errors';
import type { CaptureRow } from '../../core/sealed';
import type { ReviewServices } from '../../core/services';
import { Busy, Empty, FailureNote } from '../components/notes';
import { useUi } from '../context';
import { BackupReminder } from './backup/backup-reminder';
import { CaptureItem } from './capture-item';
import { ExportNote, useExport } from './export';
import { FailedAttempts } from './failed-attempts';
import { Heading } from './heading';
import { LedgerEnd } from './ledger-end';
import { addressOf } from './route';

const PAGE = 50;

/** Newest first. Pages are asked for by the number of the last row, so that a new capture never shifts what is shown. */
export function CaptureList({ services }: { services: ReviewServices }) {
  const { t, format } = useUi();
  const { rows, total, state, failure, more } = useRows(services);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [exporting, exportBundle] = useExport(services);
  const choose = (id: string, on: boolean) =>
    setChosen((ids) => (on ? [...ids, id] : ids.filter((other) => other !== id)));
  return (
    <>
      <Heading>{t('list_title')}</Heading>
      <BackupReminder services={services.backup} />
      {rows.length > 0 && (
        <Selection
          rows={rows}
          chosen={chosen}
          exporting={exporting.state?.status === 'busy'}
          onExport={() => exportBundle([...chosen])}
        />
      )}
      <ExportNote exporting={exporting} />
      {rows.length > 0 && (
        <>
          <ul class="rows">
            {rows.map((row) => (
              <CaptureItem key={row.captureId} row={row} chosen={chosen.includes(row.captureId)} choose={choose} />
            ))}
          </ul>
          <p class="aside" role="status">
            {t('list_shown', { shown: format.number(rows.length), total: format.number(Math.max(total, rows.length)) })}
          </p>
        </>
      )}
      {state === 'busy' && <Busy>{t('list_loading')}</Busy>}
      {failure && <FailureNote failure={failure} retry={more} />}
      {state === 'more' && (
        <button type="button" onClick={more}>
          {t('list_more')}
        </button>
      )}
      {state === 'end' && rows.length === 0 && (
        <Empty icon="captures" title={t('list_empty')}>
          {t('list_emptyAdvice')}
        </Empty>
      )}
      <FailedAttempts services={services} />
      <LedgerEnd services={services} />
    </>
  );
}

interface SelectionProps {
  rows: readonly CaptureRow[];
  chosen: readonly string[];
  exporting: boolean;
  onExport: () => void;
}

function Selection({ rows, chosen, exporting, onExport }: SelectionProps) {
  const { t, format } = useUi();
  // The older of the two is "before", whichever was ticked first.
  const [after, before] = rows.filter(({ captureId }) => chosen.includes(captureId)).map(({ captureId }) => captureId);
  return (
    <div class="selection">
      <p class="aside">
        {chosen.length === 0 ? t('list_selectHint') : t('list_selected', { n: format.number(chosen.length) })}
      </p>
      <div class="actions">
        <button
          type="button"
          data-action="compare"
          disabled={chosen.length !== 2}
          onClick={() => {
            if (before !== undefined && after !== undefined)
              location.hash = addressOf({ page: 'compare', before, after });
          }}
        >
          {t('list_compare')}
        </button>
        <button
          type="button"
          data-action="export-selection"
          disabled={chosen.length === 0 || exporting}
          onClick={onExport}
        >
          {t('list_export')}
        </button>
      </div>
    </div>
  );
}

function useRows(services: ReviewServices) {
  const [rows, setRows] = useState<readonly CaptureRow[]>([]);
  const [total, setTotal] = useState(0);
  const [state, setState] = useState<'busy' | 'more' | 'end' | 'failed'>('busy');
  const [failure, setFailure] = useState<Failure | null>(null);

  async function more(): Promise<void> {
    setState('busy');
    setFailure(null);
    const last = rows.at(-1);
    const page = await services.listCaptures(PAGE, last?.sequence).catch(toFailure);
    if (!page.ok) {
      setFailure(page);
      setState('failed');
      return;
    }
    setRows((known) => [...known, ...page.value]);
    setState(page.value.length === PAGE ? 'more' : 'end');
  }

  useEffect(() => {
    void more();
    services.countCaptures().then(
      (count) => setTotal(count.ok ? count.value : 0),
      () => setTotal(0),
    );
  }, [services]);
  return { rows, total, state, failure, more };
}
