import type { VerificationCheck } from '../core/verification';
import type { PublicKey } from '../ledger/public-key';
import { type ChainProblem, verifyChain } from '../ledger/verify-chain';
import type { Sha256 } from './bundle-input';
import { makeCheck, notChecked } from './check';
import { FILES } from './layout';
import type { OpenBag } from './open-bag';

export interface LedgerChecks {
  checks: VerificationCheck[];
  /** Fingerprints of the keys that signed an unbroken ledger, oldest first; empty when it is not unbroken. */
  keys: string[];
  /** Of keys that were lost before those: nothing signed leads from them to the others. */
  lost: string[];
}

/** The whole chain from its first entry, by the key of the bundle and those that it announced as its successors. */
export async function checkLedger(bag: OpenBag, key: PublicKey | null, digest: Sha256): Promise<LedgerChecks> {
  const { ledger } = bag.evidence;
  if (!ledger || !key) {
    const because = ledger ? FILES.keyJwk : FILES.log;
    return {
      checks: [notChecked('ledger-chain', because), notChecked('ledger-signatures', because)],
      keys: [],
      lost: [],
    };
  }
  const { problems, keys, lost } = await verifyChain(ledger, key, { digest, bodies: bag.evidence.ledgerBodies });
  const signatureKinds: readonly string[] = ['signature', 'other-key', 'bad-key'];
  const checks = [
    outcome(
      'ledger-chain',
      ledger.length,
      problems.filter((problem) => !signatureKinds.includes(problem.kind)),
    ),
    outcome(
      'ledger-signatures',
      ledger.length,
      problems.filter((problem) => signatureKinds.includes(problem.kind)),
    ),
  ];
  if (lost.length > 0) checks.push(makeCheck('key-continuity', 'not-checked', keys[0] ?? '?', lost.join(' ')));
  return problems.length === 0 ? { checks, keys, lost } : { checks, keys: [], lost: [] };
}

function outcome(id: 'ledger-chain' | 'ledger-signatures', total: number, problems: ChainProblem[]): VerificationCheck {
  const [first] = problems;
  if (!first) return makeCheck(id, true, `${total}/${total}`, `${total}/${total}`);
  const at = `${first.index + 1}/${total} ${first.kind}`;
  return makeCheck(id, false, `${at}: ${first.expected}`, `${at}: ${first.found}`, [FILES.log]);
}
