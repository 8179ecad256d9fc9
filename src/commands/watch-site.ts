import { browser } from 'wxt/browser';
import { WitnessError } from '../core/errors';

/** The built `entrypoints/watch.ts`. */
const WATCH_FILE = '/watch.js';
const ID = 'watch ';
/** The built `entrypoints/loaded.ts`, for the number on the button. */
const LOADED_FILE = '/loaded.js';
const LOADED_ID = 'loaded ';
/** Nobody looks at the button of an unattended browser, and reading each page once more takes time. */
const HAS_BUTTON = import.meta.env.MODE !== 'unattended';

/**
 * Watching is on for an origin when its script is registered and the browser still allows us there: these two are the truth,
 * and the browser keeps both. The list in storage only serves to register again after an update of the extension, which the
 * browser answers by dropping all registered scripts.
 */
export async function watchedOrigins(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const origins = scripts.filter(({ id }) => id.startsWith(ID)).map(({ id }) => id.slice(ID.length));
  const allowed = await Promise.all(origins.map(isAllowed));
  return origins.filter((_, i) => allowed[i]);
}

/** @throws WitnessError `bad-input` | `page-not-allowed` (the user has not given the permission) */
export async function startWatching(origin: string): Promise<void> {
  const matches = [patternOf(origin)];
  if (!(await isAllowed(origin)))
    throw new WitnessError('page-not-allowed', 'the browser has no permission for this site');
  const id = ID + origin;
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!registered)
    await browser.scripting.registerContentScripts([
      {
        id,
        js: [WATCH_FILE],
        matches,
        runAt: 'document_start',
        allFrames: true,
        matchOriginAsFallback: true,
        persistAcrossSessions: true,
        world: 'ISOLATED',
      },
      ...(HAS_BUTTON ? [loadedScript(origin, matches)] : []),
    ]);
  await remember((known) => [...new Set([...known, origin])]);
}

/** Nothing runs on the site any more when this returns: not in new documents, not in those that are open. */
export async function stopWatching(origin: string): Promise<void> {
  await remember((known) => known.filter((each) => each !== origin));
  await unregister(origin);
  await stopInOpenTabs(origin);
  // A permission that the manifest itself asks for stays; then the user has not given it here either.
  await browser.permissions.remove({ origins: [patternOf(origin)] }).catch(() => false);
}

/** The user can take a permission back in the browser's own screens, and an update drops registered scripts. */
export async function reconcileWatching(afterUpdate = false): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  const registered = scripts.filter(({ id }) => id.startsWith(ID)).map(({ id }) => id.slice(ID.length));
  for (const origin of registered) {
    if (await isAllowed(origin)) continue;
    await unregister(origin);
    await remember((known) => known.filter((each) => each !== origin));
  }
  if (!afterUpdate) return;
  for (const origin of await remembered()) if (await isAllowed(origin)) await startWatching(origin);
}

export function isWatchable(origin: string): boolean {
  return /^https?:\/\/[^/]+$/.test(origin);
}

/** @throws WitnessError `bad-input` */
export function patternOf(origin: string): string {
  if (!isWatchable(origin)) throw new WitnessError('bad-input', 'only web sites can be watched');
  // Firefox knows no ports in match patterns.
  const { protocol, hostname, host } = new URL(origin);
  return `${protocol}//${import.meta.env.BROWSER === 'firefox' ? hostname : host}/*`;
}

function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

async function unregister(origin: string): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: [ID + origin, LOADED_ID + origin] });
  if (scripts.length > 0) await browser.scripting.unregisterContentScripts({ ids: scripts.map(({ id }) => id) });
}

/** In the top document only: frames have no number of their own, and what runs in every frame is kept small. */
function loadedScript(origin: string, matches: string[]) {
  return {
    id: LOADED_ID + origin,
    js: [LOADED_FILE],
    matches,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
    world: 'ISOLATED' as const,
  };
}

/** Before the permission goes, since after that nobody can reach these tabs. A tab that cannot be reached has no watch. */
async function stopInOpenTabs(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: patternOf(origin) }).catch(() => []);
  await Promise.allSettled(
    tabs.map(({ id }) =>
      id === undefined
        ? null
        : browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, func: stopHere, args: [origin] }),
    ),
  );
}

/** Runs in the page's isolated world, by its text alone. The key is that of `page/watch/watch.ts`. */
function stopHere(origin: string): void {
  if (globalThis.origin !== origin && globalThis.origin !== 'null') return;
  const watch: unknown = Reflect.get(globalThis, Symbol.for('consent-witness.watch'));
  if (typeof watch === 'object' && watch !== null && 'stop' in watch && typeof watch.stop === 'function') watch.stop();
}

const KEY = 'watchedOrigins';

async function remembered(): Promise<string[]> {
  const { [KEY]: origins } = await browser.storage.local.get(KEY);
  return Array.isArray(origins) ? origins.filter((each) => typeof each === 'string').filter(isWatchable) : [];
}

async function remember(change: (origins: string[]) => string[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: change(await remembered()) });
}
