import type { Verification, VerificationCheck } from '../core/verification';
import { fromDer } from '../ledger/der-signature';
import { verifyEcdsa } from '../ledger/ecdsa';
import { verifyJws } from '../ledger/jws';
import { equalBytes } from '../ledger/octets';
import { fingerprintOf, importPublicKey, type PublicKey, PublicKeySchema } from '../ledger/public-key';
import { verifySshsig } from '../ledger/sshsig';
import { makeCheck, notChecked } from './check';
import { textOf } from './check-bag';
import { keyFiles } from './key-files';
import { FILES } from './layout';
import type { OpenBag } from './open-bag';

/** The key of the bundle, as `signatures/key.jwk` gives it. */
export interface BundleKey {
  jwk: PublicKey;
  imported: CryptoKey;
  fingerprint: string;
}

export interface SignatureChecks {
  checks: VerificationCheck[];
  signer: Verification['signer'];
}

/**
 * Three signatures over the tag manifest, all by the key of `signatures/key.jwk`, which all other key files must equal.
 * All three must hold: a bundle whose envelopes disagree would be good to one tool and bad to another.
 * @param earlier fingerprints of keys that an unbroken ledger shows to have passed on to this one: whoever knows one of them
 * by another road knows the signer. Not so of those that were `lost`
 */
export async function checkSignatures(
  bag: OpenBag,
  key: BundleKey | null,
  { keys: earlier, lost }: { keys: readonly string[]; lost: readonly string[] },
  pinned: string | undefined,
): Promise<SignatureChecks> {
  if (!key) {
    const checks = [
      makeCheck('key-agreement', false, 'P-256', '?', [FILES.keyJwk]),
      notChecked('signature-sshsig', FILES.keyJwk),
      notChecked('signature-jws', FILES.keyJwk),
      notChecked('signature-der', FILES.keyJwk),
      pinCheck(null, [], pinned),
    ];
    return { checks, signer: pinned === undefined ? 'unknown' : 'pin-mismatch' };
  }
  const message = bag.contents.get(FILES.tagManifest) ?? new Uint8Array();
  const raw = fromDer(bag.contents.get(FILES.der) ?? new Uint8Array());
  const results = [
    await verifySshsig(textOf(bag, FILES.sshsig) ?? '', message, key.jwk, key.imported),
    await verifyJws(textOf(bag, FILES.jws) ?? '', message, key.imported),
    raw !== null && (await verifyEcdsa(key.imported, raw, message)),
  ];
  const [sshsig = false, jws = false, der = false] = results;
  const signed = sshsig && jws && der;
  const checks = [
    agreement(bag, key, [...earlier, ...lost]),
    signatureCheck('signature-sshsig', sshsig, FILES.sshsig),
    signatureCheck('signature-jws', jws, FILES.jws),
    signatureCheck('signature-der', der, FILES.der),
    pinCheck(key.fingerprint, earlier, pinned),
  ];
  return { checks, signer: signerOf(signed, [...earlier, key.fingerprint], pinned) };
}

export async function readKey(bag: OpenBag): Promise<BundleKey | null> {
  try {
    const jwk = PublicKeySchema.parse(JSON.parse(textOf(bag, FILES.keyJwk) ?? ''));
    return { jwk, imported: await importPublicKey(jwk), fingerprint: await fingerprintOf(jwk) };
  } catch {
    return null;
  }
}

function agreement(bag: OpenBag, { jwk, fingerprint }: BundleKey, earlier: readonly string[]): VerificationCheck {
  const wrong = keyFiles(jwk)
    .filter(([path, bytes]) => !equalBytes(bytes, bag.contents.get(path) ?? new Uint8Array()))
    .map(([path]) => path);
  const named = new Set((bag.evidence.ledger ?? []).map((entry) => entry.keyFingerprint));
  const others = [...named].filter((name) => name !== fingerprint && !earlier.includes(name));
  if (others.length > 0) wrong.push(FILES.log);
  return makeCheck(
    'key-agreement',
    wrong.length === 0,
    fingerprint,
    others[0] ?? (wrong.length === 0 ? fingerprint : '?'),
    wrong,
  );
}

/** A failure names both files: which of the two was altered cannot be told from the outside. */
function signatureCheck(
  id: 'signature-sshsig' | 'signature-jws' | 'signature-der',
  good: boolean,
  path: string,
): VerificationCheck {
  return makeCheck(id, good, '1/1', good ? '1/1' : '0/1', good ? [] : [path, FILES.tagManifest]);
}

function pinCheck(fingerprint: string | null, earlier: readonly string[], pinned?: string): VerificationCheck {
  if (pinned === undefined) return makeCheck('key-pinned', 'not-checked', '–', fingerprint ?? '?');
  const isKnown = pinned === fingerprint || earlier.includes(pinned);
  return makeCheck('key-pinned', isKnown, pinned, isKnown ? pinned : (fingerprint ?? '?'));
}

/** A key whose signature does not hold says nothing about who signed. */
function signerOf(signed: boolean, known: readonly string[], pinned: string | undefined): Verification['signer'] {
  if (pinned !== undefined && !known.includes(pinned)) return 'pin-mismatch';
  if (!signed) return 'unknown';
  return pinned === undefined ? 'unconfirmed' : 'pinned';
}
