import type { RecipientCheck } from '../core/agreements';
import type { Capture } from '../core/capture';
import {
  AP_ELEMENTS,
  type ConsentSeen,
  type ElementId,
  type MeterReading,
  type Proof,
  type ProofAction,
  type ProofElement,
  type ProofReason,
  type ProofTally,
  type ScanResult,
} from '../core/proof';
import type { NoPersonReason } from '../core/register';
import { type CheckFacts, selfChecks } from './self-checks';

/** All that the meter looks at. Null where it was not looked: then the answer is `unknown`. */
export interface MeterInput {
  /** Null of an act before which nothing was captured. */
  capture: Capture | null;
  /** Of the page, where there is no capture that tells. */
  url: string;
  /** Parts of the record that are gone or do not match. */
  damaged: readonly string[];
  /** Activities it belongs to, with what the register says of each. */
  activities: readonly { named: boolean; hasProcess: boolean }[];
  consent: ConsentSeen | null;
  /** Persons it is linked to. */
  persons: number;
  noPerson: NoPersonReason | null;
  scan: ScanResult | null;
  /** Null when the capture does not say whom the page sends to. */
  recipients: readonly RecipientCheck[] | null;
}

/** With what only the checks of a capture look at. */
export interface ProofInput extends MeterInput, CheckFacts {
  capture: Capture;
}

/**
 * The AP meter: which elements of proof are there, and for each that is not, why, and the one thing to do about it (AP, "Hoe kan
 * ik aantonen dat ik toestemming heb ontvangen?"; record model, sections 1 and 7). Pure.
 */
export function readMeter(input: MeterInput): MeterReading {
  const elements = [
    visit(input),
    consent(input),
    information(input),
    process(input),
    link(input),
    minimal(input),
    https(input),
    agreement(input),
    retention(input),
  ];
  return {
    there: AP_ELEMENTS.filter((id) => elements.find((one) => one.id === id)?.state === 'there').length,
    of: AP_ELEMENTS.length,
    elements,
  };
}

/** The meter of a capture, with the checks of it as evidence. */
export function proofOf(input: ProofInput): Proof {
  const { scan, recipients, noPerson } = input;
  return {
    ...readMeter(input),
    checks: selfChecks(input),
    finds: scan?.finds ?? [],
    unread: scan?.unread ?? [],
    recipients: [...(recipients ?? [])],
    noPerson,
  };
}

/** How captures or consents stand: all six, at least half, or less. */
export function tallyOf(proofs: readonly Pick<MeterReading, 'there' | 'of'>[], notLookedAt: number): ProofTally {
  const proven = proofs.filter(({ there, of }) => there === of).length;
  const unproven = proofs.filter(({ there, of }) => there * 2 < of).length;
  return { proven, partly: proofs.length - proven - unproven, unproven, notLookedAt };
}

/** Information about the visit, with the words of the request: what a capture is. */
function visit({ capture, damaged }: MeterInput): ProofElement {
  if (!capture) return missing('visit', 'no-capture', 'watch-site');
  if (damaged.length > 0) return missing('visit', 'record-damaged', 'capture-again');
  return hasWords(capture) ? there('visit') : missing('visit', 'no-words', 'capture-again');
}

function consent({ consent: seen }: MeterInput): ProofElement {
  if (!seen) return missing('consent', 'no-record', 'record-consent');
  if (seen.stated) return missing('consent', 'stated-only', 'watch-site');
  if (seen.state === 'unknown') return missing('consent', 'answer-unknown', 'watch-site');
  return seen.state === 'given' ? there('consent') : missing('consent', 'refused-or-withdrawn', 'record-consent');
}

/** A copy of what people got to read beforehand: the request itself, and the statement it links to. */
function information({ capture, consent: seen }: MeterInput): ProofElement {
  if (!capture) return missing('information', 'no-capture', 'watch-site');
  const at = statementKeptAt(capture);
  if (at === null) {
    const linked = (capture.information ?? []).length > 0;
    return missing('information', linked ? 'statement-not-kept' : 'no-statement', 'keep-information');
  }
  if (seen && seen.at < at) return missing('information', 'before-information', 'keep-information');
  return there('information');
}

/** When the first privacy statement was kept; null when none was. */
export function statementKeptAt({ information }: Pick<Capture, 'information'>): string | null {
  const kept = (information ?? []).flatMap(({ kind, result }) =>
    kind === 'privacy' && result.state === 'kept' ? [result.at] : [],
  );
  return kept.sort()[0] ?? null;
}

function process({ activities }: MeterInput): ProofElement {
  if (activities.length === 0) return missing('process', 'no-activity', 'link-activity');
  return activities.some(({ hasProcess }) => hasProcess)
    ? there('process')
    : missing('process', 'no-process', 'add-process');
}

/** Both ends: the processing, and the person, or why there is none. */
function link({ activities, persons, noPerson }: MeterInput): ProofElement {
  if (activities.length === 0) return missing('link', 'no-activity', 'link-activity');
  return persons > 0 || noPerson !== null ? there('link') : missing('link', 'no-person', 'link-person');
}

function minimal({ scan }: MeterInput): ProofElement {
  if (!scan) return unknown('minimal', 'not-scanned', 'look-at-finds');
  if (scan.finds.some(({ weight }) => weight === 'visitor'))
    return missing('minimal', 'personal-found', 'look-at-finds');
  return scan.finds.some(({ weight }) => weight === 'look')
    ? unknown('minimal', 'personal-look', 'look-at-finds')
    : there('minimal');
}

/** A web form goes over HTTPS (AP). */
function https({ capture, url }: MeterInput): ProofElement {
  const frames = capture?.frames ?? [];
  if (!isPageSafe(frames, capture?.visit.url ?? url)) return missing('https', 'plain-http', 'ask-for-https');
  return areTargetsSafe(frames) ? there('https') : missing('https', 'form-to-http', 'ask-for-https');
}

/** Page and forms. @param url of the page */
export function isOverHttps({ frames }: Pick<Capture, 'frames'>, url: string): boolean {
  return isPageSafe(frames, url) && areTargetsSafe(frames);
}

function isPageSafe(frames: Capture['frames'], url: string): boolean {
  return isSafe(url) && !frames.some((frame) => frame.forms.length > 0 && !isSafe(frame.url));
}

function areTargetsSafe(frames: Capture['frames']): boolean {
  return frames.every(({ forms }) =>
    forms.every(({ action, buttonActions }) => [...(action === null ? [] : [action]), ...buttonActions].every(isSafe)),
  );
}

/** The worst of all recipients decides. */
function agreement({ capture, recipients }: MeterInput): ProofElement {
  if (!capture) return unknown('agreement', 'no-capture', 'watch-site');
  if (!recipients) return unknown('agreement', 'recipients-unseen', 'capture-again');
  const has = (...wanted: string[]) => recipients.some(({ flags }) => flags.some((flag) => wanted.includes(flag)));
  if (has('no-agreement')) return missing('agreement', 'agreement-missing', 'add-agreement');
  if (has('not-signed', 'signed-late', 'ended', 'review-due', 'clause-missing', 'clause-unclear'))
    return missing('agreement', 'agreement-flawed', 'correct-agreement');
  if (has('not-in-register')) return unknown('agreement', 'recipient-unknown', 'add-recipient');
  if (has('no-role')) return unknown('agreement', 'role-undecided', 'decide-role');
  return there('agreement');
}

function retention({ activities }: MeterInput): ProofElement {
  return activities.length > 0 ? there('retention') : missing('retention', 'no-term', 'link-activity');
}

/** Something on the page asks, in words. */
export function hasWords(capture: Capture): boolean {
  return capture.frames.some(
    ({ notices, controls, forms }) =>
      notices.some(({ text }) => text.exact !== '') ||
      controls.some(({ text, surroundingText }) => text.exact !== '' || surroundingText.exact !== '') ||
      forms.some(({ text }) => text.exact !== ''),
  );
}

function isSafe(address: string): boolean {
  return address.startsWith('https:') || !/^http:/.test(address);
}

function there(id: ElementId): ProofElement {
  return { id, state: 'there', gap: null };
}

function missing(id: ElementId, reason: ProofReason, action: ProofAction): ProofElement {
  return { id, state: 'missing', gap: { reason, action } };
}

function unknown(id: ElementId, reason: ProofReason, action: ProofAction): ProofElement {
  return { id, state: 'unknown', gap: { reason, action } };
}
