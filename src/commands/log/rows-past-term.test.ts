import { afterEach, describe, expect, it } from 'vitest';
import { linkActivity } from '../activity-links';
import { checkLedger } from '../check-integrity';
import { deleteEvidence } from '../delete-evidence';
import { liftLogHold, setLogHold } from '../hold-evidence';
import { previewRetention, runAutomaticRetention, runRetention } from '../retention';
import { deletePerson, findPerson } from '../subject-links';
import { deleteAll, id } from '../testing/evidence';
import { newActivity } from '../testing/keeping';
import { COLUMNS, logOf, openLogs, PAGE, planOf, STATUSES } from '../testing/logs';
import { rowsIn } from './block-lines';
import { removeLog } from './delete-rows';
import { joinLog } from './join-log';
import { deleteExpired } from './rows-past-term';
import { takeLog } from './take-log';
import { verifyLog } from './verify-log';

afterEach(deleteAll);

type Opened = Awaited<ReturnType<typeof openLogs>>;
const YOUNG = `young@voorbeeld.nl,2026-06-01T00:00:00Z,yes,${PAGE}`;
const ELSEWHERE = 'elders@voorbeeld.nl,2020-06-01T00:00:00Z,yes,https://elders.example/x';

/** A log of 1,100 rows that are past a year, one that is not, and one of a page that belongs to nothing. */
async function taken(opened: Opened, extra: readonly string[] = [YOUNG, ELSEWHERE], n = 1100): Promise<string> {
  const { controllerId, deps } = opened;
  const { importId } = await takeLog(logOf(n, extra), planOf(controllerId, COLUMNS, STATUSES), deps);
  await joinLog(importId, 0, deps);
  return importId;
}

async function left({ deps }: Opened, importId: string): Promise<number[]> {
  const lines: number[] = [];
  for await (const block of deps.logs.blocksOf(importId))
    lines.push(...rowsIn(block).flatMap((row) => (row ? [row[0]] : [])));
  return lines;
}

const preview = ({ activityId, deps }: Opened) => previewRetention(activityId, deps);
const run = ({ activityId, deps }: Opened, rows: number) =>
  runRetention({ activityId, captureIds: [], recordIds: [], rows }, deps);
const lastRun = async ({ activities, activityId }: Opened) => (await activities.get(activityId)).lastRun;
const nextDay = ({ clock }: Opened) => {
  clock.time = new Date(Date.parse(clock.time) + 86_400_000).toISOString();
};
async function sound({ store, keys, deps }: Opened, importId: string, deleted: number): Promise<void> {
  expect(await verifyLog(importId, deps)).toMatchObject({ intact: true, deleted, problems: [] });
  expect(await checkLedger(store, keys)).toMatchObject({ intact: true });
}

describe('rows of a log under the term of an activity', () => {
  it('are shown before, deleted exactly, with an entry; ledger and root still verify', async () => {
    const opened = await openLogs();
    const importId = await taken(opened);
    const shown = await preview(opened);
    expect(shown.rows).toEqual([
      {
        importId,
        startedAt: opened.clock.time,
        rows: 1100,
        dueSince: '2026-06-01T23:59:59.999Z',
        state: 'due',
        neededBy: [],
      },
    ]);
    expect(shown).toMatchObject({ laterRows: 1, nextDue: '2027-06-01T23:59:59.999Z', confirmed: false });
    expect((await opened.deps.logs.get(importId)).joined?.expired).toBe(1100);
    await expect(run(opened, 1099)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await left(opened, importId)).toHaveLength(1102);
    expect(await run(opened, 1100)).toEqual({ deleted: 1100, records: 0, rows: 1100, entries: [expect.any(Number)] });
    expect(await left(opened, importId)).toEqual([1102, 1103]);
    const head = await opened.store.head();
    expect(head?.body.event).toMatchObject({
      kind: 'log-term-passed',
      importId,
      activityId: opened.activityId,
      rows: 1100,
    });
    expect(await opened.keeping.deletions()).toEqual([
      {
        sequence: head?.body.sequence,
        deletedAt: opened.clock.time,
        reason: 'retention',
        activityId: opened.activityId,
        captures: 0,
        records: 0,
        rows: 1100,
      },
    ]);
    expect(await opened.deps.logs.get(importId)).toMatchObject({ deleted: 1100, joined: { expired: 0 } });
    expect(await lastRun(opened)).toMatchObject({ automatic: false, deleted: 0, rows: 1100 });
    await sound(opened, importId, 1100);
  });

  it('stay while another activity needs them, and a row without a time is counted from the taking over', async () => {
    const opened = await openLogs();
    const importId = await taken(opened, [`undated@voorbeeld.nl,,yes,${PAGE}`], 3);
    await newActivity(opened.deps, { name: 'Lang', retention: 'until-withdrawn' });
    expect((await preview(opened)).rows).toMatchObject([{ rows: 3, state: 'needed', neededBy: ['Lang'] }]);
    await expect(run(opened, 3)).rejects.toMatchObject({ code: 'bad-input' });
    const long = (await opened.activities.all()).find(({ activity }) => activity.name === 'Lang');
    await newActivity(opened.deps, { name: 'Lang', activityId: long?.activityId ?? null, retention: 'P6M' });
    expect(await preview(opened)).toMatchObject({ rows: [{ rows: 3, state: 'due' }], laterRows: 1 });
    opened.clock.time = '2027-11-30T00:00:00.000Z';
    expect(await preview(opened)).toMatchObject({ rows: [{ rows: 4 }], laterRows: 0, nextDue: null });
    await run(opened, 4);
    await sound(opened, importId, 4);
  });

  it('of a page that belongs by a linked capture still count under the activity when that capture is gone', async () => {
    const opened = await openLogs(['2025-05-31T00:00:00.000Z']);
    const other = await newActivity(opened.deps, {
      name: 'Gekoppeld',
      addresses: 'https://b.example',
      retention: 'P1Y',
    });
    await linkActivity({ captureId: id(1), activityId: other, alsoForms: false }, opened.deps);
    await taken(opened, [YOUNG], 2);
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps);
    expect(await previewRetention(other, opened.deps)).toMatchObject({ rows: [{ rows: 2 }], laterRows: 1 });
  });
});

describe('a legal hold on a log', () => {
  it('keeps its rows from term, request and button, until it is lifted', async () => {
    const opened = await openLogs();
    const { deps, controllerId } = opened;
    const importId = await taken(opened, [YOUNG], 5);
    await setLogHold(importId, 'zaak 2026/14', deps);
    await expect(setLogHold(importId, 'zaak 2026/14', deps)).rejects.toMatchObject({ code: 'bad-input' });
    expect((await preview(opened)).rows).toMatchObject([{ rows: 5, state: 'held' }]);
    await expect(run(opened, 5)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(deleteExpired(importId, deps)).rejects.toMatchObject({ code: 'on-hold' });
    await expect(removeLog(importId, deps)).rejects.toMatchObject({ code: 'on-hold' });
    const person = { controllerId, identifier: 'person3@voorbeeld.nl', captureIds: [] };
    expect(await findPerson(controllerId, person.identifier, deps)).toMatchObject({
      importedTotal: 1,
      importedHeld: 1,
    });
    await expect(deletePerson({ ...person, imported: 1 }, deps)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await run(opened, 0)).toMatchObject({ deleted: 0 });
    expect(await lastRun(opened)).toMatchObject({ held: 5 });
    expect(await left(opened, importId)).toHaveLength(6);
    await liftLogHold(importId, 'zaak gesloten', deps);
    const kinds = (await opened.store.ledger()).map(({ body }) => body.event.kind);
    expect(kinds).toEqual(expect.arrayContaining(['log-hold-set', 'log-hold-lifted']));
    await deletePerson({ ...person, imported: 1 }, deps);
    await run(opened, 4);
    await sound(opened, importId, 5);
  });

  it('that is set while a deletion is on its way is met inside the transaction', async () => {
    const opened = await openLogs();
    const importId = await taken(opened, [], 5);
    const { held } = opened.keeping;
    let asked = 0;
    opened.keeping.held = async () => {
      const before = await held.call(opened.keeping);
      // The plan was made and looked at; somebody sets it before the rows go.
      if (++asked === 3) await setLogHold(importId, 'zaak 2026/14', opened.deps);
      return before;
    };
    await expect(run(opened, 5)).rejects.toMatchObject({ code: 'on-hold' });
    expect(asked).toBe(3);
    expect(await left(opened, importId)).toHaveLength(5);
    expect((await opened.store.head())?.body.event.kind).toBe('log-hold-set');
  });
});

describe('the daily run', () => {
  /** Agreed to while there was nothing due, so that rows come due later. */
  async function automatic(rows: number): Promise<{ opened: Opened; importId: string }> {
    const opened = await openLogs();
    await newActivity(opened.deps, { activityId: opened.activityId, automatic: true });
    const importId = await taken(opened, [YOUNG], rows);
    return { opened, importId };
  }

  it('deletes rows only under an agreement whose preview showed them', async () => {
    const { opened, importId } = await automatic(3);
    const { retention, addresses } = (await opened.activities.get(opened.activityId)).activity;
    const noted = { at: opened.clock.time, automatic: false, deleted: 0, held: 0, stopped: null };
    await opened.activities.noteRun(opened.activityId, noted, { retention, addresses, records: true });
    expect((await preview(opened)).confirmed).toBe(false);
    nextDay(opened);
    await runAutomaticRetention(opened.deps);
    expect(await left(opened, importId)).toHaveLength(4);
    await run(opened, 0);
    expect((await preview(opened)).confirmed).toBe(true);
    nextDay(opened);
    await runAutomaticRetention(opened.deps);
    expect(await left(opened, importId)).toEqual([5]);
    expect(await lastRun(opened)).toMatchObject({ automatic: true, deleted: 0, rows: 3, stopped: null });
    await sound(opened, importId, 3);
  });

  it('leaves what counts under another activity that is not on automatic', async () => {
    const { opened, importId } = await automatic(3);
    await newActivity(opened.deps, { name: 'Met de hand' });
    await run(opened, 0);
    nextDay(opened);
    await runAutomaticRetention(opened.deps);
    expect(await left(opened, importId)).toHaveLength(4);
    expect(await run(opened, 3)).toMatchObject({ rows: 3 });
  });

  it('that is broken off has deleted whole steps with their entries, and goes on the next day', async () => {
    const { opened, importId } = await automatic(3);
    const second = await taken(opened, [YOUNG], 4);
    await run(opened, 0);
    const { deleteRows } = opened.deps.logs;
    let steps = 0;
    let isKilled = true;
    opened.deps.logs.deleteRows = async (thinned, before, entry) => {
      if (++steps < 2) return deleteRows.call(opened.deps.logs, thinned, before, entry);
      // As a worker that is killed half way through its transaction: what it wrote is rolled back.
      opened.database.logJoins.hook('updating', () => {
        if (isKilled) throw new Error('killed');
      });
      return deleteRows.call(opened.deps.logs, thinned, before, entry);
    };
    nextDay(opened);
    await runAutomaticRetention(opened.deps);
    const gone = [await left(opened, importId), await left(opened, second)].map(({ length }) => length);
    expect(gone.sort()).toEqual([1, 5]);
    const broken = await lastRun(opened);
    expect(broken).toMatchObject({ rows: expect.any(Number), stopped: expect.any(String) });
    for (const one of [importId, second]) {
      const { rows, deleted } = await opened.deps.logs.get(one);
      expect((await left(opened, one)).length).toBe(rows - deleted);
      await sound(opened, one, deleted);
    }
    opened.deps.logs.deleteRows = deleteRows;
    isKilled = false;
    nextDay(opened);
    await runAutomaticRetention(opened.deps);
    expect([await left(opened, importId), await left(opened, second)].map(({ length }) => length)).toEqual([1, 1]);
    await sound(opened, importId, 3);
    await sound(opened, second, 4);
  });
});

it('rows that go while a file is still being taken over are counted, and the root verifies', async () => {
  const opened = await openLogs();
  const { deps, controllerId } = opened;
  const plan = planOf(controllerId, COLUMNS, STATUSES);
  const { keepBlock } = deps.logs;
  deps.logs.keepBlock = async (after, block) => {
    // Another page answers a request between two blocks.
    if (block.block === 1)
      await deletePerson({ controllerId, identifier: 'person3@voorbeeld.nl', captureIds: [], imported: 1 }, deps);
    return keepBlock.call(deps.logs, after, block);
  };
  const { importId } = await takeLog(logOf(3000), plan, deps);
  expect(await deps.logs.get(importId)).toMatchObject({ state: 'sealed', rows: 3000, deleted: 1 });
  await sound(opened, importId, 1);
});

it('rows that another page deletes at the same moment go once, and both entries verify', async () => {
  const opened = await openLogs();
  const { deps, controllerId } = opened;
  const importId = await taken(opened, [YOUNG], 5);
  const { deleteRows } = deps.logs;
  deps.logs.deleteRows = async (thinned, before, entry) => {
    deps.logs.deleteRows = deleteRows;
    await deletePerson({ controllerId, identifier: 'person3@voorbeeld.nl', captureIds: [], imported: 1 }, deps);
    return deleteRows.call(deps.logs, thinned, before, entry);
  };
  expect(await run(opened, 5)).toMatchObject({ rows: 4 });
  expect(await left(opened, importId)).toEqual([7]);
  await sound(opened, importId, 5);
});
