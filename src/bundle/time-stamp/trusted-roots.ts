import { Certificate, CertificateChainValidationEngine } from 'pkijs';
import { fromBase64 } from '../../ledger/base64';
import { equalBytes } from '../../ledger/octets';
import { derOf, engine } from './check-signer';
import { attempt } from './parse-answer';

/** Certificates in a token can name each other as issuer in a circle; no honest chain takes so many steps. */
const MOST_STEPS = 20;

/** All certificates of a PEM file (RFC 7468); null when there is none, or one that cannot be read. */
export function parseRoots(pem: string): Certificate[] | null {
  const blocks = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)];
  const roots = blocks.map(([, body]) => {
    const der = fromBase64((body ?? '').replace(/\s/g, ''));
    return der && attempt(() => Certificate.fromBER(der));
  });
  const read = roots.filter((root) => root !== null);
  return read.length > 0 && read.length === roots.length ? read : null;
}

/**
 * Whether a chain of certificate authorities, each valid at `time`, leads from `leaf` to one of `roots` (RFC 5280 section 6). Whether
 * any was revoked is not asked: that would send a request.
 */
export async function leadsToRoot(
  leaf: Certificate,
  others: readonly Certificate[],
  roots: readonly Certificate[],
  time: Date,
): Promise<boolean> {
  if (roots.some((root) => isSame(root, leaf))) return true;
  let steps = 0;
  const chain = new CertificateChainValidationEngine({
    trustedCerts: [...roots],
    // The library takes the last one as the leaf.
    certs: [...others.filter((each) => !isSame(each, leaf)), leaf],
    checkDate: time,
    findIssuer: (certificate, itself, crypto) => {
      steps += 1;
      if (steps > MOST_STEPS) throw new Error('too many steps');
      return itself.defaultFindIssuer(certificate, itself, crypto);
    },
  });
  try {
    return (await chain.verify({}, engine)).result;
  } catch {
    return false;
  }
}

function isSame(one: Certificate, other: Certificate): boolean {
  return equalBytes(new Uint8Array(derOf(one)), new Uint8Array(derOf(other)));
}
