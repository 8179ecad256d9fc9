import { sha256 } from '@noble/hashes/sha2.js';
import { toHex } from '../../core/digest';
import { nodeHash } from '../../ledger/merkle';

/**
 * By calculation and not by WebCrypto: a million calls for some hundred bytes each cost more in waiting than in hashing
 * (performance.md, finding 11), and WebCrypto cannot hash a file a piece at a time.
 */
export function smallSha256(bytes: Uint8Array): string {
  return toHex(sha256(bytes));
}

/** SHA-256 of something that comes in pieces. */
export const sha256InPieces = () => sha256.create();

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

export function leafOf(line: Uint8Array): Uint8Array {
  return sha256.create().update(LEAF).update(line).digest();
}

/** Merkle root (RFC 6962) over the hashes of leaves; as `treeHash` of the ledger, but in bytes: a million rows pass here. */
export function rootOfLeaves(leaves: readonly Uint8Array[]): string {
  let level = leaves;
  while (level.length > 1) {
    const next: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = [level[i], level[i + 1]];
      if (left && right) next.push(sha256.create().update(NODE).update(left).update(right).digest());
      else if (left) next.push(left);
    }
    level = next;
  }
  return level[0] ? toHex(level[0]) : smallSha256(new Uint8Array());
}

/** Roots of whole subtrees, smallest first; null where there is none of that height. All a tree needs to go on later. */
export type Frontier = (string | null)[];

/** With one more subtree of the smallest height. */
export async function grown(frontier: Frontier, root: string): Promise<Frontier> {
  const next = [...frontier];
  let carried = root;
  for (let height = 0; ; height++) {
    const here = next[height] ?? null;
    if (here === null) {
      next[height] = carried;
      return next;
    }
    carried = await nodeHash(here, carried, smallSha256);
    next[height] = null;
  }
}

/** Root of the whole tree, the last subtree being smaller than the others, or null. */
export async function rootOf(frontier: Frontier, last: string | null): Promise<string> {
  let root = last;
  for (const here of frontier) if (here !== null) root = root === null ? here : await nodeHash(here, root, smallSha256);
  return root ?? smallSha256(new Uint8Array());
}
