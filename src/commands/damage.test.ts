import { afterEach, describe, expect, it } from 'vitest';
import { verifyBundle } from '../bundle/verify-bundle';
import { canonicalBytes } from '../core/canonical';
import { utf8 } from '../core/digest';
import { toFailure } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import type { CaptureRow } from '../core/sealed';
import { CaptureIndex } from '../storage/capture-index';
import { BlobSink } from './blob-sink';
import { checkLedger } from './check-integrity';
import { type ExportDeps, exportBundle } from './export-bundle';
import { deleteAll, id, open, unit } from './testing/evidence';

afterEach(deleteAll);

/** Three captures, sequence 2 to 4, and everything a screen may ask about them. */
async function world() {
  const opened = open();
  const units = await Promise.all([1, 2, 3].map((n) => unit(n)));
  for (const each of units) await opened.ledger.keep(each);
  const made = new Map(units.map((each) => [each.sealed.captureId, each.row]));
  const index = new CaptureIndex(opened.database, ({ captureId }) => ({ ...UNMADE, ...made.get(captureId) }));
  let exports = 0;
  const deps: ExportDeps = {
    ...opened,
    clock: { now: () => '2026-11-22T15:00:00.000Z', utcOffsetMinutes: () => 60 },
    ids: { uuid: () => id(900 + exports++) },
    extensionVersion: '0.1.0',
    timeTokens: { all: async () => [] },
    stamp: async () => ({ state: 'off' }),
  };
  const save = async (...n: number[]) => {
    const sink = new BlobSink();
    const saved = await exportBundle(n.map(id), deps, sink);
    return { ...saved, bytes: new Uint8Array(await sink.blob('application/zip').arrayBuffer()) };
  };
  return { ...opened, index, units, save };
}
type World = Awaited<ReturnType<typeof world>>;

const UNMADE: Omit<CaptureRow, 'sequence'> = {
  captureId: '',
  capturedAt: '',
  host: '',
  url: '',
  title: '',
  digest: '',
  choices: 0,
  likelyViolations: 0,
  pointsOfAttention: 0,
  gaps: 0,
};

const digestsOf = ({ units }: World, n: number) => ({
  record: units[n - 1]?.sealed.digest ?? '',
  evaluation: units[n - 1]?.evaluation.digest ?? '',
  blob: units[n - 1]?.blobs[0]?.digest ?? '',
});

async function alteredEntry({ database }: World, sequence: number, change: (entry: LedgerEntry) => unknown) {
  const row = await database.ledger.get(sequence);
  if (!row) throw new Error('no row');
  await database.ledger.put(Object.assign({ ...row }, { entry: change(row.entry) }));
}

const CASES: [
  string,
  (w: World) => Promise<unknown>,
  (w: World) => { part: string; problem: string; name: string }[],
][] = [
  [
    'sealed bytes gone',
    (w) => w.database.sealed.delete(digestsOf(w, 2).record),
    (w) => [{ part: 'record', problem: 'missing', name: digestsOf(w, 2).record }],
  ],
  [
    'sealed bytes altered',
    (w) =>
      w.database.sealed.update(digestsOf(w, 2).record, {
        bytes: canonicalBytes({ ...w.units[1]?.sealed.capture, utcOffsetMinutes: 0 }),
      }),
    (w) => [{ part: 'record', problem: 'altered', name: digestsOf(w, 2).record }],
  ],
  [
    'evaluation gone',
    (w) => w.database.evaluations.delete(digestsOf(w, 2).evaluation),
    (w) => [{ part: 'evaluation', problem: 'missing', name: digestsOf(w, 2).evaluation }],
  ],
  [
    'evaluation of another form',
    (w) => w.database.evaluations.update(digestsOf(w, 2).evaluation, { bytes: 'text' } as object),
    (w) => [{ part: 'evaluation', problem: 'unreadable', name: digestsOf(w, 2).evaluation }],
  ],
  [
    'file gone',
    (w) => w.database.blobs.delete(digestsOf(w, 2).blob),
    (w) => [{ part: 'blob', problem: 'missing', name: digestsOf(w, 2).blob }],
  ],
  [
    'file altered',
    (w) => w.database.blobs.update(digestsOf(w, 2).blob, { data: utf8('<p>3</p>') }),
    (w) => [{ part: 'blob', problem: 'altered', name: digestsOf(w, 2).blob }],
  ],
  [
    'everything gone but the ledger',
    async (w) => {
      const { record, evaluation, blob } = digestsOf(w, 2);
      await Promise.all([
        w.database.sealed.delete(record),
        w.database.evaluations.delete(evaluation),
        w.database.blobs.delete(blob),
        w.database.captures.delete(id(2)),
      ]);
    },
    (w) => [
      { part: 'record', problem: 'missing', name: digestsOf(w, 2).record },
      { part: 'evaluation', problem: 'missing', name: digestsOf(w, 2).evaluation },
      { part: 'blob', problem: 'missing', name: digestsOf(w, 2).blob },
    ],
  ],
];

describe.each(CASES)('%s', (_what, damage, parts) => {
  it('is named; the others are listed and exported as before', async () => {
    const w = await world();
    await damage(w);
    const rows = await w.index.list(10);
    expect(rows.map(({ captureId }) => captureId)).toEqual([id(3), id(2), id(1)]);
    expect((await w.store.remains(id(2))).parts).toEqual(parts(w));
    expect(toFailure(await w.save(1, 2).catch((thrown: unknown) => thrown))).toMatchObject({
      code: 'store-corrupt',
      parts: parts(w),
    });
    expect(await verifyBundle((await w.save(1, 3)).bytes)).toMatchObject({ verdict: 'intact' });
  });
});

it('the list marks what lacks a part, without reading any', async () => {
  const w = await world();
  expect((await w.index.list(10)).map(({ damage }) => damage)).toEqual([undefined, undefined, undefined]);
  await w.database.blobs.delete(digestsOf(w, 1).blob);
  await w.database.evaluations.delete(digestsOf(w, 3).evaluation);
  expect((await w.index.list(10)).map(({ damage }) => damage)).toEqual(['parts', undefined, 'parts']);
});

describe('a row of the list', () => {
  it.each<[string, (w: World) => Promise<unknown>]>([
    ['damaged', (w) => w.database.captures.update(id(2), { host: 7 } as object)],
    ['gone', (w) => w.database.captures.delete(id(2))],
    ['without its number', (w) => w.database.captures.update(id(2), { sequence: 'x' } as object)],
  ])('%s is made again from the sealed bytes', async (_what, damage) => {
    const w = await world();
    const before = await w.database.captures.toArray();
    await damage(w);
    expect((await w.index.list(10)).map(({ captureId, damage: told }) => [captureId, told])).toEqual([
      [id(3), undefined],
      [id(2), undefined],
      [id(1), undefined],
    ]);
    expect(await w.database.captures.toArray()).toEqual(before);
    expect((await w.store.dossier(id(2))).damaged).toEqual([]);
  });

  it('of which nothing is known any more is shown by its number', async () => {
    const w = await world();
    await w.database.captures.update(id(2), { host: 7 } as object);
    await w.database.ledger.delete(3);
    const [, damaged] = await w.index.list(10);
    expect(damaged).toMatchObject({ captureId: id(2), sequence: 3, damage: 'row' });
  });

  it('deleted on purpose stays deleted', async () => {
    const w = await world();
    await w.database.captures.delete(id(2));
    await w.ledger.append({ kind: 'capture-failed', attemptId: id(8), origin: '', code: '' });
    await alteredEntry(w, 5, (entry) => ({
      ...entry,
      body: { ...entry.body, event: { kind: 'deleted', captureIds: [id(2)] } },
    }));
    await w.database.ledger.update(5, { kind: 'deleted' });
    expect((await w.index.list(10)).map(({ captureId }) => captureId)).toEqual([id(3), id(1)]);
  });
});

describe('a ledger entry', () => {
  it.each<[string, (w: World) => Promise<unknown>]>([
    ['gone', (w) => w.database.ledger.delete(3)],
    ['unreadable', (w) => alteredEntry(w, 3, () => ({ body: 'x' }))],
  ])(
    '%s: its capture is damaged, those before it are proven whole, those after it as far as can be',
    async (_, damage) => {
      const w = await world();
      await damage(w);
      expect(await checkLedger(w.store, w.keys)).toMatchObject({
        intact: false,
        problem: { kind: 'unreadable', entry: 3 },
      });
      expect((await w.index.list(10)).map(({ damage: told }) => told)).toEqual([undefined, 'parts', undefined]);
      expect((await w.store.remains(id(2))).parts).toEqual([{ part: 'ledger-entry', problem: 'missing', name: '3' }]);
      await expect(w.save(2)).rejects.toMatchObject({ parts: [{ part: 'ledger-entry', problem: 'missing' }] });
      const before = await w.save(1);
      expect(before.ledgerBreak).toBe(3);
      expect(await verifyBundle(before.bytes)).toMatchObject({ verdict: 'intact' });
      const after = await verifyBundle((await w.save(3)).bytes);
      expect(after.verdict).toBe('not-intact');
      expect(after.checks.filter(({ outcome }) => outcome === 'failed').map((check) => check.id)).toEqual([
        'ledger-chain',
      ]);
    },
  );

  it('with damaged columns only is still the entry that was signed', async () => {
    const w = await world();
    await w.database.ledger.update(3, { kind: 7 } as object);
    expect(await checkLedger(w.store, w.keys)).toMatchObject({ intact: true });
    expect(await verifyBundle((await w.save(3)).bytes)).toMatchObject({ verdict: 'intact' });
  });

  it('at the end that is damaged does not keep new evidence from being kept', async () => {
    const w = await world();
    await alteredEntry(w, 4, () => null);
    await w.ledger.keep(await unit(4));
    expect((await w.store.dossier(id(4))).damaged).toEqual([]);
    expect(await checkLedger(w.store, w.keys)).toMatchObject({ problem: { kind: 'unreadable', entry: 4 } });
  });
});
