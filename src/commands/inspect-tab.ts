import { browser } from 'wxt/browser';
import { WitnessError } from '../core/errors';
import type { Clock } from '../core/ledger-entry';
import type { TabInspection } from '../core/services';
import { askReadTab } from '../messaging/client';
import { recordedOrigins } from './consent/record-site';
import { informationChoice } from './information-choice';
import { judge } from './judge-capture';
import type { InjectionResult } from './merge-frames';
import { injectReader, readTab } from './read-tab';
import { ruleAdjustments } from './rule-adjustments';
import { watchedOrigins } from './watch-site';

/** Nothing is sealed here, so there is no digest to name. */
const NOT_SEALED = '0'.repeat(64);

/** Reads and judges the active tab without storing anything. Runs in the popup itself: waking the worker costs 50 ms. */
export async function inspectTab(clock: Clock, tabId?: number): Promise<TabInspection> {
  const id = tabId ?? (await activeTabId());
  const { frames, gaps, evaluation } = await readAndJudge(id, injectWithoutGesture, clock.now());
  const top = frames[0];
  if (!top) throw new WitnessError('no-frame-read', 'no frame was read');
  return {
    tabId: id,
    url: top.url,
    host: URL.canParse(top.url) ? new URL(top.url).host : '',
    title: top.title,
    secure: top.secureContext && top.url.startsWith('https:'),
    frames,
    gaps,
    evaluation,
    watching: (await watchedOrigins()).includes(top.origin),
    recording: (await recordedOrigins()).includes(top.origin),
    information: await informationChoice(frames),
  };
}

/** What a tab asks, and what the rules say of it. @param now ISO 8601 UTC @throws WitnessError as reading a tab does */
export async function readAndJudge(
  tabId: number,
  inject: (tabId: number) => Promise<InjectionResult[]>,
  now: string,
): Promise<Pick<TabInspection, 'frames' | 'gaps' | 'evaluation'>> {
  const { frames, gaps } = await readTab(tabId, inject);
  return { frames, gaps, evaluation: judge({ frames, gaps }, NOT_SEALED, now, await ruleAdjustments()) };
}

/** By itself as long as nobody touched the popup; by the worker after that, so that no gesture reaches the page. */
async function injectWithoutGesture(tabId: number): Promise<InjectionResult[]> {
  if (!navigator.userActivation?.isActive) return injectReader(tabId);
  const answer = await askReadTab({ tabId });
  if (!answer.ok) throw new WitnessError(answer.code, answer.detail);
  return answer.value;
}

async function activeTabId(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new WitnessError('tab-gone', 'there is no active tab');
  return tab.id;
}
