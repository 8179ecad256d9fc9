import { browser } from 'wxt/browser';

/** The review page in a tab of its own, on a capture or on the list. */
export async function openReview({ captureId }: { captureId: string | null }): Promise<{ ok: true; value: null }> {
  const view = captureId ? `#/capture/${captureId}` : '#/captures';
  await browser.tabs.create({ url: browser.runtime.getURL('/review.html') + view });
  return { ok: true, value: null };
}
