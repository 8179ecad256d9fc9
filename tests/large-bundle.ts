import { createCipheriv } from 'node:crypto';
import type { BundleStream } from '../src/bundle/bundle-input';
import { TEST_EXPORT_ID, testDossier } from '../src/bundle/test-bundle';
import { TEST_RULE_SET } from '../src/bundle/test-capture';
import type { LedgerEntry, LedgerEvent, Signer } from '../src/core/ledger-entry';
import type { Dossier } from '../src/core/sealed';
import { sealEntry } from '../src/ledger/seal-entry';
import { generateKeyPair, makeSigner } from '../src/ledger/signer';

let zeros = Buffer.alloc(0);

/** Bytes that do not shrink and are the same each time. */
export function largePicture(index: number, bytes: number): Uint8Array<ArrayBuffer> {
  const key = Buffer.alloc(16, index);
  if (zeros.length !== bytes) zeros = Buffer.alloc(bytes);
  const out = createCipheriv('aes-128-ctr', key, Buffer.alloc(16, index >> 8)).update(zeros);
  return new Uint8Array(out.buffer instanceof ArrayBuffer ? out.buffer : new ArrayBuffer(0), out.byteOffset, bytes);
}

/** Input for a bundle with as many pictures as one likes: as the store does it, each is there only when its turn comes. */
export async function largeWorld(
  count: number,
  pictureBytes: number,
): Promise<{ signer: Signer; stream: () => BundleStream }> {
  const signer = await makeSigner(await generateKeyPair());
  const ledger: LedgerEntry[] = [];
  const append = async (event: LedgerEvent) => {
    const entry = await sealEntry(ledger.at(-1) ?? null, event, signer, { now: () => '2026-11-22T13:00:00.000Z' });
    ledger.push(entry);
    return entry;
  };
  await append({ kind: 'key-made', fingerprint: signer.fingerprint, publicKey: { ...signer.publicKey } });
  const dossiers: Dossier[] = [];
  for (let i = 0; i < count; i++) {
    const dossier = await testDossier(i, append, largePicture(i, pictureBytes), true);
    dossiers.push({ ...dossier, blobs: dossier.blobs.map((blob) => ({ ...blob, data: new Uint8Array() })) });
  }
  async function* oneByOne() {
    for (const [i, dossier] of dossiers.entries())
      yield { ...dossier, blobs: dossier.blobs.map((blob) => ({ ...blob, data: largePicture(i, pictureBytes) })) };
  }
  const stream = () => ({
    exportId: TEST_EXPORT_ID,
    exportedAt: '2026-11-22T15:00:00.000Z',
    ledger,
    ruleSet: TEST_RULE_SET,
    extensionVersion: '0.1.0',
    sequences: dossiers.map(({ entry }) => entry.body.sequence),
    dossiers: oneByOne(),
  });
  return { signer, stream };
}
