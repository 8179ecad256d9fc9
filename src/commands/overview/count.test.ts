import { afterEach, expect, it } from 'vitest';
import { isReported } from '../../core/numbering';
import { CaptureIndex } from '../../storage/capture-index';
import { ListStore } from '../../storage/list/list-store';
import { rowOf } from '../capture-tab';
import { demoUnit } from '../demo/demo-unit';
import { saveRecipient } from '../register';
import { giveVerdict } from '../review-evidence';
import { deleteAll } from '../testing/evidence';
import { newActivity, openKeeping } from '../testing/keeping';
import { countOverview, overviewVersion } from './count';
import { lookThrough } from './look-through';

afterEach(deleteAll);

const DEMOS = 300;

async function setUp() {
  const { database, deps, clock } = openKeeping('2026-11-29T12:00:00.000Z');
  const units = await Promise.all(Array.from({ length: DEMOS }, (_, n) => demoUnit(n)));
  await deps.ledger.keepAll(units);
  const index = new CaptureIndex(database, rowOf);
  const all = { ...deps, clock, index, list: new ListStore(database), reviewer: async () => 'A. Uditor' };
  return { database, deps: all, units };
}

it('counts without reading a row or a byte of evidence, and anew when anything changed', async () => {
  const { database, deps, units } = await setUp();
  let read = 0;
  for (const table of [database.captures, database.sealed, database.evaluations, database.blobs])
    Object(table).hook('reading', (row: unknown) => {
      read += 1;
      return row;
    });
  const { figures, register, failed } = await countOverview(deps);
  expect(read).toBe(0);
  const likely = units.filter(({ row }) => row.likelyViolations > 0);
  expect(figures).toMatchObject({ captures: DEMOS, likely: likely.length, undecided: likely.length, unread: 0 });
  expect(likely.length).toBeGreaterThan(10);
  expect(figures.rules.length).toBeGreaterThan(0);
  expect(register.activities).toEqual([]);
  expect(failed).toBe(0);
  const version = await overviewVersion(deps);
  expect(await overviewVersion(deps)).toBe(version);
  await deps.ledger.append({
    kind: 'capture-failed',
    attemptId: units[0]?.sealed.captureId ?? '',
    origin: '',
    code: 'x',
  });
  expect(await overviewVersion(deps)).not.toBe(version);
  expect((await countOverview(deps)).failed).toBe(1);
});

it('a capture waits until each of its findings has a verdict', async () => {
  const { deps, units } = await setUp();
  const unit = units.find(({ row }) => row.likelyViolations > 0);
  if (!unit) throw new Error('no unit');
  const { captureId } = unit.sealed;
  const { latest, evaluations } = await deps.store.judged(captureId);
  const findings = evaluations[0]?.evaluation.findings ?? [];
  const open = [...findings.keys()].filter((i) => {
    const finding = findings[i];
    return finding && isReported(finding) && finding.grade !== 'for-information';
  });
  const before = (await countOverview(deps)).figures.undecided;
  for (const finding of open) {
    expect((await countOverview(deps)).figures.undecided).toBe(before);
    const reviewId = deps.ids.uuid();
    await giveVerdict(
      { reviewId, captureId, evaluationDigest: latest, finding, verdict: 'confirmed', text: 'Het stond aan.' },
      deps,
    );
  }
  expect((await countOverview(deps)).figures.undecided).toBe(before - 1);
});

it('tells what is due of each activity, and which processors have no agreement', async () => {
  const { deps, units } = await setUp();
  const host = units[0]?.row.host ?? '';
  const own = units.filter(({ row }) => row.host === host).length;
  await newActivity(deps, { addresses: `https://${host}`, retention: 'P1M' });
  const answers = { decides: 'we', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'yes' } as const;
  const decision = { answers, role: 'processor', reason: 'zij verstuurt', decidedOn: '2026-01-01' } as const;
  await saveRecipient(
    { recipientId: null, name: 'Mail', domains: ['mail.example'], place: 'Utrecht', inEea: 'yes', decision },
    deps,
  );
  const { register } = await countOverview(deps);
  expect(register.activities).toMatchObject([{ name: 'Nieuwsbrief', captures: own, due: own, nextDue: null }]);
  expect(register).toMatchObject({ agreementsMissing: 1, agreementsShort: 0, reviewsDue: 0, nextReview: null });
});

it('looks through all captures for missing parts by keys, names them, and can be stopped', async () => {
  const { database, deps, units } = await setUp();
  const gone = units[7]?.sealed;
  await database.sealed.delete(gone?.digest ?? '');
  const told: number[] = [];
  const keep = async () => {};
  const look = await lookThrough(DEMOS, { ...deps, keep }, { progress: ({ done }) => told.push(done) });
  expect(look).toMatchObject({ looked: DEMOS, whole: true, damaged: 1, some: [{ captureId: gone?.captureId }] });
  expect(told).toEqual([250, DEMOS]);
  const stop = new AbortController();
  stop.abort();
  await expect(lookThrough(DEMOS, { ...deps, keep }, { signal: stop.signal })).rejects.toThrow('after 0 captures');
});
