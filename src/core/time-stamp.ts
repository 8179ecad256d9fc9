import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from './capture';

/** What is checked of a time-stamp (RFC 3161), in this order; each is a reason to refuse it. */
export const TIME_STAMP_CHECKS = [
  'response',
  'status',
  'token',
  'imprint',
  'nonce',
  'content',
  'certificate',
  'signature',
  'key-usage',
  'validity',
  'chain',
] as const;
export type TimeStampCheckId = (typeof TIME_STAMP_CHECKS)[number];

/** Why a time-stamp that was asked for was not kept: the authority gave none, or what it gave did not pass a check. */
export const TIME_STAMP_PROBLEMS = [
  'no-permission',
  'unreachable',
  'too-slow',
  'http-error',
  'too-large',
  ...TIME_STAMP_CHECKS,
] as const;
export type TimeStampProblem = (typeof TIME_STAMP_PROBLEMS)[number];

export interface TimeStampCheck {
  id: TimeStampCheckId;
  outcome: 'passed' | 'failed' | 'not-checked';
  /** Numbers, digests and identifiers: needs no translation. */
  found: string;
}

/** `unconfirmed`: signed by an authority that nobody vouched for. `other-root`: roots were given, and it leads to none of them. */
export type TimeStampTrust = 'confirmed' | 'unconfirmed' | 'other-root';

/** What a time-stamp says. */
export interface TimeStampToken {
  /** The authority's clock, ISO 8601 UTC with milliseconds. */
  genTime: string;
  /** Its policy, as an object identifier. */
  policy: string;
  /** Lower-case hexadecimal SHA-256 of the authority's certificate in DER, as `openssl x509 -fingerprint -sha256` has it. */
  authority: string;
  /** Common name in that certificate, or the object identifiers of its subject: the authority's own claim. */
  authorityName: string;
  trust: TimeStampTrust;
}

export interface TimeStampReading {
  checks: TimeStampCheck[];
  /** The first check that failed; null when the time-stamp is good. `other-root` is no problem of the time-stamp itself. */
  problem: TimeStampCheckId | null;
  token: TimeStampToken | null;
}

/** `tokenDigest`: SHA-256 of the authority's answer as received, under which it is kept. */
export const TimeStampedSchema = z.strictObject({
  kind: z.literal('time-stamped'),
  /** The entry that was stamped: its number, and its hash, which is what the authority signed. */
  sequence: z.int().min(1),
  headHash: Sha256Schema,
  tokenDigest: Sha256Schema,
  genTime: TimestampSchema,
  authority: Sha256Schema,
  /** Our own clock when it was asked; the entry's `recordedAt` is our own clock afterwards. */
  askedAt: TimestampSchema,
});
export type TimeStamped = z.infer<typeof TimeStampedSchema>;

export const TimeStampFailedSchema = z.strictObject({
  kind: z.literal('time-stamp-failed'),
  code: z.string(),
  /** Of the authority. */
  origin: z.string(),
});

/**
 * How far our own clock is from the authority's, in milliseconds: positive when ours is ahead. Its answer was made between
 * two readings of our clock, so zero when it lies between them.
 */
export function clockDifference(event: Pick<TimeStamped, 'askedAt' | 'genTime'>, recordedAt: string): number {
  const genTime = Date.parse(event.genTime);
  const before = Date.parse(event.askedAt) - genTime;
  const after = Date.parse(recordedAt) - genTime;
  // An authority may round its time down to the second.
  if (before >= 1000) return before;
  return after < 0 ? after : 0;
}

/** What came of asking for one. `off`: no authority is set. `up-to-date`: nothing has happened since the last one. */
export type StampOutcome =
  | { state: 'off' }
  | { state: 'up-to-date' }
  | { state: 'stamped'; sequence: number; genTime: string; clockDifference: number }
  | { state: 'failed'; code: TimeStampProblem; origin: string };

export interface TimeStampStatus {
  /** Address of the authority; null when time-stamps are off, as they are until the user gives one. */
  authority: string | null;
  last: { sequence: number; genTime: string; recordedAt: string; clockDifference: number; authority: string } | null;
  /** The newest failure, when nothing has succeeded since. `code` may be one of a later version. */
  lastFailure: { code: string; origin: string; recordedAt: string } | null;
}
