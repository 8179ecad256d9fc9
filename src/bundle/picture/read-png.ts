import { Unzlib } from 'fflate/browser';
import { MAX_PIXELS, type PictureSize, TILE } from '../../core/tiles';
import { adler32 } from './adler32';
import { NotOurPng, readChunks } from './png-chunks';
import { unfilter } from './scanlines';

export interface ReadPng extends PictureSize {
  /** Types of its chunks in order. */
  chunks: string[];
  /** RGBA of its rows, as many at a time as a row of tiles has. @throws NotOurPng */
  bands(): Generator<Uint8Array<ArrayBuffer>>;
}

/** Packed bytes decoded at a time: a thousand times as many at most. */
const STEP = 4096;

/**
 * A PNG as browsers write a canvas: eight bits for each of red, green, blue and perhaps alpha, not interlaced. Memory holds a band of
 * it, whatever its size. Pixels are what is in the file: colour profiles are not applied.
 * @throws NotOurPng
 */
export function readPng(png: Uint8Array<ArrayBuffer>): ReadPng {
  const chunks = readChunks(png);
  const header = chunks[0]?.data ?? new Uint8Array();
  if (header.length !== 13) throw new NotOurPng('header');
  const view = new DataView(header.buffer, header.byteOffset, header.length);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth, colour, ...methods] = header.subarray(8);
  if (depth !== 8 || (colour !== 2 && colour !== 6) || methods.some((method) => method !== 0))
    throw new NotOurPng('kind');
  if (width < 1 || height < 1 || width * height > MAX_PIXELS) throw new NotOurPng('size');
  const types = chunks.map(({ type }) => type);
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  // A palette or a transparent colour would change what the pixels mean.
  const critical = types.filter((type) => /^[A-Z]/.test(type) && !['IHDR', 'IDAT', 'IEND'].includes(type));
  const isApart = types.lastIndexOf('IDAT') - types.indexOf('IDAT') !== data.length - 1;
  if (data.length === 0 || isApart || critical.length > 0 || types.includes('tRNS')) throw new NotOurPng('chunks');
  return { width, height, chunks: types, bands: () => bandsOf(data, { width, height }, colour === 6 ? 4 : 3) };
}

function* bandsOf(data: readonly Uint8Array[], { width, height }: PictureSize, channels: 3 | 4) {
  const row = 1 + width * channels;
  const above = new Uint8Array(row);
  const current = new Uint8Array(row);
  let filled = 0;
  let band = new Uint8Array(Math.min(TILE, height) * width * 4);
  let y = 0;
  for (const bytes of inflated(data, row * height))
    for (let at = 0; at < bytes.length; ) {
      const part = bytes.subarray(at, at + row - filled);
      current.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled < row) continue;
      filled = 0;
      if (!unfilter(current, above, channels)) throw new NotOurPng('filter');
      put(current, band, y % TILE, channels);
      above.set(current);
      y += 1;
      if (y % TILE !== 0 && y !== height) continue;
      yield band;
      band = new Uint8Array(Math.min(TILE, height - y) * width * 4);
    }
  if (y !== height) throw new NotOurPng('short');
}

/** @param row with its filter byte before it */
function put(row: Uint8Array, band: Uint8Array, y: number, channels: 3 | 4): void {
  const pixels = (row.length - 1) / channels;
  const at = y * pixels * 4;
  if (channels === 4) band.set(row.subarray(1), at);
  else
    for (let x = 0; x < pixels; x++) {
      band.set(row.subarray(1 + x * 3, 4 + x * 3), at + x * 4);
      band[at + x * 4 + 3] = 0xff;
    }
}

/** A zlib stream over several chunks that gives exactly `size` bytes, and their checksum. */
function* inflated(data: readonly Uint8Array[], size: number): Generator<Uint8Array> {
  let given: Uint8Array[] = [];
  const stream = new Unzlib((bytes) => void given.push(bytes));
  let left = size;
  let sum = 1;
  const trailer: number[] = [];
  for (const [i, chunk] of data.entries())
    for (let at = 0; at < chunk.length; at += STEP) {
      const packed = chunk.subarray(at, at + STEP);
      trailer.push(...packed.subarray(-4));
      trailer.splice(0, trailer.length - 4);
      push(stream, packed, i === data.length - 1 && at + STEP >= chunk.length);
      for (const bytes of given) {
        left -= bytes.length;
        if (left < 0) throw new NotOurPng('long');
        sum = adler32(bytes, sum);
        yield bytes;
      }
      given = [];
    }
  if (left !== 0 || new DataView(Uint8Array.from(trailer).buffer).getUint32(0) !== sum) throw new NotOurPng('data');
}

function push(stream: Unzlib, packed: Uint8Array, isLast: boolean): void {
  try {
    stream.push(packed, isLast);
  } catch (thrown) {
    throw new NotOurPng('deflate', { cause: thrown });
  }
}
