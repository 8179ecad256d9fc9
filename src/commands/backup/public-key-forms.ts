import { keyFiles } from '../../bundle/key-files';
import { FILES } from '../../bundle/layout';
import type { PublicKeyForms } from '../../core/backup';
import { publicKeyJwk, sshKeyLine } from '../../ledger/public-key';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { LedgerWriter } from '../ledger-writer';

/** The key's public half as other programs want it, word for word as in a bundle. */
export async function publicKeyForms(ledger: LedgerWriter, store: EvidenceStore): Promise<PublicKeyForms> {
  const { fingerprint, publicKey } = await ledger.signer();
  const first = await store.ledgerEntry(1);
  const event = first?.body.event;
  const isFirst = event?.kind === 'key-made' && event.fingerprint === fingerprint;
  const files = new Map(keyFiles(publicKey));
  return {
    fingerprint,
    openSsh: sshKeyLine(publicKey),
    jwk: publicKeyJwk(publicKey).trim(),
    allowedSigners: new TextDecoder().decode(files.get(FILES.allowedSigners)).trim(),
    madeAt: isFirst ? (first?.body.recordedAt ?? null) : null,
  };
}
