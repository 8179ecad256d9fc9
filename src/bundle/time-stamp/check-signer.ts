import { ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { AlgorithmIdentifier, type Certificate, CryptoEngine, ExtKeyUsage, IssuerAndSerialNumber } from 'pkijs';
import { toHex } from '../../core/digest';
import { equalBytes } from '../../ledger/octets';
import {
  CONTENT_TYPE,
  EXTENDED_KEY_USAGE,
  HASHES,
  MESSAGE_DIGEST,
  RSA,
  SIGNING_CERTIFICATE,
  SIGNING_CERTIFICATE_V2,
  TIME_STAMPING,
  TST_INFO,
} from './object-ids';
import type { ParsedToken } from './parse-answer';

export const engine = new CryptoEngine({ name: 'web', crypto: globalThis.crypto });

/** The signed attributes are about this content: its type, and its hash (RFC 5652 section 11). */
export async function isAboutContent(token: ParsedToken): Promise<boolean> {
  const hash = HASHES[token.signer.digestAlgorithm.algorithmId];
  const type = attribute(token, CONTENT_TYPE);
  const digest = attribute(token, MESSAGE_DIGEST);
  if (!hash || !(type instanceof ObjectIdentifier) || !(digest instanceof OctetString)) return false;
  const computed = new Uint8Array(await crypto.subtle.digest(hash, token.content));
  return type.getValue() === TST_INFO && equalBytes(computed, new Uint8Array(digest.getValue()));
}

/**
 * The certificate that the signed attributes name by its hash (ESSCertID, RFC 2634, or ESSCertIDv2, RFC 5816). Otherwise another
 * certificate for the same key could be put in its place. Old authorities still hash it with SHA-1, which is enough to name
 * a certificate that has to verify the signature as well.
 */
export async function namedCertificate(token: ParsedToken): Promise<Certificate | null> {
  const named = nameOfCertificate(token);
  if (!named) return null;
  for (const certificate of token.certificates) {
    const found = new Uint8Array(await crypto.subtle.digest(named.hash, derOf(certificate)));
    if (equalBytes(found, named.digest)) return isSidOf(token, certificate) ? certificate : null;
  }
  return null;
}

/** The signature over the signed attributes, by the key in the certificate, with a hash that is not broken. Never throws. */
export async function isSignedBy(token: ParsedToken, certificate: Certificate): Promise<boolean> {
  const { signer } = token;
  const own = HASHES[signer.digestAlgorithm.algorithmId];
  // Plain RSA names no hash of its own, so that of the content counts (RFC 3370 section 3.2).
  const hash = signer.signatureAlgorithm.algorithmId === RSA ? own : engine.getHashAlgorithm(signer.signatureAlgorithm);
  if (!hash || !Object.values(HASHES).includes(hash) || !signer.signedAttrs) return false;
  try {
    return await engine.verifyWithPublicKey(
      signer.signedAttrs.encodedValue,
      signer.signature,
      certificate.subjectPublicKeyInfo,
      signer.signatureAlgorithm,
      hash,
    );
  } catch {
    return false;
  }
}

/** For time-stamping and nothing else, and marked critical (RFC 3161 section 2.3). */
export function isForTimeStamping(certificate: Certificate): boolean {
  const usages = (certificate.extensions ?? []).filter(({ extnID }) => extnID === EXTENDED_KEY_USAGE);
  const [usage, ...more] = usages;
  if (!usage?.critical || more.length > 0 || !(usage.parsedValue instanceof ExtKeyUsage)) return false;
  return usage.parsedValue.keyPurposes.join() === TIME_STAMPING;
}

export function isValidAt(certificate: Certificate, time: Date): boolean {
  return certificate.notBefore.value <= time && time <= certificate.notAfter.value;
}

/** As it was hashed: what the library read is what it writes, or the hash is another one and the certificate is not found. */
export function derOf(certificate: Certificate): ArrayBuffer {
  return certificate.toSchema().toBER();
}

export async function fingerprintOfCertificate(certificate: Certificate): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', derOf(certificate))));
}

/** The one value of the one signed attribute of this type. */
function attribute({ signer }: ParsedToken, type: string): unknown {
  const found = (signer.signedAttrs?.attributes ?? []).filter((each) => each.type === type);
  const values: unknown[] = found.flatMap((each) => each.values);
  return values.length === 1 ? values[0] : undefined;
}

function nameOfCertificate(token: ParsedToken): { hash: string; digest: Uint8Array } | null {
  const v2 = firstCertId(attribute(token, SIGNING_CERTIFICATE_V2));
  const v1 = firstCertId(attribute(token, SIGNING_CERTIFICATE));
  // Both may be there; the newer one decides.
  const [first, second] = v2 ?? v1 ?? [];
  if (first instanceof OctetString) return { hash: v2 ? 'SHA-256' : 'SHA-1', digest: new Uint8Array(first.getValue()) };
  if (!v2 || !(first instanceof Sequence) || !(second instanceof OctetString)) return null;
  const hash = HASHES[new AlgorithmIdentifier({ schema: first }).algorithmId];
  return hash ? { hash, digest: new Uint8Array(second.getValue()) } : null;
}

/** SigningCertificate(V2) is a list of lists; the first one is about the signer. */
function firstCertId(value: unknown): unknown[] | null {
  if (!(value instanceof Sequence)) return null;
  const [ids] = value.valueBlock.value;
  const [first] = ids instanceof Sequence ? ids.valueBlock.value : [];
  return first instanceof Sequence ? first.valueBlock.value : null;
}

/** Where the signer is named by issuer and number, that must be this certificate; a key identifier adds nothing to its hash. */
function isSidOf({ signer }: ParsedToken, certificate: Certificate): boolean {
  const sid: unknown = signer.sid;
  if (!(sid instanceof IssuerAndSerialNumber)) return true;
  return sid.issuer.isEqual(certificate.issuer) && sid.serialNumber.isEqual(certificate.serialNumber);
}
