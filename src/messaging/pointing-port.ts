import { browser } from 'wxt/browser';

const NAME = 'pointing';
/** More often no worker is killed while one thing is pointed at; one that cannot start would have us ask for ever. */
const MOST_RENEWALS = 10;

/**
 * Held open by a screen that points at something on a page, so that the worker hears when that screen goes without a word. A worker that
 * is stopped loses it, and the next one would hear nothing: so it is opened again as long as something is pointed at.
 * @returns to be told whether something is pointed at
 */
export function pointingHold(): (points: boolean) => void {
  let [isOpen, isWanted, renewals] = [false, false, 0];
  function open(): void {
    isOpen = true;
    browser.runtime.connect({ name: NAME }).onDisconnect.addListener(() => {
      isOpen = false;
      if (!isWanted || renewals >= MOST_RENEWALS) return;
      renewals += 1;
      open();
    });
  }
  return (points) => {
    isWanted = points;
    renewals = 0;
    if (points && !isOpen) open();
  };
}

/** @param off takes away what was pointed at */
export function hearPointing(off: () => Promise<unknown>): void {
  const own = browser.runtime.getURL('/');
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== NAME || !port.sender?.url?.startsWith(own)) return;
    port.onDisconnect.addListener(() => void off().catch(console.error));
  });
}
