import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinAll } from '../../ledger/octets';
import { testPicture, unsaltedPicture } from '../test-picture';
import { adler32 } from './adler32';
import { type Chunk, NotOurPng, readChunks, writeChunks } from './png-chunks';
import { secretIn, withSecret } from './png-secret';
import { readPng } from './read-png';
import { FILTERS } from './scanlines';
import { PngWriter } from './write-png';

const SECRET = 'c2FtcGxlIHNlY3JldCBvZiB0aGlydHktdHdvIGJ5dGU';
const SIZE = { width: 5, height: 67 };

const pixelsOf = (png: Uint8Array<ArrayBuffer>) => joinAll([...readPng(png).bands()]);
/** A PNG whose rows are filtered by whoever tests, deflated by zlib itself. */
function png(rows: Uint8Array, channels: 3 | 4, size = SIZE, header: readonly number[] = []): Uint8Array<ArrayBuffer> {
  const ihdr = new Uint8Array(13);
  new DataView(ihdr.buffer).setUint32(0, size.width);
  new DataView(ihdr.buffer).setUint32(4, size.height);
  ihdr.set([8, channels === 4 ? 6 : 2, 0, 0, 0], 8);
  ihdr.set(header, 8);
  return writeChunks([chunk('IHDR', ihdr), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
}
const chunk = (type: string, data: Uint8Array = new Uint8Array()): Chunk => ({ type, data: new Uint8Array(data) });
const changed = (bytes: Uint8Array<ArrayBuffer>, change: (chunks: Chunk[]) => Chunk[]) =>
  writeChunks(change(readChunks(bytes)));

/** Filters as ISO/IEC 15948 defines them, written down the other way round. */
function filtered(pixels: Uint8Array, channels: number, filterOf: (y: number) => number): Uint8Array {
  const row = SIZE.width * channels;
  return joinAll(
    Array.from({ length: SIZE.height }, (_, y) => {
      const at = (i: number, dy: number) => (i < 0 || y + dy < 0 ? 0 : (pixels[(y + dy) * row + i] ?? 0));
      const line = Uint8Array.from({ length: row }, (_none, i) => {
        const [a, b, c] = [at(i - channels, 0), at(i, -1), at(i - channels, -1)];
        const near = [a, b, c].toSorted((p, q) => Math.abs(a + b - c - p) - Math.abs(a + b - c - q))[0] ?? 0;
        return at(i, 0) - ([0, a, b, Math.floor((a + b) / 2), near][filterOf(y)] ?? 0);
      });
      return Uint8Array.of(filterOf(y), ...line);
    }),
  );
}

describe('a PNG', () => {
  test('is read as it was drawn, by every filter, with and without alpha', () => {
    const bytes = (n: number) => fc.uint8Array({ minLength: n, maxLength: n });
    const picture = fc.tuple(bytes(SIZE.width * SIZE.height * 4), bytes(SIZE.height));
    fc.assert(
      fc.property(picture, fc.constantFrom<3 | 4>(3, 4), ([noise, filters], channels) => {
        const pixels = noise.subarray(0, SIZE.width * SIZE.height * channels);
        const rows = filtered(pixels, channels, (y) => (filters[y] ?? 0) % 5);
        const found = pixelsOf(png(rows, channels));
        const alpha = Array.from({ length: SIZE.width * SIZE.height }, (_, i) => found[i * 4 + 3]);
        if (channels === 3) expect(new Set(alpha)).toEqual(new Set([0xff]));
        const kept = channels === 4 ? found : found.filter((_, i) => i % 4 !== 3);
        expect(Buffer.compare(kept, pixels)).toBe(0);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  test('is written so that zlib and we read the same, and comes in bands of whole rows', () => {
    const pixels = Uint8Array.from({ length: SIZE.width * SIZE.height * 4 }, (_, i) => (i * 31) ^ (i >> 3));
    const writer = new PngWriter(SIZE);
    writer.add(pixels);
    const written = writer.finish();
    expect(readPng(written)).toMatchObject({ ...SIZE, chunks: ['IHDR', 'IDAT', 'IEND'] });
    expect([...readPng(written).bands()].map((band) => band.length / (SIZE.width * 4))).toEqual([32, 32, 3]);
    expect(Buffer.compare(pixelsOf(written), pixels)).toBe(0);
    const data = readChunks(written)[1]?.data ?? new Uint8Array();
    const rows = inflateSync(data);
    expect(rows.length).toBe((SIZE.width * 4 + 1) * SIZE.height);
    expect(rows[0]).toBe(FILTERS.up);
    expect(new DataView(data.buffer, data.byteOffset + data.length - 4).getUint32(0)).toBe(adler32(rows));
  });

  test('of another kind, or broken, is refused and never half read', () => {
    const rows = new Uint8Array((SIZE.width * 3 + 1) * SIZE.height);
    const good = png(rows, 3);
    expect(pixelsOf(good)).toHaveLength(SIZE.width * SIZE.height * 4);
    const data = readChunks(good)[1]?.data ?? new Uint8Array();
    const wrongSum = data.slice();
    wrongSum[wrongSum.length - 1] = (wrongSum.at(-1) ?? 0) ^ 1;
    const bad: Record<string, Uint8Array<ArrayBuffer>> = {
      'not a PNG': new Uint8Array(64),
      'bytes behind it': joinAll([good, Uint8Array.of(0)]),
      'cut off': good.slice(0, -1),
      'one byte turned': good.map((byte, i) => (i === good.length - 20 ? byte ^ 1 : byte)),
      'sixteen bits': png(rows, 3, SIZE, [16]),
      'a palette': png(rows, 3, SIZE, [8, 3]),
      interlaced: png(rows, 3, SIZE, [8, 2, 0, 0, 1]),
      'no width': png(rows, 3, { ...SIZE, width: 0 }),
      'too large': png(rows, 3, { width: 1 << 20, height: 1 << 20 }),
      'higher than its rows': png(rows, 3, { ...SIZE, height: SIZE.height + 1 }),
      'lower than its rows': png(rows, 3, { ...SIZE, height: SIZE.height - 1 }),
      'a filter that does not exist': png(
        rows.map((byte, i) => (i === 0 ? 5 : byte)),
        3,
      ),
      'a transparent colour': changed(good, ([first, ...rest]) => [
        first ?? chunk('IHDR'),
        chunk('tRNS', new Uint8Array(6)),
        ...rest,
      ]),
      'a critical chunk of others': changed(good, ([first, ...rest]) => [
        first ?? chunk('IHDR'),
        chunk('ABCD'),
        ...rest,
      ]),
      'data apart': changed(good, ([first, ...rest]) => [
        first ?? chunk('IHDR'),
        chunk('IDAT'),
        chunk('teXt'),
        ...rest,
      ]),
      'no data': changed(good, (chunks) => chunks.filter(({ type }) => type !== 'IDAT')),
      'two ends': changed(good, (chunks) => [...chunks, chunk('IEND')]),
      'data that is none': changed(good, (chunks) =>
        chunks.map((one) => (one.type === 'IDAT' ? chunk('IDAT', Uint8Array.of(0x78, 0x01, 7, 7, 7, 7, 7)) : one)),
      ),
      'data cut off': changed(good, (chunks) =>
        chunks.map((one) => (one.type === 'IDAT' ? chunk('IDAT', data.subarray(0, 8)) : one)),
      ),
      'another checksum': changed(good, (chunks) =>
        chunks.map((one) => (one.type === 'IDAT' ? chunk('IDAT', wrongSum) : one)),
      ),
    };
    for (const [why, bytes] of Object.entries(bad)) expect(() => pixelsOf(bytes), why).toThrow(NotOurPng);
  });
});

describe('the secret in a picture', () => {
  test('changes no pixel, and makes its size tell little', () => {
    const before = unsaltedPicture(1);
    const salted = withSecret(before, SECRET);
    expect(secretIn(before)).toBeNull();
    expect(secretIn(salted)).toBe(SECRET);
    expect(salted.length % 4096).toBe(0);
    expect(Buffer.compare(pixelsOf(salted), pixelsOf(before))).toBe(0);
    expect(salted.length).toBe(testPicture(2).length);
  });

  test('stands behind the header of what is a PNG', () => {
    expect(readChunks(testPicture(1)).map(({ type }) => type)).toEqual(['IHDR', 'saLt', 'IDAT', 'IEND']);
    expect(() => withSecret(new Uint8Array(64), SECRET)).toThrow(NotOurPng);
    expect(() =>
      withSecret(
        unsaltedPicture(1).map((byte, i) => (i === 20 ? byte ^ 1 : byte)),
        SECRET,
      ),
    ).toThrow(NotOurPng);
  });
});
