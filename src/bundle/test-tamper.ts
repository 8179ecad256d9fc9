import { unzipSync } from 'fflate/browser';
import { sha256Hex } from '../core/digest';
import type { Signer } from '../core/ledger-entry';
import type { Verification } from '../core/verification';
import { folderName } from './layout';
import { type BagFiles, sealTags } from './seal-bag';
import { TEST_EXPORT_ID } from './test-bundle';
import { packZip } from './test-pack-zip';
import { verifyMd } from './verify-md';

/** Taking a bundle apart and putting it together again, properly zipped: what an attacker with our own tools can do. */
export function unpack(bytes: Uint8Array): BagFiles {
  const files: BagFiles = new Map();
  for (const [name, content] of Object.entries(unzipSync(bytes)))
    files.set(name.slice(name.indexOf('/') + 1), Uint8Array.from(content));
  return files;
}

export function repack(files: BagFiles, exportId = TEST_EXPORT_ID): Uint8Array<ArrayBuffer> {
  return packZip(folderName(exportId), files);
}

/** With `change` made to a copy of its files. */
export function altered(bytes: Uint8Array, change: (files: BagFiles) => void): Uint8Array<ArrayBuffer> {
  const files = unpack(bytes);
  change(files);
  return repack(files);
}

export function flipped(bytes: Uint8Array, at = bytes.length >> 1, bit = 1): Uint8Array<ArrayBuffer> {
  const copy = Uint8Array.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ bit;
  return copy;
}

/** The payload changed and then signed anew: the holder of a key who lies. Only the inner checks can notice. */
export async function resealed(
  bytes: Uint8Array,
  signer: Signer,
  change: (payload: BagFiles) => void | Promise<void>,
  instructions = verifyMd(TEST_EXPORT_ID, signer.fingerprint),
): Promise<Uint8Array<ArrayBuffer>> {
  const payload: BagFiles = new Map([...unpack(bytes)].filter(([path]) => path.startsWith('data/')));
  await change(payload);
  const info = {
    exportId: TEST_EXPORT_ID,
    exportedAt: '2026-11-22T15:00:00.000Z',
    organisation: 'Voorbeeld B.V.',
    extensionVersion: '0.1.0',
  };
  const digests = new Map<string, string>();
  for (const [path, content] of payload) digests.set(path, await sha256Hex(content));
  const size = [...payload.values()].reduce((sum, content) => sum + content.length, 0);
  const tags = await sealTags({ digests, bytes: size }, info, instructions, signer, sha256Hex);
  return repack(new Map([...payload, ...tags.files]));
}

/** Ids of the checks that failed, in order. */
export function failedChecks(verification: Verification): string[] {
  return verification.checks.filter((check) => check.outcome === 'failed').map((check) => check.id);
}

/** Files that a failed check names. */
export function namedFiles(verification: Verification): string[] {
  return verification.checks.filter((check) => check.outcome === 'failed').flatMap((check) => check.files);
}
