import { afterEach, describe, expect, it } from 'vitest';
import { buildBareRecord } from '../register/consent/build-record';
import { activityOverviews, capturesOfActivity, removeActivity, saveActivity } from './activities';
import { deleteRecord } from './consent/delete-record';
import { keepRecord, toolOf } from './consent/keep-record';
import { recordByHand } from './consent/record-by-hand';
import { liftRecordHold, setHold, setRecordHold } from './hold-evidence';
import { previewRetention, runAutomaticRetention, runRetention } from './retention';
import { deleteAll, id } from './testing/evidence';
import { newActivity, openKeeping, unitOf } from './testing/keeping';

afterEach(deleteAll);

/** Two captures that are past a year, one that is not. */
async function kept(automatic = false) {
  const opened = openKeeping();
  await opened.ledger.keep(await unitOf(1, { capturedAt: '2025-01-01T00:00:00.000Z' }));
  await opened.ledger.keep(await unitOf(2, { capturedAt: '2025-02-01T00:00:00.000Z' }));
  await opened.ledger.keep(await unitOf(3, { capturedAt: '2025-12-05T00:00:00.000Z' }));
  return { ...opened, activityId: await newActivity(opened.deps, { automatic }) };
}
type Kept = Awaited<ReturnType<typeof kept>>;

const there = async ({ database }: Kept) => (await database.captures.toCollection().primaryKeys()).sort();
const kinds = async ({ store }: Kept) => (await store.ledger()).map(({ body }) => body.event.kind);
const lastRun = async ({ activities, activityId }: Kept) => (await activities.get(activityId)).lastRun;

describe('an activity', () => {
  it('counts its captures; a change of its settings is in the ledger, no change is not', async () => {
    const opened = await kept();
    expect(await activityOverviews(opened.deps)).toMatchObject([{ captures: 3, held: 0, lastRun: null }]);
    await opened.ledger.keep(await unitOf(4, { url: 'https://other.example/', texts: ['other'] }));
    const own = await capturesOfActivity(opened.activityId, opened.deps);
    expect(own.map(({ captureId }) => captureId)).toEqual([id(3), id(2), id(1)]);
    const [{ activity } = { activity: null }] = await opened.activities.all();
    const draft = {
      activityId: opened.activityId,
      name: 'Nieuwsbrief',
      controllerName: 'voorbeeld b.v.',
      retention: 'P1Y',
      addresses: 'https://shop.example/',
      automatic: false,
    };
    await saveActivity({ ...draft, controllerName: 'Voorbeeld B.V.' }, opened.deps);
    expect(await kinds(opened)).toEqual(['key-made', 'captured', 'captured', 'captured', 'activity-set', 'captured']);
    await saveActivity({ ...draft, retention: 'P2Y' }, opened.deps);
    expect((await opened.store.head())?.body.event).toMatchObject({ kind: 'activity-set', retention: 'P2Y' });
    // The same controller by another spelling keeps its id, and so its key.
    expect((await opened.activities.get(opened.activityId)).activity.controller.controllerId).toBe(
      activity?.controller.controllerId,
    );
    await removeActivity(opened.activityId, opened.deps);
    expect((await kinds(opened)).at(-1)).toBe('activity-removed');
    expect(await there(opened)).toHaveLength(4);
  });

  it.each([
    { retention: 'P0D' },
    { retention: 'PT5M' },
    { name: ' ' },
    { controllerName: '' },
    { addresses: 'https://shop.example/?mail=jan' },
  ])('refuses %j', async (draft) => {
    const opened = openKeeping();
    await expect(newActivity(opened.deps, draft)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await opened.database.ledger.count()).toBe(0);
  });

  it('names nothing of itself in the ledger but its term', async () => {
    const opened = await kept();
    expect(JSON.stringify(await opened.store.ledger())).not.toMatch(/Nieuwsbrief"|Voorbeeld|shop\.example/);
  });
});

describe('a run', () => {
  it('is shown before, deletes exactly what was shown, and is noted after', async () => {
    const opened = await kept();
    const preview = await previewRetention(opened.activityId, opened.deps);
    expect(preview.captures.map(({ row, state }) => [row.captureId, state])).toEqual([
      [id(1), 'due'],
      [id(2), 'due'],
    ]);
    expect(await there(opened)).toHaveLength(3);
    await runRetention({ activityId: opened.activityId, captureIds: [id(1)], recordIds: [] }, opened.deps);
    expect(await there(opened)).toEqual([id(2), id(3)]);
    expect((await opened.store.head())?.body.event).toMatchObject({
      kind: 'deleted',
      captureIds: [id(1)],
      reason: 'retention',
      activityId: opened.activityId,
    });
    expect(await lastRun(opened)).toMatchObject({ automatic: false, deleted: 1, held: 0, stopped: null });
  });

  it('refuses what is not due, and what was put under a hold meanwhile', async () => {
    const opened = await kept();
    await setHold(id(2), 'zaak 1', opened.deps);
    for (const [ids, code] of [
      [[id(1), id(3)], 'bad-input'],
      [[id(1), id(2)], 'on-hold'],
      [[id(9)], 'bad-input'],
    ] as const)
      await expect(
        runRetention({ activityId: opened.activityId, captureIds: ids, recordIds: [] }, opened.deps),
      ).rejects.toMatchObject({ code });
    expect(await there(opened)).toHaveLength(3);
    expect((await opened.activities.get(opened.activityId)).confirmed).toBeNull();
  });
});

describe('consent records before which nothing was captured', () => {
  const bare = async (opened: Kept, n: number, time: string, url = 'https://shop.example/nieuwsbrief') => {
    const facts = {
      recordId: id(n),
      state: 'given' as const,
      time,
      utcOffsetMinutes: 60,
      follows: null,
      controls: [],
      method: { kind: 'button' as const, button: null, trail: [] },
      withdrawal: null,
      registered: {},
      tool: toolOf(opened.deps),
    };
    await keepRecord(buildBareRecord(facts, { origin: new URL(url).origin, url }), '', opened.deps);
  };
  const records = async ({ database }: Kept) => (await database.consents.toCollection().primaryKeys()).sort();
  const old = '2025-01-01T00:00:00.000Z';

  it('follow the term of the activity: shown before, deleted exactly, each with an entry', async () => {
    const opened = await kept();
    await bare(opened, 801, old);
    await bare(opened, 802, '2026-11-01T00:00:00.000Z');
    await bare(opened, 803, old, 'https://elders.example/');
    await bare(opened, 804, old);
    await setRecordHold(id(804), 'zaak 7', opened.deps);
    const preview = await previewRetention(opened.activityId, opened.deps);
    expect(preview.records.map(({ row, state }) => [row.recordId, state])).toEqual([
      [id(801), 'due'],
      [id(804), 'held'],
    ]);
    expect(preview.laterRecords).toBe(1);
    for (const [ids, code] of [
      [[id(802)], 'bad-input'],
      [[id(801), id(804)], 'on-hold'],
    ] as const)
      await expect(
        runRetention({ activityId: opened.activityId, captureIds: [], recordIds: ids }, opened.deps),
      ).rejects.toMatchObject({ code });
    await expect(deleteRecord(id(804), 'user', opened.deps), 'not by a button either').rejects.toMatchObject({
      code: 'on-hold',
    });
    const receipt = await runRetention(
      { activityId: opened.activityId, captureIds: [], recordIds: [id(801)] },
      opened.deps,
    );
    expect(receipt).toMatchObject({ deleted: 1, records: 1 });
    expect((await opened.store.head())?.body.event).toMatchObject({
      kind: 'consent-term-passed',
      recordId: id(801),
      activityId: opened.activityId,
    });
    expect(await records(opened)).toEqual([id(802), id(803), id(804)]);
    await liftRecordHold(id(804), 'zaak 7 gesloten', opened.deps);
    expect((await previewRetention(opened.activityId, opened.deps)).records[0]?.state).toBe('due');
    expect(await kinds(opened)).toEqual(expect.arrayContaining(['consent-hold-set', 'consent-hold-lifted']));
    expect(await there(opened), 'captures are another question').toHaveLength(3);
  });

  it('go by themselves only under an agreement whose preview showed them', async () => {
    const opened = await kept(true);
    await bare(opened, 801, old);
    const { activity } = await opened.activities.get(opened.activityId);
    const run = { at: opened.clock.time, automatic: false, deleted: 0, held: 0, stopped: null };
    const { retention, addresses } = activity;
    await opened.activities.noteRun(opened.activityId, run, { retention, addresses });
    expect((await previewRetention(opened.activityId, opened.deps)).confirmed).toBe(false);
    opened.clock.time = '2026-11-30T12:00:00.000Z';
    await runAutomaticRetention(opened.deps);
    expect(await records(opened)).toEqual([id(801)]);
    await runRetention({ activityId: opened.activityId, captureIds: [], recordIds: [] }, opened.deps);
    opened.clock.time = '2026-12-01T12:00:00.000Z';
    await runAutomaticRetention(opened.deps);
    expect(await records(opened)).toEqual([]);
    expect(await lastRun(opened)).toMatchObject({ automatic: true, records: 1, stopped: null });
  });

  it('stay while another activity needs them, and a hold is for those without a capture only', async () => {
    const opened = await kept();
    await bare(opened, 801, old);
    await newActivity(opened.deps, { name: 'Lang', retention: 'until-withdrawn' });
    expect((await previewRetention(opened.activityId, opened.deps)).records).toMatchObject([
      { state: 'needed', neededBy: ['Lang'] },
    ]);
    const { recordId } = await recordByHand(id(1), 'given', opened.deps);
    await expect(setRecordHold(recordId, 'zaak 1', opened.deps)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(liftRecordHold(id(801), 'zaak 1', opened.deps)).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('the daily run', () => {
  const nextDay = (opened: Kept, days = 1) => {
    opened.clock.time = new Date(Date.parse(opened.clock.time) + days * 86_400_000).toISOString();
  };

  it('deletes nothing before a person agreed, nor where it is off', async () => {
    for (const automatic of [true, false]) {
      const opened = await kept(automatic);
      if (!automatic) await runRetention({ activityId: opened.activityId, captureIds: [], recordIds: [] }, opened.deps);
      nextDay(opened);
      await runAutomaticRetention(opened.deps);
      expect(await there(opened)).toHaveLength(3);
    }
  });

  it('deletes by itself what comes due after that, held captures aside, with an entry', async () => {
    const opened = await kept(true);
    await setHold(id(2), 'zaak 1', opened.deps);
    await runRetention({ activityId: opened.activityId, captureIds: [id(1)], recordIds: [] }, opened.deps);
    nextDay(opened, 3);
    await runAutomaticRetention(opened.deps);
    expect(await there(opened)).toEqual([id(2), id(3)]);
    nextDay(opened, 3);
    await runAutomaticRetention(opened.deps);
    expect(await there(opened)).toEqual([id(2)]);
    expect(await lastRun(opened)).toEqual({
      at: opened.clock.time,
      automatic: true,
      deleted: 1,
      held: 1,
      stopped: null,
    });
    expect((await opened.store.head())?.body).toMatchObject({
      recordedAt: opened.clock.time,
      event: { kind: 'deleted', captureIds: [id(3)], reason: 'retention', activityId: opened.activityId },
    });
  });

  it('asks again when the term or the addresses changed', async () => {
    const opened = await kept(true);
    await runRetention({ activityId: opened.activityId, captureIds: [], recordIds: [] }, opened.deps);
    await newActivity(opened.deps, { activityId: opened.activityId, automatic: true, retention: 'P1M' });
    nextDay(opened);
    await runAutomaticRetention(opened.deps);
    expect(await there(opened)).toHaveLength(3);
  });

  it('trusts no clock that jumped: a day later it does', async () => {
    const opened = await kept(true);
    await runRetention({ activityId: opened.activityId, captureIds: [], recordIds: [] }, opened.deps);
    nextDay(opened, 400);
    await runAutomaticRetention(opened.deps);
    expect(await lastRun(opened)).toMatchObject({ deleted: 0, stopped: 'clock' });
    expect(await there(opened)).toHaveLength(3);
    nextDay(opened, -300);
    await runAutomaticRetention(opened.deps);
    const stopped = await lastRun(opened);
    expect(stopped).toMatchObject({ at: opened.clock.time, deleted: 0, stopped: 'clock' });
    nextDay(opened, 0.4);
    await runAutomaticRetention(opened.deps);
    expect(await lastRun(opened)).toEqual(stopped);
    nextDay(opened, 0.6);
    await runAutomaticRetention(opened.deps);
    expect(await lastRun(opened)).toMatchObject({ deleted: 3, stopped: null });
  });

  it('notes why it stopped, and goes on with the others', async () => {
    const opened = await kept(true);
    const second = await newActivity(opened.deps, { name: 'Zz', automatic: true, addresses: 'https://b.example' });
    await opened.ledger.keep(await unitOf(4, { url: 'https://b.example/', texts: ['b'] }));
    for (const activityId of [opened.activityId, second])
      await runRetention({ activityId, captureIds: [], recordIds: [] }, opened.deps);
    const third = await newActivity(opened.deps, { name: 'Aa', automatic: true, addresses: 'https://c.example' });
    await opened.ledger.keep(await unitOf(5, { url: 'https://c.example/', texts: ['c'] }));
    await runRetention({ activityId: third, captureIds: [], recordIds: [] }, opened.deps);
    // One whose capture is not what the ledger says, and one whose row cannot even be read for a preview.
    await opened.database.captures.update(id(1), { digest: 'f'.repeat(64) });
    await opened.database.captures.update(id(5), { gaps: -0.5 });
    nextDay(opened);
    await runAutomaticRetention(opened.deps);
    for (const activityId of [opened.activityId, third])
      expect((await opened.activities.get(activityId)).lastRun).toMatchObject({ deleted: 0, stopped: 'store-corrupt' });
    expect(await there(opened)).toEqual([id(1), id(2), id(3), id(5)]);
  });
});
