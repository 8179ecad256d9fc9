import { afterEach, describe, expect, it } from 'vitest';
import { utf8 } from '../../core/digest';
import { merkleRoot } from '../../ledger/merkle';
import { checkLedger } from '../check-integrity';
import { deletePerson, findPerson } from '../subject-links';
import { deleteAll } from '../testing/evidence';
import { COLUMNS, logOf, openLogs, PAGE, planOf, STATUSES } from '../testing/logs';
import { linesIn, rowsIn } from './block-lines';
import { checkLog } from './check-log';
import { removeLog } from './delete-rows';
import { joinLog } from './join-log';
import { consentLogServices } from './log-services';
import { resumeLog } from './resume-log';
import { rowsWith, unprovenCsv } from './rows-of-log';
import { deleteExpired } from './rows-past-term';
import { takeLog } from './take-log';
import { verifyLog } from './verify-log';

afterEach(deleteAll);

type Opened = Awaited<ReturnType<typeof openLogs>>;
const plan = ({ controllerId }: Opened) => planOf(controllerId, COLUMNS, STATUSES);

async function blocksOf({ deps }: Opened, importId: string) {
  const blocks = [];
  for await (const block of deps.logs.blocksOf(importId)) blocks.push(block);
  return blocks;
}

/** Stops after so many blocks, as a closed page does. */
function stopsAfter(opened: Opened, blocks: number) {
  const controller = new AbortController();
  const keep = opened.deps.logs.keepBlock.bind(opened.deps.logs);
  opened.deps.logs.keepBlock = async (...kept) => {
    await keep(...kept);
    if (kept[1].block + 1 === blocks) controller.abort();
  };
  return { signal: controller.signal };
}

describe('a log that is taken over', () => {
  it('is sealed by one entry: its header, and the root over its rows as anybody can compute it', async () => {
    const opened = await openLogs();
    const row = await takeLog(logOf(1500), plan(opened), opened.deps);
    expect(row).toMatchObject({ state: 'sealed', rows: 1500, read: 1500, blocks: 2 });
    const lines = (await blocksOf(opened, row.importId)).flatMap(linesIn);
    expect((await opened.store.head())?.body.event).toEqual({
      kind: 'log-imported',
      importId: row.importId,
      headerDigest: row.sealed?.headerDigest,
      rowsRoot: await merkleRoot(lines.map(utf8)),
      rows: 1500,
    });
    expect(await verifyLog(row.importId, opened.deps)).toEqual({ intact: true, rows: 1500, deleted: 0, problems: [] });
    expect(JSON.parse(new TextDecoder().decode(row.sealed?.header))).toMatchObject({ subjectEvidence: 'imported-log' });
  });

  it('again changes nothing', async () => {
    const opened = await openLogs();
    const first = await takeLog(logOf(10), plan(opened), opened.deps);
    const head = await opened.store.head();
    expect((await takeLog(logOf(10), plan(opened), opened.deps)).importId).toBe(first.importId);
    expect(await opened.store.head()).toEqual(head);
    expect(await opened.database.logBlocks.count()).toBe(1);
  });

  it('tells what was refused by line and reason, and keeps a row that stands twice once', async () => {
    const opened = await openLogs();
    const extra = [
      'geen adres,2025-06-01T00:00:00Z,yes,',
      ',2025-06-01T00:00:00Z,yes,',
      `person0@voorbeeld.nl,2025-06-01T00:00:00Z,yes,${PAGE}`,
      'kort@voorbeeld.nl,2025-06-01T00:00:00Z',
      'Person9@Voorbeeld.nl,06/01/2025,maybe,shop example',
    ];
    const file = logOf(3, extra);
    const { check } = await checkLog(file, plan(opened), opened.deps);
    expect(check).toMatchObject({
      rows: 4,
      timeUnknown: 1,
      formUnknown: 1,
      statusUnknown: [{ words: 'maybe', rows: 1 }],
      known: null,
    });
    const refused = [
      { reason: 'not-an-identifier', rows: 1, lines: [5] },
      { reason: 'no-identifier', rows: 1, lines: [6] },
      { reason: 'duplicate', rows: 1, lines: [7] },
      { reason: 'cells', rows: 1, lines: [8] },
    ];
    expect(check.refused).toEqual(refused);
    const row = await takeLog(file, plan(opened), opened.deps);
    expect([row.rows, row.refused]).toEqual([
      4,
      { 'not-an-identifier': 1, 'no-identifier': 1, duplicate: 1, cells: 1 },
    ]);
    const [block] = await blocksOf(opened, row.importId);
    expect(block?.refused).toEqual(refused.map(({ reason, lines }) => [lines[0], reason]));
    expect(
      rowsIn(block ?? fail())
        .at(-1)
        ?.slice(2, 7),
    ).toEqual([null, null, 'unknown', null, null]);
  });

  it.each([0, 1024, 1025])('of %i rows verifies too', async (n) => {
    const opened = await openLogs();
    const row = await takeLog(logOf(n, n === 0 ? ['nobody,,,'] : []), plan(opened), opened.deps);
    expect(row.rows).toBe(n);
    expect(await verifyLog(row.importId, opened.deps)).toMatchObject({ intact: true, rows: n });
  });
});

describe('broken off', () => {
  it('the same file goes on after the last block, by another plan or none, and gives each row once', async () => {
    const opened = await openLogs();
    const file = logOf(3000, [`person7@voorbeeld.nl,2025-06-01T00:00:07Z,yes,${PAGE}`]);
    await expect(takeLog(file, plan(opened), opened.deps, stopsAfter(opened, 1))).rejects.toMatchObject({
      code: 'cancelled',
    });
    const [begun] = await opened.deps.logs.imports();
    expect(begun).toMatchObject({ state: 'running', rows: (begun?.blocks ?? 0) * 1024, read: begun?.rows });
    expect(begun?.blocks).toBeGreaterThan(0);
    expect((await opened.store.head())?.body.event.kind).not.toBe('log-imported');
    const row = await resumeLog(begun?.importId ?? '', file, opened.deps);
    expect(row).toMatchObject({ importId: begun?.importId, rows: 3000, refused: { duplicate: 1 }, state: 'sealed' });
    const lines = (await blocksOf(opened, row.importId)).flatMap(rowsIn).map((one) => one?.[0]);
    expect(lines).toEqual(Array.from({ length: 3000 }, (_, i) => i + 2));
    expect(await verifyLog(row.importId, opened.deps)).toMatchObject({ intact: true, rows: 3000 });
  });

  it('it goes on as it was said to be read then, whatever is said now', async () => {
    const opened = await openLogs();
    await expect(takeLog(logOf(3000), plan(opened), opened.deps, stopsAfter(opened, 1))).rejects.toThrow();
    const otherwise = planOf(opened.controllerId, COLUMNS, { yes: 'refused' });
    const row = await takeLog(logOf(3000), otherwise, opened.deps);
    const states = (await blocksOf(opened, row.importId)).flatMap(rowsIn).map((one) => one?.[4]);
    expect([states.length, ...new Set(states)]).toEqual([3000, 'given']);
  });

  it('between the last block and the seal, it is sealed', async () => {
    const opened = await openLogs();
    const seal = opened.deps.logs.seal.bind(opened.deps.logs);
    opened.deps.logs.seal = async () => {
      throw new Error('the page was closed');
    };
    await expect(takeLog(logOf(1500), plan(opened), opened.deps)).rejects.toThrow();
    opened.deps.logs.seal = seal;
    const row = await takeLog(logOf(1500), plan(opened), opened.deps);
    expect(await verifyLog(row.importId, opened.deps)).toMatchObject({ intact: true, rows: 1500 });
  });

  it('another file does not go on, nor does one page beside another', async () => {
    const opened = await openLogs();
    await expect(takeLog(logOf(3000), plan(opened), opened.deps, stopsAfter(opened, 1))).rejects.toThrow();
    const [begun] = await opened.deps.logs.imports();
    const other = new File([(await logOf(3000).text()).replace('person5@', 'person6@')], 'log.csv');
    await expect(resumeLog(begun?.importId ?? '', other, opened.deps)).rejects.toMatchObject({ message: 'other-file' });
    const services = consentLogServices(opened.deps);
    const both = await Promise.all([1, 2].map(() => services.take(logOf(3000), plan(opened))));
    expect(both.filter((one) => one.ok)).toHaveLength(1);
    expect(both.find((one) => !one.ok)).toMatchObject({ detail: 'being-read' });
    expect((await opened.deps.logs.imports()).map(({ rows, state }) => [rows, state])).toEqual([[3000, 'sealed']]);
  });
});

describe('joined to captures', () => {
  it('tells of each row what is proven, again with more captures, and lists what is not', async () => {
    const opened = await openLogs(['2025-05-01T00:00:00.000Z']);
    const { importId } = await takeLog(logOf(1200, [`late@voorbeeld.nl,,yes,${PAGE}`]), plan(opened), opened.deps);
    await joinLog(importId, 0, opened.deps);
    const services = consentLogServices(opened.deps);
    const figures = async () => {
      const opening = await services.open(importId);
      return opening.ok ? opening.value.joined : null;
    };
    expect(await figures()).toMatchObject({
      captures: 1,
      figures: [
        { name: null, rows: {} },
        { activityId: opened.activityId, name: 'Nieuwsbrief', rows: { 'only-before': 1200, 'time-unknown': 1 } },
      ],
    });
    await joinLog(importId, 32, opened.deps);
    expect((await figures())?.figures[1]?.rows).toEqual({ tolerance: 1200, 'time-unknown': 1 });
    const { unitOf } = await import('../testing/keeping');
    await opened.deps.ledger.keep(await unitOf(9, { url: PAGE, capturedAt: '2025-07-01T00:00:00.000Z' }));
    await joinLog(importId, 0, opened.deps);
    expect((await figures())?.figures[1]?.rows).toEqual({ between: 1200, 'time-unknown': 1 });
    const { rows, next } = await rowsWith(importId, 'time-unknown', 0, opened.deps);
    expect([rows.map(({ line, place }) => [line, place]), next]).toEqual([[[1202, 1200]], null]);
    const first = await rowsWith(importId, 'between', 1020, opened.deps);
    expect([first.rows.length, first.rows[0]?.place, first.next]).toEqual([50, 1020, 1070]);
    const csv = await (await unprovenCsv(importId, opened.deps)).text();
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('"1202"');
  });
});

describe('a person in it', () => {
  it('is found by any spelling, and goes on request: the ledger and the root still verify', async () => {
    const opened = await openLogs();
    const file = logOf(1100, [`PERSON3@voorbeeld.nl,2025-07-01T00:00:00Z,gone,${PAGE}`]);
    const { importId } = await takeLog(file, plan(opened), opened.deps);
    await joinLog(importId, 0, opened.deps);
    const ask = () => findPerson(opened.controllerId, ' Person3@VOORBEELD.nl', opened.deps);
    expect((await ask()).imported.map(({ line, state }) => [line, state])).toEqual([
      [5, 'given'],
      [1102, 'withdrawn'],
    ]);
    const remove = (imported: number) =>
      deletePerson(
        { controllerId: opened.controllerId, identifier: 'person3@voorbeeld.nl', captureIds: [], imported },
        opened.deps,
      );
    await expect(remove(1)).rejects.toMatchObject({ code: 'bad-input' });
    expect(await remove(2)).toMatchObject({ deleted: 2, entries: [expect.any(Number)] });
    expect((await opened.store.head())?.body.event).toMatchObject({
      kind: 'log-rows-deleted',
      rows: 2,
      reason: 'data-subject-request',
    });
    expect(await ask()).toMatchObject({ imported: [], importedTotal: 0 });
    expect(await verifyLog(importId, opened.deps)).toEqual({ intact: true, rows: 1101, deleted: 2, problems: [] });
    expect(await checkLedger(opened.store, opened.keys)).toMatchObject({ intact: true });
    expect((await opened.deps.logs.get(importId)).deleted).toBe(2);
  });

  it('known by a number of the controller is found by that, and a mistake is still told where all are addresses', async () => {
    const opened = await openLogs();
    await expect(findPerson(opened.controllerId, 'K-1002', opened.deps)).rejects.toMatchObject({ code: 'bad-input' });
    const file = new File(['klant,at\nK-1002,2025-06-01\n'], 'x.csv');
    await takeLog(
      file,
      planOf(opened.controllerId, { identifier: 'klant', time: 'at' }, {}, { identifierKind: 'own' }),
      opened.deps,
    );
    expect((await findPerson(opened.controllerId, ' K-1002 ', opened.deps)).importedTotal).toBe(1);
    expect((await findPerson(opened.controllerId, 'K-1003', opened.deps)).importedTotal).toBe(0);
  });
});

describe('keeping', () => {
  it('rows past the term of their activity go on request, the others stay', async () => {
    const opened = await openLogs();
    const extra = [
      `new@voorbeeld.nl,2026-06-01T00:00:00Z,yes,${PAGE}`,
      'elders@voorbeeld.nl,2020-06-01T00:00:00Z,yes,https://elders.example/x',
    ];
    const { importId } = await takeLog(logOf(1100, extra), plan(opened), opened.deps);
    await joinLog(importId, 0, opened.deps);
    expect((await opened.deps.logs.get(importId)).joined?.expired).toBe(1100);
    await deleteExpired(importId, opened.deps);
    const left = (await blocksOf(opened, importId)).flatMap(rowsIn).filter((row) => row !== null);
    expect(left.map(([line]) => line)).toEqual([1102, 1103]);
    expect(await verifyLog(importId, opened.deps)).toMatchObject({ intact: true, deleted: 1100 });
  });

  it('a whole import goes with an entry that says so, and its file can be taken over anew', async () => {
    const opened = await openLogs();
    const { importId } = await takeLog(logOf(5), plan(opened), opened.deps);
    await removeLog(importId, opened.deps);
    expect((await opened.store.head())?.body.event).toMatchObject({ kind: 'log-removed', importId, rows: 5 });
    for (const table of ['logImports', 'logBlocks', 'logJoins'])
      expect(await opened.database.table(table).count()).toBe(0);
    expect((await takeLog(logOf(5), plan(opened), opened.deps)).importId).not.toBe(importId);
  });
});

function fail(): never {
  throw new Error('no block');
}
