import type { Gap } from '../../core/capture';
import type { Rect } from '../../core/controls';
import type { Mark, PictureChoice, PictureView } from '../../core/picture';
import type { MergedFrames } from '../merge-frames';
import { readTab, type TabFacts } from '../read-tab';
import { type FullPage, NoFullPage, takeFullPage } from './full-page';
import { beginScrolling, endScrolling } from './left-scrolled';
import { marksOf, ofRecord } from './marks';
import { noticeArea } from './notice-area';
import { sameLayout } from './same-layout';
import { scrollPage } from './scroll-page';
import { type MaskedPicture, Sheet } from './sheet';
import { thingsOf } from './things';
import { pictureOf, TOO_SOON, turnForPicture } from './visible-tab';

export type Picture =
  | { state: 'taken'; picture: MaskedPicture; view: PictureView; marks: Mark[] }
  | { state: 'missing'; reason: string };

export interface Shot {
  picture: Picture;
  /** The page read again after the picture; null when there is no picture. */
  after: MergedFrames | null;
  gaps: Gap[];
}

/** Tries again when the layout moved between reading and picture; then says so instead of keeping a wrong mask. */
const TRIES = 3;

/**
 * The picture of the tab that was chosen, masked in memory and cropped before anything is hashed. Regions to mask and to mark
 * are read before and after it; when they moved in between, the picture is void.
 */
export async function takeScreenshot(before: MergedFrames, facts: TabFacts, asked: PictureChoice): Promise<Shot> {
  const view = viewOf(before, asked);
  if (asked !== 'full-page') return ofWindow(before, before, facts, view);
  const { whole, gaps } = await wholePage(before, facts);
  const after = await readTab(facts.tabId);
  if (!whole) {
    const shot = await ofWindow(before, after, facts, { ...view, scrolledPage: true });
    return { ...shot, gaps: [...gaps, ...shot.gaps] };
  }
  const { picture, marks, strips, retaken, coveredRepeats, size } = whole;
  const area = { x: 0, y: 0, ...size };
  const seen: PictureView = { ...view, shows: asked, area, strips, retaken, coveredRepeats, scrolledPage: strips > 1 };
  return { picture: { state: 'taken', picture, view: seen, marks }, after, gaps };
}

async function ofWindow(
  before: MergedFrames,
  lastKnown: MergedFrames,
  facts: TabFacts,
  view: PictureView,
): Promise<Shot> {
  let known = lastKnown;
  for (let tries = 0; tries < TRIES; tries++) {
    await turnForPicture();
    if (tries > 0) known = await readTab(facts.tabId);
    if (known.views['0']?.zoomed) return missing('zoomed-in');
    const taken = await pictureOf(facts);
    if (!taken.ok && taken.reason !== TOO_SOON) return missing(taken.reason);
    const after = await readTab(facts.tabId);
    if (taken.ok && sameLayout(known, after)) {
      const picture = await cropped(taken.picture, before, after, { ...view, retaken: tries });
      return { picture, after, gaps: [] };
    }
  }
  return missing('layout-moved');
}

async function cropped(
  bitmap: ImageBitmap,
  before: MergedFrames,
  after: MergedFrames,
  view: PictureView,
): Promise<Picture> {
  const notice = view.asked === 'notice' ? noticeArea(after) : null;
  const area = notice ?? windowOf(after);
  const scale = bitmap.width / Math.max(1, windowOf(after).width);
  const sheet = new Sheet(area, scale);
  const piece = { from: area, to: { x: 0, y: 0 } };
  sheet.add(bitmap, piece, after.mask);
  bitmap.close();
  const marks = marksOf(ofRecord(thingsOf(after), thingsOf(before)), piece, scale, sheet.size);
  const shows = notice ? 'notice' : 'viewport';
  return { state: 'taken', picture: await sheet.finish(), view: { ...view, shows, area }, marks };
}

/** Scrolls back whatever happens. A page that moved is gone through once more: what loads on scrolling is there then. */
async function wholePage(before: MergedFrames, facts: TabFacts): Promise<{ whole: FullPage | null; gaps: Gap[] }> {
  const gaps: Gap[] = [];
  let whole: FullPage | null = null;
  if (before.views['0']?.zoomed) return { whole, gaps: [incomplete('zoomed-in')] };
  await beginScrolling(facts.tabId, before);
  try {
    whole = await oncePerTry(before, facts);
    if (whole.cutOffBecause !== '') gaps.push(incomplete(whole.cutOffBecause));
  } catch (thrown) {
    if (!(thrown instanceof NoFullPage)) throw thrown;
    gaps.push(incomplete(thrown.message));
  } finally {
    if (!(await isScrolledBack(before, facts).catch(() => false)))
      gaps.push({ reason: 'scroll-not-restored', frame: '0', locator: null, subject: '' });
    await endScrolling(facts.tabId);
  }
  return { whole, gaps };
}

async function oncePerTry(before: MergedFrames, facts: TabFacts): Promise<FullPage> {
  try {
    return await takeFullPage(facts, before);
  } catch (thrown) {
    if (!(thrown instanceof NoFullPage) || thrown.message !== 'layout-moved') throw thrown;
    const again = await takeFullPage(facts, before);
    return { ...again, retaken: again.retaken + 1 };
  }
}

async function isScrolledBack(before: MergedFrames, facts: TabFacts): Promise<boolean> {
  const { scrollX = 0, scrollY = 0 } = before.views['0'] ?? {};
  for (let tries = 0; tries < 2; tries++) {
    await scrollPage(facts.tabId, scrollX, scrollY);
    const now = (await readTab(facts.tabId)).views['0'];
    if (now?.scrollX === scrollX && now.scrollY === scrollY) return true;
  }
  return false;
}

function incomplete(subject: string): Gap {
  return { reason: 'picture-incomplete', frame: '0', locator: null, subject };
}

function missing(reason: string): Shot {
  return { picture: { state: 'missing', reason }, after: null, gaps: [] };
}

function windowOf(reading: MergedFrames): Rect {
  return { x: 0, y: 0, ...(reading.frames[0]?.viewport ?? { width: 0, height: 0 }) };
}

function viewOf(before: MergedFrames, asked: PictureChoice): PictureView {
  const { scrollX = 0, scrollY = 0 } = before.views['0'] ?? {};
  return {
    asked,
    shows: 'viewport',
    area: windowOf(before),
    scroll: { x: Math.round(scrollX), y: Math.round(scrollY) },
    strips: 1,
    scrolledPage: false,
    retaken: 0,
    coveredRepeats: 0,
  };
}
