import type { LedgerHead } from '../../core/services';
import { Fingerprint } from '../components/hash';
import { useUi } from '../context';

/** The head of the ledger, to be noted elsewhere: the one thing that shows entries cut off at its end. */
export function LedgerEnd({ head: { sequence, hash, recordedAt } }: { head: LedgerHead }) {
  const { t, format } = useUi();
  return (
    <section class="ledger-end" aria-labelledby="ledger-end" data-ledger-head={hash}>
      <h2 id="ledger-end">{t('ledgerEnd_title')}</h2>
      <p>{t('ledgerEnd_value', { n: format.number(sequence), time: format.exactTime(recordedAt) })}</p>
      <Fingerprint value={hash} />
      <p class="aside measure">{t('ledgerEnd_hint')}</p>
    </section>
  );
}
