import { fromHex, utf8 } from '../core/digest';
import { columnsOf, type PictureSize, TILE } from '../core/tiles';
import { joinAll, uint32 } from './octets';

/**
 * A commitment to a picture tile by tile, so that tiles can be withheld later while the rest still proves to be what was sealed:
 * as `commitments.ts` does for the parts of a document. A tile is 32 by 32 pixels, less at the right and lower edge, in reading
 * order; its bytes are red, green, blue and alpha of each pixel in reading order.
 */
const DOMAIN = utf8('consent-witness/tiles/1\n');

/** Tiles being hashed at a time: WebCrypto takes long to answer one and no longer to answer many; more would fill memory. */
const AT_ONCE = 512;
/** Bytes before those of a tile, where its salt comes. */
export const SALT_ROOM = 16;

type Sha256 = (bytes: Uint8Array<ArrayBuffer>) => string | Promise<string>;

/**
 * Pixel by pixel, which is several times as fast as a view for each row of each tile.
 * @param band RGBA of all rows of one row of tiles
 * @returns of each tile in it {@link SALT_ROOM} bytes of room, then its bytes
 */
export function tilesOfBand(band: Uint8Array, { width }: Pick<PictureSize, 'width'>): Uint8Array<ArrayBuffer>[] {
  const pixels = new Uint32Array(band.buffer, band.byteOffset, band.length / 4);
  const rows = pixels.length / width;
  return Array.from({ length: columnsOf({ width }) }, (_, column) => {
    const from = column * TILE;
    const across = Math.min(TILE, width - from);
    const tile = new Uint32Array(SALT_ROOM / 4 + across * rows);
    let at = SALT_ROOM / 4;
    for (let y = 0; y < rows; y++)
      for (let x = y * width + from, end = x + across; x < end; x++) tile[at++] = pixels[x] ?? 0;
    return new Uint8Array(tile.buffer);
  });
}

/** SHA-256 over salt and tile. @param tile with room for the salt, which is put there */
export async function tileCommitment(
  salt: Uint8Array,
  tile: Uint8Array<ArrayBuffer>,
  digest: Sha256,
): Promise<Uint8Array> {
  tile.set(salt);
  return fromHex(await digest(tile));
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
  let asked: Promise<Uint8Array>[] = [];
  const answered = async () => {
    commitments.push(...(await Promise.all(asked)));
    asked = [];
  };
  for (const band of bands) {
    for (const tile of tilesOfBand(band, size)) {
      const salt = salts[commitments.length + asked.length] ?? new Uint8Array();
      asked.push(tileCommitment(salt, tile, digest));
    }
    if (asked.length >= AT_ONCE) await answered();
  }
  await answered();
  return overTiles(size, commitments, digest);
}
