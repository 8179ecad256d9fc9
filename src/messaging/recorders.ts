import { browser } from 'wxt/browser';
import type { ConsentAct } from '../core/consent-act';
import { ConsentActSchema, ConsentPageSchema } from './acts';

/** Where a recorder's message came from, as the browser says; the message itself is never asked. */
export interface ToldFrom {
  tabId: number;
  frameId: number;
  origin: string;
  /** Address of the document itself, without query: its tab may have gone on meanwhile. Of a document without one, that of its site. */
  url: string;
}

export interface RecorderHandlers {
  page(from: ToldFrom): Promise<void>;
  act(act: ConsentAct, from: ToldFrom): Promise<void>;
}

/**
 * Hears the recorders of sites where the user turned recording on. They get no answer: a content script is less trusted than
 * our own pages, whose requests `server.ts` answers.
 */
export function hearRecorders(handlers: RecorderHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const from = senderOf(sender);
    if (!from || sender.id !== browser.runtime.id) return;
    // Nothing is kept of a private window there (`assertOrdinaryWindow`), an act no more than a page.
    if (import.meta.env.FIREFOX && sender.tab?.incognito) return;
    void hear(handlers, message, from);
  });
}

/** @returns whether it was something a recorder may tell; never throws. */
export async function hear(handlers: RecorderHandlers, message: unknown, from: ToldFrom): Promise<boolean> {
  const act = ConsentActSchema.safeParse(message);
  const page = ConsentPageSchema.safeParse(message);
  if (!act.success && !page.success) return false;
  // A message sent in a click carries the click with it, and reading the page would pass it on (see `server.ts`).
  await new Promise((resolve) => setTimeout(resolve, 0));
  const work = act.success ? handlers.act(act.data, from) : handlers.page(from);
  await work.catch((cause: unknown) => console.error(cause));
  return true;
}

interface Sender {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
  origin?: string | undefined;
  url?: string | undefined;
}

/** Null for what is in no tab, or on no site. */
export function senderOf({ tab, frameId, origin, url }: Sender): ToldFrom | null {
  const address = url && URL.canParse(url) ? new URL(url) : null;
  const from = origin && origin !== 'null' ? origin : (address?.origin ?? '');
  if (tab?.id === undefined || frameId === undefined || !/^https?:/.test(from)) return null;
  const own = address?.origin === from ? address.origin + address.pathname : `${from}/`;
  return { tabId: tab.id, frameId, origin: from, url: own };
}
