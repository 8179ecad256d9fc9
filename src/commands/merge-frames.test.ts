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
});
