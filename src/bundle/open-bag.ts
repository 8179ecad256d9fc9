import type { Sha256 } from './bundle-input';
import type { ByteSource } from './byte-source';
import { type Evidence, noEvidence, readEvidence } from './evidence-reader';
import type { Inflate } from './inflate';
import { FILES, FOLDER } from './layout';
import { Pending } from './pending';
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

/** Bytes that may wait to be hashed: enough to keep two cores at work, little enough not to be noticed. */
const MAX_PENDING = 16 * 1024 * 1024;

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
  const hashing = new Pending(MAX_PENDING);
  for (const entry of directory.entries) {
    const path = entry.name.slice(entry.name.indexOf('/') + 1);
    const content = await readZipEntry(source, entry, tools.inflate, tools.crc32);
    if (!content.ok) {
      bag.problems.push({ code: content.code, name: path });
      continue;
    }
    const { bytes } = content;
    // Not awaited here: hashing goes on beside reading the next files. It works on a copy or is done when it returns.
    const file: BagFile = { size: bytes.length, digest: '' };
    bag.files.set(path, file);
    const digest = tools.digest(bytes);
    if (typeof digest === 'string') file.digest = digest;
    else
      hashing.add(digest, bytes.length, (hex) => {
        file.digest = hex;
      });
    if (isRead(path)) bag.contents.set(path, bytes.slice());
    else await readEvidence(bag.evidence, path, bytes, tools.digest);
    await hashing.room();
  }
  await hashing.done();
  return { kind: 'bag', bag };
}

function isRead(path: string): boolean {
  const documents: readonly string[] = [FILES.findings, FILES.custody, FILES.merkle];
  return !path.startsWith('data/') || documents.includes(path);
}
