import { browser } from 'wxt/browser';

/** The key under which the popup says which tab it was just allowed to read. */
const READ = 'tabRead';

/** For the side panel, which hears of no permission by itself: the toolbar button was pressed on this tab, so it can be read now. */
export async function noteTabRead(tabId: number, now: number): Promise<void> {
  await browser.storage.session.set({ [READ]: { tabId, at: now } });
}

/**
 * Tells when the tab beside the panel is another one, shows another page, or can be read all of a sudden. Which tab is active is
 * all that is known without an act of the user: not its address, not its title.
 * @returns how to stop
 */
export function followTab(tell: () => void): () => void {
  const state = { windowId: 0, tabId: 0 };
  const look = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    Object.assign(state, { windowId: tab?.windowId ?? 0, tabId: tab?.id ?? 0 });
  };
  void look();
  const activated = ({ tabId, windowId }: { tabId: number; windowId: number }) => {
    if (windowId !== state.windowId) return;
    state.tabId = tabId;
    tell();
  };
  const updated = (tabId: number, change: { status?: string | undefined }) => {
    if (tabId === state.tabId && change.status === 'complete') tell();
  };
  const read = (changes: Record<string, { newValue?: unknown }>) => {
    const value = changes[READ]?.newValue;
    if (typeof value === 'object' && value !== null && 'tabId' in value && value.tabId === state.tabId) tell();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  browser.storage.session.onChanged.addListener(read);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
    browser.storage.session.onChanged.removeListener(read);
  };
}
