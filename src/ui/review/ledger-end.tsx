import type { ReviewServices } from '../../core/services';
import { Fingerprint } from '../components/hash';
import { useUi } from '../context';
import { useResult } from '../model/use-result';

/** The head of the ledger, to be noted elsewhere: the one thing that shows entries cut off at its end. */
export function LedgerEnd({ services }: { services: ReviewServices }) {
  const { t, format } = useUi();
  const [head] = useResult(() => services.ledgerHead(), [services]);
  // A ledger that cannot be read is told of by the settings and by the list; here there is nothing to note.
  if (head.status !== 'ready' || head.value === null) return null;
  const { sequence, hash, recordedAt } = head.value;
  return (
    <section class="ledger-end" aria-labelledby="ledger-end" data-ledger-head={hash}>
      <h2 id="ledger-end">{t('ledgerEnd_title')}</h2>
      <p>{t('ledgerEnd_value', { n: format.number(sequence), time: format.exactTime(recordedAt) })}</p>
      <Fingerprint value={hash} />
      <p class="aside measure">{t('ledgerEnd_hint')}</p>
    </section>
  );
}
