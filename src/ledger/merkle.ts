import { fromHex, sha256Hex } from '../core/digest';
import { joinBytes } from './octets';

export type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/**
 * Root of the Merkle tree of RFC 6962 section 2.1: leaf = SHA-256(00 ‖ entry), node = SHA-256(01 ‖ left ‖ right), split at
 * the largest power of two below n. The prefixes keep a node from ever passing for a leaf.
 * @returns lower-case hexadecimal; for no leaves SHA-256 of nothing, as the RFC says
 */
export async function merkleRoot(leaves: readonly Uint8Array[], digest: Sha256 = sha256Hex): Promise<string> {
  const hashes: string[] = [];
  for (const leaf of leaves) hashes.push(await leafHash(leaf, digest));
  return treeHash(hashes, digest);
}

export async function leafHash(leaf: Uint8Array, digest: Sha256): Promise<string> {
  return digest(joinBytes(Uint8Array.of(0), leaf));
}

export async function nodeHash(left: string, right: string, digest: Sha256): Promise<string> {
  return digest(joinBytes(Uint8Array.of(1), fromHex(left), fromHex(right)));
}

/** Root over the hashes of leaves. */
export async function treeHash(leafHashes: readonly string[], digest: Sha256): Promise<string> {
  let level = leafHashes;
  // Pairing level by level, an odd last node moving up unchanged, gives the same tree as the RFC's recursive split.
  while (level.length > 1) {
    const next: string[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = level.slice(i, i + 2);
      if (left && right) next.push(await nodeHash(left, right, digest));
      else if (left) next.push(left);
    }
    level = next;
  }
  return level[0] ?? digest(new Uint8Array());
}
