import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { verifyBundle } from '../../bundle/verify-bundle';
import { type FollowDeps, followByHand, recordByHand } from '../consent/record-by-hand';
import { deleteAll, id, unit } from '../testing/evidence';
import { bundleOf, openBundle, storeWith, type TestStore } from '../testing/foreign';
import { takeOver } from './take-over';

afterEach(deleteAll);

const tool = { extensionVersion: '0.1.0', readerVersion: '1', ruleSetVersion: '2026-11-22' };
const depsOf = (store: TestStore): FollowDeps => ({ ...store, environment: () => tool });
const take = async (bytes: Uint8Array<ArrayBuffer>, store: TestStore) => takeOver(await openBundle(bytes), store);

async function statesOf(store: TestStore): Promise<string[]> {
  return (await store.consents.ofCapture(id(1))).map(({ record }) => record.event.state);
}

it('consent records come with their capture, as far as a bundle holds them, and go into bundles again', async () => {
  const [theirs, mine] = [await storeWith(1), await storeWith()];
  const { recordId } = await recordByHand(id(1), 'given', depsOf(theirs));
  const early = await bundleOf(theirs, 1);
  await followByHand(recordId, 'withdrawn', depsOf(theirs));
  await theirs.ledger.keep(await unit(2));
  // Its ledger names the second record of a capture that is not in it.
  await take(await bundleOf(theirs, 2), mine);
  await take(early, mine);
  expect(await statesOf(mine)).toEqual(['given']);
  expect((await verifyBundle(await bundleOf(mine, 1))).verdict).toBe('intact');
  expect(await take(await bundleOf(theirs, 1, 2), mine)).toMatchObject({ added: 0, present: 2 });
  expect(await statesOf(mine)).toEqual(['given', 'withdrawn']);
  expect((await verifyBundle(await bundleOf(mine, 1, 2))).verdict).toBe('intact');
});
