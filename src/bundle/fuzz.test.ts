import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { NODE_TOOLS } from '../cli/node-verify-tools';
import { VerificationSchema } from '../core/verification';
import { testWorld } from './test-bundle';
import { unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

let bundle: Uint8Array<ArrayBuffer>;
const runs = { numRuns: 200, seed: 20261122 };

beforeAll(async () => {
  const { input, signer } = await testWorld(1);
  bundle = (await writeBundle(input, signer)).bytes;
});

/** Never throws, never says intact; the answer follows its schema, with our tools and with Node's. */
async function expectRefusal(bytes: Uint8Array): Promise<void> {
  const verification = await verifyBundle(bytes);
  expect(VerificationSchema.safeParse(verification).success).toBe(true);
  expect(verification.verdict).not.toBe('intact');
  expect(verification.checks.some((check) => check.outcome === 'failed')).toBe(true);
  expect((await verifyBundle(bytes, NODE_TOOLS)).verdict).toBe(verification.verdict);
}

test('random bytes', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), expectRefusal), runs);
});

test('cut off anywhere', async () => {
  const cut = fc.nat({ max: bundle.length - 1 }).map((at) => bundle.subarray(0, at));
  await fc.assert(fc.asyncProperty(cut, expectRefusal), runs);
});

test('any byte of the zip changed', async () => {
  const change = fc.tuple(fc.nat({ max: bundle.length - 1 }), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(change, async ([at, value]) => {
      const copy = bundle.slice();
      copy[at] = (copy[at] ?? 0) ^ value;
      // Deflate can say the same in several ways: then nothing that was signed has changed, and intact is the truth.
      if ((await verifyBundle(copy)).verdict === 'intact') expect(unpack(copy)).toEqual(unpack(bundle));
      else await expectRefusal(copy);
    }),
    runs,
  );
}, 60_000);

test('a run of bytes replaced, left out or put in', async () => {
  const splice = fc.tuple(
    fc.nat({ max: bundle.length - 1 }),
    fc.nat({ max: 64 }),
    fc.uint8Array({ minLength: 1, maxLength: 64 }),
  );
  await fc.assert(
    fc.asyncProperty(splice, async ([at, length, put]) => {
      const changed = Uint8Array.from([...bundle.subarray(0, at), ...put, ...bundle.subarray(at + length)]);
      fc.pre(changed.length !== bundle.length || changed.some((byte, i) => byte !== bundle[i]));
      await expectRefusal(changed);
    }),
    runs,
  );
}, 60_000);
