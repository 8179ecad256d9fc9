import { afterEach, describe, expect, it } from 'vitest';
import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import { isReported } from '../core/numbering';
import type { Verdict } from '../core/review-events';
import type { VerdictDraft } from '../core/review-services';
import { makeSigner } from '../ledger/signer';
import { verifyChain } from '../ledger/verify-chain';
import { CaptureIndex } from '../storage/capture-index';
import { rowOf } from './capture-tab';
import { checkDossier } from './check-integrity';
import { deleteEvidence } from './delete-evidence';
import { judgeAgain } from './judge-again';
import { addNote, giveVerdict } from './review-evidence';
import { deleteAll, id } from './testing/evidence';
import { openKeeping, unitOf } from './testing/keeping';

afterEach(deleteAll);

/** One capture, judged by the rules of today, and an auditor who has set a name. */
async function kept() {
  const opened = openKeeping();
  const deps = {
    ...opened.deps,
    reviewer: async () => 'A. Uditor',
    adjustments: async () => [],
  };
  await opened.ledger.keep(await unitOf(1));
  await opened.ledger.keep(await unitOf(2));
  await judgeAgain(id(1), deps);
  const { latest, evaluations } = await opened.store.judged(id(1));
  const findings = evaluations[0]?.evaluation.findings ?? [];
  const [first = -1, second = -1] = [...findings.keys()].filter(
    (i) => findings[i] && isReported(findings[i]) && findings[i].grade !== 'for-information',
  );
  let drafts = 900;
  const draft = (verdict: Verdict, change: Partial<VerdictDraft> = {}): VerdictDraft => ({
    reviewId: id(drafts++),
    captureId: id(1),
    evaluationDigest: latest,
    finding: first,
    verdict,
    text: 'Het vakje stond aan.',
    ...change,
  });
  return { ...opened, deps, draft, findings, first, second };
}

describe('giveVerdict', () => {
  it('seals the words beside the ledger and their digest in it, and brings the list up to date', async () => {
    const { deps, store, draft, findings, first, second } = await kept();
    const before = await store.row(id(1));
    expect(before?.unassessed).toBeGreaterThan(1);
    const given = draft('confirmed', { text: '  Het vakje stond aan.\n' });
    const [review, ...others] = await giveVerdict(given, deps);
    expect(others).toEqual([]);
    expect(review?.review).toMatchObject({ text: 'Het vakje stond aan.', reviewer: 'A. Uditor', verdict: 'confirmed' });
    const event = review?.entry.body.event;
    expect(event).toEqual({
      kind: 'verdict',
      reviewId: given.reviewId,
      captureId: id(1),
      captureDigest: before?.digest,
      reviewDigest: await sha256Hex(review?.bytes ?? new Uint8Array()),
      evaluationDigest: given.evaluationDigest,
      finding: first,
      ruleId: findings[first]?.ruleId,
      ruleVersion: findings[first]?.ruleVersion,
      verdict: 'confirmed',
    });
    expect(JSON.stringify(await store.ledger())).not.toMatch(/vakje|Uditor/);
    await giveVerdict(draft('dismissed', { finding: second }), deps);
    const row = await store.row(id(1));
    expect(row).toMatchObject({ unassessed: (before?.unassessed ?? 0) - 2, confirmed: 1 });
    expect({ ...row, unassessed: 0, confirmed: 0 }).toEqual({ ...before, unassessed: 0, confirmed: 0 });
  });

  it('lets a later verdict supersede and `not-assessed` withdraw; nothing written goes', async () => {
    const { deps, store, draft } = await kept();
    const before = await store.row(id(1));
    for (const verdict of ['confirmed', 'dismissed', 'not-assessed'] as const) await giveVerdict(draft(verdict), deps);
    expect((await store.dossier(id(1))).reviews.map(({ review }) => 'verdict' in review && review.verdict)).toEqual([
      'confirmed',
      'dismissed',
      'not-assessed',
    ]);
    expect(await store.row(id(1))).toMatchObject({ unassessed: before?.unassessed, confirmed: 0 });
    await expect(giveVerdict(draft('not-assessed'), deps)).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('keeps one however often and by how many pages it is asked', async () => {
    const { deps, database, keys, store, draft } = await kept();
    const given = draft('confirmed');
    const all = await Promise.all([given, given, draft('dismissed'), given].map((one) => giveVerdict(one, deps)));
    expect(all).toHaveLength(4);
    expect(await database.reviews.count()).toBe(2);
    await expect(giveVerdict({ ...given, verdict: 'dismissed' }, deps)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(giveVerdict({ ...given, text: 'anders' }, deps)).rejects.toMatchObject({ code: 'bad-input' });
    const pair = await keys.get();
    if (!pair) throw new Error('no key');
    expect((await verifyChain(await store.ledger(), (await makeSigner(pair)).publicKey)).problems).toEqual([]);
  });

  it.each(['', '  ', 'vraag het jan@voorbeeld.nl', 'bel 06 12345678', 'BSN 123456782', 'x'.repeat(2001)])(
    'refuses the reason %j with a code of its own',
    async (text) => {
      const { deps, database, draft } = await kept();
      await expect(giveVerdict(draft('confirmed', { text }), deps)).rejects.toMatchObject({ code: 'text-refused' });
      await expect(addNote({ reviewId: id(800), captureId: id(1), text }, deps)).rejects.toMatchObject({
        code: 'text-refused',
      });
      expect(await database.reviews.count()).toBe(0);
    },
  );

  it('refuses what is not there: finding, evaluation, capture, or evidence that was altered', async () => {
    const { deps, store, database, draft, findings } = await kept();
    const passed = findings.findIndex((finding) => !isReported(finding));
    for (const finding of [passed, findings.length, -1])
      await expect(giveVerdict(draft('confirmed', { finding }), deps)).rejects.toMatchObject({ code: 'bad-input' });
    const older = (await store.judged(id(1))).evaluations.at(-1)?.digest ?? '';
    await expect(giveVerdict(draft('confirmed', { evaluationDigest: older }), deps)).rejects.toMatchObject({
      code: 'judged-again',
    });
    await expect(giveVerdict(draft('confirmed', { captureId: id(9) }), deps)).rejects.toMatchObject({
      code: 'not-found',
    });
    const { sealed } = await store.judged(id(1));
    const bytes = canonicalBytes({ ...sealed.capture, capturedAt: '2020-01-01T00:00:00.000Z' });
    await database.sealed.update(sealed.digest, { bytes });
    await expect(giveVerdict(draft('confirmed'), deps)).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(await database.reviews.count()).toBe(0);
  });

  it('stands after judging again on findings that say the same, and the columns know it', async () => {
    const opened = await kept();
    const { deps, store, draft, first, second, findings } = opened;
    await giveVerdict(draft('confirmed'), deps);
    await giveVerdict(draft('confirmed', { finding: second }), deps);
    const off = { ruleId: findings[second]?.ruleId ?? '', off: true, severity: null };
    expect(off.ruleId).not.toBe(findings[first]?.ruleId);
    await judgeAgain(id(1), { ...deps, adjustments: async () => [off] });
    expect(await store.row(id(1))).toMatchObject({ confirmed: 1 });
    opened.clock.time = '2026-11-30T12:00:00.000Z';
    await judgeAgain(id(1), deps);
    expect(await store.row(id(1))).toMatchObject({ confirmed: 2 });
  });
});

describe('addNote', () => {
  it('keeps several notes, and changes nothing in the list', async () => {
    const { deps, store } = await kept();
    const before = await store.row(id(1));
    await addNote({ reviewId: id(801), captureId: id(1), text: 'Eerste' }, deps);
    const written = await addNote(
      { reviewId: id(802), captureId: id(1), text: 'Tweede' },
      { ...deps, reviewer: async () => '' },
    );
    expect(written.map(({ review }) => [review.kind, review.text, review.reviewer])).toEqual([
      ['note', 'Eerste', 'A. Uditor'],
      ['note', 'Tweede', null],
    ]);
    expect(await store.row(id(1))).toEqual(before);
  });
});

describe('what was written', () => {
  it('is checked with the dossier: altered, gone, or saying something else than its entry', async () => {
    const { deps, store, keys, database, draft } = await kept();
    const [given] = await giveVerdict(draft('confirmed'), deps);
    const check = async () => {
      const lines = await checkDossier(await store.dossier(id(1)), store, keys);
      return lines.filter(({ id: kind }) => kind === 'review').map(({ ok }) => ok);
    };
    expect(await check()).toEqual([true]);
    const digest = given?.digest ?? '';
    await database.reviews.update(digest, { bytes: canonicalBytes({ ...given?.review, text: 'anders' }) });
    expect(await check()).toEqual([false]);
    await database.reviews.delete(digest);
    expect((await store.dossier(id(1))).damaged).toEqual([digest]);
    expect(await check()).toEqual([false]);
  });

  it('goes with the capture, and only then; its entries stay', async () => {
    const { deps, database, store, draft } = await kept();
    await giveVerdict(draft('confirmed'), deps);
    await addNote({ reviewId: id(803), captureId: id(2), text: 'Blijft' }, deps);
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, deps);
    expect((await database.reviews.toArray()).map(({ captureId }) => captureId)).toEqual([id(2)]);
    expect((await store.ledger()).map(({ body }) => body.event.kind)).toContain('verdict');
    await expect(giveVerdict(draft('confirmed'), deps)).rejects.toMatchObject({ code: 'deleted' });
  });
});

describe('the list, when its row is lost', () => {
  it('knows of the verdicts again', async () => {
    const { deps, database, store, draft } = await kept();
    await giveVerdict(draft('confirmed'), deps);
    const { sequence: _sequence, ...before } = (await store.row(id(1))) ?? { sequence: 0 };
    await database.captures.delete(id(1));
    const index = new CaptureIndex(database, rowOf);
    const again = (await index.list(5)).find(({ captureId }) => captureId === id(1));
    expect(before).toMatchObject({ confirmed: 1 });
    expect(again).toMatchObject({ confirmed: 1, unassessed: 'unassessed' in before ? before.unassessed : -1 });
  });

  it('names the words that are gone, and marks the capture', async () => {
    const { deps, database, store, draft } = await kept();
    const [given] = await giveVerdict(draft('confirmed'), deps);
    await database.reviews.clear();
    expect((await store.remains(id(1))).parts).toEqual([{ part: 'review', problem: 'missing', name: given?.digest }]);
    const rows = await new CaptureIndex(database, rowOf).list(5);
    expect(rows.map(({ captureId, damage }) => [captureId, damage])).toEqual([
      [id(2), undefined],
      [id(1), 'parts'],
    ]);
  });
});

describe('neighbours', () => {
  it('are those above and below in the list', async () => {
    const { store } = await kept();
    expect(await store.neighbours(id(1))).toEqual({ above: id(2), below: null });
    expect(await store.neighbours(id(2))).toEqual({ above: null, below: id(1) });
    expect(await store.neighbours(id(9))).toEqual({ above: null, below: null });
  });
});
