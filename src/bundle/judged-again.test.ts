import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalText } from '../core/canonical';
import { utf8 } from '../core/digest';
import type { LedgerEntry } from '../core/ledger-entry';
import { sealEntry } from '../ledger/seal-entry';
import { evaluationPath, FILES, laterEvaluationPath } from './layout';
import type { BagFiles } from './seal-bag';
import { type TestWorld, testUuid, testWorld } from './test-bundle';
import { judgedAgain } from './test-judged';
import { failedChecks, namedFiles, resealed, unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/** Two captures; the first judged again twice: its evaluations are those of entries 3, 5 and 6. */
let world: TestWorld;
let bundle: Uint8Array<ArrayBuffer>;
const first = testUuid(1);
const second = testUuid(2);

beforeAll(async () => {
  world = await judgedAgain(await judgedAgain(await testWorld(), 0, '2030.1'), 0, '2030.2');
  bundle = (await writeBundle(world.input, world.signer)).bytes;
});

const text = (files: BagFiles, path: string) => new TextDecoder().decode(files.get(path));

describe('a capture that was judged again', () => {
  test('goes in with all its evaluations, and the bundle is intact', async () => {
    const files = unpack(bundle);
    const paths = [...files.keys()].filter((path) => path.startsWith('data/evaluations/')).toSorted();
    expect(paths).toEqual(
      [
        evaluationPath(first),
        laterEvaluationPath(first, 5),
        laterEvaluationPath(first, 6),
        evaluationPath(second),
      ].toSorted(),
    );
    const verification = await verifyBundle(bundle);
    expect(verification.verdict).toBe('intact');
    expect(verification.checks.find(({ id }) => id === 'evaluations-match')).toMatchObject({ found: '4/4' });
  });

  test('summaries tell the latest and name the earlier ones', () => {
    const files = unpack(bundle);
    const findings = JSON.parse(text(files, FILES.findings));
    expect(findings).toMatchObject({
      schema: 'consent-witness/findings/2',
      captures: [
        {
          ruleSetVersion: '2030.2',
          findings: [],
          earlier: [{ sequence: 3 }, { sequence: 5, ruleSetVersion: '2030.1' }],
        },
        { earlier: [] },
      ],
    });
    const custody = JSON.parse(text(files, FILES.custody));
    expect(custody).toMatchObject({ schema: 'consent-witness/custody/2', ledger: { captured: 2, judged: 2 } });
  });

  test('the report shows the latest and says which earlier ones are in the bundle', () => {
    const files = unpack(bundle);
    for (const path of [FILES.reportNl, FILES.reportEn]) {
      const report = text(files, path);
      for (const { digest, evaluation } of world.input.dossiers[0]?.evaluations ?? []) {
        expect(report).toContain(digest);
        expect(report).toContain(evaluation.ruleSetVersion);
      }
      expect(report.match(/class="evaluations"/g)).toHaveLength(1);
    }
  });
});

describe('refused', () => {
  const refused = async (from: TestWorld, bytes: Uint8Array, change: (payload: BagFiles) => void | Promise<void>) => {
    const verification = await verifyBundle(await resealed(bytes, from.signer, change));
    expect(verification.verdict).toBe('not-intact');
    return { checks: failedChecks(verification), files: namedFiles(verification) };
  };

  test.each([
    ['the first', () => evaluationPath(first)],
    ['an earlier one', () => laterEvaluationPath(first, 5)],
    ['the latest', () => laterEvaluationPath(first, 6)],
  ])('%s left out or put in the place of another', async (_which, path) => {
    const out = await refused(world, bundle, (payload) => void payload.delete(path()));
    expect(out.checks).toContain('evaluations-match');
    expect(out.files).toContain(path());
    const exchanged = await refused(world, bundle, (payload) => {
      payload.set(path(), payload.get(evaluationPath(second)) ?? utf8(''));
    });
    expect(exchanged.checks).toContain('evaluations-match');
    expect(exchanged.files).toContain(path());
  });

  test('one that no entry names, though it is a real one', async () => {
    for (const path of [
      laterEvaluationPath(first, 7),
      laterEvaluationPath(second, 5),
      `${evaluationPath(first)}.json`,
    ]) {
      const { checks, files } = await refused(world, bundle, (payload) => {
        payload.set(path, payload.get(laterEvaluationPath(first, 6)) ?? utf8(''));
      });
      expect(checks, path).toContain('evaluations-match');
      expect(files, path).toContain(path);
    }
  });

  test('an entry that names the evaluation for another record than its own', async () => {
    const last = world.input.ledger.at(-1);
    const event = last?.body.event;
    if (event?.kind !== 'judged') throw new Error('the last entry is no judgement');
    const moved = { ...event, captureDigest: world.input.dossiers[1]?.sealed.digest ?? '' };
    const before = world.input.ledger.slice(0, -1);
    const entry = await sealEntry(before.at(-1) ?? null, moved, world.signer, {
      now: () => last?.body.recordedAt ?? '',
    });
    const { checks } = await refused(
      world,
      bundle,
      (payload) => void payload.set(FILES.log, logOf([...before, entry])),
    );
    expect(checks).toContain('evaluations-match');
  });

  test('a bundle is not written with fewer or other evaluations than the ledger names', async () => {
    const [dossier] = world.input.dossiers;
    if (!dossier) throw new Error('no dossier');
    const [latest, ...earlier] = dossier.evaluations;
    if (!latest) throw new Error('no evaluation');
    for (const evaluations of [earlier, [latest], [...earlier, latest], [{ ...latest, bytes: utf8('{}') }, ...earlier]])
      await expect(
        writeBundle({ ...world.input, dossiers: [{ ...dossier, evaluations }] }, world.signer),
      ).rejects.toMatchObject({ code: 'store-corrupt' });
  });
});

function logOf(entries: readonly LedgerEntry[]) {
  return utf8(entries.map((entry) => `${canonicalText(entry)}\n`).join(''));
}
