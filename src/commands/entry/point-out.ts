import { browser } from 'wxt/browser';
import * as z from 'zod';
import { type Locator, RectSchema } from '../../core/controls';
import { WitnessError } from '../../core/errors';
import type { Pointed } from '../../core/tab-services';

const POINT_FILE = '/point.js';
/** The key of `page/point`. */
const SOUGHT = 'consent-witness.point';
/** Where the box that is drawn now is remembered, since the worker holds no state. */
const DRAWN = 'pointedAt';

const PlaceSchema = z.strictObject({ rect: RectSchema, inView: z.boolean() });
const DrawnSchema = z.strictObject({ tabId: z.int(), frameId: z.int(), css: z.string() });

/** What a screen asks: a control, or null for none any more. */
export async function pointAt(request: { tabId: number; locator: Locator | null }) {
  const { tabId, locator } = request;
  if (locator) return { ok: true as const, value: await pointOut(tabId, locator) };
  await pointAway();
  return { ok: true as const, value: 'gone' as const };
}

/**
 * Draws a box around a control: by a style sheet of the user's, on a pseudo-element of the root that is in no document. Elements,
 * their styles and the page's events stay as they are, and nothing is scrolled. One box at a time.
 * @throws WitnessError `page-not-allowed`
 */
function pointOut(tabId: number, locator: Locator): Promise<Pointed> {
  return navigator.locks.request(DRAWN, async () => {
    await erase();
    const found = await find(tabId, locator);
    if (found === null) return 'gone';
    if (!found.inView) return 'out-of-view';
    const drawn = { tabId, frameId: found.frameId, css: boxAround(found.rect) };
    // Remembered first: a worker that is killed in between leaves nothing that nobody knows of.
    await browser.storage.session.set({ [DRAWN]: drawn });
    await browser.scripting.insertCSS({ ...targetOf(drawn), css: drawn.css, origin: 'USER' });
    return 'shown';
  });
}

export function pointAway(): Promise<void> {
  return navigator.locks.request(DRAWN, erase);
}

async function erase(): Promise<void> {
  const drawn = DrawnSchema.safeParse((await browser.storage.session.get(DRAWN))[DRAWN]).data;
  if (!drawn) return;
  // A document that is gone took its box with it.
  await browser.scripting.removeCSS({ ...targetOf(drawn), css: drawn.css, origin: 'USER' }).catch(() => undefined);
  await browser.storage.session.remove(DRAWN);
}

async function find(tabId: number, locator: Locator) {
  const target = { tabId, allFrames: true };
  try {
    await browser.scripting.executeScript({ target, func: put, args: [SOUGHT, locator] });
    const answers = await browser.scripting.executeScript({ target, files: [POINT_FILE] });
    const places = answers.flatMap(({ frameId, result }) => {
      const place = PlaceSchema.safeParse(result);
      return place.success ? [{ frameId, ...place.data }] : [];
    });
    return places[0] ?? null;
  } catch (cause) {
    throw new WitnessError('page-not-allowed', String(cause), { cause });
  }
}

/** Runs in the page's isolated world, by its text alone. On `window`: in Firefox `globalThis` of that world is another object. */
function put(key: string, locator: unknown): void {
  Reflect.set(window, Symbol.for(key), locator);
}

function targetOf({ tabId, frameId }: { tabId: number; frameId: number }) {
  return { target: { tabId, frameIds: [frameId] } };
}

/** Room between the control and the line around it, CSS pixels. */
const ROOM = 5;

function boxAround({ x, y, width, height }: z.infer<typeof RectSchema>): string {
  const rules = {
    all: 'initial',
    content: '""',
    position: 'fixed',
    left: `${x - ROOM}px`,
    top: `${y - ROOM}px`,
    width: `${width + 2 * ROOM}px`,
    height: `${height + 2 * ROOM}px`,
    'box-sizing': 'border-box',
    // Dark within light, so that it stands out on any page.
    border: '3px solid #1d4f91',
    outline: '3px solid #ffffff',
    'border-radius': '4px',
    'pointer-events': 'none',
    'z-index': '2147483647',
  };
  const lines = Object.entries(rules).map(([name, value]) => `${name}:${value}!important`);
  return `html::after{${lines.join(';')}}`;
}
