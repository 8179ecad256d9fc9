import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { demoUnit } from '../../commands/demo/demo-unit';
import { deleteAll } from '../../commands/testing/evidence';
import { openKeeping } from '../../commands/testing/keeping';
import { EvidenceDatabase } from '../database';
import { ListStore } from '../list/list-store';
import { version1 } from './001-first';
import { version2 } from './002-meta';
import { version3 } from './003-keeping';
import { version4 } from './004-restored';
import { version5 } from './005-time-tokens';
import { version6 } from './006-reviews';
import { version7 } from './007-list';
import { version8 } from './008-consents';
import { version9 } from './009-register';
import { version10 } from './010-logs';
import { version15 } from './015-named';

const BEFORE = [
  version1,
  version2,
  version3,
  version4,
  version5,
  version6,
  version7,
  version9,
  version8,
  version10,
  version15,
];

test('every capture of the version before is read for the list again, and is in it meanwhile as it was', async () => {
  const source = openKeeping();
  for (const n of [0, 8, 3]) await source.ledger.keep(await demoUnit(n));
  const old = new Dexie('before-elements');
  for (const declare of BEFORE) declare(old);
  for (const { name } of old.tables) await old.table(name).bulkAdd(await source.database.table(name).toArray());
  await old
    .table('listBlocks')
    .toCollection()
    .modify((block) => {
      for (const entry of block.entries) delete entry.elements;
    });
  const [block] = await old.table('listBlocks').toArray();
  old.close();

  const database = new EvidenceDatabase('before-elements');
  const list = new ListStore(database);
  expect((await list.totals()).unread).toBe(3);
  expect(await list.entries()).toEqual(block.entries);
  expect((await list.unread(10)).map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
  await database.delete();
  await deleteAll();
});
