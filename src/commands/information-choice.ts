import { browser } from 'wxt/browser';
import { classifyLink } from '../classify/classify-link';
import type { FrameCapture } from '../core/capture';
import { INFORMATION_KINDS, type InformationKind } from '../core/information';
import type { InformationChoice, LinkedStatement } from '../core/services';
import { patternOf } from './watch-site';

const KEY = 'keepInformation';

/** Off until the user turns it on: a capture then asks for the statements the page links to, and nothing else ever. */
export async function wantsInformation(): Promise<boolean> {
  const { [KEY]: wanted } = await browser.storage.local.get(KEY);
  return wanted === true;
}

export async function keepInformation(wanted: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: wanted });
}

/** What a capture of this page could keep beside it. */
export async function informationChoice(frames: readonly FrameCapture[]): Promise<InformationChoice> {
  const linked = new Map<string, InformationKind>();
  for (const { kind, target } of frames.flatMap(({ links }) => links)) {
    const known = asKind(kind);
    if (known && target && isSite(target) && !linked.has(target)) linked.set(target, known);
  }
  const statements: LinkedStatement[] = [];
  for (const [url, kind] of linked) statements.push({ kind, url, allowed: await mayAsk(new URL(url).origin) });
  const top = frames[0];
  return {
    wanted: await wantsInformation(),
    statements,
    thisPage: top ? asKind(classifyLink(top.title, top.url)) : null,
  };
}

export function mayAsk(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

function asKind(kind: string): InformationKind | null {
  return INFORMATION_KINDS.find((known) => known === kind) ?? null;
}

function isSite(url: string): boolean {
  return /^https?:/.test(url);
}
