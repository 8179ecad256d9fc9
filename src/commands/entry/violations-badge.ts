import { browser } from 'wxt/browser';
import type { Evaluation } from '../../core/evaluation';
import { evaluationColumns } from '../index-columns';
import { readAndJudge } from '../inspect-tab';
import { injectReader } from '../read-tab';
import { watchedOrigins } from '../watch-site';
import { hasNumber } from './badge-number';
import { hasOutcome } from './outcomes';

const COLOUR = '#a3262a';

/**
 * Looks at a page of a watched site and puts the number of its likely violations on the button; nothing is stored. The browser takes
 * the number away when the tab goes on to another page. What became of a capture is shown instead, until somebody has seen it.
 * @param now ISO 8601 UTC
 */
export async function showViolations(
  { tabId, origin }: { tabId: number; origin: string },
  now: () => string,
): Promise<void> {
  if (!(await watchedOrigins()).includes(origin)) return;
  const { evaluation } = await readAndJudge(tabId, injectReader, now());
  // The tab may have gone on while it was read; of a site that is not ours to read the address is not even told.
  if ((await originOf(tabId)) !== origin || (await hasOutcome(tabId))) return;
  await badgeViolations(tabId, evaluation);
}

/** None is no number, and says nothing: what could not be read may hide one. */
export async function badgeViolations(tabId: number, evaluation: Evaluation): Promise<void> {
  const n = evaluationColumns(evaluation).likelyViolations;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeText({ tabId, text: n === 0 ? '' : String(n) }),
    browser.action.setTitle({ tabId, title: n === 0 ? plainTitle() : titleFor(n) }),
    // The tab may be gone.
  ]).catch(() => undefined);
}

/** Takes the number from tabs of sites that are not watched any more. */
export async function dropBadges(): Promise<void> {
  const watched = await watchedOrigins();
  for (const { id: tabId } of await browser.tabs.query({})) {
    if (tabId === undefined || !(await hasNumber(tabId))) continue;
    if (watched.includes((await originOf(tabId)) ?? '')) continue;
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: plainTitle() });
  }
}

/** Null where the browser does not let us know. */
async function originOf(tabId: number): Promise<string | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab?.url && URL.canParse(tab.url) ? new URL(tab.url).origin : null;
}

function plainTitle(): string {
  return browser.i18n.getMessage('extensionName');
}

function titleFor(n: number): string {
  return `${plainTitle()}. ${browser.i18n.getMessage('badge_violations', [String(n)])}`;
}
