import { utf8 } from '../core/digest';
import type { VerificationCheck } from '../core/verification';
import { equalBytes } from '../ledger/octets';
import { bagInfoText } from './bag';
import type { Sha256 } from './bundle-input';
import { readCanonical } from './canonical-file';
import { countCheck, notChecked } from './check';
import {
  CustodyHeadSchema,
  custodyDocument,
  type EvidenceItem,
  findingsDocument,
  merkleDocument,
} from './derived-documents';
import { FILES } from './layout';
import type { OpenBag } from './open-bag';

/** Makes the summaries again from the records and the log, and compares them byte for byte. */
export async function checkDerived(
  bag: OpenBag,
  items: readonly EvidenceItem[],
  fingerprint: string | null,
  digest: Sha256,
): Promise<VerificationCheck> {
  const { ledger } = bag.evidence;
  if (!ledger || fingerprint === null) return notChecked('derived-documents', ledger ? FILES.keyJwk : FILES.log);
  const expected = new Map<string, Uint8Array | null>([
    [FILES.findings, findingsDocument(items)],
    [FILES.merkle, await merkleDocument(bag.evidence.ledgerBodies, digest)],
    [FILES.custody, null],
    [FILES.info, null],
  ]);
  const head = readCanonical(bag.contents.get(FILES.custody) ?? new Uint8Array(), CustodyHeadSchema);
  if (head.ok && head.value.exportId === bag.exportId) {
    const { exportId, exportedAt, organisation, tool } = head.value;
    expected.set(
      FILES.custody,
      custodyDocument({ exportId, exportedAt, organisation, tool }, fingerprint, items, ledger),
    );
    const payload = [...bag.files].filter(([path]) => path.startsWith('data/'));
    const info = {
      exportId,
      exportedAt,
      organisation,
      extensionVersion: tool.version,
      payloadBytes: payload.reduce((sum, [, file]) => sum + file.size, 0),
      payloadFiles: payload.length,
    };
    expected.set(FILES.info, utf8(bagInfoText(info)));
  }
  const wrong = [...expected].filter(([path, bytes]) => {
    const found = bag.contents.get(path);
    return !bytes || !found || !equalBytes(bytes, found);
  });
  return countCheck(
    'derived-documents',
    expected.size,
    wrong.map(([path]) => path),
  );
}
