import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { LogPlan } from '../../core/consent-log-services';
import { textOfRow } from '../../storage/row-text';
import { deleteAll } from '../testing/evidence';
import { openLogs, planOf } from '../testing/logs';
import { checkLog } from './check-log';
import { joinLog } from './join-log';
import { unprovenCsv } from './rows-of-log';
import { takeLog } from './take-log';

afterEach(deleteAll);

const name = fc.string({ unit: fc.constantFrom(...'abcdefghijkxyz0123456789'), minLength: 6, maxLength: 12 });
const contact = fc.tuple(name, name).map(([local, host]) => `Q${local}@${host}.example`);
const own = name.map((text) => `klant-${text}`);
/** What stands in other columns, with the person in it more often than not. */
const around = fc.constantFrom(
  '',
  '$',
  'voor $',
  '$/x',
  'https://shop.example/afmelden/$',
  'https://shop.example/?wie=$',
  'nieuwsbrief',
);
const row = fc.record({
  at: fc.constantFrom('2025-06-01', '$', ''),
  said: around,
  choice: around,
  page: around,
  how: around,
});

it('nothing stored, sealed, exported or told in an error holds who a row is about, wherever the file has it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('contact' as const, 'own' as const),
      fc.array(fc.tuple(contact, own, row), { minLength: 1, maxLength: 12 }),
      async (kind, rows) => {
        const opened = await openLogs();
        const people = rows.map(([mail, number]) => (kind === 'contact' ? mail : number));
        const lines = rows.map(([, , cells], i) =>
          [people[i], cells.at, cells.said, cells.choice, cells.page, cells.how]
            .map((cell) => cell?.replaceAll('$', people[i] ?? ''))
            .join(','),
        );
        const file = new File([['who,at,said,choice,page,how', ...lines].join('\n')], `${people[0]}.csv`);
        const columns = {
          identifier: 'who',
          time: 'at',
          status: 'said',
          choice: 'choice',
          form: 'page',
          method: 'how',
        };
        const statuses = Object.fromEntries(people.map((who) => [who, 'given' as const]));
        const plan: LogPlan = planOf(opened.controllerId, columns, statuses, { identifierKind: kind });
        const failures: string[] = [];
        await takeLog(file, plan, opened.deps).catch((thrown) => failures.push(String(thrown)));
        for (const { importId } of await opened.deps.logs.imports()) {
          await joinLog(importId, 1, opened.deps);
          failures.push(await (await unprovenCsv(importId, opened.deps)).text());
        }
        // Read as if another column held the person: what is refused is told by line only.
        await checkLog(file, { ...plan, columns: { ...columns, choice: 'who' } }, opened.deps)
          .then(({ check }) => failures.push(JSON.stringify({ ...check, statusUnknown: [] })))
          .catch((thrown) => failures.push(String(thrown)));
        const kept = [...failures];
        for (const table of opened.database.tables)
          for (const stored of await table.toArray()) {
            const text = textOfRow(stored);
            kept.push(text?.line ?? '', ...(text?.bytes ?? []).map((bytes) => new TextDecoder().decode(bytes)));
          }
        const all = kept.join('\n').toLowerCase();
        for (const who of people) expect(all).not.toContain(who.toLowerCase());
        for (const who of people) expect(all).not.toContain(encodeURIComponent(who).toLowerCase());
        await deleteAll();
      },
    ),
    { numRuns: 15, seed: 20261130 },
  );
});
