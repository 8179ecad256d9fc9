import { beforeAll, expect, test } from 'vitest';
import { proofLayers } from './proof-layers';
import { type TestWorld, testWorld } from './test-bundle';
import { appender } from './test-register';
import { failedChecks } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/** The same captures handed over twice: the second time something had happened to them. */
let older: Uint8Array<ArrayBuffer>;
let newer: Uint8Array<ArrayBuffer>;
let world: TestWorld;
let head: string;

beforeAll(async () => {
  world = await testWorld();
  older = (await writeBundle(world.input, world.signer)).bytes;
  const { ledger, append } = appender(world);
  head = (await append({ kind: 'activity-removed', activityId: '00000000-0000-4000-8000-000000000001' })).hash;
  newer = (await writeBundle({ ...world.input, ledger }, world.signer)).bytes;
});

const layerOf = async (bytes: Uint8Array, knownHead: string) =>
  proofLayers(await verifyBundle(bytes, { knownHead })).find(({ id }) => id === 'complete')?.state;

test('an older bundle in the place of a newer one is refused by whoever noted the head', async () => {
  expect((await verifyBundle(older)).verdict).toBe('intact');
  expect((await verifyBundle(newer, { knownHead: head })).verdict).toBe('intact');
  const refused = await verifyBundle(older, { knownHead: head });
  expect([refused.verdict, failedChecks(refused)]).toEqual(['not-intact', ['head-known']]);
  expect([await layerOf(older, head), await layerOf(newer, head)]).toEqual(['broken', 'partly']);
});

test('a head that was noted before is in the newer one too; as it is printed, in groups or capitals', async () => {
  const before = world.input.ledger.at(-1)?.hash ?? '';
  for (const noted of [before, ` ${before.toUpperCase()}\n`, before.replace(/(.{8})/g, '$1 ')])
    expect((await verifyBundle(newer, { knownHead: noted })).verdict).toBe('intact');
});

test('without one there is no such check', async () => {
  expect((await verifyBundle(newer, { knownHead: ' ' })).checks.map(({ id }) => id)).not.toContain('head-known');
});
