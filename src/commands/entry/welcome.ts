import { browser } from 'wxt/browser';

/** Said in the address when the page was opened by the browser's telling us that we were installed. */
const INSTALLED = '#installed';

export function welcomeOnInstall(mode: string): void {
  browser.runtime.onInstalled.addListener(({ reason }) => void welcome(reason, mode).catch(console.error));
}

/**
 * Opens the first page, once. Not in the build that the command line drives. In the background: the page itself comes to the front
 * when there is somebody to welcome (`greet`).
 */
async function welcome(reason: string, mode: string): Promise<void> {
  if (reason !== 'install' || mode === 'unattended') return;
  const { welcomed } = await browser.storage.local.get('welcomed');
  if (welcomed === true) return;
  await browser.storage.local.set({ welcomed: true });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') + INSTALLED, active: false });
}

/**
 * For the page itself. A browser that a program drives has nobody to welcome, and only pages are told so (`navigator.webdriver`).
 * @returns false when the page closes itself
 */
export async function greet(hash: string, isDriven: boolean): Promise<boolean> {
  if (hash !== INSTALLED) return true;
  const tab = await browser.tabs.getCurrent();
  if (tab?.id === undefined) return true;
  if (isDriven) {
    await browser.tabs.remove(tab.id);
    return false;
  }
  await browser.tabs.update(tab.id, { active: true });
  return true;
}
