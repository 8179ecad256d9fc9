import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readZipStream, type StreamPart } from '../../bundle/read-zip-stream';
import { ZipWriter } from '../../bundle/zip-writer';
import { utf8 } from '../../core/digest';
import { openForBackup, PASSPHRASE } from '../testing/backup-deps';
import { deleteAll, unit } from '../testing/evidence';
import { encrypted, openEncrypted } from './age-file';
import { MANIFEST_PART } from './backup-format';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

afterEach(deleteAll);

let target: ReturnType<typeof openForBackup>;
let backup: Blob;
let parts: StreamPart[];

beforeEach(async () => {
  const store = openForBackup();
  await store.ledger.keep(await unit(1));
  backup = (await writeBackup(PASSPHRASE, store)).blob;
  parts = [];
  const opened = await openEncrypted(backup, PASSPHRASE);
  for await (const part of readZipStream(await opened.plain(() => undefined))) parts.push(part);
  target = openForBackup();
});

/** An age file with the right passphrase around other parts. */
async function packed(changed: readonly StreamPart[]): Promise<Blob> {
  const pipe = new TransformStream<Uint8Array, Uint8Array>();
  const writer = pipe.writable.getWriter();
  const zip = new ZipWriter();
  const file = encrypted(pipe.readable, PASSPHRASE, 4).then((stream) => new Response(stream).blob());
  for (const { name, bytes } of changed) for (const chunk of zip.add(name, bytes)) await writer.write(chunk);
  for (const chunk of zip.finish()) await writer.write(chunk);
  await writer.close();
  return file;
}

async function refusal(file: Blob, passphrase = PASSPHRASE): Promise<string> {
  const thrown = await restoreBackup(file, passphrase, target).then(
    () => null,
    (error: unknown) => error,
  );
  const tables = await Promise.all(target.database.tables.map((table) => table.count()));
  expect(
    tables.every((count) => count === 0),
    'the store is as it was',
  ).toBe(true);
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : String(thrown);
}

async function bytesOf(blob: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await blob.arrayBuffer());
}

function withManifest(change: (manifest: Record<string, unknown>) => void): StreamPart[] {
  return parts.map((part) => {
    if (part.name !== MANIFEST_PART) return part;
    const manifest: Record<string, unknown> = JSON.parse(new TextDecoder().decode(part.bytes));
    change(manifest);
    return { ...part, bytes: utf8(JSON.stringify(manifest)) };
  });
}

describe('a file that is refused leaves the store as it was:', () => {
  it('another passphrase', async () => {
    expect(await refusal(backup, `${PASSPHRASE}.`)).toBe('wrong-passphrase');
  });

  it.each([
    ['empty', new Blob([])],
    ['something else', new Blob(['PK\u0003\u0004 not encrypted'])],
    ['an age file for a key', new Blob(['age-encryption.org/v1\n-> X25519 AAAA\nAAAA\n--- AAAA\n'])],
  ])('%s', async (_, file) => {
    expect(await refusal(file)).toBe('not-a-backup');
  });

  it('cut off anywhere, or with one byte altered anywhere', async () => {
    const bytes = await bytesOf(backup);
    for (let i = 0; i < 24; i++) {
      const at = Math.floor((bytes.length * (i + 0.5)) / 24);
      const altered = bytes.slice();
      altered[at] = (altered[at] ?? 0) ^ 1;
      expect(await refusal(new Blob([bytes.slice(0, at)])), `cut at ${at}`).toMatch(/not-a-backup|wrong-passphrase/);
      expect(await refusal(new Blob([altered])), `altered at ${at}`).toMatch(/not-a-backup|wrong-passphrase/);
    }
  });

  it('cut off right behind its header', async () => {
    const bytes = await bytesOf(backup);
    const header = /^.*?\n--- [^\n]*\n/s.exec(new TextDecoder('latin1').decode(bytes.slice(0, 400)))?.[0].length ?? 0;
    expect(header).toBeGreaterThan(100);
    for (const after of [0, 5]) expect(await refusal(new Blob([bytes.slice(0, header + after)]))).toBe('not-a-backup');
  });

  it('a part missing, added, altered, renamed or out of order', async () => {
    expect(await refusal(await packed(parts.slice(0, -1)))).toBe('not-a-backup');
    for (let i = 0; i < parts.length - 1; i++)
      expect(await refusal(await packed(parts.filter((_, at) => at !== i))), parts[i]?.name).toBe('not-a-backup');
    expect(await refusal(await packed([{ name: 'tables/x-000001.bin', bytes: utf8('x') }, ...parts]))).toBe(
      'not-a-backup',
    );
    expect(await refusal(await packed([...parts, { name: 'more', bytes: utf8('x') }]))).toBe('not-a-backup');
    expect(await refusal(await packed([...parts.slice(1, 3), ...parts.slice(0, 1), ...parts.slice(3)]))).toBe(
      'not-a-backup',
    );
    const rows = parts.map((part) =>
      part.name.endsWith('.jsonl')
        ? { ...part, bytes: utf8(new TextDecoder().decode(part.bytes).replace('shop', 'shup')) }
        : part,
    );
    expect(await refusal(await packed(rows))).toBe('not-a-backup');
    const renamed = parts.map((part) => ({ ...part, name: part.name.replace('sealed', 'blobs') }));
    expect(await refusal(await packed(renamed))).toBe('not-a-backup');
  });

  it('of a later version of the tables', async () => {
    const later = withManifest((manifest) => {
      manifest.database = 99;
    });
    expect(await refusal(await packed(later))).toBe('backup-newer');
  });

  it('and the same parts packed again are accepted', async () => {
    expect(await restoreBackup(await packed(parts), PASSPHRASE, target)).toMatchObject({ added: 1, damaged: 0 });
  });
});

describe('stopping', () => {
  it('a backup leaves nothing, not even an entry in the ledger', async () => {
    const store = openForBackup();
    await store.ledger.keep(await unit(1));
    const before = (await store.store.ledger()).length;
    const signal = AbortSignal.abort();
    await expect(writeBackup(PASSPHRASE, store, { signal })).rejects.toMatchObject({ code: 'cancelled' });
    expect((await store.store.ledger()).length).toBe(before);
  });

  it('a restore half-way says what came in, and doing it again brings the rest', async () => {
    const stop = new AbortController();
    let seen = 0;
    const job = {
      signal: stop.signal,
      progress: ({ done, total }: { done: number; total: number }) => {
        seen = done / total;
        if (seen > 0.5) stop.abort();
      },
    };
    await expect(restoreBackup(backup, PASSPHRASE, target, job)).rejects.toMatchObject({ code: 'cancelled' });
    expect(await restoreBackup(backup, PASSPHRASE, target)).toMatchObject({ added: 1 });
    const all = await target.store.ledger();
    expect(all.at(-1)?.body.event).toMatchObject({ kind: 'imported', ledgers: [{ entries: 2 }] });
  });
});

it('a damaged row is not taken over, and the rest is', async () => {
  const store = openForBackup();
  await store.ledger.keep(await unit(1));
  const { blobs } = await unit(1);
  await store.database.blobs.update(blobs[0]?.digest ?? '', { data: utf8('<p>other</p>') });
  const report = await restoreBackup((await writeBackup(PASSPHRASE, store)).blob, PASSPHRASE, target);
  expect(report).toMatchObject({ added: 1, damaged: 1 });
  expect(await target.database.blobs.count()).toBe(0);
});

it.each(['', 'short', 'two lines\nof words'])('"%s" is no passphrase', async (passphrase) => {
  await expect(writeBackup(passphrase, target)).rejects.toMatchObject({ code: 'bad-input' });
});
