import * as z from 'zod';
import { isPacked, ZipWriter } from '../../bundle/zip-writer';
import type { BackupMade, LongJob } from '../../core/backup';
import { sha256Hex, utf8 } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import type { LedgerEntry } from '../../core/ledger-entry';
import { isPassphrase, SHORTEST_PASSPHRASE } from '../../core/passphrase';
import { joinBytes } from '../../ledger/octets';
import { inBackupOrder } from '../../storage/restore-rules';
import { textOfRow } from '../../storage/row-text';
import { pagesOf } from '../../storage/table-pages';
import { encrypted } from './age-file';
import type { BackupDeps } from './backup-deps';
import {
  backupFileName,
  backupReadme,
  MANIFEST_PART,
  type Manifest,
  README_PART,
  SETTINGS_PART,
  tablePart,
} from './backup-format';

/**
 * The whole store as one encrypted file. Rows go by a page at a time and the file grows in the browser's own keeping, so
 * memory stays flat. Recorded in the ledger once the file is whole; it therefore holds the ledger as it was before.
 * @throws WitnessError `bad-input` (passphrase) | `cancelled` | `store-*` | `signing-failed`
 */
export async function writeBackup(passphrase: string, deps: BackupDeps, job: LongJob = {}): Promise<BackupMade> {
  if (!isPassphrase(passphrase))
    throw new WitnessError('bad-input', `a passphrase has ${SHORTEST_PASSPHRASE} characters or more, on one line`);
  const signer = await deps.ledger.signer();
  const head = await deps.store.head();
  if (!head) throw new WitnessError('store-corrupt', 'the ledger is empty');
  const manifest: Manifest = {
    schema: 'consent-witness/backup/1',
    backupId: deps.ids.uuid(),
    madeAt: deps.clock.now(),
    extensionVersion: deps.extensionVersion,
    database: deps.database.verno,
    key: { fingerprint: signer.fingerprint, publicKey: signer.publicKey },
    head: head.hash,
    tables: {},
    parts: [],
  };
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const file = encrypted(pipe.readable, passphrase, deps.workFactor).then((stream) => new Response(stream).blob());
  const [filled, blob] = await Promise.allSettled([fill(pipe.writable, manifest, head, deps, job), file]);
  // What stopped the filling also broke the file, which then says it in the words of a stream.
  if (filled.status === 'rejected') throw filled.reason;
  if (blob.status === 'rejected') throw blob.reason;
  const counts = Object.fromEntries(Object.entries(manifest.tables).map(([name, { rows }]) => [name, rows]));
  await deps.ledger.append({ kind: 'backed-up', backupId: manifest.backupId, head: head.hash, counts });
  return {
    fileName: backupFileName(manifest.madeAt),
    blob: blob.value,
    backupId: manifest.backupId,
    captures: counts.captures ?? 0,
    head: head.hash,
  };
}

async function fill(
  writable: WritableStream<Uint8Array>,
  manifest: Manifest,
  head: LedgerEntry,
  deps: BackupDeps,
  job: LongJob,
): Promise<void> {
  const writer = writable.getWriter();
  try {
    const zip = new ZipWriter();
    const write = async (chunks: Uint8Array<ArrayBuffer>[]) => {
      for (const chunk of chunks) await writer.write(chunk);
    };
    const put = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
      manifest.parts.push({ name, bytes: bytes.length, sha256: await sha256Hex(bytes) });
      await write(zip.add(name, bytes, isPacked(bytes)));
    };
    await put(README_PART, utf8(backupReadme(manifest)));
    await put(SETTINGS_PART, utf8(JSON.stringify(await deps.settings.all())));
    await putTables(put, manifest, head.body.sequence, deps, job);
    await write(zip.add(MANIFEST_PART, utf8(`${JSON.stringify(manifest, null, 1)}\n`)));
    await write(zip.finish());
    await writer.close();
  } catch (thrown) {
    await writer.abort(thrown).catch(() => undefined);
    throw thrown;
  }
}

async function putTables(
  put: (name: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>,
  manifest: Manifest,
  lastSequence: number,
  { database }: BackupDeps,
  { signal, progress }: LongJob,
): Promise<void> {
  let total = 0;
  for (const table of database.tables) total += await table.count();
  let done = 0;
  for (const name of inBackupOrder(database.tables.map((table) => table.name))) {
    const counts = { rows: 0, leftOut: 0 };
    manifest.tables[name] = counts;
    let page = 0;
    for await (const rows of pagesOf(database.table(name))) {
      if (signal?.aborted) throw new WitnessError('cancelled', 'backup');
      const { lines, bytes, leftOut } = pageText(rows.filter((row) => !isLater(name, row, lastSequence)));
      counts.rows += lines.length;
      counts.leftOut += leftOut;
      page += 1;
      if (bytes.length > 0) await put(tablePart(name, page, 'bin'), joinBytes(...bytes));
      if (lines.length > 0) await put(tablePart(name, page, 'jsonl'), utf8(lines.join('')));
      done += rows.length;
      progress?.({ done, total });
    }
  }
}

function pageText(rows: readonly unknown[]): { lines: string[]; bytes: Uint8Array[]; leftOut: number } {
  const lines: string[] = [];
  const bytes: Uint8Array[] = [];
  let at = 0;
  for (const row of rows) {
    const text = textOfRow(row, at);
    if (!text) continue;
    lines.push(`${text.line}\n`);
    bytes.push(...text.bytes);
    at += text.bytes.reduce((sum, part) => sum + part.length, 0);
  }
  return { lines, bytes, leftOut: rows.length - lines.length };
}

const NUMBERED: readonly string[] = ['captures', 'ledger', 'consents', 'logImports'];
const NumberedSchema = z.union([
  z.looseObject({ sealed: z.looseObject({ sequence: z.int() }) }).transform(({ sealed }) => sealed.sequence),
  z.looseObject({ order: z.int() }).transform(({ order }) => order),
  z.looseObject({ sequence: z.int() }).transform(({ sequence }) => sequence),
]);

/**
 * Kept while this backup was being made: what it consists of may not be in it. Contents are written before the rows that name
 * them, so everything up to the head of the beginning is whole.
 */
function isLater(table: string, row: unknown, lastSequence: number): boolean {
  if (!NUMBERED.includes(table)) return false;
  const numbered = NumberedSchema.safeParse(row);
  return numbered.success && numbered.data > lastSequence;
}
