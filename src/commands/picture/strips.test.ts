import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, freeRows, isNothingLeft, LIMITS, stripAt } from './strips';

const PANE = { width: 1000, height: 800 };
const HEADER = { x: 0, y: 0, width: 1000, height: 60 };
const BAR = { x: 0, y: 700, width: 1000, height: 100 };
const SIDEBAR = { x: 0, y: 100, width: 250, height: 600 };
const at = (scrollY: number, stopped = false) => ({ scrollY, stopped });
const VEIL = { x: 0, y: 0, width: 1000, height: 800 };

describe('rows that scroll with the page', () => {
  it.each([
    ['nothing pinned', [], { top: 0, bottom: 800 }],
    ['a header and a bar', [HEADER, BAR], { top: 60, bottom: 700 }],
    ['a tab at the side', [{ x: 960, y: 300, width: 40, height: 100 }], { top: 400, bottom: 800 }],
    ['two that overlap', [HEADER, { ...HEADER, y: 40 }], { top: 100, bottom: 800 }],
    ['a column is no bar', [HEADER, SIDEBAR], { top: 60, bottom: 800 }],
    ['what is out of the window', [{ ...BAR, y: 900 }], { top: 0, bottom: 800 }],
    ['something over the page', [VEIL], null],
  ])('%s', (_, pinned, expected) => {
    expect(freeRows(pinned, PANE)).toEqual(expected);
  });

  it('names the columns that move along', () => {
    expect(columnsOf([HEADER, SIDEBAR, BAR, VEIL], PANE)).toEqual([SIDEBAR]);
  });
});

describe('the strips of a page', () => {
  const page = { height: 3000, limit: LIMITS.height };
  const free = { top: 60, bottom: 700 };

  it('keep what is pinned above once, in the first, and what is pinned below once, in the last', () => {
    expect(stripAt(0, at(0), page, free, PANE, 0)).toEqual({ rows: { top: 0, bottom: 700 }, last: false });
    expect(stripAt(700, at(640), page, free, PANE, 1)).toEqual({ rows: { top: 60, bottom: 700 }, last: false });
    expect(stripAt(2620, at(2200), page, free, PANE, 4)).toEqual({ rows: { top: 420, bottom: 800 }, last: true });
  });

  it('cannot go on with a row that lies under what is pinned, or is not in the window', () => {
    expect(stripAt(700, at(640.33), page, free, PANE, 1)).toBeNull();
    expect(stripAt(700, at(660), page, free, PANE, 1)).toBeNull();
    expect(stripAt(1600, at(640), page, free, PANE, 1)).toBeNull();
  });

  it('end where the window goes no further, though the height was rounded up', () => {
    expect(stripAt(2620, at(2199.6), page, free, PANE, 4)?.last).toBe(false);
    expect(stripAt(2839.6, at(2199.6, true), page, free, PANE, 5)).toEqual({
      rows: { top: 640, bottom: 800 },
      last: true,
    });
    expect(stripAt(2620, at(2198, true), page, free, PANE, 4)?.last).toBe(false);
    const whole = { top: 0, bottom: PANE.height };
    expect(stripAt(2300, at(2199), page, whole, PANE, 4)).toEqual({ rows: { top: 101, bottom: 800 }, last: false });
    expect(isNothingLeft(2999, at(2199, true), page.height, PANE)).toBe(true);
    expect(isNothingLeft(2999, at(2200, true), page.height, PANE)).toBe(false);
    expect(isNothingLeft(2800, at(2199, true), page.height, PANE)).toBe(false);
    expect(isNothingLeft(2999, at(2199), page.height, PANE)).toBe(false);
  });

  it('end before the limit of a long page', () => {
    const long = { height: 40_000, limit: 16_000 };
    expect(stripAt(14_300, at(14_240), long, free, PANE, 9)?.last).toBe(false);
    expect(stripAt(14_500, at(14_440), long, free, PANE, 9)?.last).toBe(true);
    expect(stripAt(14_500, at(14_440), { ...page, height: 15_900 }, free, PANE, 9)?.last).toBe(false);
    expect(stripAt(700, at(640), page, free, PANE, LIMITS.strips - 1)?.last).toBe(true);
  });

  it('together are every row once, whatever is pinned', () => {
    const sizes = fc.record({
      height: fc.integer({ min: 1, max: 30_000 }),
      top: fc.integer({ min: 0, max: 300 }),
      below: fc.integer({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(sizes, ({ height, top, below }) => {
        const rows = { top, bottom: PANE.height - below };
        const long = { height: Math.max(height, PANE.height), limit: LIMITS.height };
        const most = Math.max(0, long.height - PANE.height);
        let next = 0;
        for (let place = 0; place < LIMITS.strips; place++) {
          const asked = Math.max(0, next - top);
          const scrollY = Math.min(most, asked);
          const strip = stripAt(next, { scrollY, stopped: asked - scrollY >= 1 }, long, rows, PANE, place);
          if (!strip) throw new Error(`no strip at ${next}`);
          expect(scrollY + strip.rows.top).toBe(next);
          expect(strip.rows.bottom).toBeLessThanOrEqual(PANE.height);
          next = scrollY + strip.rows.bottom;
          if (strip.last) break;
        }
        const isWhole = next === long.height;
        expect(isWhole || next <= LIMITS.height).toBe(true);
        if (long.height <= 4_000) expect(isWhole).toBe(true);
      }),
      // One row short of the end, found at random.
      { examples: [[{ height: 1390, top: 97, below: 114 }]] },
    );
  });
});
