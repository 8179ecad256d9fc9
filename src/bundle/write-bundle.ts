import type { Signer } from '../core/ledger-entry';
import { joinAll } from '../ledger/octets';
import type { BundleDeps, BundleInput, WrittenBundle } from './bundle-input';
import { streamBundle } from './stream-bundle';

/**
 * A ProofBundle in memory: a BagIt 1.0 bag in a zip, signed three ways over its tag manifest. The same input gives the same
 * bytes but for the signatures (ECDSA takes a random number each time).
 * @throws WitnessError `signing-failed` | `store-corrupt` | `bad-input`; there is never half a bundle
 */
export async function writeBundle(input: BundleInput, signer: Signer, deps: BundleDeps = {}): Promise<WrittenBundle> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const dossiers = [...input.dossiers].sort((a, b) => a.entry.body.sequence - b.entry.body.sequence);
  const sequences = dossiers.map(({ entry }) => entry.body.sequence);
  const sink = { write: (bytes: Uint8Array<ArrayBuffer>) => void chunks.push(bytes) };
  const written = await streamBundle({ ...input, dossiers, sequences }, signer, sink, deps);
  return { ...written, bytes: joinAll(chunks) };
}
