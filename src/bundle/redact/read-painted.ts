import { fromHex } from '../../core/digest';
import type { PaintedPicture } from '../../core/redaction';
import { tilesIn } from '../../core/tiles';
import { fromBase64Url } from '../../ledger/base64';
import { overTiles, SALT_ROOM, tileCommitment, tilesOfBand } from '../../ledger/tile-commitments';
import type { Sha256 } from '../bundle-input';
import { NotOurPng } from '../picture/png-chunks';
import { type ReadPng, readPng } from '../picture/read-png';
import { PLAIN_CHUNKS } from '../picture/write-png';
import { PAINT } from './paint-picture';

/**
 * What the tiles of a painted picture commit to together; null where it does not add up: it has another size than is said, a tile
 * with neither salt nor commitment or with both, a withheld tile on which something can be seen, a chunk that could change what is seen.
 */
export async function paintedCommitment(
  png: Uint8Array<ArrayBuffer>,
  said: PaintedPicture,
  digest: Sha256,
): Promise<string | null> {
  try {
    const picture = readPng(png);
    const isPlain = picture.chunks.every((type, i) => type === PLAIN_CHUNKS[i]);
    const isSize = picture.width === said.width && picture.height === said.height;
    return isPlain && isSize && said.salts.length === tilesIn(said) ? await overShown(picture, said, digest) : null;
  } catch (thrown) {
    if (thrown instanceof NotOurPng) return null;
    throw thrown;
  }
}

async function overShown(
  picture: ReadPng,
  { salts, withheld }: PaintedPicture,
  digest: Sha256,
): Promise<string | null> {
  const hidden = new Map(withheld.map(({ tile, commitment }) => [tile, commitment]));
  if (hidden.size !== withheld.length) return null;
  const commitments: Uint8Array[] = [];
  for (const band of picture.bands())
    for (const tile of tilesOfBand(band, picture)) {
      const salt = salts[commitments.length];
      const given = hidden.get(commitments.length);
      if (salt === undefined || (salt === null) !== (given !== undefined)) return null;
      if (given !== undefined && !isPainted(tile)) return null;
      const bytes = salt === null ? null : fromBase64Url(salt);
      hidden.delete(commitments.length);
      commitments.push(bytes ? await tileCommitment(bytes, tile, digest) : fromHex(given ?? ''));
    }
  return hidden.size === 0 ? overTiles(picture, commitments, digest) : null;
}

function isPainted(tile: Uint8Array): boolean {
  return tile.subarray(SALT_ROOM).every((byte, i) => byte === PAINT[i % PAINT.length]);
}
