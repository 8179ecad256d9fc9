import type { ReviewServices } from '../../../core/services';
import { FailureNote } from '../../components/notes';
import { useResult } from '../../model/use-result';
import { FailedAttempts } from '../failed-attempts';
import { LedgerEnd } from '../ledger-end';

/** What stands under the list, at one time and after it, so that nothing moves. */
export function ListFoot({ services }: { services: ReviewServices }) {
  const [found] = useResult(async () => {
    const [attempts, head] = await Promise.all([services.failedAttempts(), services.ledgerHead()]);
    return { ok: true as const, value: { attempts, head } };
  }, [services]);
  if (found.status !== 'ready') return null;
  const { attempts, head } = found.value;
  return (
    <>
      {attempts.ok ? <FailedAttempts entries={attempts.value} /> : <FailureNote failure={attempts} />}
      {/* A ledger that cannot be read is told of by the settings and by the list; here there is nothing to note. */}
      {head.ok && head.value && <LedgerEnd head={head.value} />}
    </>
  );
}
