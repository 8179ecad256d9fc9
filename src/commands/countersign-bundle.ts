import { type CountersignatureFiles, countersign } from '../bundle/countersignature';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { Clock } from '../core/ledger-entry';
import type { Verification } from '../core/verification';
import type { LedgerWriter } from './ledger-writer';

/**
 * Declares something over somebody's bundle under the key of this store; the bundle is not touched. That it was done stands in the
 * ledger before anybody has the files.
 * @throws WitnessError `bad-input` | `signing-failed` | `store-*`
 */
export async function countersignBundle(
  verification: Verification,
  statement: string,
  deps: { ledger: LedgerWriter; clock: Clock },
): Promise<CountersignatureFiles[]> {
  const files = await countersign(verification, statement, deps.clock.now(), await deps.ledger.signer());
  const [declared] = files;
  if (!declared || !verification.manifest) throw new WitnessError('bad-input', 'nothing to countersign');
  await deps.ledger.append({
    kind: 'countersigned',
    exportId: verification.manifest.exportId,
    manifestDigest: verification.manifest.digest,
    statementDigest: await sha256Hex(declared.bytes),
  });
  return files;
}
