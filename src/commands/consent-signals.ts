import { browser } from 'wxt/browser';
import type { FrameCapture, Gap } from '../core/capture';
import {
  type ConsentSignals,
  ConsentSignalsAnswerSchema,
  type TcfAnswer,
  type TcfFacts,
} from '../core/consent-signals';
import type { FactGroup } from '../core/facts';
import type { UserActivation } from '../core/user-activation';
import type { MergedFrames } from './merge-frames';
import { choicesInTcString } from './tc-string';

/** The built `entrypoints/signals.ts`. */
const SIGNALS_FILE = '/signals.js';
/** It waits 500 ms for the page at most; a page that never ends its own script gives nothing. */
const SIGNALS_LIMIT_MS = 1500;

/**
 * What the page itself tells its partners of consent, asked in the page's own world. Called last, when the page has been read
 * and pictured: what it calls is the page's code, so nothing that was read can be changed by it. Never throws.
 */
export async function askSignals(tabId: number, read: MergedFrames): Promise<ConsentSignals> {
  const target = targetOf(tabId, read.documentId);
  const answer = await inTime(
    browser.scripting.executeScript({ target, world: 'MAIN', files: [SIGNALS_FILE] }).then(([first]) => first?.result),
  );
  const acted = answer === undefined ? undefined : await inTime(actedSince(target));
  return signalsOf(answer, activationOf(read.frames[0], acted));
}

/** From what the page's process sent, which is hostile. */
export function signalsOf(answer: unknown, userActivation: UserActivation): ConsentSignals {
  const parsed = ConsentSignalsAnswerSchema.safeParse(answer);
  if (!parsed.success) return { userActivation, tcf: null, consentMode: null };
  const { tcf, consentMode } = parsed.data;
  return { userActivation, tcf: tcf && tcfFacts(tcf), consentMode };
}

/** What was asked and not told, in the top document. */
export function signalGaps({ tcf, consentMode }: ConsentSignals): Gap[] {
  const untold = tcf === null || (tcf.api === 'present' && (tcf.state === 'no-answer' || tcf.state === 'unreadable'));
  const groups: FactGroup[] = [
    ...(untold ? (['IAB TCF state'] as const) : []),
    ...(consentMode === null ? (['Google consent mode'] as const) : []),
  ];
  return groups.map((subject) => ({ reason: 'reader-failed', frame: '0', locator: null, subject }));
}

function tcfFacts(answer: TcfAnswer): TcfFacts {
  if (answer.api === 'absent') return answer;
  const { tcHead, ...told } = answer;
  return { ...told, choices: told.choices ?? (tcHead === null ? null : choicesInTcString(tcHead)) };
}

/** Unknown when the visitor acted between the reading and the question: which came first cannot be told. */
function activationOf(top: FrameCapture | undefined, acted: unknown): UserActivation {
  const atReading = top?.userActivation ?? 'unknown';
  return atReading === 'none' && acted !== false ? 'unknown' : atReading;
}

/** The very document that was read, where the browser names it; else whatever stands in the top frame now. */
function targetOf(tabId: number, documentId: string): chrome.scripting.InjectionTarget {
  return documentId === '' ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] };
}

function inTime(work: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), SIGNALS_LIMIT_MS);
    work.then(resolve, () => resolve(undefined)).finally(() => clearTimeout(timer));
  });
}

function actedSince(target: chrome.scripting.InjectionTarget): Promise<unknown> {
  return browser.scripting.executeScript({ target, func: hasBeenActive }).then(([first]) => first?.result);
}

/** Runs in the extension's isolated world of the page, so it may use nothing from outside itself. */
function hasBeenActive(): boolean | null {
  return navigator.userActivation?.hasBeenActive ?? null;
}
