import * as z from 'zod';
import { WithheldPartSchema } from './redaction';
import { BilingualSchema } from './text';

/** One named check with what was expected and what was found. */
export const VerificationCheckSchema = z.strictObject({
  /** Stable id: `zip-structure`, `bag-declaration`, `payload-manifest`, `payload-complete`, `tag-manifest`, `payload-oxum`, `signature-sshsig`, `signature-jws`, `key-agreement`, `records-canonical`, `record-digests`, `ledger-chain`, `ledger-signatures`, `records-in-ledger`, `blobs-present`, `key-pinned` … */
  id: z.string(),
  title: BilingualSchema,
  outcome: z.enum(['passed', 'failed', 'not-checked']),
  expected: z.string(),
  found: z.string(),
  /** Files of the bundle it is about, when it names any. */
  files: z.array(z.string()),
});
export type VerificationCheck = z.infer<typeof VerificationCheckSchema>;

/** What time-stamps of a third party (RFC 3161) say of the ledger in a bundle. */
export const TimeAnchorSchema = z.strictObject({
  /**
   * `anchored`: by an authority under a root that the user gave. `unconfirmed`: by one that nobody vouched for. `other-root`: roots
   * were given and it is under none of them. `refused`: what is there is not good. `none`: there is none.
   */
  state: z.enum(['anchored', 'unconfirmed', 'other-root', 'refused', 'none']),
  /** Entries of the ledger, and how many of them from the first on are covered. */
  entries: z.int(),
  covered: z.int(),
  /** The earliest one that covers all captures of the bundle, or else the one that covers most. */
  token: z
    .strictObject({
      sequence: z.int(),
      genTime: z.string(),
      authority: z.string(),
      authorityName: z.string(),
      policy: z.string(),
      /** Milliseconds that the computer's own clock was ahead of the authority's. */
      clockDifference: z.int(),
      /** It covers every capture of the bundle. */
      coversCaptures: z.boolean(),
    })
    .nullable(),
});
export type TimeAnchor = z.infer<typeof TimeAnchorSchema>;

export const VerificationSchema = z.strictObject({
  schema: z.literal('consent-witness/verification/1'),
  /** `intact`: nothing changed since signing. `not-intact`: at least one check failed. `not-a-bundle`: it cannot be read as one. */
  verdict: z.enum(['intact', 'not-intact', 'not-a-bundle']),
  /** `unconfirmed` until the verifier pins the key by its fingerprint, obtained by another road. */
  signer: z.enum(['pinned', 'unconfirmed', 'pin-mismatch', 'unknown']),
  keyFingerprint: z.string().nullable(),
  /** What the signatures are over: `digest` is the SHA-256 of `tagmanifest-sha256.txt`. Absent where it could not be read. */
  manifest: z.strictObject({ exportId: z.uuid(), digest: z.string() }).optional(),
  /** Absent in what verifiers before version 0.2 wrote. */
  timeAnchor: TimeAnchorSchema.optional(),
  /** Of a redacted copy: what is not in it, where and why. Absent: nothing is withheld. */
  withheld: z.array(WithheldPartSchema).optional(),
  checks: z.array(VerificationCheckSchema),
  /** What is not proven, in words. */
  notProven: z.array(BilingualSchema),
  summary: z.strictObject({ captures: z.int(), files: z.int(), bytes: z.int() }),
});
export type Verification = z.infer<typeof VerificationSchema>;
