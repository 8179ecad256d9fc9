import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fromHex, toHex, utf8 } from '../core/digest';
import { merkleRoot } from './merkle';
import { inclusionProof, verifyInclusion } from './merkle-proof';

/** Faster than WebCrypto for thousands of small hashes; the known answers below are computed with that. */
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const leavesOf = (size: number) => Array.from({ length: size }, (_, i) => utf8(`entry ${i}`));
const SIZES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 33];
const EMPTY_ROOT = toHex(createHash('sha256').digest());

/** Leaves, paths and proofs of the reference tests of Certificate Transparency (8 leaves). */
const LEAVES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  fromHex,
);

test('known answers of the reference implementation', async () => {
  expect(await inclusionProof(LEAVES, 0)).toEqual([
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ]);
});

interface Claim {
  leaf: Uint8Array;
  index: number;
  size: number;
  path: string[];
  root: string;
}

const verifies = ({ leaf, index, size, path, root }: Claim) => verifyInclusion(leaf, index, size, path, root, digest);

/** The generator of transparency-dev/merkle: everything that can be wrong with a good proof, one thing at a time. */
function corrupted(good: Claim): [string, Claim][] {
  const { index, size, path, root } = good;
  const other = digest(utf8('not in the tree'));
  return [
    ['index - 1', { ...good, index: index - 1 }],
    ['index + 1', { ...good, index: index + 1 }],
    ['index ^ 2', { ...good, index: index ^ 2 }],
    ['not a whole index', { ...good, index: index + 0.5 }],
    ['size * 2', { ...good, size: size * 2 }],
    ['size / 2', { ...good, size: Math.floor(size / 2) }],
    ['no size', { ...good, size: 0 }],
    ['wrong leaf', { ...good, leaf: utf8('not in the tree') }],
    ['a node for a leaf', { ...good, leaf: fromHex(root) }],
    ['wrong root', { ...good, root: other }],
    ['empty root', { ...good, root: '' }],
    ['root of nothing', { ...good, root: EMPTY_ROOT }],
    ['root in capitals', { ...good, root: root.toUpperCase() }],
    ['the first one twice', { ...good, path: [...path.slice(0, 1), ...path, ...(path.length === 0 ? [other] : [])] }],
    ['garbage at the end', { ...good, path: [...path, other] }],
    ['garbage in front', { ...good, path: [other, ...path] }],
    ['an empty one at the end', { ...good, path: [...path, ''] }],
    ['the root at the end', { ...good, path: [...path, root] }],
    ['the root in front', { ...good, path: [root, ...path] }],
    ...altered(path).map(([what, changed]): [string, Claim] => [what, { ...good, path: changed }]),
  ];
}

/** Each element bit-flipped, removed, doubled, and something inserted at each place. */
function altered(path: string[]): [string, string[]][] {
  const other = digest(utf8('not in the tree'));
  return path.flatMap((hash, i): [string, string[]][] => [
    ...[0, 31].map((byte): [string, string[]] => [
      `element ${i} flipped in byte ${byte}`,
      path.with(i, flipped(hash, byte)),
    ]),
    [`element ${i} removed`, path.toSpliced(i, 1)],
    [`element ${i} doubled`, path.toSpliced(i, 0, hash)],
    [`inserted at ${i}`, path.toSpliced(i, 0, other)],
    [`element ${i} empty`, path.with(i, '')],
  ]);
}

function flipped(hash: string, byte: number): string {
  const bytes = fromHex(hash);
  bytes[byte] = (bytes[byte] ?? 0) ^ 1;
  return toHex(bytes);
}

test.each(SIZES)('inclusion in %i entries: every good proof holds, every corruption of it fails', async (size) => {
  const leaves = leavesOf(size);
  const root = await merkleRoot(leaves, digest);
  for (const [index, leaf] of leaves.entries()) {
    const good: Claim = { leaf, index, size, path: await inclusionProof(leaves, index, digest), root };
    expect(await verifies(good), `${index} of ${size}`).toBe(true);
    for (const [what, bad] of corrupted(good)) expect(await verifies(bad), `${index} of ${size}: ${what}`).toBe(false);
  }
});

test('proofs of nothing and outside the tree cannot be made', async () => {
  await expect(inclusionProof([], 0)).rejects.toThrow(RangeError);
  await expect(inclusionProof(leavesOf(3), 3)).rejects.toThrow(RangeError);
  expect(await verifyInclusion(utf8('entry 0'), 0, 0, [], EMPTY_ROOT, digest)).toBe(false);
});
