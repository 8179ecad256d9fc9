import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { placeOf, tilesIn } from '../core/tiles';
import { toBase64Url } from './base64';
import { saltsOf } from './commitments';
import { committedToTiles, SALT_ROOM, tileCommitment, tilesOfBand } from './tile-commitments';

const sha = (...parts: Uint8Array[]) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const digest = (bytes: Uint8Array) => sha(bytes).toString('hex');

describe('tiles', () => {
  test('cover every pixel once, in reading order', () => {
    const size = { width: 70, height: 33 };
    expect(tilesIn(size)).toBe(6);
    const places = Array.from({ length: 6 }, (_, i) => placeOf(i, size));
    expect(places.slice(2, 4)).toEqual([
      { x: 64, y: 0, width: 6, height: 32 },
      { x: 0, y: 32, width: 32, height: 1 },
    ]);
    expect(places.reduce((sum, { width, height }) => sum + width * height, 0)).toBe(70 * 33);
  });

  test('of a band hold the bytes of their own pixels', () => {
    const band = Uint8Array.from({ length: 33 * 2 * 4 }, (_, i) => i);
    const [first, last] = tilesOfBand(band, { width: 33 }).map((tile) => tile.subarray(SALT_ROOM));
    expect(Buffer.compare(first ?? band, Buffer.concat([band.subarray(0, 128), band.subarray(132, 260)]))).toBe(0);
    expect([...(last ?? [])]).toEqual([128, 129, 130, 131, 4, 5, 6, 7]);
  });

  test('commit as the specification says: salt and pixels, then size and all in order', async () => {
    const size = { width: 33, height: 33 };
    const bands = [new Uint8Array(33 * 32 * 4).fill(1), new Uint8Array(33 * 4).fill(2)];
    const salts = [10, 11, 12, 13].map((byte) => new Uint8Array(16).fill(byte));
    const tiles = [
      new Uint8Array(4096).fill(1),
      new Uint8Array(128).fill(1),
      new Uint8Array(128).fill(2),
      new Uint8Array(4).fill(2),
    ];
    const all = tiles.map((tile, i) => sha(salts[i] ?? tile, tile));
    const head = Buffer.concat([Buffer.from('consent-witness/tiles/1\n'), Buffer.from([0, 0, 0, 33, 0, 0, 0, 33])]);
    expect(await committedToTiles(bands, size, salts, digest)).toBe(sha(head, ...all).toString('hex'));
  });

  test('are those of the worked example of the specification', async () => {
    const secret = toBase64Url(Uint8Array.from({ length: 32 }, (_, i) => i));
    const [salt = new Uint8Array()] = await saltsOf(secret, 1);
    const pixel = new Uint8Array(4).fill(0xff);
    const [tile = pixel] = tilesOfBand(pixel, { width: 1 });
    const made = [
      Buffer.from(await tileCommitment(salt, tile, digest)).toString('hex'),
      await committedToTiles([pixel], { width: 1, height: 1 }, [salt], digest),
    ];
    const [, commitment, tiles] =
      /the commitment `([0-9a-f]{64})` and `screenshot.tiles` `([0-9a-f]{64})`/.exec(
        readFileSync(join(import.meta.dirname, '../../docs/proof-bundle.md'), 'utf8'),
      ) ?? [];
    expect(made).toEqual([commitment, tiles]);
  });
});
