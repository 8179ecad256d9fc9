import { describe, expect, it } from 'vitest';
import type { ChildFrame, FrameCapture } from '../core/capture';
import { mergeFrames } from './merge-frames';

const RECT = { x: 100, y: 50, width: 300, height: 200 };

function frame(path: string, url: string, childFrames: ChildFrame[] = []): FrameCapture {
  return {
    path,
    url,
    origin: new URL(url).origin,
    title: '',
    language: 'nl',
    contentType: 'text/html',
    quirksMode: false,
    secureContext: true,
    navigationType: 'navigate',
    userActivation: 'none',
    viewport: { width: 1000, height: 800 },
    controls: [],
    forms: [],
    notices: [],
    links: [],
    childFrames,
    gaps: [],
  };
}

function child(path: string | null, url: string | null, more: Partial<ChildFrame> = {}): ChildFrame {
  return {
    path,
    url,
    element: 'iframe',
    sandboxed: false,
    visible: true,
    locator: { frame: '0', path: ['iframe'] },
    rect: RECT,
    ...more,
  };
}

function answer(frameId: number, of: FrameCapture, mask = [] as (typeof RECT)[]) {
  return { frameId, result: { ok: true, reading: { frame: of, mask, noticeHtml: {} } } };
}

/** What every frame in a shadow tree calls itself, for want of a place. */
function unplaced(title: string): FrameCapture {
  const locator = { frame: '?0', path: ['x-a'] };
  const gap = { reason: 'closed-shadow-root' as const, frame: '?0', locator, subject: '?0 is what the page said' };
  return { ...frame('?0', 'https://site.example/inner'), title, gaps: [gap] };
}

const SITE = 'https://site.example/form';

describe('mergeFrames', () => {
  it('puts parents before children and siblings in document order, whatever order they answered in', () => {
    const top = frame('0', SITE, [child('0.0', SITE), child('0.1', SITE), child('0.10', SITE)]);
    const merged = mergeFrames([
      answer(9, frame('0.10', SITE)),
      answer(7, frame('0.1', SITE)),
      answer(0, top),
      answer(5, frame('0.0', SITE)),
    ]);
    expect(merged.frames.map((f) => f.path)).toEqual(['0', '0.0', '0.1', '0.10']);
    expect(merged.gaps).toEqual([]);
  });

  it('lists a declared cross-origin frame that did not answer as a gap without permission, and covers all of it', () => {
    const merged = mergeFrames([answer(0, frame('0', SITE, [child('0.0', 'https://cmp.example/banner')]))]);
    expect(merged.gaps).toEqual([
      {
        reason: 'no-permission',
        frame: '0.0',
        locator: { frame: '0', path: ['iframe'] },
        subject: 'https://cmp.example/banner',
      },
    ]);
    expect(merged.mask).toEqual([RECT]);
  });

  it('tells a same-origin frame that did not answer apart', () => {
    const merged = mergeFrames([answer(0, frame('0', SITE, [child('0.0', 'https://site.example/inner')]))]);
    expect(merged.gaps.map((g) => g.reason)).toEqual(['frame-not-read']);
  });

  it('matches frames inside shadow trees by address, each declared one once', () => {
    const url = 'https://site.example/inner';
    const top = frame('0', SITE, [child(null, url), child(null, url)]);
    const merged = mergeFrames([answer(0, top), answer(4, frame('?1', url))]);
    expect(merged.frames.map((f) => f.path)).toEqual(['0', '?1']);
    expect(merged.gaps.map((g) => g.reason)).toEqual(['frame-not-read']);
  });

  it('tells frames inside shadow trees apart: each has its own path, ids and locators', () => {
    const url = 'https://site.example/inner';
    const [first, second] = [unplaced('Eerste'), unplaced('Tweede')];
    const merged = mergeFrames([
      answer(9, second),
      answer(0, frame('0', SITE, [child(null, url), child(null, url)])),
      answer(4, first),
    ]);
    expect(merged.frames.map((f) => [f.path, f.title])).toEqual([
      ['0', ''],
      ['?0', 'Eerste'],
      ['?1', 'Tweede'],
    ]);
    expect(merged.frames[2]?.gaps[0]).toEqual({
      reason: 'closed-shadow-root',
      frame: '?1',
      locator: { frame: '?1', path: ['x-a'] },
      subject: '?0 is what the page said',
    });
  });

  it('covers a frame without a known place whole, although it answered: its masks cannot be placed', () => {
    const top = frame('0', SITE, [child(null, 'https://site.example/inner')]);
    const merged = mergeFrames([answer(0, top), answer(4, unplaced(''), [{ x: 1, y: 1, width: 2, height: 2 }])]);
    expect(merged.mask).toEqual([RECT]);
  });

  it('moves masks of nested frames into the top viewport', () => {
    const inner = { x: 5, y: 6, width: 7, height: 8 };
    const middle = frame('0.0', SITE, [child('0.0.0', SITE, { rect: { x: 10, y: 20, width: 50, height: 60 } })]);
    const merged = mergeFrames([
      answer(0, frame('0', SITE, [child('0.0', SITE)])),
      answer(1, middle),
      answer(2, frame('0.0.0', SITE), [inner]),
    ]);
    expect(merged.mask).toEqual([{ x: 115, y: 76, width: 7, height: 8 }]);
  });

  it.each([
    ['a reader that failed', { ok: false, message: 'x' }],
    ['nothing', undefined],
    ['a foreign shape', { ok: true, reading: { frame: { path: '0' } } }],
    ['an extra key', { ok: true, reading: { ...answer(1, frame('0.0', SITE)).result.reading, value: 'typed' } }],
  ])('turns %s into a gap', (_what, result) => {
    const merged = mergeFrames([answer(0, frame('0', SITE)), { frameId: 3, result }]);
    expect(merged.frames).toHaveLength(1);
    expect(merged.gaps).toEqual([{ reason: 'reader-failed', frame: '?3', locator: null, subject: 'frame 3' }]);
  });

  it('says once that there were more frames than are read, and how many in all when these are very many', () => {
    const children = Array.from({ length: 300 }, (_, i) => child(`0.${i}`, SITE));
    const beyond = children.slice(1).map((_, i) => ({ frameId: i + 2, result: { ok: true, beyondLimit: true } }));
    const merged = mergeFrames([answer(0, frame('0', SITE, children)), answer(1, frame('0.0', SITE)), ...beyond]);
    expect(merged.frames.map(({ path }) => path)).toEqual(['0', '0.0']);
    const subjects = merged.gaps.map(({ reason, subject }) => `${reason} ${subject}`);
    expect(subjects.slice(0, 2)).toEqual(['limit-reached 200 frames', 'limit-reached 299 frames not read']);
    expect(subjects.slice(2)).toEqual(Array.from({ length: 100 }, () => `frame-not-read ${SITE}`));
    // What was not read is painted over, all of it.
    expect(merged.mask).toHaveLength(299);
  });
});
