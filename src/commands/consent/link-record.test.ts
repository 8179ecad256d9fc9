import { afterEach, expect, it } from 'vitest';
import { buildBareRecord } from '../../register/consent/build-record';
import { knownControllers } from '../activities';
import { addProcessDocument } from '../process-documents';
import { deletePerson, findPerson } from '../subject-links';
import { deleteAll, id } from '../testing/evidence';
import { newActivity, openKeeping, unitOf } from '../testing/keeping';
import { consentServices } from './consent-services';
import { keepRecord, toolOf } from './keep-record';
import { linkDigestOf } from './link-digest';
import { linkRecord } from './link-record';
import { followByHand, recordByHand } from './record-by-hand';

afterEach(deleteAll);

const JAN = 'Jan.Jansen@voorbeeld.nl';

/** A record of a captured page and one without a capture, both of one activity. */
async function world() {
  const opened = openKeeping();
  await opened.ledger.keep(await unitOf(1));
  const activityId = await newActivity(opened.deps);
  const [controller] = await knownControllers(opened.deps);
  const row = await recordByHand(id(1), 'given', opened.deps);
  const bare = buildBareRecord(
    {
      recordId: id(800),
      state: 'given',
      time: '2026-11-29T12:00:00.000Z',
      utcOffsetMinutes: 60,
      follows: null,
      controls: [],
      method: { kind: 'button', button: { text: 'Akkoord', class: 'accept' }, trail: [] },
      withdrawal: null,
      registered: {},
      tool: toolOf(opened.deps),
    },
    { origin: 'https://shop.example', url: 'https://shop.example/' },
  );
  await keepRecord(bare, '', opened.deps);
  const find = (who: string) => findPerson(controller?.controllerId ?? '', who, opened.deps);
  return { ...opened, activityId, controllerId: controller?.controllerId ?? '', recordId: row.recordId, find };
}

it('finds a person by the records linked to them, and nobody else', async () => {
  const opened = await world();
  const link = (recordId: string, identifier: string) =>
    linkRecord({ recordId, activityId: opened.activityId, identifier }, opened.deps);
  await link(opened.recordId, JAN);
  await link(opened.recordId, ` ${JAN.toUpperCase()}`);
  await link(id(800), JAN);
  expect(await opened.database.subjectLinks.count(), 'linking again added nothing').toBe(2);
  expect(await opened.find(JAN)).toMatchObject({
    captures: [{ row: { captureId: id(1) } }],
    records: [
      { recordId: opened.recordId, captureId: id(1) },
      { recordId: id(800), captureId: null },
    ],
  });
  expect(await opened.find('piet@voorbeeld.nl')).toEqual({
    captures: [],
    records: [],
    imported: [],
    importedTotal: 0,
    importedHeld: 0,
  });
  const view = await consentServices(opened.deps).open(opened.recordId);
  expect(view.ok && view.value.persons).toBe(1);
});

it('puts the digest of the link into the ledger, and nothing of who it is', async () => {
  const opened = await world();
  await linkRecord({ recordId: opened.recordId, activityId: opened.activityId, identifier: JAN }, opened.deps);
  const [row] = await opened.database.subjectLinks.toArray();
  const { record } = await opened.consents.get(opened.recordId);
  const event = (await opened.store.head())?.body.event;
  expect(event).toMatchObject({
    kind: 'consent-linked',
    recordId: opened.recordId,
    linkDigest: await linkDigestOf(record, row?.pseudonym ?? '', opened.activityId),
  });
  expect(JSON.stringify(event)).not.toContain(row?.pseudonym);
  for (const table of opened.database.tables)
    expect(JSON.stringify(await table.toArray()), table.name).not.toMatch(/jansen/i);
});

it('deletes on request what was shown of the person, records without a capture too', async () => {
  const opened = await world();
  for (const recordId of [opened.recordId, id(800)])
    await linkRecord({ recordId, activityId: opened.activityId, identifier: JAN }, opened.deps);
  const request = { controllerId: opened.controllerId, identifier: JAN, captureIds: [id(1)] };
  await expect(deletePerson({ ...request, recordIds: [opened.recordId] }, opened.deps)).rejects.toMatchObject({
    code: 'bad-input',
  });
  const receipt = await deletePerson({ ...request, recordIds: [id(800)] }, opened.deps);
  expect(receipt).toMatchObject({ deleted: 2 });
  expect(await opened.consents.count()).toBe(0);
  expect(await opened.database.subjectLinks.count()).toBe(0);
  expect(await opened.find(JAN)).toEqual({
    captures: [],
    records: [],
    imported: [],
    importedTotal: 0,
    importedHeld: 0,
  });
});

it('refuses a record of another activity, and what names nobody', async () => {
  const opened = await world();
  const other = await newActivity(opened.deps, { name: 'Elders', addresses: 'https://elders.example' });
  const link = (activityId: string, identifier: string) =>
    linkRecord({ recordId: opened.recordId, activityId, identifier }, opened.deps);
  await expect(link(other, JAN)).rejects.toMatchObject({ code: 'bad-input' });
  await expect(link(opened.activityId, 'Jan Jansen')).rejects.toMatchObject({
    code: 'bad-input',
    message: expect.not.stringMatching(/jansen/i),
  });
});

it('a withdrawal by hand is of the same person, and comes after what that person did, not after what another did since', async () => {
  const opened = await world();
  const link = (recordId: string, identifier: string) =>
    linkRecord({ recordId, activityId: opened.activityId, identifier }, opened.deps);
  await link(opened.recordId, JAN);
  const others = await recordByHand(id(1), 'given', opened.deps);
  await link(others.recordId, 'piet@voorbeeld.nl');
  const withdrawn = await followByHand(opened.recordId, 'withdrawn', opened.deps);
  expect((await opened.consents.get(withdrawn.recordId)).record.follows).toBe(opened.recordId);
  expect((await opened.find(JAN)).records.map(({ state }) => state)).toEqual(['given', 'withdrawn']);
  expect((await opened.find('piet@voorbeeld.nl')).records).toHaveLength(1);
  // Both entries or none: the link stands right behind the record it is of.
  const entries = await opened.database.ledger.where('sequence').aboveOrEqual(withdrawn.sequence).toArray();
  expect(entries.map(({ entry }) => entry.body.event)).toMatchObject([
    { kind: 'consent-recorded', recordId: withdrawn.recordId, state: 'withdrawn' },
    { kind: 'consent-linked', recordId: withdrawn.recordId, activityId: opened.activityId },
  ]);
  const again = await followByHand(withdrawn.recordId, 'given', opened.deps);
  expect((await opened.consents.get(again.recordId)).record).toMatchObject({
    follows: withdrawn.recordId,
    event: { state: 'renewed' },
  });
  expect((await opened.find(JAN)).records).toHaveLength(3);
});

it('a record names the processing and the description that the register had then, and none when there are two', async () => {
  const opened = await world();
  const data = new TextEncoder().encode('Zo vragen wij toestemming.');
  await addProcessDocument(opened.activityId, { fileName: 'proces.txt', mediaType: 'text/plain', data }, opened.deps);
  const latest = await opened.register.latestProcess(opened.activityId);
  const described = await recordByHand(id(1), 'given', opened.deps);
  expect((await opened.consents.get(described.recordId)).record).toMatchObject({
    processingActivityId: opened.activityId,
    processDocument: latest,
  });
  await newActivity(opened.deps, { name: 'Nog een' });
  const { record } = await opened.consents.get((await recordByHand(id(1), 'given', opened.deps)).recordId);
  expect([record.processingActivityId, record.processDocument]).toEqual([undefined, undefined]);
});
