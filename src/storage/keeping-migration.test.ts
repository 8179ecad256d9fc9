import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { unit } from '../commands/testing/evidence';
import { EvidenceDatabase } from './database';
import { EvidenceStore } from './evidence-store';
import { ListStore } from './list/list-store';
import { version1 } from './migrations/001-first';

it('a store of version 1 gets the blobs of each capture from the ledger; sealed bytes are untouched', async () => {
  const name = 'keeping-migration';
  const old = new Dexie(name);
  version1(old);
  const kept = [await unit(1), await unit(2)];
  for (const [i, { sealed, row }] of kept.entries()) {
    await old.table('captures').add({ ...row, sequence: i + 1 });
    await old.table('sealed').add({ digest: sealed.digest, bytes: sealed.bytes });
    const event = {
      kind: 'captured',
      captureId: sealed.captureId,
      captureDigest: sealed.digest,
      evaluationDigest: sealed.digest,
      blobs: sealed.capture.blobs.map(({ digest }) => digest),
    };
    await old.table('ledger').add({
      sequence: i + 1,
      hash: String(i).repeat(64),
      kind: 'captured',
      captureId: sealed.captureId,
      entry: { body: { sequence: i + 1, event } },
    });
  }
  old.close();

  const database = new EvidenceDatabase(name);
  expect((await database.captures.orderBy('sequence').toArray()).map(({ blobs }) => blobs)).toEqual(
    kept.map(({ blobs }) => blobs.map(({ digest }) => digest)),
  );
  expect(
    await database.captures
      .where('blobs')
      .equals(kept[1]?.blobs[0]?.digest ?? '')
      .primaryKeys(),
  ).toEqual([kept[1]?.row.captureId]);
  expect((await database.sealed.get(kept[0]?.sealed.digest ?? ''))?.bytes).toEqual(kept[0]?.sealed.bytes);
  expect(await new EvidenceStore(database).list(5)).toHaveLength(2);
  // What the list is counted by comes along; the words have to be read yet.
  const totals = await new ListStore(database).totals();
  expect(totals).toMatchObject({ blocks: [{ block: 0, count: 2 }], newest: 2, unread: 2 });
  expect((await new ListStore(database).entries()).map(({ captureId }) => captureId)).toEqual(
    kept.map(({ row }) => row.captureId),
  );
  await database.delete();
});
