import { browser } from 'wxt/browser';
import type { FrameCapture } from '../core/capture';
import { maskScreenshot } from './mask-screenshot';
import type { MergedFrames } from './merge-frames';
import { readTab, type TabFacts, tabFacts } from './read-tab';
import type { Picture } from './seal-capture';

export interface Shot {
  picture: Picture;
  /** The page read again after the picture; null when there is no picture. */
  after: MergedFrames | null;
}

/** Tries once more when the layout moved between reading and picture; then says so instead of keeping a wrong mask. */
const TRIES = 2;

/**
 * A picture of the visible tab, masked in memory. Never another tab's: tab and address are checked before and after.
 * Regions to mask are read before and after it; when they moved in between, the picture is void.
 */
export async function takeScreenshot(before: MergedFrames, facts: TabFacts): Promise<Shot> {
  let known = before;
  for (let tries = 0; tries < TRIES; tries++) {
    if (!(await tabFacts(facts.tabId)).active) return missing('tab-not-visible');
    let url: string;
    try {
      url = await browser.tabs.captureVisibleTab(facts.windowId, { format: 'png' });
    } catch {
      return missing('refused-by-browser');
    }
    const now = await tabFacts(facts.tabId);
    if (!now.active || now.url !== facts.url) return missing('tab-changed');
    const after = await readTab(facts.tabId);
    const viewport = after.frames[0]?.viewport.width ?? 0;
    if (sameMask(known, after)) {
      const picture = await maskScreenshot(pictureBlob(url), after.mask, viewport);
      return { picture: { state: 'taken', picture }, after };
    }
    known = after;
  }
  return missing('layout-moved');
}

/** By hand, since the extension's own policy (connect-src) forbids fetching a data: address, as it should. */
function pictureBlob(dataUrl: string): Blob {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}

function missing(reason: string): Shot {
  return { picture: { state: 'missing', reason }, after: null };
}

function sameMask(a: MergedFrames, b: MergedFrames): boolean {
  return JSON.stringify(a.mask) === JSON.stringify(b.mask);
}

/** Controls whose state differs between two readings: the page changed them while it was being captured. */
export function changedControls(before: FrameCapture[], after: FrameCapture[]): FrameCapture['controls'] {
  const later = new Map(after.flatMap((f) => f.controls).map((c) => [c.id, c.states.atCapture]));
  return before.flatMap((f) => f.controls).filter((c) => later.has(c.id) && later.get(c.id) !== c.states.atCapture);
}
