import { sha256Hex } from '../core/digest';
import { type PictureSize, TILE, tilesIn } from '../core/tiles';
import { toBase64Url } from '../ledger/base64';
import { saltsOf } from '../ledger/commitments';
import { committedToTiles } from '../ledger/tile-commitments';
import { secretIn, withSecret } from './picture/png-secret';
import { readPng } from './picture/read-png';
import { PngWriter } from './picture/write-png';

/** Four tiles by three, none of them whole at the right and lower edge. */
export const TEST_PICTURE: PictureSize = { width: 100, height: 70 };

/** A screenshot as captures have it, for tests: no two tiles are the same. */
export function testPicture(index: number, size = TEST_PICTURE): Uint8Array<ArrayBuffer> {
  return withSecret(unsaltedPicture(index, size), toBase64Url(new Uint8Array(32).fill(200 + index)));
}

/** As they were before pictures had a secret. */
export function unsaltedPicture(index: number, size = TEST_PICTURE): Uint8Array<ArrayBuffer> {
  const writer = new PngWriter(size);
  for (let y = 0; y < size.height; y++) {
    const row = new Uint8Array(size.width * 4);
    for (let x = 0; x < size.width; x++)
      row.set([(x * 7 + index) & 0xff, (y * 3) & 0xff, (Math.floor(x / TILE) + y) & 0xff, 0xff], x * 4);
    writer.add(row);
  }
  return writer.finish();
}

/** What a record says of such a picture; nothing of one without a secret, or that is none. */
export async function tilesOf(png: Uint8Array<ArrayBuffer>): Promise<(PictureSize & { tiles: string }) | null> {
  const secret = isPng(png) ? secretIn(png) : null;
  if (secret === null) return null;
  const picture = readPng(png);
  const { width, height } = picture;
  const salts = await saltsOf(secret, tilesIn(picture));
  return { width, height, tiles: await committedToTiles(picture.bands(), picture, salts, sha256Hex) };
}

/** Other tests have any bytes for pictures. */
function isPng(bytes: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47].every((byte, i) => bytes[i] === byte) && bytes.length % 4096 === 0;
}
