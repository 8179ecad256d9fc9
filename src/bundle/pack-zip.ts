import { type Zippable, zipSync } from 'fflate/browser';
import { WitnessError } from '../core/errors';
import { byName } from './layout';
import type { BagFiles } from './seal-bag';
import { inflateAllowance, MAX_INFLATED_FILE } from './zip-limits';

/** DOS time has no zone and fflate reads the local clock's fields: made from local parts it is the same everywhere. */
const FIXED_TIME = new Date(1980, 0, 1);
/** Zip64 comes when a bundle needs it; until then more than this is refused rather than written wrong. */
const MAX_FILES = 65_534;
const MAX_BYTES = 0xffff_0000;
/** Bytes. */
const WORTH_DEFLATING = 512;

/**
 * A zip in the one profile that the reader accepts: one top folder, sorted, no times, pictures stored, text deflated.
 * @throws WitnessError `bad-input` when it would need zip64
 */
export function packZip(folder: string, files: BagFiles): Uint8Array<ArrayBuffer> {
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0);
  if (files.size > MAX_FILES || total > MAX_BYTES)
    throw new WitnessError('bad-input', `too much for one bundle: ${files.size} files, ${total} bytes`);
  const packed = zip(folder, files, isDeflated);
  // Text that shrinks like a zip bomb would be refused by the reader: then nothing is deflated.
  return total <= inflateAllowance(packed.length) ? packed : zip(folder, files, () => false);
}

/** Pictures are packed already, and so little text is not worth the reader's trouble. */
function isDeflated(path: string, bytes: Uint8Array): boolean {
  return !path.endsWith('.png') && bytes.length >= WORTH_DEFLATING && bytes.length <= MAX_INFLATED_FILE;
}

function zip(
  folder: string,
  files: BagFiles,
  deflates: (path: string, bytes: Uint8Array) => boolean,
): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, bytes] of [...files].sort(([a], [b]) => byName(a, b)))
    entries[`${folder}/${path}`] = [bytes, { level: deflates(path, bytes) ? 6 : 0 }];
  return zipSync(entries, { mtime: FIXED_TIME });
}
