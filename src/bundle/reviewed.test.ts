import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalBytes, canonicalText } from '../core/canonical';
import { sha256Hex, utf8 } from '../core/digest';
import type { LedgerEntry, LedgerEvent } from '../core/ledger-entry';
import { isReported } from '../core/numbering';
import { ReviewSchema } from '../core/review';
import { sealEntry } from '../ledger/seal-entry';
import { FILES, reviewPath } from './layout';
import type { BagFiles } from './seal-bag';
import { type TestWorld, testUuid, testWorld } from './test-bundle';
import { judgedAgain } from './test-judged';
import { withNote, withVerdict } from './test-reviewed';
import { failedChecks, namedFiles, resealed, unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/** Two captures; of the first one finding was confirmed, then dismissed (entries 5, 6), and a note was made (7). */
let world: TestWorld;
let bundle: Uint8Array<ArrayBuffer>;
const first = testUuid(1);
const second = testUuid(2);
const PATHS = [5, 6, 7].map((sequence) => reviewPath(first, sequence));

beforeAll(async () => {
  world = await withNote(await withVerdict(await withVerdict(await testWorld(), 0, 'confirmed'), 0, 'dismissed'), 0);
  bundle = (await writeBundle(world.input, world.signer)).bytes;
});

const text = (files: BagFiles, path: string) => new TextDecoder().decode(files.get(path));
const json = (files: BagFiles, path: string) => JSON.parse(text(files, path));

describe('a bundle with verdicts and notes', () => {
  test('has each of them byte for byte, and is intact', async () => {
    const files = unpack(bundle);
    for (const [i, path] of PATHS.entries())
      expect(files.get(path)).toEqual(world.input.dossiers[0]?.reviews[i]?.bytes);
    expect([...files.keys()].filter((path) => path.startsWith('data/reviews/'))).toHaveLength(3);
    const verification = await verifyBundle(bundle);
    expect(failedChecks(verification)).toEqual([]);
    expect(verification.verdict).toBe('intact');
    expect(verification.checks.find(({ id }) => id === 'reviews-match')).toMatchObject({ found: '3/3' });
    expect(verification.checks.find(({ id }) => id === 'payload-known')).toMatchObject({ outcome: 'passed' });
  });

  test('tells which verdict stands, what was said before, and that it is unreviewed', async () => {
    const reviews = json(unpack(bundle), FILES.reviews);
    expect(reviews).toMatchObject({ schema: 'consent-witness/reviews/1', label: 'unreviewed' });
    expect(reviews.captures[0].findings[0]).toMatchObject({
      verdict: 'dismissed',
      given: { sequence: 6, reviewer: 'A. Uditor' },
      earlier: [world.input.dossiers[0]?.reviews[0]?.review.reviewId],
    });
    expect(reviews.captures[1].findings[0]).toMatchObject({ verdict: 'not-assessed' });
    const { notProven } = await verifyBundle(bundle);
    expect(notProven.map(({ en }) => en).join()).toContain(
      `Unreviewed: what an auditor thinks of ${reviews.unassessed}`,
    );
  });

  test('tells them in the report, hostile words shown and not obeyed', () => {
    const files = unpack(bundle);
    for (const [path, words] of [
      [FILES.reportNl, ['verworpen', 'bevestigd', 'Zonder oordeel']],
      [FILES.reportEn, ['dismissed', 'confirmed', 'Unreviewed']],
    ] as const) {
      const report = text(files, path);
      for (const word of [...words, '&lt;b&gt;zie', '[U+202E]', 'A. Uditor', '2026-11-22 14:30:05 UTC', 'functionaris'])
        expect(report, word).toContain(word);
    }
  });

  test('is no longer called unreviewed when all has a verdict; a withdrawn one counts for none', async () => {
    let all = await testWorld(1);
    const waiting = (all.input.dossiers[0]?.evaluation.evaluation.findings ?? []).filter(isReported).length;
    const label = async () => {
      const files = unpack((await writeBundle(all.input, all.signer)).bytes);
      return files.has(FILES.reviews) ? json(files, FILES.reviews).label : null;
    };
    expect(await label()).toBeNull();
    for (let nth = 0; nth < waiting; nth++) all = await withVerdict(all, 0, 'needs-more', nth);
    expect(await label()).toBe('reviewed');
    const bytes = (await writeBundle(all.input, all.signer)).bytes;
    expect((await verifyBundle(bytes)).notProven.map(({ en }) => en).join()).not.toContain('Unreviewed');
    expect(text(unpack(bytes), FILES.reportEn)).not.toContain('Unreviewed');
    all = await withVerdict(all, 0, 'not-assessed');
    expect(await label()).toBe('unreviewed');
  });

  test('a verdict stands after judging again only on a finding that says the same', async () => {
    const again = await judgedAgain(world, 0, '2030.1');
    const files = unpack((await writeBundle(again.input, again.signer)).bytes);
    const [capture] = json(files, FILES.reviews).captures;
    expect(capture.findings).toEqual([]);
    expect(capture.written).toHaveLength(3);
    expect(text(files, FILES.reportEn)).toContain('On a finding of another evaluation');
  });
});

describe('refused', () => {
  const refused = async (change: (payload: BagFiles) => void | Promise<void>, from = bundle) => {
    const verification = await verifyBundle(await resealed(from, world.signer, change));
    expect(verification.verdict).toBe('not-intact');
    return { checks: failedChecks(verification), files: namedFiles(verification) };
  };

  test('one left out, exchanged, or put in the place of another', async () => {
    for (const path of PATHS) {
      const out = await refused((payload) => void payload.delete(path));
      expect(out.checks).toContain('reviews-match');
      expect(out.files).toContain(path);
    }
    const [a = '', b = ''] = PATHS;
    const exchanged = await refused((payload) => {
      const kept = payload.get(a) ?? utf8('');
      payload.set(a, payload.get(b) ?? utf8(''));
      payload.set(b, kept);
    });
    expect(exchanged.files).toEqual(expect.arrayContaining([a, b]));
  });

  test('other words, though everything else is made to fit', async () => {
    const out = await refused((payload) => {
      const review = ReviewSchema.parse(json(payload, PATHS[1] ?? ''));
      payload.set(PATHS[1] ?? '', canonicalBytes({ ...review, text: 'Toch in orde.' }));
    });
    expect(out.checks).toContain('reviews-match');
    expect(out.files).toContain(PATHS[1]);
  });

  test('one that no entry names, though it is a real one', async () => {
    for (const path of [reviewPath(first, 8), reviewPath(second, 5), `data/reviews/${first}.json`]) {
      const { checks, files } = await refused(
        (payload) => void payload.set(path, payload.get(PATHS[0] ?? '') ?? utf8('')),
      );
      expect(checks, path).toContain('reviews-match');
      expect(files, path).toContain(path);
    }
  });

  test('a summary that says something else, is missing, or is there without a verdict', async () => {
    const changed = await refused((payload) => {
      const said = text(payload, FILES.reviews).replace('dismissed', 'confirmed');
      payload.set(FILES.reviews, utf8(said));
    });
    expect(changed).toMatchObject({ checks: ['derived-documents'] });
    expect((await refused((payload) => void payload.delete(FILES.reviews))).files).toContain(FILES.reviews);
    const plain = await testWorld();
    const bytes = (await writeBundle(plain.input, plain.signer)).bytes;
    const added = await resealed(bytes, plain.signer, (payload) => void payload.set(FILES.reviews, utf8('{}')));
    expect(failedChecks(await verifyBundle(added))).toEqual(['derived-documents']);
  });

  /** Words and entry made to fit each other by the holder of the key, but not the evidence. */
  test.each([
    ['a finding that is not there', { finding: 999 }],
    ['another rule than the finding has', { ruleId: 'insecure-transport' }],
    ['an evaluation that is not of this capture', { evaluationDigest: 'a'.repeat(64) }],
    ['another record', { captureDigest: 'b'.repeat(64) }],
  ])('a verdict about %s', async (_what, change) => {
    const last = world.input.ledger[5];
    const old = world.input.dossiers[0]?.reviews[1]?.review;
    if (last?.body.event.kind !== 'verdict' || !old) throw new Error('entry 6 is no verdict');
    const bytes = canonicalBytes({ ...old, ...change });
    const event: LedgerEvent = { ...last.body.event, ...change, reviewDigest: await sha256Hex(bytes) };
    const before = world.input.ledger.slice(0, 5);
    const entry = await sealEntry(before.at(-1) ?? null, event, world.signer, { now: () => last.body.recordedAt });
    const { checks, files } = await refused((payload) => {
      payload.set(FILES.log, logOf([...before, entry]));
      payload.set(PATHS[1] ?? '', bytes);
      payload.delete(PATHS[2] ?? '');
    });
    expect(checks).toContain('reviews-match');
    expect(files).toContain(PATHS[1]);
  });

  test('a bundle is not written with fewer or other reviews than the ledger names', async () => {
    const [dossier] = world.input.dossiers;
    const [one, two, three] = dossier?.reviews ?? [];
    if (!dossier || !one || !two || !three) throw new Error('no reviews');
    for (const reviews of [
      [],
      [one, two],
      [two, one, three],
      [one, two, { ...three, bytes: utf8('{}') }],
      [one, { ...two, review: one.review }, three],
    ])
      await expect(
        writeBundle(
          { ...world.input, dossiers: [{ ...dossier, reviews }, ...world.input.dossiers.slice(1)] },
          world.signer,
        ),
      ).rejects.toMatchObject({ code: 'store-corrupt' });
  });
});

function logOf(entries: readonly LedgerEntry[]) {
  return utf8(entries.map((entry) => `${canonicalText(entry)}\n`).join(''));
}
