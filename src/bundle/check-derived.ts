import { utf8 } from '../core/digest';
import type { VerificationCheck } from '../core/verification';
import { equalBytes } from '../ledger/octets';
import { type BagInfo, bagInfoText } from './bag';
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
import { reviewsDocument } from './reviews-document';

/** What the records and the log say: the documents made from them, and the parts of `bag-info.txt` that do not follow. */
export interface Derived {
  documents: Map<string, Uint8Array | null>;
  info: Omit<BagInfo, 'payloadBytes' | 'payloadFiles'> | null;
}

/** Makes the summaries again from the records and the log; needs no file but those. Null when there is no log or key. */
export async function deriveAgain(
  bag: OpenBag,
  items: readonly EvidenceItem[],
  fingerprint: string | null,
  digest: Sha256,
): Promise<Derived | null> {
  const { ledger, ledgerBodies } = bag.evidence;
  if (!ledger || fingerprint === null) return null;
  const documents = new Map<string, Uint8Array | null>([
    [FILES.findings, findingsDocument(items)],
    [FILES.merkle, await merkleDocument(ledgerBodies, digest)],
    [FILES.custody, null],
  ]);
  const reviews = reviewsDocument(items);
  // One that nothing was written for is as wrong as one that says something else.
  if (reviews || bag.files.has(FILES.reviews)) documents.set(FILES.reviews, reviews);
  const head = readCanonical(bag.contents.get(FILES.custody) ?? new Uint8Array(), CustodyHeadSchema);
  if (!head.ok || head.value.exportId !== bag.exportId) return { documents, info: null };
  const { exportId, exportedAt, organisation, tool } = head.value;
  const custody = { exportId, exportedAt, organisation, tool };
  documents.set(FILES.custody, custodyDocument(custody, fingerprint, items, ledger));
  return { documents, info: { exportId, exportedAt, organisation, extensionVersion: tool.version } };
}

/** Compares them, and what `bag-info.txt` says of all files, byte for byte with what is in the bag. */
export function checkDerived(bag: OpenBag, derived: Derived | null): VerificationCheck {
  if (!derived) return notChecked('derived-documents', bag.evidence.ledger ? FILES.keyJwk : FILES.log);
  const payload = [...bag.files].filter(([path]) => path.startsWith('data/'));
  const payloadBytes = payload.reduce((sum, [, file]) => sum + file.size, 0);
  const info = derived.info && bagInfoText({ ...derived.info, payloadBytes, payloadFiles: payload.length });
  const expected = new Map(derived.documents).set(FILES.info, info === null ? null : utf8(info));
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
