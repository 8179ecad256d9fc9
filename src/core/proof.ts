import type { RecipientCheck } from './agreements';
import type { NoPersonReason } from './register';

/** What a text was found to hold. Never the text itself. */
export const PERSONAL_KINDS = ['email', 'phone', 'bsn', 'iban', 'token'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/**
 * Where it stands. `name`: a name or address, where the reader should have withheld it. `words`: words on the page, which can
 * greet a visitor. `structure`: a selector or attribute of the page. `statement`: a document asked for without cookies, so
 * that no visitor can be in it.
 */
export type PersonalPlace = 'name' | 'words' | 'structure' | 'statement';

/** Never what was found: it would be one more place. */
export interface PersonalFind {
  kind: PersonalKind;
  place: PersonalPlace;
  /** JSON pointer (RFC 6901) into the record, or the role of the file. */
  where: string;
  /** `visitor`: can be a visitor's. `look`: a person has to look. `own`: an organisation's own contact, published by it. */
  weight: 'visitor' | 'look' | 'own';
}

export interface ScanResult {
  finds: PersonalFind[];
  /** Roles of files that are no text: pictures and PDF files (the words of a PDF are a file of their own, which is read). */
  unread: string[];
}

/**
 * What the AP wants an organisation that relies on consent to be able to show, in the order of its page. The first six make
 * the meter; the last three are asked by the law beside them.
 */
export const AP_ELEMENTS = ['visit', 'consent', 'information', 'process', 'link', 'minimal'] as const;
export const FURTHER_ELEMENTS = ['https', 'agreement', 'retention'] as const;
export type ElementId = (typeof AP_ELEMENTS)[number] | (typeof FURTHER_ELEMENTS)[number];

/** `unknown` is an answer: it cannot be told from what is here. */
export type ElementState = 'there' | 'missing' | 'unknown';

/** The one thing to do about a gap. */
export const PROOF_ACTIONS = [
  'capture-again',
  'watch-site',
  'record-consent',
  'keep-information',
  'add-process',
  'link-activity',
  'link-person',
  'look-at-finds',
  'ask-for-https',
  'add-recipient',
  'decide-role',
  'add-agreement',
  'correct-agreement',
] as const;
export type ProofAction = (typeof PROOF_ACTIONS)[number];

/** Why it is not there, by a code the screens have words for. */
export const PROOF_REASONS = [
  'no-words',
  'no-capture',
  'record-damaged',
  'no-record',
  'stated-only',
  'answer-unknown',
  'refused-or-withdrawn',
  'before-information',
  'no-statement',
  'statement-not-kept',
  'no-process',
  'no-activity',
  'no-person',
  'not-scanned',
  'personal-found',
  'personal-look',
  'plain-http',
  'form-to-http',
  'recipient-unknown',
  'role-undecided',
  'agreement-missing',
  'agreement-flawed',
  'recipients-unseen',
  'no-term',
] as const;
export type ProofReason = (typeof PROOF_REASONS)[number];

export interface ProofElement {
  id: ElementId;
  state: ElementState;
  /** Null when it is there. */
  gap: { reason: ProofReason; action: ProofAction } | null;
}

export const SELF_CHECKS = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8', 'E9', 'E10', 'E11', 'E12'] as const;
export type SelfCheckId = (typeof SELF_CHECKS)[number];
export interface SelfCheck {
  id: SelfCheckId;
  outcome: 'yes' | 'no' | 'unknown';
}

/** An act of consent as far as the meter needs it. */
export interface ConsentSeen {
  state: 'given' | 'refused' | 'withdrawn' | 'unknown';
  /** Somebody says so; no act was seen. */
  stated: boolean;
  /** When it was done; ISO 8601 UTC. */
  at: string;
}

/** How many elements of the AP are there, of six, and which. */
export interface MeterReading {
  there: number;
  of: number;
  elements: ProofElement[];
}

/** The AP meter of one capture. */
export interface Proof extends MeterReading {
  checks: SelfCheck[];
  finds: PersonalFind[];
  unread: string[];
  recipients: RecipientCheck[];
  noPerson: NoPersonReason | null;
}

/** How many of them can be proven. */
export interface ProofTally {
  proven: number;
  partly: number;
  /** Not even half of it. */
  unproven: number;
  /** Those that were not looked at, because there are more than are read at once. */
  notLookedAt: number;
}

/** What an activity or a page can show: its captures, and the consents that were recorded. */
export interface ProofTallies {
  captures: ProofTally;
  consents: ProofTally;
}

/** What a page can show: by its latest capture, and by all that was kept of it. */
export interface PageProof extends ProofTallies {
  captureId: string;
  reading: MeterReading;
}
