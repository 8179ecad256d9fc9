import { afterEach, expect, it } from 'vitest';
import { deleteAll } from '../testing/evidence';
import { openLogs, planOf } from '../testing/logs';
import { rowsIn } from './block-lines';
import { joinLog } from './join-log';
import { lookAtLog, timesOf } from './look-at-log';
import { takeLog } from './take-log';

afterEach(deleteAll);

const OBJECTS = [
  { user: { email: 'a@voorbeeld.nl' }, when: 1748736000, verwerking: 'nieuwsbrief ' },
  { user: { email: 'b@voorbeeld.nl' }, when: 1748736001, verwerking: 'Iets anders' },
];

it.each([
  ['a list', JSON.stringify(OBJECTS, null, 2)],
  ['lines', OBJECTS.map((one) => JSON.stringify(one)).join('\n')],
])('JSON, %s: looked at, taken over and joined by the name of an activity', async (_what, text) => {
  const opened = await openLogs(['2025-05-31T00:00:00.000Z']);
  const file = new File([text], 'log.json');
  const look = await lookAtLog(file, {});
  expect(look).toMatchObject({ format: 'json', headings: ['user.email', 'when', 'verwerking'] });
  expect(look.proposed).toMatchObject({
    columns: { identifier: 'user.email', form: 'verwerking' },
    formKind: 'activity',
    identifierKind: 'contact',
  });
  const columns = { identifier: 'user.email', time: 'when', form: 'verwerking' };
  const plan = planOf(
    opened.controllerId,
    columns,
    {},
    { format: 'json', timeFormat: 'unix-seconds', formKind: 'activity' },
  );
  expect((await timesOf(file, plan)).fits).toEqual(['unix-seconds']);
  const { importId, forms } = await takeLog(file, plan, opened.deps);
  expect(forms).toEqual([{ kind: 'activity', value: opened.activityId }]);
  await joinLog(importId, 2, opened.deps);
  expect((await opened.deps.logs.get(importId)).joined?.figures).toEqual([{ 'form-unknown': 1 }, { tolerance: 1 }]);
});

it('dates that two formats fit are told as such, and words of a status with what they usually mean', async () => {
  const { controllerId } = await openLogs();
  const file = new File(
    ['mail;datum;status\na@b.nl;01-02-2026;ja\nb@b.nl;03-04-2026;Ingetrokken\nc@b.nl;03-04-2026;misschien\n'],
    'log.csv',
  );
  const { delimiter } = await lookAtLog(file, {});
  const columns = { identifier: 'mail', time: 'datum', status: 'status' };
  expect(await timesOf(file, planOf(controllerId, columns, {}, { delimiter }))).toEqual({
    fits: ['dmy', 'mdy'],
    statuses: [
      { words: 'ja', proposed: 'given' },
      { words: 'Ingetrokken', proposed: 'withdrawn' },
      { words: 'misschien', proposed: 'unknown' },
    ],
  });
});

it.each([
  ['windows-1252', [0xe9]],
  ['utf-8', [0xc3, 0xa9]],
  ['utf-16le', [0xe9, 0]],
] as const)('the same log in %s gives the same words', async (encoding, accented) => {
  const wide = encoding === 'utf-16le';
  const ascii = (text: string) => [...text].flatMap((c) => (wide ? [c.charCodeAt(0), 0] : [c.charCodeAt(0)]));
  const bytes = [...(wide ? [0xff, 0xfe] : []), ...ascii('mail,doel\r\na@b.nl,caf'), ...accented, ...ascii('\r\n')];
  const opened = await openLogs();
  const file = new File([Uint8Array.from(bytes)], 'log.csv');
  expect((await lookAtLog(file, {})).encoding).toBe(encoding);
  const row = await takeLog(
    file,
    planOf(opened.controllerId, { identifier: 'mail', choice: 'doel' }, {}, { encoding }),
    opened.deps,
  );
  expect(row.choices).toEqual(['caf\u00E9']);
  const block = await opened.deps.logs.block(row.importId, 0);
  expect(block && rowsIn(block)[0]?.slice(2, 6)).toEqual([null, null, 'given', 0]);
});
