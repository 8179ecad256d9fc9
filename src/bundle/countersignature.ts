import * as z from 'zod';
import { canonicalBytes } from '../core/canonical';
import { Sha256Schema, TimestampSchema } from '../core/capture';
import { utf8 } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { Signer } from '../core/ledger-entry';
import type { Verification } from '../core/verification';
import { fingerprintOf, importPublicKey, PublicKeySchema } from '../ledger/public-key';
import { signSshsig, verifySshsig } from '../ledger/sshsig';
import { decodeUtf8, readCanonical } from './canonical-file';

/**
 * What somebody declares over a bundle that stays as it is: a link in the chain of custody (ISO/IEC 27037 section 6.1). It is about
 * the tag manifest, and so about every file of the bundle.
 */
export const CountersignatureSchema = z.strictObject({
  schema: z.literal('consent-witness/countersignature/1'),
  exportId: z.uuid(),
  /** SHA-256 of `tagmanifest-sha256.txt`. */
  manifestDigest: Sha256Schema,
  /** Who had signed the bundle itself. */
  bundleKey: z.string(),
  /** In the words of who signs: who they are, how they got the bundle, what they did with it. */
  statement: z.string().min(1).max(2000),
  /** By the clock of who signs. */
  signedAt: TimestampSchema,
  publicKey: PublicKeySchema,
});
export type Countersignature = z.infer<typeof CountersignatureSchema>;

export interface CountersignatureFiles {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Two files to keep beside the bundle: what is declared, and the SSH signature over exactly those bytes
 * (`ssh-keygen -Y verify` or `-Y check-novalidate`, namespace `consent-evidence`).
 * @throws WitnessError `bad-input` for a bundle that is not intact, `signing-failed`
 */
export async function countersign(
  verification: Verification,
  statement: string,
  signedAt: string,
  signer: Signer,
): Promise<CountersignatureFiles[]> {
  const { verdict, keyFingerprint, manifest } = verification;
  if (verdict !== 'intact' || keyFingerprint === null || !manifest)
    throw new WitnessError('bad-input', 'only a bundle that is intact can be countersigned');
  const parsed = CountersignatureSchema.safeParse({
    schema: 'consent-witness/countersignature/1',
    exportId: manifest.exportId,
    manifestDigest: manifest.digest,
    bundleKey: keyFingerprint,
    statement: statement.trim(),
    signedAt,
    publicKey: signer.publicKey,
  });
  if (!parsed.success)
    throw new WitnessError('bad-input', 'a statement of 1 to 2000 characters', { cause: parsed.error });
  const bytes = canonicalBytes(parsed.data);
  const name = `consent-proof-${manifest.exportId}.countersignature-${signedAt.replace(/[^0-9]/g, '')}.json`;
  return [
    { name, bytes },
    { name: `${name}.sig`, bytes: utf8(await signSshsig(bytes, signer)) },
  ];
}

export type CountersignatureOutcome =
  | { state: 'good'; fingerprint: string; declared: Countersignature }
  /** A good signature, over another bundle. */
  | { state: 'other-bundle'; fingerprint: string; declared: Countersignature }
  | { state: 'bad-signature' | 'malformed' };

/** Never throws for what a stranger hands in. */
export async function checkCountersignature(
  verification: Verification,
  json: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<CountersignatureOutcome> {
  const file = readCanonical(json, CountersignatureSchema);
  const text = decodeUtf8(signature);
  if (!file.ok || text === null) return { state: 'malformed' };
  const declared = file.value;
  if (!(await isSigned(declared, text, json))) return { state: 'bad-signature' };
  const fingerprint = await fingerprintOf(declared.publicKey);
  const { manifest, keyFingerprint } = verification;
  const same =
    manifest?.digest === declared.manifestDigest &&
    manifest.exportId === declared.exportId &&
    keyFingerprint === declared.bundleKey;
  return { state: same ? 'good' : 'other-bundle', fingerprint, declared };
}

async function isSigned(
  { publicKey }: Countersignature,
  signature: string,
  json: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  try {
    return await verifySshsig(signature, json, publicKey, await importPublicKey(publicKey));
  } catch {
    // Two numbers that are no point on the curve.
    return false;
  }
}
