import { readZipStream, type StreamPart, ZipStreamBroken } from '../../bundle/read-zip-stream';
import { sha256Hex } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import { rowOfText } from '../../storage/row-text';
import { MANIFEST_PART, type Manifest, ManifestSchema, readTablePart, SETTINGS_PART } from './backup-format';

/** One page of a backup as it comes by. */
export type BackupPage =
  | { kind: 'rows'; table: string; rows: unknown[] }
  | { kind: 'settings'; settings: unknown }
  | { kind: 'manifest'; manifest: Manifest };

/**
 * Everything in a decrypted backup, page by page, the manifest last. Strict: the zip has one right spelling, every part but
 * the manifest is listed in it with its size and hash, and nothing else is there. A caller that may not act on half a file reads
 * it to the end first.
 * @throws WitnessError `not-a-backup`
 */
export async function* readBackup(stream: ReadableStream<Uint8Array>): AsyncGenerator<BackupPage> {
  const seen: { name: string; bytes: number; sha256: string }[] = [];
  const rowCounts = new Map<string, number>();
  let bytes = new Uint8Array();
  let manifest: Manifest | null = null;
  for await (const part of parts(stream)) {
    if (manifest) throw refusal('a part behind the manifest');
    if (part.name === MANIFEST_PART) {
      manifest = parsed(() => ManifestSchema.parse(JSON.parse(textOf(part.bytes))));
      assertListed(manifest, seen, rowCounts);
      continue;
    }
    seen.push({ name: part.name, bytes: part.bytes.length, sha256: await sha256Hex(part.bytes) });
    if (part.name === SETTINGS_PART) yield { kind: 'settings', settings: parsed(() => JSON.parse(textOf(part.bytes))) };
    const page = readTablePart(part.name);
    if (page && !page.isText) bytes = part.bytes;
    if (!page?.isText) continue;
    const rows = parsed(() => linesOf(part.bytes).map((line) => rowOfText(line, bytes)));
    bytes = new Uint8Array();
    rowCounts.set(page.table, (rowCounts.get(page.table) ?? 0) + rows.length);
    yield { kind: 'rows', table: page.table, rows };
  }
  if (!manifest) throw refusal('no manifest');
  yield { kind: 'manifest', manifest };
}

function assertListed(manifest: Manifest, seen: Manifest['parts'], rowCounts: ReadonlyMap<string, number>): void {
  if (JSON.stringify(manifest.parts) !== JSON.stringify(seen)) throw refusal('parts are not as listed');
  const tables = Object.entries(manifest.tables);
  const agree = tables.every(([name, { rows }]) => (rowCounts.get(name) ?? 0) === rows);
  if (!agree || [...rowCounts.keys()].some((name) => !manifest.tables[name])) throw refusal('rows are not as listed');
}

/** Whatever the decryption says of a file that was altered or cut off, it is one thing to the user. */
async function* parts(stream: ReadableStream<Uint8Array>): AsyncGenerator<StreamPart> {
  const all = readZipStream(stream);
  for (;;) {
    const next = await all.next().catch((cause: unknown) => {
      if (cause instanceof WitnessError) throw cause;
      const word = cause instanceof ZipStreamBroken ? cause.message : 'decryption failed';
      throw new WitnessError('not-a-backup', word, { cause });
    });
    if (next.done) return;
    yield next.value;
  }
}

function linesOf(bytes: Uint8Array): string[] {
  const text = textOf(bytes);
  if (!text.endsWith('\n')) throw new SyntaxError('the last line has no end');
  return text.slice(0, -1).split('\n');
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

function parsed<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new WitnessError('not-a-backup', 'a part cannot be read', { cause });
  }
}

function refusal(why: string): WitnessError {
  return new WitnessError('not-a-backup', why);
}
