import { afterEach, describe, expect, it } from 'vitest';
import { openAge } from '../../bundle/age/age-source';
import { byteSource } from '../../bundle/byte-source';
import { unpack } from '../../bundle/test-tamper';
import { verifyBundle } from '../../bundle/verify-bundle';
import { canonicalBytes } from '../../core/canonical';
import { type ConsentRecord, ConsentRecordSchema } from '../../core/consent-record';
import { sha256Hex, utf8 } from '../../core/digest';
import type { BundlePreview, BundleScope } from '../../core/sharing';
import { addProcessDocument } from '../process-documents';
import { registerView, saveBody } from '../register';
import { exportRegister, importRegister } from '../register-file';
import { deleteAll, id } from '../testing/evidence';
import { unitOf } from '../testing/keeping';
import { openSharing, sharedStore } from '../testing/sharing';
import { previewBundle } from './preview-bundle';
import { saveBundle } from './save-bundle';

afterEach(deleteAll);

type Store = Awaited<ReturnType<typeof sharedStore>>;

/** Somebody said what happened, of a page that nobody captured. */
async function uncaptured({ deps }: Store, n: number, change: Partial<ConsentRecord>): Promise<string> {
  const record = ConsentRecordSchema.parse({
    schema: 'consent-witness/consent-record/1',
    recordId: id(700 + n),
    event: { state: 'given', time: '2026-11-22T14:00:00.000Z', utcOffsetMinutes: 60, clock: 'local' },
    follows: null,
    site: { origin: 'https://nowhere.example', url: 'https://nowhere.example/' },
    noticeBefore: 'missing',
    capture: null,
    notices: [],
    controls: [],
    form: null,
    method: { kind: 'by-hand', button: null, trail: [] },
    subjectEvidence: 'none',
    withdrawal: null,
    tool: { extensionVersion: '0.1.0', readerVersion: '1', ruleSetVersion: '2026-11-22' },
    ...change,
  });
  const bytes = canonicalBytes(record);
  const digest = await sha256Hex(bytes);
  const { recordId } = record;
  const event = { kind: 'consent-recorded', recordId, recordDigest: digest, captureId: null, state: 'given' } as const;
  await deps.ledger.onHead(event, (entry) => deps.consents.keep({ digest, bytes, record }, '', entry));
  return recordId;
}

async function saved(preview: BundlePreview, { deps }: Store) {
  const { blob, fileName } = await saveBundle(preview, null, deps);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { fileName, files: unpack(bytes), verification: await verifyBundle(bytes) };
}

async function whatIsWritten(scope: BundleScope, store: Store) {
  const preview = await previewBundle(scope, store.deps);
  const { files, verification } = await saved(preview, store);
  const written = [...files].filter(([path]) => path.startsWith('data/'));
  expect(preview.files.map(({ path, bytes }) => [path, bytes]).toSorted()).toEqual(
    written.map(([path, bytes]) => [path, bytes.length]).toSorted(),
  );
  expect(verification.verdict).toBe('intact');
  expect(files.size - written.length).toBe(11);
  return { preview, files, verification };
}

describe('a preview', () => {
  it('names every file that is then written, with its size; and writes nothing itself', async () => {
    const store = await sharedStore();
    const before = (await store.deps.store.ledger()).length;
    const { preview } = await whatIsWritten({ kind: 'captures', captureIds: [id(3), id(1)] }, store);
    expect(preview.captures.map(({ captureId, url }) => [captureId, url])).toEqual([
      [id(1), 'https://shop.example/nieuwsbrief'],
      [id(3), 'https://elsewhere.example/form'],
    ]);
    expect(preview.entries).toBe(before);
    const kinds = [...new Set(preview.files.map(({ kind }) => kind))];
    const count = (kind: string) => preview.files.filter((file) => file.kind === kind).length;
    expect(kinds.map((kind) => `${kind} ${count(kind)}`)).toEqual([
      'record 2',
      'evaluation 2',
      'notice-copy 2',
      'words 1',
      'ledger 1',
      'summary 4',
      'report 2',
    ]);
    // Only the export itself came after it.
    expect(await store.deps.store.ledger()).toHaveLength(before + 1);
  });

  it('says what the self-checks find missing, and what of persons is in it', async () => {
    const store = await sharedStore();
    await uncaptured(store, 1, {
      processingActivityId: store.activityId,
      subjectEvidence: 'imported-log',
      subjectPseudonym: 'ABCDEFGHIJKLMNOPQRSTUVWX23',
    });
    const { preview } = await whatIsWritten({ kind: 'activity', activityId: store.activityId }, store);
    expect(preview.captures[0]?.failing).toContain('E7');
    expect(preview.captures[0]?.unknown).toContain('E9');
    expect(preview.personal).toMatchObject({ pseudonyms: 1, reviewers: [], contacts: false });
  });

  it('is told its progress, can be cancelled, and finds damage before anything is written', async () => {
    const store = await sharedStore();
    const scope: BundleScope = { kind: 'page', url: 'https://shop.example/nieuwsbrief' };
    const told: unknown[] = [];
    const stop = new AbortController();
    const cancelled = previewBundle(scope, store.deps, {
      progress: (progress) => {
        told.push(progress);
        stop.abort();
      },
      signal: stop.signal,
    });
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    expect(told).toEqual([{ done: 1, total: 2 }]);
    const { blobs } = (await store.deps.store.dossier(id(2))).sealed.capture;
    await store.database.blobs.delete(blobs[0]?.digest ?? '');
    await expect(previewBundle(scope, store.deps)).rejects.toMatchObject({
      name: 'WitnessError',
      code: 'store-corrupt',
    });
  });

  it('that is not of now any more writes nothing', async () => {
    const store = await sharedStore();
    const preview = await previewBundle({ kind: 'captures', captureIds: [id(1)] }, store.deps);
    await store.deps.ledger.keep(await unitOf(4));
    await expect(saveBundle(preview, null, store.deps)).rejects.toMatchObject({ code: 'preview-outdated' });
    expect((await store.kinds()).at(-1)).toBe('captured');
  });
});

describe('a scope', () => {
  it('of a page is all its captures; of nothing is refused', async () => {
    const store = await sharedStore();
    const { preview } = await whatIsWritten({ kind: 'page', url: 'https://shop.example/nieuwsbrief' }, store);
    expect(preview.captures.map(({ captureId }) => captureId)).toEqual([id(1), id(2)]);
    const none: BundleScope[] = [
      { kind: 'page', url: 'https://nowhere.example/' },
      { kind: 'captures', captureIds: [] },
    ];
    for (const scope of none)
      await expect(previewBundle(scope, store.deps)).rejects.toMatchObject({ code: 'nothing-to-export' });
  });

  it('of an activity is its captures, its acts without a capture, and what the register has of it', async () => {
    const store = await sharedStore();
    const { deps, activityId } = store;
    const [body] = (await registerView(deps)).bodies;
    if (!body) throw new Error('no body');
    await saveBody({ ...body.body, email: 'privacy@shop.example' }, deps);
    for (const text of ['een', 'twee'])
      await addProcessDocument(
        activityId,
        { fileName: 'Zo.PDF', mediaType: 'application/pdf', data: utf8(text) },
        deps,
      );
    const own = await uncaptured(store, 1, { processingActivityId: activityId });
    const there = await uncaptured(store, 2, {
      site: { origin: 'https://shop.example', url: 'https://shop.example/winkel' },
    });
    await uncaptured(store, 3, {});
    const { preview, files } = await whatIsWritten({ kind: 'activity', activityId }, store);
    const inRegister = [...files.keys()].filter((path) => path.startsWith('data/register/'));
    expect(inRegister.map((path) => path.split('/')[2]).toSorted()).toEqual([
      'activities',
      'bodies',
      'consents',
      'consents',
      'processes',
      'processes',
      'recipients',
    ]);
    for (const recordId of [own, there]) expect(inRegister).toContain(`data/register/consents/${recordId}.json`);
    expect(inRegister.filter((path) => path.endsWith('.pdf'))).toHaveLength(2);
    expect(preview.captures).toHaveLength(2);
    expect(preview.personal.contacts).toBe(true);
  });

  it('of an activity that came with a file is named by the ledger first, once', async () => {
    const from = await sharedStore();
    const { text } = await exportRegister('json', from.deps);
    const opened = openSharing();
    const store = { ...opened, activityId: from.activityId };
    await store.deps.ledger.keep(await unitOf(1));
    await importRegister('json', text, store.deps);
    await whatIsWritten({ kind: 'activity', activityId: from.activityId }, store);
    await whatIsWritten({ kind: 'activity', activityId: from.activityId }, store);
    expect((await store.kinds()).filter((kind) => kind === 'activity-set')).toHaveLength(1);
  });

  it('of an activity without a capture is refused', async () => {
    const store = await sharedStore();
    const other = openSharing();
    await importRegister('json', (await exportRegister('json', store.deps)).text, other.deps);
    const scope: BundleScope = { kind: 'activity', activityId: store.activityId };
    await expect(previewBundle(scope, other.deps)).rejects.toMatchObject({ code: 'nothing-to-export' });
  });
});

describe('encrypted', () => {
  it('a bundle is the same inside, and opens with the passphrase only', async () => {
    const store = await sharedStore();
    const preview = await previewBundle({ kind: 'captures', captureIds: [id(1)] }, store.deps);
    const passphrase = 'correct horse battery staple';
    const { blob, fileName } = await saveBundle(preview, { passphrase }, store.deps);
    expect(fileName).toMatch(/^consent-proof-.+\.zip\.age$/);
    expect(await verifyBundle(blob)).toMatchObject({ verdict: 'not-a-bundle' });
    const plain = await openAge(byteSource(blob), { passphrase });
    expect(await verifyBundle(plain)).toMatchObject({ verdict: 'intact', summary: { captures: 1 } });
    await expect(openAge(byteSource(blob), { passphrase: 'something else' })).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
  });

  it('for a key that cannot be used, or with a short passphrase, nothing is made and nothing is recorded', async () => {
    const store = await sharedStore();
    const preview = await previewBundle({ kind: 'captures', captureIds: [id(1)] }, store.deps);
    const before = (await store.kinds()).length;
    for (const recipients of ['', 'age1', 'ssh-ed25519 AAAA', `age1${'q'.repeat(58)}`])
      await expect(saveBundle(preview, { recipients }, store.deps)).rejects.toMatchObject({ code: 'not-a-recipient' });
    await expect(saveBundle(preview, { passphrase: 'short' }, store.deps)).rejects.toMatchObject({ code: 'bad-input' });
    const stop = new AbortController();
    stop.abort();
    const passphrase = 'correct horse battery staple';
    await expect(saveBundle(preview, { passphrase }, store.deps, { signal: stop.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
    expect(await store.kinds()).toHaveLength(before);
  });
});
