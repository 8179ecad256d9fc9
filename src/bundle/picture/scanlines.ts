/** How a row of a PNG is told by the row above it and the pixel before it (ISO/IEC 15948, section 9). */
export const FILTERS = { none: 0, sub: 1, up: 2, average: 3, paeth: 4 } as const;

/**
 * Puts the pixels of a row in the place of what stands for them. The first byte of both rows is the filter's; `above` is zeroes
 * for the first row.
 * @returns whether the filter is one that exists
 */
export function unfilter(row: Uint8Array, above: Uint8Array, channels: number): boolean {
  const filter = row[0] ?? 0;
  if (filter > FILTERS.paeth) return false;
  if (filter === FILTERS.none) return true;
  const first = 1 + channels;
  for (let i = 1; i < row.length; i++) {
    const left = i < first ? 0 : (row[i - channels] ?? 0);
    const up = above[i] ?? 0;
    const before = i < first ? 0 : (above[i - channels] ?? 0);
    row[i] = (row[i] ?? 0) + predicted(filter, left, up, before);
  }
  return true;
}

function predicted(filter: number, left: number, up: number, before: number): number {
  if (filter === FILTERS.sub) return left;
  if (filter === FILTERS.up) return up;
  if (filter === FILTERS.average) return (left + up) >> 1;
  const [a, b, c] = [Math.abs(up - before), Math.abs(left - before), Math.abs(left + up - 2 * before)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : before;
}
