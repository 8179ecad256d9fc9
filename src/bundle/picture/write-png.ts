import { Zlib } from 'fflate/browser';
import type { PictureSize } from '../../core/tiles';
import { joinAll, joinBytes, uint32 } from '../../ledger/octets';
import { writeChunks } from './png-chunks';
import { FILTERS } from './scanlines';

/** Eight bits each of red, green, blue and alpha; deflate; not interlaced. */
const KIND = Uint8Array.of(8, 6, 0, 0, 0);

/** What a painted picture is written as, and nothing else, so that nothing can change how its pixels are shown. */
export const PLAIN_CHUNKS = ['IHDR', 'IDAT', 'IEND'] as const;

/** The same rows give the same bytes. Rows are told by those above, as most of a page repeats downwards. */
export class PngWriter {
  readonly #packed: Uint8Array[] = [];
  readonly #stream = new Zlib({ level: 6 }, (bytes) => void this.#packed.push(bytes));
  #above: Uint8Array;

  constructor(private readonly size: PictureSize) {
    this.#above = new Uint8Array(size.width * 4);
  }

  /** @param band RGBA of whole rows, from above down */
  add(band: Uint8Array): void {
    const length = this.#above.length;
    for (let at = 0; at < band.length; at += length) {
      const row = band.subarray(at, at + length);
      const line = new Uint8Array(1 + length);
      line[0] = FILTERS.up;
      for (let i = 0; i < length; i++) line[i + 1] = (row[i] ?? 0) - (this.#above[i] ?? 0);
      this.#above = row;
      this.#stream.push(line);
    }
  }

  finish(): Uint8Array<ArrayBuffer> {
    this.#stream.push(new Uint8Array(), true);
    const header = joinBytes(uint32(this.size.width), uint32(this.size.height), KIND);
    const data = [header, joinAll(this.#packed), new Uint8Array()];
    return writeChunks(PLAIN_CHUNKS.map((type, i) => ({ type, data: data[i] ?? new Uint8Array() })));
  }
}
