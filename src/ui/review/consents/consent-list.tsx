import { useEffect, useState } from 'preact/hooks';
import type { ConsentRow, ConsentServices } from '../../../core/consent-services';
import { type Failure, toFailure } from '../../../core/errors';
import { CapturedText } from '../../components/captured-text';
import { Busy, Empty, FailureNote } from '../../components/notes';
import { useUi } from '../../context';
import { Heading } from '../heading';
import { addressOf } from '../route';
import { ConsentMark } from './consent-mark';

const PAGE = 50;

/** Acts of consent, newest first. Pages are asked for by the number of the last row. */
export function ConsentList({ consents }: { consents: ConsentServices }) {
  const { t, format } = useUi();
  const { rows, total, state, failure, more } = useRows(consents);
  return (
    <>
      <Heading>{t('consents_title')}</Heading>
      <p class="measure">{t('consents_intro')}</p>
      <p>
        <a href={addressOf({ page: 'logs' })}>{t('logs_link')}</a>
      </p>
      {rows.length > 0 && (
        <>
          <ul class="rows">
            {rows.map((row) => (
              <Row key={row.recordId} row={row} />
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
        <button type="button" data-action="more-consents" onClick={more}>
          {t('consents_more')}
        </button>
      )}
      {state === 'end' && rows.length === 0 && (
        <Empty icon="consents" title={t('consents_empty')}>
          {t('consents_emptyAdvice')}
        </Empty>
      )}
    </>
  );
}

function Row({ row }: { row: ConsentRow }) {
  const { t, format } = useUi();
  return (
    <li class="row consent-row" data-consent={row.recordId} data-state={row.state}>
      <div class="row-page">
        <span class="row-number">{format.number(row.sequence)}</span>{' '}
        <a href={addressOf({ page: 'consent', recordId: row.recordId })}>
          <CapturedText text={row.url} />
        </a>
        {row.captureId === null && <p class="aside">{t('consent_noticeMissing')}</p>}
      </div>
      <div class="row-when">
        <time dateTime={row.time}>{format.dateTime(row.time)}</time>
      </div>
      <div class="row-counts">
        <ConsentMark state={row.state} />
      </div>
    </li>
  );
}

function useRows(consents: ConsentServices) {
  const [rows, setRows] = useState<readonly ConsentRow[]>([]);
  const [total, setTotal] = useState(0);
  const [state, setState] = useState<'busy' | 'more' | 'end' | 'failed'>('busy');
  const [failure, setFailure] = useState<Failure | null>(null);

  async function more(): Promise<void> {
    setState('busy');
    setFailure(null);
    const page = await consents.list(PAGE, rows.at(-1)?.order).catch(toFailure);
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
    consents.count().then(
      (count) => setTotal(count.ok ? count.value : 0),
      () => setTotal(0),
    );
  }, [consents]);
  return { rows, total, state, failure, more };
}
