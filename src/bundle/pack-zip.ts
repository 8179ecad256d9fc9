import { joinAll } from '../ledger/octets';
import { byName } from './layout';
import type { BagFiles } from './seal-bag';
import { ZipWriter } from './zip-writer';

/** A whole zip in memory: one top folder, sorted. */
export function packZip(folder: string, files: BagFiles): Uint8Array<ArrayBuffer> {
  const zip = new ZipWriter();
  const sorted = [...files].sort(([a], [b]) => byName(a, b));
  return joinAll([...sorted.flatMap(([path, bytes]) => zip.add(`${folder}/${path}`, bytes)), ...zip.finish()]);
}
