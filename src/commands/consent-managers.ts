import compactRules from '@duckduckgo/autoconsent/rules/compact-rules.json';
import { browser } from 'wxt/browser';
import type { ManagerLook } from '../core/consent-managers';
import { CODED_MANAGERS } from './coded-managers';
import { managerLooks } from './manager-rules';

/** Must be the name of the symbol in `page/consent-managers`. */
export const LOOKS_SYMBOL = 'consent-witness.manager-looks';

/** What consent managers are known by, from maintained data. Made when it is first asked for. */
export function knownManagers(): readonly ManagerLook[] {
  known ??= [...managerLooks(compactRules), ...CODED_MANAGERS];
  return known;
}
let known: readonly ManagerLook[] | undefined;

/** What a page's process hands in as a name is kept only when it is one of ours. */
export function isKnownManager(name: string): boolean {
  return knownManagers().some((look) => look.name === name);
}

/**
 * Gives every frame the list that the script of facts looks through, since a script that is injected as a file takes no
 * arguments. A frame that it does not reach says so itself, so a failure here is not one of the capture.
 */
export async function handOutManagers(tabId: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: keepLooks, args: [LOOKS_SYMBOL, [...knownManagers()]] })
    .catch(() => undefined);
}

/**
 * Runs in the extension's isolated world of the page, so it may use nothing from outside itself. On `window`, where the script
 * of facts looks: in Firefox `globalThis` of that world is another object.
 */
function keepLooks(symbol: string, looks: readonly ManagerLook[]): void {
  Reflect.set(window, Symbol.for(symbol), looks);
}
