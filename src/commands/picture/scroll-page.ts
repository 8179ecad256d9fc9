import { browser } from 'wxt/browser';

/**
 * Scrolls the top document and waits until it has been drawn there. The one thing a capture does to a page, and only for a
 * picture of the whole of it. Injected from the worker, so no gesture goes with it.
 */
export async function scrollPage(tabId: number, x: number, y: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func: scrollHere, args: [x, y] });
}

/** Runs in the page's isolated world, by its text alone. `instant`, since a page can ask for smooth scrolling. */
async function scrollHere(left: number, top: number): Promise<void> {
  globalThis.scrollTo({ left, top, behavior: 'instant' });
  // A page in the background draws no frames, so it is not waited for long.
  const late = new Promise((resolve) => setTimeout(resolve, 400));
  const drawn = new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.race([late, drawn]);
}
