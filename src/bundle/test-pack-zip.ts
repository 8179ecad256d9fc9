import { joinAll } from '../ledger/octets';
import type { BagFiles } from './seal-bag';
import { ZipWriter } from './zip-writer';

/** A whole zip in memory: one top folder, files in the order of the map. */
export function packZip(folder: string, files: BagFiles): Uint8Array<ArrayBuffer> {
  const zip = new ZipWriter();
  return joinAll([...[...files].flatMap(([path, bytes]) => zip.add(`${folder}/${path}`, bytes)), ...zip.finish()]);
}
