import type { Clock } from '../core/ledger-entry';
import { importPublicKey } from './public-key';
import { generateKeyPair, makeSigner } from './signer';

/** A fresh key and both of its faces. */
export async function testSigner() {
  const keyPair = await generateKeyPair();
  const signer = await makeSigner(keyPair);
  return { keyPair, signer, key: await importPublicKey(signer.publicKey) };
}

/** A clock that goes on one second each time it is asked. */
export function steppingClock(): Pick<Clock, 'now'> {
  let step = 0;
  return { now: () => new Date(Date.UTC(2026, 10, 22, 12, 0, step++)).toISOString() };
}
