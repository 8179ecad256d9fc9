import type * as z from 'zod';
import { canonicalBytes } from '../../core/canonical';
import { CaptureSchema } from '../../core/capture';
import { utf8 } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import { EvaluationSchema } from '../../core/evaluation';
import type { Disclosed, Redacted, Redaction, RedactionReason } from '../../core/redaction';
import type { Dossier, KeptEvaluation } from '../../core/sealed';
import { type Committed, textsOf } from '../../ledger/commitments';
import { disclose } from '../../ledger/disclose';
import type { Sha256 } from '../bundle-input';
import { type EvaluationEvent, pathOfEvaluation } from '../evaluation-events';
import { blobPath, consentPath, noticeTextPath, paintedPath, recordPath, redactedPath } from '../layout';
import { type NamedReview, pathOfReview } from '../review-events';
import { hasAny, piecesWith, type Sought, soughtIn } from './find-words';
import { type Painted, paintedBlob, paintPicture } from './paint-picture';
import { noticesBy, withheldParts } from './shown-words';
import { blobsToWithhold, consentsToWithhold, type HiddenNotices, reviewsToWithhold } from './withhold-files';

export interface RedactedDossier {
  /** What may be shown: all summaries and the report are made of this. */
  shown: Dossier;
  /** Takes the place of what is left out. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Files that go in behind that. */
  files: { path: string; bytes: Uint8Array<ArrayBuffer> }[];
  /** Files of the whole dossier that do not go in. */
  leftOut: ReadonlySet<string>;
}

/** What the ledger names of a capture, oldest first. */
export interface NamedFiles {
  evaluations: readonly EvaluationEvent[];
  reviews: readonly NamedReview[];
}

/**
 * A dossier without what is to be withheld; null when it has nothing of that.
 * @throws WitnessError `not-redactable`: it was sealed before its parts, or the tiles of its picture, were committed to, or the words
 * are part of what every record says
 */
export async function redactDossier(
  dossier: Dossier,
  redaction: Redaction,
  named: NamedFiles,
  digest: Sha256,
): Promise<RedactedDossier | null> {
  const reasons: RedactionReason[] = [];
  const placeOf = (reason: RedactionReason) => {
    const at = reasons.findIndex(({ code, text }) => code === reason.code && text === reason.text);
    return at >= 0 ? at : reasons.push(reason) - 1;
  };
  const sought = soughtIn(redaction.words, placeOf);
  const { captureId, capture, digest: captureDigest } = dossier.sealed;
  const record = await withhold(capture, sought);
  const evaluations = await evaluationsToShow(dossier, sought, named.evaluations);
  const { hidden: notices, shown: open } = noticesBy(capture, record);
  const openWords = new Set(open.map(({ text }) => text.exact));
  const words = new Set<string>();
  for (const { text } of notices) if (!openWords.has(text.exact)) words.add(await digest(utf8(text.exact)));
  const copies = notices.flatMap(({ html }) => html ?? []);
  const hidden: HiddenNotices = { copies, words, reason: record?.withheld[0]?.reason ?? 0 };
  const files = [
    ...blobsToWithhold(dossier, redaction, sought, hidden, placeOf),
    ...reviewsToWithhold(dossier, named.reviews, sought),
    ...consentsToWithhold(dossier, sought, hidden),
  ];
  const isPictureGone = files.some(({ path }) => path.startsWith('data/snapshots/'));
  const areas = isPictureGone ? [] : (redaction.areas ?? []);
  const painted = await paintPicture(capture, dossier.blobs, areas, placeOf, digest);
  if (!record && evaluations.length === 0 && files.length === 0 && !painted) return null;
  const redacted: Redacted = {
    schema: 'consent-witness/redacted/1',
    captureId,
    captureDigest,
    reasons,
    ...(record ? { record } : {}),
    evaluations,
    files,
    ...(painted ? { picture: painted.picture } : {}),
  };
  const leftOut = new Set([
    ...(record ? [recordPath(captureId)] : []),
    ...[...evaluations, ...files].map(({ path }) => path),
    ...[...words].map(noticeTextPath),
    ...(painted ? [blobPath(painted.picture.blob, 'screenshot')] : []),
  ]);
  const shown = showing(dossier, redacted, named, painted);
  return {
    shown,
    path: redactedPath(captureId),
    bytes: canonicalBytes(redacted),
    files: painted ? [{ path: paintedPath(captureId), bytes: painted.bytes }] : [],
    leftOut,
  };
}

async function evaluationsToShow(
  dossier: Dossier,
  sought: readonly Sought[],
  named: readonly EvaluationEvent[],
): Promise<Redacted['evaluations']> {
  const all: Redacted['evaluations'] = [];
  for (const [i, event] of named.entries()) {
    // The ledger names the oldest first, a dossier the newest.
    const kept = dossier.evaluations.at(-1 - i);
    const disclosed = kept && (await withhold(kept.evaluation, sought));
    const path = pathOfEvaluation(dossier.sealed.captureId, event);
    if (disclosed) all.push({ path, digest: kept.digest, ...disclosed });
  }
  return all;
}

async function withhold(document: Committed, sought: readonly Sought[]): Promise<Disclosed | undefined> {
  if (sought.length === 0 || !textsOf(document).some((text) => hasAny(text, sought))) return undefined;
  const disclosed = await disclose(document, (text) => piecesWith(text, sought));
  if (!disclosed) throw new WitnessError('not-redactable', 'sealed before its parts were committed to');
  return disclosed;
}

function showing(dossier: Dossier, redacted: Redacted, named: NamedFiles, painted: Painted | null): Dossier {
  const left = new Set(redacted.files.map(({ path }) => path));
  if (painted) left.add(blobPath(painted.picture.blob, 'screenshot'));
  const { sealed, reviews, consents, blobs } = dossier;
  const byDigest = new Map(redacted.evaluations.map((one) => [one.digest, one]));
  const evaluations = dossier.evaluations.map((kept): KeptEvaluation => {
    const disclosed = byDigest.get(kept.digest);
    return disclosed ? { ...kept, evaluation: parsed(EvaluationSchema, disclosed) } : kept;
  });
  return {
    ...dossier,
    sealed: redacted.record ? { ...sealed, capture: parsed(CaptureSchema, redacted.record) } : sealed,
    evaluations,
    evaluation: evaluations.find(({ digest }) => digest === dossier.evaluation.digest) ?? dossier.evaluation,
    reviews: reviews.filter((_, i) => {
      const event = named.reviews[i];
      return !event || !left.has(pathOfReview(sealed.captureId, event));
    }),
    ...(consents ? { consents: consents.filter(({ record }) => !left.has(consentPath(record.recordId))) } : {}),
    blobs: blobs.filter(({ digest, role }) => !left.has(blobPath(digest, role))),
    ...(painted ? { painted: paintedBlob(painted.bytes, painted.picture.digest) } : {}),
    withheld: withheldParts(redacted),
  };
}

/** What is left must still be what its schema says: a fixed word of ours cannot be withheld. */
function parsed<T>(schema: z.ZodType<T>, { document }: Disclosed): T {
  const read = schema.safeParse(document, { jitless: true });
  if (!read.success) throw new WitnessError('not-redactable', read.error.issues[0]?.path.join('/') ?? '');
  return read.data;
}
