import type { Sha256 } from './bundle-input';
import type { ByteSource } from './byte-source';
import { type Evidence, noEvidence, readEvidence } from './evidence-reader';
import type { Inflate } from './inflate';
import { FILES, FOLDER } from './layout';
import { readZipEntry } from './read-zip';
import { readZipDirectory, type ZipProblem } from './zip-directory';

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

export type Opened = { kind: 'bag'; bag: OpenBag } | { kind: 'refused'; isBundle: boolean; problems: ZipProblem[] };

export interface ReadTools {
  digest: Sha256;
  crc32: (bytes: Uint8Array) => number;
  inflate: Inflate;
}

/**
 * Reads every file of the zip once, in the order it stands there. Nothing is unpacked from a zip whose directory breaks
 * the profile.
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
  for (const entry of directory.entries) {
    const path = entry.name.slice(entry.name.indexOf('/') + 1);
    const content = await readZipEntry(source, entry, tools.inflate, tools.crc32);
    if (!content.ok) {
      bag.problems.push({ code: content.code, name: path });
      continue;
    }
    const { bytes } = content;
    const digest = await tools.digest(bytes);
    bag.files.set(path, { size: bytes.length, digest });
    if (isRead(path)) bag.contents.set(path, bytes.slice());
    else await readEvidence(bag.evidence, path, bytes, digest, tools.digest);
  }
  return { kind: 'bag', bag };
}

function isRead(path: string): boolean {
  const documents: readonly string[] = [FILES.findings, FILES.custody, FILES.merkle];
  return !path.startsWith('data/') || documents.includes(path);
}
