import { afterEach, describe, expect, it } from 'vitest';
import { knownControllers } from './activities';
import { deleteEvidence } from './delete-evidence';
import { setHold } from './hold-evidence';
import { deletePerson, findPerson, linkPerson } from './subject-links';
import { deleteAll, id } from './testing/evidence';
import { newActivity, openKeeping, unitOf } from './testing/keeping';

afterEach(deleteAll);

const JAN = 'Jan.Jansen@voorbeeld.nl';

/** Three captures of one site, which two controllers have an activity on. */
async function kept() {
  const opened = openKeeping();
  for (const n of [1, 2, 3]) await opened.ledger.keep(await unitOf(n));
  const own = await newActivity(opened.deps);
  const other = await newActivity(opened.deps, { name: 'Enquête', controllerName: 'Ander B.V.' });
  const idOf = async (name: string) =>
    (await knownControllers(opened.deps)).find((one) => one.name === name)?.controllerId ?? '';
  return { ...opened, own, other, a: await idOf('Voorbeeld B.V.'), b: await idOf('Ander B.V.') };
}

const found = async (opened: Awaited<ReturnType<typeof kept>>, controllerId: string, who: string) =>
  (await findPerson(controllerId, who, opened.deps)).captures.map(({ row, state }) => [row.captureId, state]);

describe('a person', () => {
  it('is found again by any spelling, and nobody else is', async () => {
    const opened = await kept();
    expect(await found(opened, opened.a, JAN)).toEqual([]);
    await linkPerson({ captureId: id(1), activityId: opened.own, identifier: JAN }, opened.deps);
    await linkPerson({ captureId: id(1), activityId: opened.own, identifier: ` ${JAN.toUpperCase()}` }, opened.deps);
    await linkPerson({ captureId: id(2), activityId: opened.own, identifier: '06 12345678' }, opened.deps);
    expect(await found(opened, opened.a, JAN.toLowerCase())).toEqual([[id(1), 'due']]);
    expect(await found(opened, opened.a, '+31612345678')).toEqual([[id(2), 'due']]);
    expect(await found(opened, opened.a, 'piet@voorbeeld.nl')).toEqual([]);
    // Linking the same person again added nothing.
    expect(await opened.database.subjectLinks.count()).toBe(2);
  });

  it('cannot be matched under two controllers', async () => {
    const opened = await kept();
    await linkPerson({ captureId: id(1), activityId: opened.own, identifier: JAN }, opened.deps);
    expect(await found(opened, opened.b, JAN)).toEqual([]);
    await linkPerson({ captureId: id(2), activityId: opened.other, identifier: JAN }, opened.deps);
    expect(await found(opened, opened.a, JAN)).toEqual([[id(1), 'due']]);
    expect(await found(opened, opened.b, JAN)).toEqual([[id(2), 'due']]);
    const [one, two] = await opened.database.subjectLinks.toArray();
    expect(one?.pseudonym).not.toBe(two?.pseudonym);
  });

  it('is in no table, no entry and no error', async () => {
    const opened = await kept();
    await linkPerson({ captureId: id(1), activityId: opened.own, identifier: JAN }, opened.deps);
    await expect(findPerson(opened.a, 'Jan Jansen', opened.deps)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.not.stringMatching(/jansen/i),
    });
    for (const table of opened.database.tables) {
      const rows = JSON.stringify(await table.toArray(), (_key, value: unknown) =>
        value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
      );
      expect(rows, table.name).not.toMatch(/jansen/i);
    }
    const [link] = await opened.database.subjectLinks.toArray();
    expect((await opened.store.head())?.body.event).toEqual({
      kind: 'linked',
      linkId: link?.linkId,
      captureId: id(1),
      activityId: opened.own,
    });
    expect(JSON.stringify(await opened.store.ledger())).not.toContain(link?.pseudonym);
  });

  it('is only linked to a capture that is there, under an activity it belongs to', async () => {
    const opened = await kept();
    const elsewhere = await newActivity(opened.deps, { name: 'Elders', addresses: 'https://b.example' });
    const link = (captureId: string, activityId: string) =>
      linkPerson({ captureId, activityId, identifier: JAN }, opened.deps);
    await expect(link(id(1), elsewhere)).rejects.toMatchObject({ code: 'bad-input' });
    await expect(link(id(9), opened.own)).rejects.toMatchObject({ code: 'not-found' });
    expect(await opened.database.subjectLinks.count()).toBe(0);
  });
});

describe('a request to delete', () => {
  it('deletes exactly what was shown of this person, links too, and what is held stays', async () => {
    const opened = await kept();
    for (const n of [1, 2])
      await linkPerson({ captureId: id(n), activityId: opened.own, identifier: JAN }, opened.deps);
    await linkPerson({ captureId: id(1), activityId: opened.own, identifier: 'piet@voorbeeld.nl' }, opened.deps);
    await setHold(id(2), 'zaak 1', opened.deps);
    const { captures } = await findPerson(opened.a, JAN, opened.deps);
    expect(captures.map(({ state, otherPersons }) => [state, otherPersons])).toEqual([
      ['due', 1],
      ['held', 0],
    ]);
    const ask = (captureIds: string[]) =>
      deletePerson({ controllerId: opened.a, identifier: JAN, captureIds }, opened.deps);
    await expect(ask([id(1), id(3)])).rejects.toMatchObject({ code: 'bad-input' });
    await expect(ask([id(1), id(2)])).rejects.toMatchObject({ code: 'on-hold' });
    expect(await opened.database.captures.count()).toBe(3);
    await ask([id(1)]);
    expect((await opened.store.head())?.body.event).toMatchObject({
      kind: 'deleted',
      captureIds: [id(1)],
      reason: 'data-subject-request',
      activityId: opened.own,
    });
    expect(await found(opened, opened.a, JAN)).toEqual([[id(2), 'held']]);
    expect(await found(opened, opened.a, 'piet@voorbeeld.nl')).toEqual([]);
  });

  it('any deletion takes the links with it', async () => {
    const opened = await kept();
    await linkPerson({ captureId: id(1), activityId: opened.own, identifier: JAN }, opened.deps);
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps);
    expect(await opened.database.subjectLinks.count()).toBe(0);
  });
});
