import { sha256Hex, toHex } from '../core/digest';
import { joinBytes } from './octets';

type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;

/**
 * Root of the Merkle tree of RFC 6962 section 2.1: leaf = SHA-256(00 ‖ entry), node = SHA-256(01 ‖ left ‖ right), split at
 * the largest power of two below n. The prefixes keep a node from ever passing for a leaf.
 * @returns lower-case hexadecimal; for no leaves SHA-256 of nothing, as the RFC says
 */
export async function merkleRoot(leaves: readonly Uint8Array[], sha256: Sha256 = webSha256): Promise<string> {
  if (leaves.length === 0) return sha256Hex(new Uint8Array());
  let level: Uint8Array[] = [];
  for (const leaf of leaves) level.push(await sha256(joinBytes(Uint8Array.of(0), leaf)));
  // Pairing level by level, an odd last node moving up unchanged, gives the same tree as the RFC's recursive split.
  while (level.length > 1) {
    const next: Uint8Array[] = [];
    for (let i = 0; i < level.length; i += 2) {
      const [left, right] = level.slice(i, i + 2);
      if (left && right) next.push(await sha256(joinBytes(Uint8Array.of(1), left, right)));
      else if (left) next.push(left);
    }
    level = next;
  }
  return toHex(level[0] ?? new Uint8Array());
}

async function webSha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}
