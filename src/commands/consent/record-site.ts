import { browser } from 'wxt/browser';
import { WitnessError } from '../../core/errors';
import { patternOf, watchedOrigins } from '../watch-site';

/** The built `entrypoints/record.ts`. */
const RECORD_FILE = '/record.js';
const ID = 'record ';
const KEY = 'recordedOrigins';

/**
 * Recording is on for an origin when its script is registered and the site is watched; the list in storage only serves to register
 * again after an update of the extension.
 */
export async function recordedOrigins(): Promise<string[]> {
  const [scripts, watched] = [await browser.scripting.getRegisteredContentScripts(), await watchedOrigins()];
  const origins = scripts.filter(({ id }) => id.startsWith(ID)).map(({ id }) => id.slice(ID.length));
  return origins.filter((origin) => watched.includes(origin));
}

/** From now on, in tabs that are open too. @throws WitnessError `bad-input` | `page-not-allowed` when the site is not watched */
export async function startRecording(origin: string): Promise<void> {
  if (!(await watchedOrigins()).includes(origin))
    throw new WitnessError('page-not-allowed', 'only watched sites can be recorded');
  await register(origin);
  await remember((known) => [...new Set([...known, origin])]);
  await inOpenTabs(origin, (tabId) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [RECORD_FILE] }),
  );
}

export async function stopRecording(origin: string): Promise<void> {
  await remember((known) => known.filter((each) => each !== origin));
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID + origin] });
  if (script) await browser.scripting.unregisterContentScripts({ ids: [script.id] });
  await inOpenTabs(origin, (tabId) =>
    browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: stopHere, args: [origin] }),
  );
}

/** After an update, which drops registered scripts; and where watching has ended meanwhile. */
export async function reconcileRecording(): Promise<void> {
  const watched = await watchedOrigins();
  const wanted = await remembered();
  for (const origin of wanted) await (watched.includes(origin) ? register(origin) : stopRecording(origin));
}

async function register(origin: string): Promise<void> {
  const id = ID + origin;
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (registered) return;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [RECORD_FILE],
      matches: [patternOf(origin)],
      runAt: 'document_start',
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
      world: 'ISOLATED',
    },
  ]);
}

async function inOpenTabs(origin: string, run: (tabId: number) => Promise<unknown>): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) }).catch(() => []);
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? null : run(id))));
}

/** Runs in the page's isolated world, by its text alone. The key is that of `page/record/record.ts`. */
function stopHere(origin: string): void {
  if (globalThis.origin !== origin && globalThis.origin !== 'null') return;
  const recorder: unknown = Reflect.get(globalThis, Symbol.for('consent-witness.record'));
  if (typeof recorder === 'object' && recorder !== null && 'stop' in recorder && typeof recorder.stop === 'function')
    recorder.stop();
}

async function remembered(): Promise<string[]> {
  const { [KEY]: origins } = await browser.storage.local.get(KEY);
  return Array.isArray(origins) ? origins.filter((each) => typeof each === 'string') : [];
}

async function remember(change: (origins: string[]) => string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: change(await remembered()) });
}
