import { sha256Hex } from '../core/digest';
import { leafHash, nodeHash, type Sha256, treeHash } from './merkle';

/**
 * That one entry is in a ledger of which only the root is known (RFC 6962 section 2.1.1): discloses one record without the
 * others. A path is the hashes beside the way from leaf to root, lowest first, lower-case hexadecimal.
 */
export async function inclusionProof(
  leaves: readonly Uint8Array[],
  index: number,
  digest: Sha256 = sha256Hex,
): Promise<string[]> {
  const [path] = (await inclusionProofs(leaves, [index], digest)).paths;
  return path ?? [];
}

/** Of several entries at once, with the root they all lead to: leaves are hashed once. */
export async function inclusionProofs(
  leaves: readonly Uint8Array[],
  indexes: readonly number[],
  digest: Sha256 = sha256Hex,
): Promise<{ root: string; paths: string[][] }> {
  for (const index of indexes)
    if (!isWithin(index, leaves.length)) throw new RangeError(`no leaf ${index} of ${leaves.length}`);
  const hashes = await leafHashes(leaves, digest);
  const paths: string[][] = [];
  for (const index of indexes) paths.push(await pathOf(hashes, index, digest));
  return { root: await treeHash(hashes, digest), paths };
}

/** True when `leaf` is entry `index` (from 0) of the `size` entries whose root is `root`. Never throws for a bad proof. */
export async function verifyInclusion(
  leaf: Uint8Array,
  index: number,
  size: number,
  path: readonly string[],
  root: string,
  digest: Sha256 = sha256Hex,
): Promise<boolean> {
  if (!isWithin(index, size) || !areHashes([root, ...path])) return false;
  // RFC 9162 section 2.1.3.2, which verifies the proofs of RFC 6962 step by step.
  let [at, last] = [index, size - 1];
  let hash = await leafHash(leaf, digest);
  for (const beside of path) {
    if (last === 0) return false;
    if (at % 2 === 1 || at === last) {
      hash = await nodeHash(beside, hash, digest);
      while (at % 2 === 0 && at !== 0) [at, last] = [half(at), half(last)];
    } else hash = await nodeHash(hash, beside, digest);
    [at, last] = [half(at), half(last)];
  }
  return last === 0 && hash === root;
}

async function pathOf(hashes: readonly string[], index: number, digest: Sha256): Promise<string[]> {
  if (hashes.length === 1) return [];
  const k = split(hashes.length);
  const [left, right] = [hashes.slice(0, k), hashes.slice(k)];
  return index < k
    ? [...(await pathOf(left, index, digest)), await treeHash(right, digest)]
    : [...(await pathOf(right, index - k, digest)), await treeHash(left, digest)];
}

async function leafHashes(leaves: readonly Uint8Array[], digest: Sha256): Promise<string[]> {
  const hashes: string[] = [];
  for (const leaf of leaves) hashes.push(await leafHash(leaf, digest));
  return hashes;
}

/** The largest power of two below `n`, for n > 1. */
function split(n: number): number {
  return 2 ** Math.floor(Math.log2(n - 1));
}

/** Sizes may pass 2^31, where bit operators end. */
function half(n: number): number {
  return Math.floor(n / 2);
}

function isWithin(index: number, size: number): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;
}

/** One spelling each: what is not exactly a hash in lower case is no proof. */
function areHashes(texts: readonly string[]): boolean {
  return texts.every((text) => /^[0-9a-f]{64}$/.test(text));
}
