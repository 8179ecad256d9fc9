import { browser } from 'wxt/browser';
import { openPanel } from './side-panel';

const CAPTURE = 'capture-page';
const PANEL = 'open-panel';

interface Tab {
  id?: number | undefined;
  windowId: number;
}

/**
 * The menu and the keys. Both are acts of the user that give us this tab (`activeTab`), as the toolbar button does. A right click is
 * also an act in the page: whether somebody touched a choice cannot be told after it, and the capture says so; a key or the
 * button leaves the page untouched. @param capture is called in a task of its own, so that the act is not passed on to the page
 */
export function listenForWaysIn(capture: (tab: { tabId: number; windowId: number }) => Promise<void>): void {
  const start = (tab: Tab | undefined) => {
    if (tab?.id === undefined) return;
    const wanted = { tabId: tab.id, windowId: tab.windowId };
    // A task of its own has no gesture: injecting a script would pass it on to the page that is read.
    setTimeout(() => void capture(wanted).catch(console.error), 0);
  };
  browser.runtime.onInstalled.addListener(() => void makeMenus().catch(console.error));
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === PANEL) open(tab);
    if (menuItemId === CAPTURE) start(tab);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === PANEL) open(tab);
    if (command === CAPTURE) start(tab);
  });
}

/** The browser keeps menus over a restart, so they are made when the extension is installed or updated. */
async function makeMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: CAPTURE,
    title: browser.i18n.getMessage('menu_capture'),
    // A request for consent is words, boxes and links; wherever in it the pointer is.
    contexts: ['page', 'frame', 'editable', 'selection', 'link'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({
    id: PANEL,
    title: browser.i18n.getMessage('menu_panel'),
    contexts: ['action'],
  });
}

/** At once, with nothing waited for: only the act itself may open it. */
function open(tab: Tab | undefined): void {
  if (tab?.id !== undefined) void openPanel(tab.id).catch(console.error);
}
