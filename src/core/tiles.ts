import type { PictureArea } from './redaction';

/** Pixels along each side of the tiles that a screenshot is withheld by; less at its right and lower edge. */
export const TILE = 32;
/** Pixels of the largest picture that is cut into tiles. */
export const MAX_PIXELS = 96 * 1024 * 1024;

/** Pixels. */
export interface PictureSize {
  width: number;
  height: number;
}

export function columnsOf({ width }: Pick<PictureSize, 'width'>): number {
  return Math.ceil(width / TILE);
}

export function tilesIn(size: PictureSize): number {
  return columnsOf(size) * Math.ceil(size.height / TILE);
}

/** Where a tile is in the picture, in pixels. */
export function placeOf(tile: number, size: PictureSize): PictureArea {
  const columns = columnsOf(size);
  const [x, y] = [(tile % columns) * TILE, Math.floor(tile / columns) * TILE];
  return { x, y, width: Math.min(TILE, size.width - x), height: Math.min(TILE, size.height - y) };
}

/** All tiles that an area touches, as one area; null when it lies beside the picture. */
export function coveredBy({ x, y, width, height }: PictureArea, size: PictureSize): PictureArea | null {
  if (x >= size.width || y >= size.height) return null;
  const [left, top] = [x - (x % TILE), y - (y % TILE)];
  const end = (at: number, most: number) => Math.min(Math.ceil(at / TILE) * TILE, most);
  return { x: left, y: top, width: end(x + width, size.width) - left, height: end(y + height, size.height) - top };
}
