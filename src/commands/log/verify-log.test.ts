import { afterEach, describe, expect, it } from 'vitest';
import { utf8 } from '../../core/digest';
import { deleteAll, id } from '../testing/evidence';
import { COLUMNS, logOf, openLogs, planOf, STATUSES } from '../testing/logs';
import { takeLog } from './take-log';
import { verifyLog } from './verify-log';

afterEach(deleteAll);

const plan = ({ controllerId }: Awaited<ReturnType<typeof openLogs>>) => planOf(controllerId, COLUMNS, STATUSES);

describe('tampering', () => {
  const changes: [string, string, (text: string) => string][] = [
    ['a changed state', 'rows', (text) => text.replace('"given"', '"refused"')],
    [
      'a row deleted without an entry',
      'deletions',
      (text) => text.replace(/^.*\n/, `{"by":"${id(1)}","deleted":"${'a'.repeat(64)}"}\n`),
    ],
  ];
  it.each(changes)('%s is seen', async (_what, problem, change) => {
    const opened = await openLogs();
    const { importId } = await takeLog(logOf(5), plan(opened), opened.deps);
    await opened.database.logBlocks.toCollection().modify((row) => {
      row.lines = utf8(change(new TextDecoder().decode(row.lines)));
    });
    expect((await verifyLog(importId, opened.deps)).problems).toContain(problem);
  });

  it('a block that is gone, and a header that says something else, are seen', async () => {
    const opened = await openLogs();
    const { importId } = await takeLog(logOf(1500), plan(opened), opened.deps);
    await opened.database.logImports.toCollection().modify((row) => {
      if (row.sealed) row.sealed.header = utf8('{}');
    });
    await opened.database.logBlocks.delete([importId, 1]);
    expect((await verifyLog(importId, opened.deps)).problems).toEqual(['header', 'missing', 'rows']);
  });
});
