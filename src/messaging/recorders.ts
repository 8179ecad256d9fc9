import { browser } from 'wxt/browser';
import type { ConsentAct, Told } from '../core/consent-act';
import { ToldSchema } from './acts';
import { TAKEN } from './tell';

/** Where a recorder's message came from, as the browser says; the message itself is never asked. */
export interface ToldFrom {
  tabId: number;
  frameId: number;
  origin: string;
  /** Address of the document itself, without query: its tab may have gone on meanwhile. Of a document without one, that of its site. */
  url: string;
}

/** An act as it was told: all that is needed to make its record later on. */
export interface ToldAct {
  act: ConsentAct;
  from: ToldFrom;
  heardAt: string;
}

export interface RecorderHandlers {
  page(from: ToldFrom): Promise<void>;
  /** Puts it where it outlives the worker. */
  note(told: ToldAct): Promise<void>;
  act(told: ToldAct): Promise<void>;
}

/**
 * Hears the recorders of sites where the user turned recording on. All they learn is that they were heard (`TAKEN`): a content script
 * is less trusted than our own pages, whose requests `server.ts` answers.
 */
export function hearRecorders(handlers: RecorderHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: unknown) => void) => {
    const from = senderOf(sender);
    if (!from || sender.id !== browser.runtime.id) return;
    // Nothing is kept of a private window there (`assertOrdinaryWindow`), an act no more than a page.
    if (import.meta.env.FIREFOX && sender.tab?.incognito) return;
    const told = toldIn(message);
    if (!told) return;
    void hear(handlers, told, { from, heardAt: new Date().toISOString(), taken: () => reply(TAKEN) });
    return true;
  });
}

/** Null when it is nothing that a recorder may tell. */
export function toldIn(message: unknown): Told | null {
  return ToldSchema.safeParse(message).data ?? null;
}

interface Hearing {
  from: ToldFrom;
  heardAt: string;
  /** Called as soon as the worker may be ended without harm. */
  taken(): void;
}

/** Notes an act before anything else is done. Never throws. */
export async function hear(
  handlers: RecorderHandlers,
  message: Told,
  { from, heardAt, taken }: Hearing,
): Promise<void> {
  const told = message.type === 'consent-act' ? { act: message, from, heardAt } : null;
  const isNoted = told === null || (await isDone(handlers.note(told)));
  if (isNoted) taken();
  if (message.type === 'consent-ahead') return;
  // A message sent in a click carries the click with it, and reading the page would pass it on (see `server.ts`).
  await new Promise((resolve) => setTimeout(resolve, 0));
  const isKept = await isDone(told ? handlers.act(told) : handlers.page(from));
  if (!isNoted && isKept) taken();
}

async function isDone(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    (cause: unknown) => {
      console.error(cause);
      return false;
    },
  );
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
