import { browser } from 'wxt/browser';

/** Whether the button of a tab shows a number: likely violations of a page that is watched, not what became of a capture. */
export async function hasNumber(tabId: number): Promise<boolean> {
  return /^\d+$/.test(await browser.action.getBadgeText({ tabId }));
}
