import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { MergedFrames } from '../merge-frames';
import { scrollPage } from './scroll-page';

/** In `storage.session`, by tab: where the visitor had the page that is being scrolled through. Two numbers; it goes with the browser. */
const KEY = 'scrolled ';
const PlaceSchema = z.strictObject({ documentId: z.string(), x: z.number(), y: z.number() });

/** Tabs that this worker scrolls through itself. */
const scrolling = new Set<number>();

export async function beginScrolling(tabId: number, { documentId, views }: MergedFrames): Promise<void> {
  scrolling.add(tabId);
  const { scrollX: x = 0, scrollY: y = 0 } = views['0'] ?? {};
  // Where the browser does not tell documents apart, another one might be scrolled.
  if (documentId === '') return;
  // Not noted is no reason to keep no evidence.
  await browser.storage.session.set({ [KEY + tabId]: { documentId, x, y } }).catch(() => undefined);
}

export async function endScrolling(tabId: number): Promise<void> {
  scrolling.delete(tabId);
  await browser.storage.session.remove(KEY + tabId).catch(() => undefined);
}

/**
 * A worker that was ended while it scrolled through a page left it there: the page is put back before it is read again, or the evidence
 * would say that the visitor had it so.
 */
export async function scrollBackLeft(tabId: number): Promise<void> {
  if (scrolling.has(tabId)) return;
  const kept = PlaceSchema.safeParse((await browser.storage.session.get(KEY + tabId))[KEY + tabId]).data;
  if (!kept) return;
  // Another document by now was scrolled by nobody but its visitor.
  await scrollPage(tabId, kept.x, kept.y, kept.documentId).catch(() => undefined);
  await browser.storage.session.remove(KEY + tabId);
}
