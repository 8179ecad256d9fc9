import { browser } from 'wxt/browser';
import { forgetTab, note } from './keep-record';
import type { NetworkEvent } from './record';

const ALL = { urls: ['<all_urls>'] };

/**
 * Listens to the requests of all tabs, in the unattended build only. The store build has no such permission: as an optional one,
 * granted while the browser runs, it showed nothing in Chromium 156, and a site's permission reaches requests to that site only. Nothing
 * is blocked or changed, and no body is asked for. Called at top level, so that an event can wake the worker.
 */
export function observeNetwork(): void {
  // Without the permission the browser has no such thing, whatever the types say.
  if (!('webRequest' in browser) || !browser.webRequest) return;
  const { onBeforeRequest, onSendHeaders, onHeadersReceived, onErrorOccurred } = browser.webRequest;
  onBeforeRequest.addListener((request) => void hear('asked', request), ALL);
  // Cookies need `extraHeaders` in Chromium; Firefox knows no such word.
  const extra = import.meta.env.FIREFOX ? [] : (['extraHeaders'] as const);
  const main = { ...ALL, types: ['main_frame' as const] };
  onSendHeaders.addListener((request) => void hear('sent', request, request.requestHeaders), main, [
    'requestHeaders',
    ...extra,
  ]);
  onHeadersReceived.addListener((request) => void hear('answered', request, request.responseHeaders), ALL, [
    'responseHeaders',
    ...extra,
  ]);
  // A download, an empty answer: the document that was there stays, and what was seen of it is lost.
  onErrorOccurred.addListener(({ tabId, requestId }) => void forgetTab(tabId, requestId), main);
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
}

interface Request {
  tabId: number;
  type: string;
  requestId: string;
  url: string;
  timeStamp: number;
  documentLifecycle?: string | undefined;
}

function hear(kind: NetworkEvent['kind'], request: Request, headers: NetworkEvent['headers'] = []): void {
  const { tabId, type, requestId, url, timeStamp, documentLifecycle } = request;
  // Requests of workers belong to no tab; a page that is loaded ahead is not the one the tab shows.
  if (tabId < 0 || documentLifecycle === 'prerender') return;
  note(tabId, { kind, main: type === 'main_frame', requestId, address: url, at: timeStamp, headers });
}
