import { browser } from 'wxt/browser';

const NAME = 'pointing';

/** Held open by a screen that points at something on a page, so that the worker hears when that screen goes without a word. */
export function holdPointing(): void {
  browser.runtime.connect({ name: NAME });
}

/** @param off takes away what was pointed at */
export function hearPointing(off: () => Promise<unknown>): void {
  const own = browser.runtime.getURL('/');
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME || !port.sender?.url?.startsWith(own)) return;
    port.onDisconnect.addListener(() => void off().catch(console.error));
  });
}
