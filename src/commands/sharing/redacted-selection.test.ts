import { afterEach, describe, expect, it } from 'vitest';
import { unpack } from '../../bundle/test-tamper';
import { verifyBundle } from '../../bundle/verify-bundle';
import type { Redaction, WithheldPart } from '../../core/redaction';
import type { BundleScope, LookedAtCapture } from '../../core/sharing';
import { takeOver } from '../foreign/take-over';
import { deleteAll, id, unitWith } from '../testing/evidence';
import { bundleOf, openBundle, storeWith } from '../testing/foreign';
import { openSharing } from '../testing/sharing';
import { lookAtRedaction } from './look-at-redaction';
import { previewBundle } from './preview-bundle';
import { saveBundle } from './save-bundle';

afterEach(deleteAll);

type Deps = ReturnType<typeof openSharing>['deps'];

const reason = { code: 'third-party' as const, text: 'klant' };
const NONE = { screenshot: null, copies: null, statements: null };
const REDACTION: Redaction = { words: [{ text: 'Jan Jansen', reason }], files: NONE };
const SECRET = 'A'.repeat(43);
const NAMED = { words: 'Nieuws van Jan Jansen' };

const outcomeOf = ({ withheld }: LookedAtCapture) => ('ok' in withheld ? withheld.code : withheld.length > 0);
const partsOf = (captures: readonly LookedAtCapture[]): WithheldPart[] =>
  captures.flatMap(({ withheld }) => ('ok' in withheld ? [] : withheld));

async function written(scope: BundleScope, deps: Deps) {
  const preview = await previewBundle(scope, deps);
  const { blob } = await saveBundle(preview, null, deps);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return { preview, files: unpack(bytes), verification: await verifyBundle(bytes) };
}

describe('a look at what would be withheld of several captures', () => {
  it('says of each what the bundle then withholds, and which go in whole', async () => {
    const { deps } = openSharing();
    await deps.ledger.keep(await unitWith(1, SECRET, NAMED));
    await deps.ledger.keep(await unitWith(2, SECRET));
    await deps.ledger.keep(await unitWith(3, SECRET, { words: 'jan-jansen@shop.example' }));
    const captureIds = [id(3), id(2), id(1)];
    const told: unknown[] = [];
    const look = await lookAtRedaction(captureIds, REDACTION, deps, { progress: (step) => told.push(step) });
    expect(look.captures.map((one) => [one.captureId, outcomeOf(one)])).toEqual([
      [id(1), true],
      [id(2), false],
      [id(3), true],
    ]);
    expect(told).toEqual([1, 2, 3].map((done) => ({ done, total: 3 })));
    const scope: BundleScope = { kind: 'captures', captureIds, redaction: REDACTION, seenAt: look.head };
    const { preview, files, verification } = await written(scope, deps);
    expect(verification.verdict).toBe('intact');
    expect(verification.withheld).toEqual(partsOf(look.captures));
    expect(preview.captures.flatMap(({ withheld = [] }) => withheld)).toEqual(partsOf(look.captures));
    for (const [path, bytes] of files) expect(new TextDecoder().decode(bytes), path).not.toMatch(/jan.jansen/i);
    const { sealed } = await deps.store.dossier(id(2));
    expect(files.get(`data/records/${id(2)}.json`)).toEqual(sealed.bytes);
  });

  it('tells damaged, deleted, unknown and older captures by name, and goes on to the others', async () => {
    const { deps, database } = openSharing();
    for (const n of [1, 2, 3, 4]) await deps.ledger.keep(await unitWith(n, n === 2 ? undefined : SECRET, NAMED));
    const { blobs } = (await deps.store.dossier(id(1))).sealed.capture;
    await database.blobs.delete(blobs[0]?.digest ?? '');
    await database.captures.delete(id(4));
    const look = await lookAtRedaction([1, 2, 3, 4, 77].map(id), REDACTION, deps);
    expect(look.captures.map((one) => [one.captureId, outcomeOf(one), one.row?.title !== undefined])).toEqual([
      [id(1), 'store-corrupt', true],
      [id(2), 'not-redactable', true],
      [id(3), true, true],
      [id(4), 'store-corrupt', false],
      [id(77), 'not-found', false],
    ]);
    expect(look.captures[0]?.withheld).toMatchObject({ parts: [{ part: 'blob', problem: 'missing' }] });
  });

  it('refuses the later of two captures that share a file of which only one withholds it, as the preview does', async () => {
    for (const withWords of [1, 2]) {
      const { deps } = openSharing();
      for (const n of [1, 2])
        await deps.ledger.keep(await unitWith(n, SECRET, { html: '<p>same</p>', ...(n === withWords ? NAMED : {}) }));
      const captureIds = [id(1), id(2)];
      const { captures } = await lookAtRedaction(captureIds, REDACTION, deps);
      expect(captures.map(outcomeOf)).toEqual([withWords === 1, 'redaction-shows']);
      const scope: BundleScope = { kind: 'captures', captureIds, redaction: REDACTION };
      await expect(previewBundle(scope, deps)).rejects.toMatchObject({ code: 'redaction-shows' });
      const copies: Redaction = { ...REDACTION, files: { ...NONE, copies: reason } };
      expect((await written({ ...scope, redaction: copies }, deps)).verification.verdict).toBe('intact');
    }
  });

  it('goes into captures that came with a bundle too, and says that they did', async () => {
    const theirs = await storeWith();
    await theirs.ledger.keep(await unitWith(1, SECRET, NAMED));
    const { deps, database } = openSharing();
    await deps.ledger.keep(await unitWith(2, SECRET));
    await takeOver(await openBundle(await bundleOf(theirs, 1)), { ...deps, database });
    const captureIds = [id(1), id(2)];
    const look = await lookAtRedaction(captureIds, REDACTION, deps);
    expect(look.captures.map((one) => [one.captureId, one.ofOthers, outcomeOf(one)])).toEqual([
      [id(1), true, true],
      [id(2), false, false],
    ]);
    const { verification } = await written({ kind: 'captures', captureIds, redaction: REDACTION }, deps);
    expect(verification.verdict).toBe('intact');
    expect(verification.withheld).toEqual(partsOf(look.captures));
  });

  it('can be cancelled', async () => {
    const { deps } = openSharing();
    for (const n of [1, 2]) await deps.ledger.keep(await unitWith(n, SECRET));
    const stop = new AbortController();
    const job = { signal: stop.signal, progress: () => stop.abort() };
    await expect(lookAtRedaction([id(1), id(2)], REDACTION, deps, job)).rejects.toMatchObject({ code: 'cancelled' });
  });
});

describe('the preview of a redacted copy', () => {
  it('is refused when something was added since it was looked at', async () => {
    const { deps } = openSharing();
    await deps.ledger.keep(await unitWith(1, SECRET));
    const { head } = await lookAtRedaction([id(1)], REDACTION, deps);
    const scope: BundleScope = { kind: 'captures', captureIds: [id(1)], redaction: REDACTION, seenAt: head };
    expect((await previewBundle(scope, deps)).head).toBe(head);
    await deps.ledger.keep(await unitWith(2, SECRET));
    await expect(previewBundle(scope, deps)).rejects.toMatchObject({ code: 'preview-outdated' });
  });

  it('finds words that the ledger itself still says, before anything is written', async () => {
    const { deps } = openSharing();
    await deps.ledger.keep(await unitWith(1, SECRET));
    const failed = { kind: 'capture-failed', attemptId: id(50), origin: 'https://jan-jansen.example' } as const;
    await deps.ledger.append({ ...failed, code: 'page-navigated' });
    const scope: BundleScope = { kind: 'captures', captureIds: [id(1)], redaction: REDACTION };
    await expect(previewBundle(scope, deps)).rejects.toMatchObject({
      code: 'redaction-shows',
      message: 'data/log/log.jsonl',
    });
  });

  it('counts no picture that is withheld among what cannot be searched', async () => {
    const { deps } = openSharing();
    await deps.ledger.keep(await unitWith(1, SECRET, { picture: 'not searched' }));
    const scope = { kind: 'captures' as const, captureIds: [id(1)] };
    expect((await previewBundle(scope, deps)).personal.unread).toBe(1);
    const redaction: Redaction = { words: [], files: { ...NONE, screenshot: reason } };
    expect((await previewBundle({ ...scope, redaction }, deps)).personal.unread).toBe(0);
  });
});
