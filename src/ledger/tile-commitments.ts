import { fromHex, utf8 } from '../core/digest';
import { columnsOf, type PictureSize, TILE } from '../core/tiles';
import { joinAll, joinBytes, uint32 } from './octets';

/**
 * A commitment to a picture tile by tile, so that tiles can be withheld later while the rest still proves to be what was sealed:
 * as `commitments.ts` does for the parts of a document. A tile is 32 by 32 pixels, less at the right and lower edge, in reading
 * order; its bytes are red, green, blue and alpha of each pixel in reading order.
 */
const DOMAIN = utf8('consent-witness/tiles/1\n');

type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/** @param band RGBA of all rows of one row of tiles @returns the bytes of each tile in it */
export function tilesOfBand(band: Uint8Array, { width }: Pick<PictureSize, 'width'>): Uint8Array<ArrayBuffer>[] {
  const row = width * 4;
  const rows = band.length / row;
  return Array.from({ length: columnsOf({ width }) }, (_, column) => {
    const from = column * TILE * 4;
    const bytes = Math.min(TILE * 4, row - from);
    const tile = new Uint8Array(bytes * rows);
    for (let y = 0; y < rows; y++) tile.set(band.subarray(y * row + from, y * row + from + bytes), y * bytes);
    return tile;
  });
}

/** SHA-256 over salt and tile. */
export async function tileCommitment(salt: Uint8Array, tile: Uint8Array, digest: Sha256): Promise<Uint8Array> {
  return fromHex(await digest(joinBytes(salt, tile)));
}

/** What a record names: SHA-256 over the size of the picture and the commitments to all its tiles in order. */
export async function overTiles(
  { width, height }: PictureSize,
  commitments: readonly Uint8Array[],
  digest: Sha256,
): Promise<string> {
  return digest(joinAll([DOMAIN, uint32(width), uint32(height), ...commitments]));
}

/** @param bands as of {@link tilesOfBand}, from above down @param salts one for each tile */
export async function committedToTiles(
  bands: Iterable<Uint8Array>,
  size: PictureSize,
  salts: readonly Uint8Array[],
  digest: Sha256,
): Promise<string> {
  const commitments: Uint8Array[] = [];
  for (const band of bands) {
    const at = commitments.length;
    const tiles = tilesOfBand(band, size);
    const made = tiles.map((tile, i) => tileCommitment(salts[at + i] ?? new Uint8Array(), tile, digest));
    commitments.push(...(await Promise.all(made)));
  }
  return overTiles(size, commitments, digest);
}
