import { type DisclosureFile, disclose } from '../bundle/disclosure';
import { sha256Hex } from '../core/digest';
import { EvidenceDamaged, WitnessError } from '../core/errors';
import type { Clock, IdSource } from '../core/ledger-entry';
import type { EvidenceStore } from '../storage/evidence-store';
import type { LedgerWriter } from './ledger-writer';

/**
 * Shows one capture without the rest of the ledger (`bundle/disclosure`). That it was done stands in the ledger before anybody has
 * the files, as with a bundle.
 * @throws EvidenceDamaged, WitnessError `not-found` | `deleted` | `bad-input` for a capture of another ledger | `signing-failed` | `store-*`
 */
export async function discloseCapture(
  captureId: string,
  deps: { store: EvidenceStore; ledger: LedgerWriter; clock: Clock; ids: IdSource },
): Promise<DisclosureFile[]> {
  const { sealed, entry } = await deps.store.judged(captureId);
  const { event } = entry.body;
  if (event.kind !== 'captured' || (await sha256Hex(sealed.bytes)) !== event.captureDigest)
    throw new EvidenceDamaged(captureId, [{ part: 'record', problem: 'altered', name: sealed.digest }]);
  const { entries, brokenAt } = await deps.store.readableLedger();
  if (brokenAt !== null) throw new WitnessError('store-corrupt', `the ledger cannot be read at ${brokenAt}`);
  const files = await disclose(sealed, entries, await deps.ledger.signer(), deps.clock.now());
  const [disclosed] = files;
  if (!disclosed) throw new WitnessError('bad-input', 'nothing to disclose');
  await deps.ledger.append({
    kind: 'exported',
    exportId: deps.ids.uuid(),
    captureIds: [captureId],
    manifestDigest: await sha256Hex(disclosed.bytes),
  });
  return files;
}
