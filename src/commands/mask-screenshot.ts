import type { Rect } from '../core/controls';

export interface MaskedPicture {
  bytes: Uint8Array<ArrayBuffer>;
  width: number;
  height: number;
  /** Device pixels per CSS pixel, times 1000. */
  scale: number;
  maskedRegions: number;
}

/** Painted wider than the field by this many CSS pixels: borders of frames and rounding must not leave a sliver. */
const MARGIN = 3;

/**
 * Paints the given regions over in a picture of the visible tab. Works on the bitmap in memory: the page is not touched,
 * and the unmasked picture is never hashed or stored.
 */
export async function maskScreenshot(
  picture: Blob,
  mask: readonly Rect[],
  viewportWidth: number,
): Promise<MaskedPicture> {
  const bitmap = await createImageBitmap(picture);
  const scale = bitmap.width / Math.max(1, viewportWidth);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d canvas');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  context.fillStyle = '#5b6470';
  for (const rect of mask) {
    context.fillRect(
      Math.floor((rect.x - MARGIN) * scale),
      Math.floor((rect.y - MARGIN) * scale),
      Math.ceil((rect.width + 2 * MARGIN) * scale),
      Math.ceil((rect.height + 2 * MARGIN) * scale),
    );
  }
  const masked = await canvas.convertToBlob({ type: 'image/png' });
  return {
    bytes: new Uint8Array(await masked.arrayBuffer()),
    width: canvas.width,
    height: canvas.height,
    scale: Math.round(scale * 1000),
    maskedRegions: mask.length,
  };
}
