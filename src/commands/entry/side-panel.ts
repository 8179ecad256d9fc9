import { browser } from 'wxt/browser';

/** Firefox's, of which the types of Chromium know nothing. */
interface Sidebar {
  open(): Promise<void>;
}

/** Opens the side panel (Firefox: sidebar) beside a tab. Must be called straight from an act of the user. */
export async function openPanel(tabId: number): Promise<void> {
  if (import.meta.env.FIREFOX) await sidebar()?.open();
  else await browser.sidePanel.open({ tabId });
}

function sidebar(): Sidebar | null {
  const found: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(found) ? found : null;
}

function isSidebar(value: unknown): value is Sidebar {
  return typeof value === 'object' && value !== null && 'open' in value && typeof value.open === 'function';
}
