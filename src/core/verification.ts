import * as z from 'zod';
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

export const VerificationSchema = z.strictObject({
  schema: z.literal('consent-witness/verification/1'),
  /** `intact`: nothing changed since signing. `not-intact`: at least one check failed. `not-a-bundle`: it cannot be read as one. */
  verdict: z.enum(['intact', 'not-intact', 'not-a-bundle']),
  /** `unconfirmed` until the verifier pins the key by its fingerprint, obtained by another road. */
  signer: z.enum(['pinned', 'unconfirmed', 'pin-mismatch', 'unknown']),
  keyFingerprint: z.string().nullable(),
  checks: z.array(VerificationCheckSchema),
  /** What is not proven, in words. */
  notProven: z.array(BilingualSchema),
  summary: z.strictObject({ captures: z.int(), files: z.int(), bytes: z.int() }),
});
export type Verification = z.infer<typeof VerificationSchema>;
