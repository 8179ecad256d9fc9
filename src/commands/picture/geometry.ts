import type { Rect } from '../../core/controls';

/** A part of a window that goes into a picture, and where its corner comes to lie in it. CSS pixels. */
export interface Piece {
  from: Rect;
  to: { x: number; y: number };
}

/** What both have; null when they do not meet. */
export function overlap(a: Rect, b: Rect): Rect | null {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** The smallest rectangle around all of them; null when there are none. */
export function around(rects: readonly Rect[]): Rect | null {
  if (rects.length === 0) return null;
  const x = Math.min(...rects.map((rect) => rect.x));
  const y = Math.min(...rects.map((rect) => rect.y));
  const width = Math.max(...rects.map((rect) => rect.x + rect.width)) - x;
  const height = Math.max(...rects.map((rect) => rect.y + rect.height)) - y;
  return { x, y, width, height };
}

export function grown(rect: Rect, by: number): Rect {
  return { x: rect.x - by, y: rect.y - by, width: rect.width + 2 * by, height: rect.height + 2 * by };
}

export function areaOf({ width, height }: Pick<Rect, 'width' | 'height'>): number {
  return width * height;
}

/** The middle of it lies inside. */
export function isMiddleIn(rect: Rect, area: Rect): boolean {
  const [x, y] = [rect.x + rect.width / 2, rect.y + rect.height / 2];
  return x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;
}

/** In device pixels. Edges are rounded, never sizes, so that neighbours meet without a seam. */
export function onScreen(rect: Rect, scale: number): Rect {
  const [x, y] = [Math.round(rect.x * scale), Math.round(rect.y * scale)];
  return {
    x,
    y,
    width: Math.round((rect.x + rect.width) * scale) - x,
    height: Math.round((rect.y + rect.height) * scale) - y,
  };
}
