import { WitnessError } from '../core/errors';
import type { Signer } from '../core/ledger-entry';
import { lowerS } from './ecdsa';
import { fingerprintOf, PublicKeySchema } from './public-key';

/**
 * A Signer over a key pair that WebCrypto keeps to itself.
 * @throws WitnessError `signing-failed` when the pair is not ECDSA P-256
 */
export async function makeSigner(keyPair: CryptoKeyPair): Promise<Signer> {
  const jwk = await crypto.subtle.exportKey('jwk', keyPair.publicKey).catch(refuse);
  const parsed = PublicKeySchema.safeParse({ kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y });
  if (!parsed.success) throw new WitnessError('signing-failed', 'not an ECDSA P-256 key pair');
  return {
    fingerprint: await fingerprintOf(parsed.data),
    publicKey: parsed.data,
    async sign(bytes) {
      const signature = await crypto.subtle
        .sign({ name: 'ECDSA', hash: 'SHA-256' }, keyPair.privateKey, bytes)
        .catch(refuse);
      return lowerS(new Uint8Array(signature));
    },
  };
}

/** ECDSA P-256, private half non-extractable: P-256 because `jose` and `ssh-keygen` of Debian both take it. */
export function generateKeyPair(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
}

function refuse(cause: unknown): never {
  throw new WitnessError('signing-failed', 'the key could not be used', { cause });
}
