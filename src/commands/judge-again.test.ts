import { afterEach, describe, expect, it } from 'vitest';
import { canonicalBytes } from '../core/canonical';
import type { RuleAdjustment } from '../core/evaluation';
import { makeSigner } from '../ledger/signer';
import { verifyChain } from '../ledger/verify-chain';
import { RULE_SET_VERSION } from '../rules';
import { checkDossier } from './check-integrity';
import { judgeAgain } from './judge-again';
import { sealEvaluation } from './judge-capture';
import { deleteAll, id, open, unit } from './testing/evidence';

afterEach(deleteAll);

const RULE = 'preticked-consent-checkbox';

/** A store with one capture, judged by a rule set of before, and settings that a test may change. */
async function kept() {
  const opened = open();
  let tick = 0;
  const settings: RuleAdjustment[] = [];
  const deps = {
    ...opened,
    clock: { now: () => new Date(Date.UTC(2027, 0, 1) + tick++ * 1000).toISOString(), utcOffsetMinutes: () => 0 },
    adjustments: async () => [...settings],
  };
  const first = await unit(1);
  await opened.ledger.keep(first);
  return { ...opened, deps, settings, first };
}

describe('judgeAgain', () => {
  it('keeps a new evaluation beside the earlier one, which stays byte for byte, with an entry about it', async () => {
    const { store, deps, first } = await kept();
    const judged = await judgeAgain(id(1), deps);
    expect(judged).toMatchObject({ ok: true, value: { outcome: 'kept', ruleSetVersion: RULE_SET_VERSION } });
    const dossier = await store.dossier(id(1));
    expect(dossier.damaged).toEqual([]);
    const [latest, before, ...rest] = dossier.evaluations;
    expect(rest).toEqual([]);
    expect(before?.bytes).toEqual(first.evaluation.bytes);
    expect(before?.entry).toEqual(dossier.entry);
    expect(dossier.evaluation.digest).toBe(latest?.digest);
    expect(latest?.entry.body.event).toEqual({
      kind: 'judged',
      captureId: id(1),
      captureDigest: first.sealed.digest,
      evaluationDigest: latest?.digest,
      ruleSetVersion: RULE_SET_VERSION,
    });
    expect(latest?.evaluation.captureDigest).toBe(first.sealed.digest);
  });

  it('writes nothing when the answer is that of the latest, and something again when a setting changed', async () => {
    const { database, deps, settings } = await kept();
    await judgeAgain(id(1), deps);
    const count = async () => [await database.evaluations.count(), await database.ledger.count()];
    const once = await count();
    expect(await judgeAgain(id(1), deps)).toMatchObject({ ok: true, value: { outcome: 'same' } });
    expect(await count()).toEqual(once);
    settings.push({ ruleId: RULE, off: true, severity: null });
    expect(await judgeAgain(id(1), deps)).toMatchObject({ ok: true, value: { outcome: 'kept' } });
    expect(await count()).toEqual(once.map((n) => n + 1));
  });

  it('makes one evaluation when asked many times at once', async () => {
    const { store, keys, deps } = await kept();
    const all = await Promise.all([1, 2, 3, 4].map(() => judgeAgain(id(1), deps)));
    expect(all.map((one) => one.ok && one.value.outcome).sort()).toEqual(['kept', 'same', 'same', 'same']);
    expect((await store.dossier(id(1))).evaluations).toHaveLength(2);
    const pair = await keys.get();
    if (!pair) throw new Error('no key');
    expect((await verifyChain(await store.ledger(), (await makeSigner(pair)).publicKey)).problems).toEqual([]);
  });

  it('brings the columns of the list to the latest evaluation, and only those', async () => {
    const { store, deps, settings } = await kept();
    const before = await store.row(id(1));
    await judgeAgain(id(1), deps);
    const judged = await store.row(id(1));
    expect(judged?.likelyViolations).toBeGreaterThan(0);
    const columns = { choices: 0, likelyViolations: 0, pointsOfAttention: 0, unassessed: 0, confirmed: 0 };
    expect({ ...judged, ...columns }).toEqual({ ...before, ...columns });
    settings.push({ ruleId: RULE, off: true, severity: null });
    await judgeAgain(id(1), deps);
    expect((await store.row(id(1)))?.likelyViolations).toBeLessThan(judged?.likelyViolations ?? 0);
  });

  it('keeps all or nothing: without the row, no evaluation and no entry', async () => {
    const { database, deps } = await kept();
    const { store } = deps;
    const again = await store.judged(id(1));
    await database.captures.delete(id(1));
    await expect(
      deps.ledger.keepEvaluation({
        captureId: id(1),
        evaluation: { ...again.evaluations[0], digest: 'd'.repeat(64), ...made(again) },
        seen: again.seen,
        columns: { choices: 1, likelyViolations: 1, pointsOfAttention: 1 },
      }),
    ).rejects.toMatchObject({ code: 'store-corrupt' });
    expect(await database.evaluations.count()).toBe(1);
    expect(await database.ledger.count()).toBe(2);
  });

  it('does not judge a record that is not what was hashed, nor one that is not there', async () => {
    const { database, deps, first } = await kept();
    expect(await judgeAgain(id(9), deps)).toMatchObject({ ok: false, code: 'not-found' });
    const altered = canonicalBytes({ ...first.sealed.capture, capturedAt: '2020-01-01T00:00:00.000Z' });
    await database.sealed.update(first.sealed.digest, { bytes: altered });
    expect(await judgeAgain(id(1), deps)).toMatchObject({ ok: false, code: 'store-corrupt' });
    expect(await database.evaluations.count()).toBe(1);
  });

  it('makes a new one when the latest was damaged, which stays named as such', async () => {
    const { database, store, deps } = await kept();
    await judgeAgain(id(1), deps);
    const latest = (await store.judged(id(1))).latest;
    await database.evaluations.delete(latest);
    expect((await store.dossier(id(1))).damaged).toEqual([latest]);
    expect(await judgeAgain(id(1), deps)).toMatchObject({ ok: true, value: { outcome: 'kept' } });
    const dossier = await store.dossier(id(1));
    expect(dossier.evaluations).toHaveLength(2);
    expect(dossier.damaged).toEqual([latest]);
  });
});

describe('checkDossier of a capture that was judged again', () => {
  const failed = async (opened: Awaited<ReturnType<typeof kept>>) =>
    (await checkDossier(await opened.store.dossier(id(1)), opened.store, opened.keys))
      .filter(({ ok }) => !ok)
      .map((line) => line.id);

  it('covers each evaluation with its entry', async () => {
    const opened = await kept();
    await judgeAgain(id(1), opened.deps);
    const lines = await checkDossier(await opened.store.dossier(id(1)), opened.store, opened.keys);
    expect(lines.map((line) => [line.id, line.ok])).toEqual(
      [
        ...['capture', 'evaluation', 'ledger-hash', 'ledger-signature', 'ledger-link', 'blob'],
        ...['evaluation', 'ledger-hash', 'ledger-signature', 'ledger-link'],
      ].map((line) => [line, true]),
    );
  });

  it('shows which one was changed, taken away, or is of something else', async () => {
    const opened = await kept();
    await judgeAgain(id(1), opened.deps);
    const { evaluations, latest } = await opened.store.judged(id(1));
    const bytesOf = (change: object) => canonicalBytes({ ...evaluations[0]?.evaluation, ...change });
    for (const change of [{ ruleSetVersion: 'x' }, { captureDigest: '0'.repeat(64) }]) {
      await opened.database.evaluations.update(latest, { bytes: bytesOf(change) });
      expect(await failed(opened)).toEqual(['evaluation']);
    }
    await opened.database.evaluations.delete(latest);
    expect(await failed(opened)).toEqual(['evaluation']);
  });

  it('takes no evaluation of another capture for one of this, though ledger and digest agree', async () => {
    const opened = await kept();
    const evaluation = { ...opened.first.evaluation.evaluation, captureDigest: '0'.repeat(64) };
    const { digest, bytes } = await sealEvaluation(evaluation, {});
    const { evaluatedAt, ruleSetVersion } = evaluation;
    await opened.database.evaluations.add({ digest, captureId: id(1), evaluatedAt, bytes });
    const about = { captureId: id(1), captureDigest: opened.first.sealed.digest, evaluationDigest: digest };
    await opened.ledger.append({ kind: 'judged', ...about, ruleSetVersion });
    expect(await failed(opened)).toEqual(['evaluation']);
  });
});

function made({ evaluations }: Awaited<ReturnType<ReturnType<typeof open>['store']['judged']>>) {
  const [evaluation] = evaluations;
  if (!evaluation) throw new Error('no evaluation');
  return { bytes: evaluation.bytes, evaluation: evaluation.evaluation };
}
