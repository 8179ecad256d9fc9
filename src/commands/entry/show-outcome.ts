import { browser } from 'wxt/browser';
import type { Result } from '../../core/errors';
import type { CaptureReceipt } from '../../core/services';

/** Glyphs, so that the state is not told by colour alone. */
const KEPT = '✓';
const FAILED = '×';
const BUSY = '…';

export async function badgeBusy(tabId: number): Promise<void> {
  await badge(tabId, BUSY, '#3a4a63');
}

/**
 * Shows what became of a capture that was asked for without a screen: on the badge, and in the popup where the browser lets us open
 * it by ourselves. A failure that cannot be shown there gets a window, since nobody would look for it.
 */
export async function showOutcome(
  tab: { tabId: number; windowId: number },
  result: Result<CaptureReceipt>,
): Promise<void> {
  await badge(tab.tabId, result.ok ? KEPT : FAILED, result.ok ? '#1d6b3f' : '#a3262a');
  if (await hasPanel(tab.windowId)) return;
  if (await openedPopup(tab.windowId)) return;
  if (result.ok) return;
  await browser.windows.create({
    url: browser.runtime.getURL(`/popup.html#${tab.tabId}`),
    type: 'popup',
    width: 420,
    height: 640,
  });
}

async function badge(tabId: number, text: string, color: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setBadgeText({ tabId, text }),
  ]).catch(() => undefined);
}

/** An open side panel of this window shows it already. */
async function hasPanel(windowId: number): Promise<boolean> {
  if (typeof browser.runtime.getContexts !== 'function') return false;
  const panels = await browser.runtime
    .getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] })
    .catch(() => []);
  return panels.length > 0;
}

/** Chromium since 127, and only in the window that has the focus. */
async function openedPopup(windowId: number): Promise<boolean> {
  try {
    await browser.action.openPopup({ windowId });
    return true;
  } catch {
    return false;
  }
}
