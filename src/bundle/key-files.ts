import { utf8 } from '../core/digest';
import { type PublicKey, publicKeyJwk, publicKeyPem, sshKeyLine } from '../ledger/public-key';
import { SSHSIG_NAMESPACE } from '../ledger/sshsig';
import { FILES } from './layout';

/** The name to give `ssh-keygen -Y verify -I`. It names the tool, not a person: who holds the key is not in a bundle. */
export const PRINCIPAL = 'consent-witness';

/** The public key in the form each stock tool wants. All follow from the key, so a verifier can write them again. */
export function keyFiles(key: PublicKey): [string, Uint8Array<ArrayBuffer>][] {
  return [
    [FILES.keyPem, utf8(publicKeyPem(key))],
    [FILES.keyJwk, utf8(publicKeyJwk(key))],
    [FILES.allowedSigners, utf8(allowedSigners(key))],
  ];
}

function allowedSigners(key: PublicKey): string {
  return `${PRINCIPAL} namespaces="${SSHSIG_NAMESPACE}" ${sshKeyLine(key)}\n`;
}
