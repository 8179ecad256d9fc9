import { browser } from 'wxt/browser';
import { type TabFacts, tabFacts } from '../read-tab';

/** The browser refuses a third picture within a second; a little more, since its clock is not ours. */
const PER_SECOND = 2;
const SECOND_MS = 1_080;
/** Of this worker; a new one may meet the browser's own count once, and then waits. */
const taken: number[] = [];
/** Only compared, never kept: dropped with `forgetPicture`. */
let last: string | null = null;

export function forgetPicture(): void {
  last = null;
}

/** Somebody else took pictures: to be tried again, with a new reading. */
export const TOO_SOON = 'too-soon';

/** `same`: exactly what was taken the time before. */
export type Taken = { ok: true; picture: ImageBitmap; same: boolean } | { ok: false; reason: string };

/** Waits until the browser will take a picture. To be called before the reading that goes with it, so that nothing ages. */
export async function turnForPicture(): Promise<void> {
  const first = taken.length < PER_SECOND ? undefined : taken[taken.length - PER_SECOND];
  const wait = first === undefined ? 0 : first + SECOND_MS - performance.now();
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}

/** What the tab shows now, and never another tab: tab and address are checked before and after. */
export async function pictureOf(facts: TabFacts): Promise<Taken> {
  const before = last;
  if (!(await tabFacts(facts.tabId)).active) return { ok: false, reason: 'tab-not-visible' };
  taken.push(performance.now());
  taken.splice(0, taken.length - PER_SECOND);
  let url: string;
  try {
    url = await browser.tabs.captureVisibleTab(facts.windowId, { format: 'png' });
  } catch (cause) {
    return { ok: false, reason: /MAX_CAPTURE/.test(String(cause)) ? TOO_SOON : 'refused-by-browser' };
  }
  const now = await tabFacts(facts.tabId);
  if (!now.active || now.url !== facts.url) return { ok: false, reason: 'tab-changed' };
  last = url;
  return { ok: true, picture: await createImageBitmap(pictureBlob(url)), same: url === before };
}

/** By hand, since the extension's own policy (connect-src 'self') forbids fetching a data: address, as it should. */
function pictureBlob(dataUrl: string): Blob {
  const bytes = Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (char) => char.charCodeAt(0));
  return new Blob([bytes], { type: 'image/png' });
}
