import type { Rect } from '../../core/controls';
import { TILE } from '../../core/tiles';
import { grown, onScreen, overlap, type Piece } from './geometry';

export interface MaskedPicture {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  /** Device pixels per CSS pixel, times 1000. */
  scale: number;
  maskedRegions: number;
  /** Its pixels, RGBA, as many rows at a time as a row of tiles has. */
  bands(): Iterable<Uint8Array<ArrayBuffer>>;
}

/** Painted wider than the field by this many CSS pixels: borders of frames and rounding must not leave a sliver. */
const MARGIN = 3;
const PAINT = '#5b6470';
/** All pixels are read back to be hashed: quicker where they are not on the graphics card. */
const READ_BACK = { willReadFrequently: true } as const;

/**
 * Where a picture is put together in memory, each piece painted over before the next is asked for: the page is not touched,
 * and an unmasked picture is never hashed or stored.
 */
export class Sheet {
  private readonly canvas: OffscreenCanvas;
  private readonly context: OffscreenCanvasRenderingContext2D;
  private masked = 0;

  /** @param size CSS pixels @param scale device pixels per CSS pixel */
  constructor(
    size: { width: number; height: number },
    readonly scale: number,
  ) {
    const { width, height } = onScreen({ x: 0, y: 0, ...size }, scale);
    this.canvas = new OffscreenCanvas(width, height);
    const context = this.canvas.getContext('2d', READ_BACK);
    if (!context) throw new Error('no 2d canvas');
    this.context = context;
  }

  /** Device pixels. */
  get size(): { width: number; height: number } {
    return { width: this.canvas.width, height: this.canvas.height };
  }

  /** @param mask regions of the window that may not be seen @param repeats what another piece shows already */
  add(picture: ImageBitmap, { from, to }: Piece, mask: readonly Rect[], repeats: readonly Rect[] = []): void {
    const { scale, context } = this;
    const target = onScreen({ ...from, ...to }, scale);
    // The way between the two is how far the page was scrolled, which is whole on the screen: rounded once, for both.
    const source = {
      x: target.x - Math.round((to.x - from.x) * scale),
      y: target.y - Math.round((to.y - from.y) * scale),
    };
    context.save();
    context.beginPath();
    context.rect(target.x, target.y, target.width, target.height);
    context.clip();
    context.drawImage(
      picture,
      source.x,
      source.y,
      target.width,
      target.height,
      target.x,
      target.y,
      target.width,
      target.height,
    );
    context.translate(target.x - source.x, target.y - source.y);
    context.fillStyle = PAINT;
    for (const rect of [...mask, ...repeats]) {
      const { x, y, width, height } = grown(rect, MARGIN);
      context.fillRect(
        Math.floor(x * scale),
        Math.floor(y * scale),
        Math.ceil(width * scale) + 1,
        Math.ceil(height * scale) + 1,
      );
    }
    context.restore();
    this.masked += mask.filter((rect) => overlap(rect, from)).length;
  }

  /** @param height CSS pixels, when less was put on it than there is room for */
  async finish(height?: number): Promise<MaskedPicture> {
    const canvas = height === undefined ? this.canvas : this.cutOff(Math.round(height * this.scale));
    const png = await canvas.convertToBlob({ type: 'image/png' });
    return {
      bytes: new Uint8Array(await png.arrayBuffer()),
      width: canvas.width,
      height: canvas.height,
      scale: Math.round(this.scale * 1000),
      maskedRegions: this.masked,
      bands: () => bandsOf(canvas),
    };
  }

  private cutOff(height: number): OffscreenCanvas {
    if (height >= this.canvas.height) return this.canvas;
    const shorter = new OffscreenCanvas(this.canvas.width, height);
    shorter.getContext('2d', READ_BACK)?.drawImage(this.canvas, 0, 0);
    return shorter;
  }
}

function* bandsOf(canvas: OffscreenCanvas): Generator<Uint8Array<ArrayBuffer>> {
  const { width, height } = canvas;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  for (let y = 0; y < height; y += TILE) {
    const { data } = context.getImageData(0, y, width, Math.min(TILE, height - y));
    yield new Uint8Array(data.buffer);
  }
}
