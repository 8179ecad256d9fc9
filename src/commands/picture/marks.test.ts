import { describe, expect, it } from 'vitest';
import type { PageView } from '../../core/picture';
import { button, control, frame, notice } from '../../ui/testing/record-parts';
import { onScreen } from './geometry';
import { marksOf, ofRecord, onceEach } from './marks';
import { MARGIN, noticeArea } from './notice-area';
import { thingsOf } from './things';

const BOX = { x: 300, y: 200, width: 18, height: 18 };
const OK = { x: 300, y: 260, width: 100, height: 40 };
const REGION = { x: 280, y: 180, width: 400, height: 140 };

function view(away: Partial<PageView['away']> = {}): PageView {
  const page = { scrollX: 0, scrollY: 0, pageWidth: 1000, pageHeight: 700, clientWidth: 1000, clientHeight: 700 };
  return { ...page, zoomed: false, away: { controls: [], buttons: [], ...away } };
}

const top = frame('0', {
  controls: [control('0:c1', 'Ja', { rect: BOX, noticeId: '0:n1' })],
  notices: [notice('0:n1', 'Ja Ok', { rect: REGION, controlIds: ['0:c1'], buttons: [button('Ok', { rect: OK })] })],
});
const reading = { frames: [top], views: { '0': view() } };

/** The same as a frame of another document. */
function framed(rect: typeof REGION) {
  const child = {
    path: '0.0',
    url: null,
    element: 'iframe' as const,
    sandboxed: false,
    visible: true,
    locator: { frame: '0', path: ['iframe'] },
    rect,
  };
  const inner = {
    ...top,
    path: '0.0',
    controls: top.controls.map((c) => ({ ...c, id: '0.0:c1', noticeId: '0.0:n1' })),
  };
  return {
    frames: [
      frame('0', { childFrames: [child] }),
      { ...inner, notices: inner.notices.map((n) => ({ ...n, id: '0.0:n1' })) },
    ],
    views: {},
  };
}

describe('the part of the window that is the notice', () => {
  it('is around it, with a margin', () => {
    const { x, y, width, height } = REGION;
    const area = { x: x - MARGIN, y: y - MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
    expect(noticeArea(reading)).toEqual(area);
  });

  it('stays in the window', () => {
    const at = { x: -50, y: 600, width: 300, height: 400 };
    const notices = top.notices.map((each) => ({ ...each, rect: at }));
    const inIt = top.controls.map((each) => ({ ...each, rect: { ...BOX, x: 10, y: 650 } }));
    const low = { ...top, notices: notices.map((each) => ({ ...each, buttons: [] })), controls: inIt };
    expect(noticeArea({ ...reading, frames: [low] })).toEqual({ x: 0, y: 576, width: 274, height: 124 });
  });

  it('is around all of them, also in frames, as far as the frame shows it', () => {
    expect(noticeArea(framed({ x: 100, y: 50, width: 500, height: 200 }))).toEqual({
      x: 380 - MARGIN,
      y: 230 - MARGIN,
      width: 220 + 2 * MARGIN,
      height: 20 + 2 * MARGIN,
    });
  });

  it.each([
    ['nothing is asked', { ...top, notices: [] }],
    [
      'it holds neither control nor button',
      { ...top, controls: [], notices: top.notices.map((n) => ({ ...n, buttons: [] })) },
    ],
    ['it is not shown', { ...top, notices: top.notices.map((n) => ({ ...n, visible: false })) }],
    [
      'it fills most of the window',
      { ...top, notices: top.notices.map((n) => ({ ...n, rect: { x: 0, y: 0, width: 1000, height: 600 } })) },
    ],
    [
      'it is outside',
      { ...top, notices: top.notices.map((n) => ({ ...n, rect: { ...REGION, y: 900 } })), controls: [] },
    ],
  ])('is none when %s', (_, only) => {
    const buttons = only.notices.map((n) => ({
      ...n,
      buttons: n.buttons.map((b) => ({ ...b, rect: { ...OK, y: 960 } })),
    }));
    const frames = [_ === 'it is outside' ? { ...only, notices: buttons } : only];
    expect(noticeArea({ ...reading, frames })).toBeNull();
  });

  it('is not the one that lies under another', () => {
    const away = view({ controls: ['0:c1'], buttons: [{ noticeId: '0:n1', index: 0 }] });
    expect(noticeArea({ ...reading, views: { '0': away } })).toBeNull();
  });
});

describe('marks', () => {
  const piece = { from: { x: 256, y: 156, width: 448, height: 188 }, to: { x: 0, y: 0 } };

  it('lie where the thing lies in the picture, in its own pixels', () => {
    expect(marksOf(thingsOf(reading), piece, 1.5, { width: 672, height: 282 })).toEqual([
      { of: 'control', controlId: '0:c1', rect: { x: 66, y: 66, width: 27, height: 27 } },
      { of: 'button', noticeId: '0:n1', index: 0, rect: { x: 66, y: 156, width: 150, height: 60 } },
    ]);
  });

  it('are moved with the piece, cut off at the edge, and left out where the middle is not in it', () => {
    const low = { from: { x: 0, y: 270, width: 1000, height: 300 }, to: { x: 0, y: 1000 } };
    const marks = marksOf(thingsOf(reading), low, 1, { width: 350, height: 2000 });
    expect(marks).toEqual([
      { of: 'button', noticeId: '0:n1', index: 0, rect: { x: 300, y: 990, width: 50, height: 40 } },
    ]);
  });

  it('are none for what is out of sight, in a frame that does not show it, or hidden', () => {
    expect(thingsOf({ ...reading, views: { '0': view({ controls: ['0:c1'] }) } }).map((each) => each.inSight)).toEqual([
      false,
      true,
    ]);
    const small = thingsOf(framed({ x: 100, y: 50, width: 500, height: 200 }));
    expect(small.map(({ rect, inSight }) => [rect.x, rect.y, inSight])).toEqual([
      [400, 250, false],
      [400, 310, false],
    ]);
    const hidden = { ...top, controls: top.controls.map((each) => ({ ...each, visible: false })), notices: [] };
    expect(thingsOf({ ...reading, frames: [hidden] })).toEqual([]);
  });

  it('are of one thing once, and of things in the record only', () => {
    const [first] = marksOf(thingsOf(reading), piece, 1, { width: 448, height: 188 });
    if (!first) throw new Error('no mark');
    expect(onceEach([first, { ...first, rect: REGION }])).toEqual([first]);
    const shifted = {
      ...top,
      controls: top.controls.map((each) => ({ ...each, locator: { frame: '0', path: ['#x'] } })),
    };
    const recorded = thingsOf({ ...reading, frames: [shifted] });
    expect(ofRecord(thingsOf(reading), recorded).map(({ mark }) => mark.of)).toEqual(['button']);
  });

  it('meet without a seam at any scale', () => {
    for (const scale of [1, 1.1, 1.25, 1.333, 1.5, 2, 2.625]) {
      let end = 0;
      for (let y = 0; y < 2000; y += 137) {
        const rect = onScreen({ x: 0, y, width: 10, height: 137 }, scale);
        expect(rect.y).toBe(end);
        end = rect.y + rect.height;
      }
    }
  });
});
