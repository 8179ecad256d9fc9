import type { Sha256 } from './bundle-input';
import type { ByteSource } from './byte-source';
import { type Evidence, noEvidence, readEvidence } from './evidence-reader';
import { isKept, measuredEntries, pathOf } from './file-roles';
import type { Inflate } from './inflate';
import { FOLDER } from './layout';
import type { StartMeasuring } from './measure';
import { dataRange, hasSameHeader, readZipEntry } from './read-zip';
import { readZipDirectory, type ZipEntry, type ZipProblem } from './zip-directory';

export interface BagFile {
  size: number;
  digest: string;
}

export interface OpenBag {
  exportId: string;
  /** By path inside the one folder. */
  files: Map<string, BagFile>;
  /** Contents of the small files that the checks read themselves. */
  contents: Map<string, Uint8Array<ArrayBuffer>>;
  evidence: Evidence;
  problems: ZipProblem[];
}

/** Of a file, or of what stands in its place; empty for one that is neither. */
export function digestIn({ files, evidence }: OpenBag, path: string): string {
  return files.get(path)?.digest ?? evidence.standIns.get(path) ?? '';
}

/** Not there, and named as such. */
export function isWithheld({ files, evidence }: OpenBag, path: string): boolean {
  return !files.has(path) && evidence.standIns.has(path);
}

/** Records are read; pictures, copies and texts are not in `bag.files` before `complete` has been awaited. */
export interface OpenedBag {
  kind: 'bag';
  bag: OpenBag;
  complete(): Promise<void>;
}

export type Opened = OpenedBag | { kind: 'refused'; isBundle: boolean; problems: ZipProblem[] };

export interface ReadTools {
  digest: Sha256;
  crc32: (bytes: Uint8Array) => number;
  inflate: Inflate;
  measure: StartMeasuring;
}

/**
 * Reads every file of the zip once. Nothing is unpacked from a zip whose directory breaks the profile.
 */
export async function openBag(source: ByteSource, tools: ReadTools): Promise<Opened> {
  const directory = await readZipDirectory(source);
  const folders = new Set(directory.entries.map((entry) => entry.name.split('/')[0] ?? ''));
  const exportId = [...folders].map((folder) => FOLDER.exec(folder)?.[1]).find((id) => id !== undefined);
  if (directory.problems.length > 0 || exportId === undefined || folders.size > 1) {
    const problems = [...directory.problems];
    if (problems.length === 0)
      problems.push({ code: exportId === undefined ? 'other-content' : 'second-folder', name: '' });
    return { kind: 'refused', isBundle: exportId !== undefined, problems };
  }

  const bag: OpenBag = { exportId, files: new Map(), contents: new Map(), evidence: noEvidence(), problems: [] };
  const measured = measuredEntries(directory.entries);
  const measuring = tools.measure(source, measured.map(dataRange));
  const skipped = new Set(measured);
  for (const entry of directory.entries) if (!skipped.has(entry)) await readFile(bag, entry, source, tools);
  const complete = async () => {
    for (const [i, { digest, crc }] of (await measuring.finish()).entries()) {
      const entry = measured[i];
      if (entry) await addMeasured(bag, entry, digest, crc, source);
    }
  };
  return { kind: 'bag', bag, complete };
}

async function readFile(bag: OpenBag, entry: ZipEntry, source: ByteSource, tools: ReadTools): Promise<void> {
  const path = pathOf(entry);
  const content = await readZipEntry(source, entry, tools.inflate, tools.crc32);
  if (!content.ok) {
    bag.problems.push({ code: content.code, name: path });
    return;
  }
  const { bytes } = content;
  bag.files.set(path, { size: bytes.length, digest: await tools.digest(bytes) });
  if (isKept(path)) bag.contents.set(path, bytes.slice());
  else await readEvidence(bag.evidence, path, bytes, tools.digest);
}

async function addMeasured(
  bag: OpenBag,
  entry: ZipEntry,
  digest: string,
  crc: number,
  source: ByteSource,
): Promise<void> {
  const path = pathOf(entry);
  const fits = await hasSameHeader(source, entry);
  if (fits && crc === entry.crc) bag.files.set(path, { size: entry.size, digest });
  else bag.problems.push({ code: fits ? 'crc' : 'header-mismatch', name: path });
}
