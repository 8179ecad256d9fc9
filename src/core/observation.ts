import * as z from 'zod';
import { MOST_ACTS } from './act-limit';
import { NAME_LIMIT } from './personal-runs';

/**
 * The acts a frame of a watched site saw, as the observer hands them in: the first trusted act, and each click on a button or
 * link. `names` are those of cookies and storage just before the act, null when the browser refused; never a value.
 */
export const ActsReadingSchema = z
  .array(z.strictObject({ at: z.int(), words: z.string(), names: z.array(z.string()).nullable() }))
  .max(MOST_ACTS);
export type ActsReading = z.infer<typeof ActsReadingSchema>;

/** When a document began and what it loaded when, as the reader hands it in. Milliseconds; hosts as in `FactsReading.hosts`. */
export const TimesReadingSchema = z.strictObject({
  /** `performance.timeOrigin`, since the epoch. */
  origin: z.int(),
  /** Moment of reading, since `origin`. */
  now: z.int(),
  /** How far the machine's clock, by which requests are dated, has run away from this document's own since it began. */
  drift: z.int(),
  /** First request to each host by Resource Timing, since `origin`. */
  hosts: z.array(z.strictObject({ host: z.string(), at: z.int() })).max(NAME_LIMIT),
  /** A service worker of the site answers for this document: the browser does not tell which of its requests are this tab's. */
  serviceWorker: z.boolean(),
  acts: ActsReadingSchema.optional(),
});
export type TimesReading = z.infer<typeof TimesReadingSchema>;

/** All times are milliseconds since the top document began to load. */
export const ActSeenSchema = z.strictObject({
  at: z.int(),
  /** Words of what was pressed, where they answer a question for consent (accept, refuse, save); else empty. */
  words: z.string(),
  /** Names of cookies and storage of the site just before it; null when the browser refused. */
  stored: z.array(z.string()).nullable(),
});
export type ActSeen = z.infer<typeof ActSeenSchema>;

export const RequestSeenSchema = z.strictObject({
  host: z.string(),
  /** Another registrable domain than the top document's; null when that has none. */
  thirdParty: z.boolean().nullable(),
  /** First request to this host. */
  at: z.int(),
});
export type RequestSeen = z.infer<typeof RequestSeenSchema>;

/** A cookie that an answer of a server set (`Set-Cookie`, RFC 6265 section 4.1), HttpOnly ones too; never its value. */
export const CookieSetSchema = z.strictObject({
  name: z.string(),
  /** Its `Domain`, else the host that answered. */
  domain: z.string(),
  thirdParty: z.boolean().nullable(),
  /** First time it was set: when the answer came, and when its request went out. */
  at: z.int(),
  askedAt: z.int(),
  /** How long it is kept, in seconds; null: until the browser closes. */
  seconds: z.int().nullable(),
});
export type CookieSet = z.infer<typeof CookieSetSchema>;

export const NetworkSeenSchema = z.strictObject({
  /** From the request for the document itself on, and nothing is known to be missing. */
  complete: z.boolean(),
  /** Names of the cookies that the browser sent along with the first request for the document; null: not seen. */
  cookiesSent: z.array(z.string()).nullable(),
  cookies: z.array(CookieSetSchema),
});
export type NetworkSeen = z.infer<typeof NetworkSeenSchema>;

/**
 * What happened in the visit, beside what was there in the end. Of the top document; names, hosts and times only. Absent in
 * older captures.
 */
export const ObservationSchema = z.strictObject({
  /** Moment of reading. */
  until: z.int(),
  /** In order; null where no observer saw the visit from the first byte. */
  acts: z.array(ActSeenSchema).nullable(),
  /** False when there were more acts than are kept. */
  actsComplete: z.boolean(),
  /** Of what was there before the first act: names under which sites remember an earlier choice. */
  earlierChoice: z.enum(['found', 'none-found', 'unknown']),
  /** By Resource Timing, and by the requests themselves where these were seen. */
  requests: z.array(RequestSeenSchema),
  /** Null where the requests of this document were not seen: everywhere but in the unattended build. */
  network: NetworkSeenSchema.nullable(),
});
export type Observation = z.infer<typeof ObservationSchema>;
