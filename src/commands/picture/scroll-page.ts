import { browser } from 'wxt/browser';

/**
 * Scrolls the top document and waits until it has been drawn there. The one thing a capture does to a page, and only for a
 * picture of the whole of it. Injected from the worker, so no gesture goes with it.
 * @param documentId only if the tab still shows this one @throws when it does not
 */
export async function scrollPage(tabId: number, x: number, y: number, documentId?: string): Promise<void> {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  await browser.scripting.executeScript({ target, func: scrollHere, args: [x, y] });
}

/**
 * Runs in the page's isolated world, by its text alone. `instant`, since a page can ask for smooth scrolling. A frame is asked
 * for while the one before is still being drawn, and that one has to be on the screen before a third begins: so four.
 */
async function scrollHere(left: number, top: number): Promise<void> {
  globalThis.scrollTo({ left, top, behavior: 'instant' });
  // A page in the background draws no frames, so they are not waited for without end.
  const end = performance.now() + 3_000;
  const late = () => new Promise((resolve) => setTimeout(resolve, Math.max(0, end - performance.now())));
  for (let frames = 0; frames < 4; frames++)
    await Promise.race([late(), new Promise((resolve) => requestAnimationFrame(resolve))]);
  await new Promise((resolve) => setTimeout(resolve, 60));
}
