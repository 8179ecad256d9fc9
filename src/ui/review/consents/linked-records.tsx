import type { ConsentRow } from '../../../core/consent-services';
import { useUi } from '../../context';
import { addressOf } from '../route';
import { ConsentMark } from './consent-mark';

/** Consent records that are linked to the person asked about. */
export function LinkedRecords({ records }: { records: readonly ConsentRow[] }) {
  const { t, format } = useUi();
  return (
    <ul class="bullets">
      {records.map((row) => (
        <li key={row.recordId} data-linked-record={row.recordId}>
          <a href={addressOf({ page: 'consent', recordId: row.recordId })}>
            {t('consent_title', { n: format.number(row.sequence) })}
          </a>{' '}
          <ConsentMark state={row.state} /> {format.dateTime(row.time)}
        </li>
      ))}
    </ul>
  );
}
