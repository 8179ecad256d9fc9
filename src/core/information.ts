import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from './sealed-values';

/** Links whose statement belongs to the consent: on the basis of which information it is asked (AP; EDPB 05/2020, 106-108). */
export const INFORMATION_KINDS = ['privacy', 'cookie'] as const;
export type InformationKind = (typeof INFORMATION_KINDS)[number];

/** Why a statement was not kept. Each is also a Gap `information-not-fetched` of the capture. */
export const NOT_KEPT = [
  /** The user's setting says not to ask sites for anything. */
  'not-wanted',
  'no-permission',
  /** No connection, no such host, a redirect to a site that may not be read. */
  'unreachable',
  'http-error',
  'too-large',
  'too-slow',
  /** Neither HTML, PDF nor plain text. */
  'not-a-document',
  /** More statements than are fetched for one capture. */
  'too-many',
] as const;
export type NotKept = (typeof NOT_KEPT)[number];

const KeptSchema = z.strictObject({
  state: z.literal('kept'),
  /** `fetched`: asked for without cookies, as a visitor without history gets it. `this-page`: the captured page itself. */
  source: z.enum(['fetched', 'this-page']),
  at: TimestampSchema,
  /** HTTP status; null for the page itself, where it is not known any more. */
  status: z.int().nullable(),
  /** Origin + path after redirects. */
  finalUrl: z.string(),
  /** `text/html`, `application/pdf` or `text/plain`. */
  mediaType: z.string(),
  /** The body as received, content decoding undone; null for the page itself. */
  bytes: Sha256Schema.nullable(),
  /**
   * Its words, UTF-8. Of HTML: as the browser renders them, of a fetched one without style sheets and scripts. Of PDF: page by
   * page in the order of the file. Null when they could not be had.
   */
  text: Sha256Schema.nullable(),
  /** The server's own time when it answered, by its `Date` and `Age`, in whole seconds. Absent where it told none, and in older captures. */
  serverTime: TimestampSchema.optional(),
});

/** InformationShown: a statement to which the page links, as it was at capture, or the reason why it was not kept. */
export const InformationShownSchema = z.strictObject({
  kind: z.enum(INFORMATION_KINDS),
  /** Origin + path, the `target` of the links that lead there. */
  url: z.string(),
  /** The address has a query, which was asked with and is not kept. */
  hasQuery: z.boolean(),
  result: z.discriminatedUnion('state', [
    KeptSchema,
    z.strictObject({ state: z.literal('not-kept'), reason: z.enum(NOT_KEPT), status: z.int().nullable() }),
  ]),
});
export type InformationShown = z.infer<typeof InformationShownSchema>;
export type KeptInformation = z.infer<typeof KeptSchema>;

/** A linked statement with the address to ask, which is never stored: it can hold a query. */
export const InformationTargetSchema = z.strictObject({
  kind: z.enum(INFORMATION_KINDS),
  url: z.string(),
  href: z.string(),
});
export type InformationTarget = z.infer<typeof InformationTargetSchema>;
