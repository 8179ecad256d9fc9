import type { Redaction, RedactionReason } from '../../core/redaction';
import type { Dossier, StoredBlob } from '../../core/sealed';
import { blobPath, consentPath } from '../layout';
import { type NamedReview, pathOfReview } from '../review-events';
import { fileHas } from './file-has-words';
import type { Sought } from './find-words';

/** A file that is withheld whole; its digest stays in record or ledger. */
export interface WithheldFile {
  path: string;
  digest: string;
  /** Place in the list of reasons. */
  reason: number;
}

/** Notices with something withheld: the copies of them, and the digests of their exact words. */
export interface HiddenNotices {
  copies: readonly string[];
  words: ReadonlySet<string>;
  reason: number;
}

/** Pictures, copies and statements: by choice, because the words are in them, or because they are a copy of what is withheld. */
export function blobsToWithhold(
  { blobs, sealed: { capture } }: Dossier,
  { files }: Redaction,
  sought: readonly Sought[],
  hidden: HiddenNotices,
  placeOf: (reason: RedactionReason) => number,
): WithheldFile[] {
  const { screenshot, copies, statements } = files;
  const chosen: Record<StoredBlob['role'], RedactionReason | null> = {
    screenshot,
    'notice-html': copies,
    'information-html': statements,
    'information-pdf': statements,
    'information-plain': statements,
    'information-text': statements,
  };
  const found = new Map<string, number>();
  for (const { digest, role, data } of blobs) {
    const choice = chosen[role];
    const reason = choice ? placeOf(choice) : reasonIn(blobPath(digest, role), data, sought);
    if (reason !== null) found.set(digest, reason);
    else if (hidden.copies.includes(digest)) found.set(digest, hidden.reason);
  }
  // A statement goes with the words that were read from it, and the other way round: a PDF cannot be searched by itself.
  for (const one of capture.information ?? []) {
    const parts = blobs.map(({ digest }) => digest).filter((digest) => JSON.stringify(one).includes(`"${digest}"`));
    const reason = parts.map((digest) => found.get(digest)).find((each) => each !== undefined);
    if (reason !== undefined) for (const digest of parts) found.set(digest, reason);
  }
  return blobs.flatMap(({ digest, role }) => {
    const reason = found.get(digest);
    return reason === undefined ? [] : [{ path: blobPath(digest, role), digest, reason }];
  });
}

/** Verdicts and notes of auditors that say the words. */
export function reviewsToWithhold(
  { reviews, sealed: { captureId } }: Dossier,
  named: readonly NamedReview[],
  sought: readonly Sought[],
): WithheldFile[] {
  return reviews.flatMap(({ bytes, digest }, i) => {
    const event = named[i];
    const path = event ? pathOfReview(captureId, event) : '';
    const reason = reasonIn(path, bytes, sought);
    return reason === null ? [] : [{ path, digest, reason }];
  });
}

/** Consent records that say the words, or name them by their hash, by which a few words could be guessed. */
export function consentsToWithhold(
  { consents = [] }: Dossier,
  sought: readonly Sought[],
  hidden: HiddenNotices,
): WithheldFile[] {
  return consents.flatMap(({ bytes, digest, record: { recordId, notices } }) => {
    const path = consentPath(recordId);
    const byHash = notices.some(({ exact }) => hidden.words.has(exact)) ? hidden.reason : null;
    const reason = reasonIn(path, bytes, sought) ?? byHash;
    return reason === null ? [] : [{ path, digest, reason }];
  });
}

function reasonIn(path: string, bytes: Uint8Array, sought: readonly Sought[]): number | null {
  return sought.find((one) => fileHas(path, bytes, [one]))?.reason ?? null;
}
