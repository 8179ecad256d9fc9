import { CaptureSchema } from '../../core/capture';
import { utf8 } from '../../core/digest';
import { EvaluationSchema } from '../../core/evaluation';
import { type Redacted, RedactedSchema } from '../../core/redaction';
import { disclosedTo } from '../../ledger/disclose';
import type { Sha256 } from '../bundle-input';
import { readCanonical } from '../canonical-file';
import { factsOf } from '../derived-documents';
import type { Evidence } from '../evidence-reader';
import { blobPath, recordPath } from '../layout';
import { noticesBy } from './shown-words';

/** Files that may be withheld whole; a record or an evaluation is only ever shown in part. */
const WITHHELD_WHOLE = /^data\/(snapshots|notices|reviews|consents)\/[^/]+$/;
const SHOWN_IN_PART = /^data\/evaluations\/[^/]+\.json$/;

/**
 * Takes what a redacted copy has of a capture for the record and evaluations that it stands for. Whether it is what was committed
 * to, and whether it stands in the place of nothing that is there, is checked later.
 */
export async function readRedacted(
  evidence: Evidence,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  digest: Sha256,
): Promise<{ ok: true } | { ok: false; code: string }> {
  const file = readCanonical(bytes, RedactedSchema);
  if (!file.ok) return file;
  const documents = documentsIn(file.value);
  if (!documents) return { ok: false, code: 'schema' };
  const { captureDigest, record, files, picture } = file.value;
  const places = new Map([...documents.evaluations, ...files].map((one) => [one.path, one.digest]));
  if (picture) places.set(blobPath(picture.blob, 'screenshot'), picture.blob);
  // Two that say something else of one file.
  for (const [place, own] of places)
    if ((evidence.standIns.get(place) ?? own) !== own) return { ok: false, code: 'twice' };
  evidence.redacted.set(path, file.value);
  for (const [place, own] of places) evidence.standIns.set(place, own);
  if (record && documents.record) {
    const recordAt = recordPath(documents.record.captureId);
    const noticeTexts: string[] = [];
    const { shown } = noticesBy(documents.record, record);
    for (const exact of new Set(shown.map(({ text }) => text.exact))) noticeTexts.push(await digest(utf8(exact)));
    const commitment = await disclosedTo(record, digest);
    evidence.records.push({ path: recordAt, facts: factsOf(documents.record), noticeTexts, commitment });
    evidence.standIns.set(recordAt, captureDigest);
  }
  for (const { path: at, evaluation, disclosed } of documents.evaluations)
    evidence.evaluations.push({ path: at, evaluation, commitment: await disclosedTo(disclosed, digest) });
  return { ok: true };
}

/** What is shown, read by the schemas of the whole; null where it is none. */
function documentsIn({ captureId, reasons, record, evaluations, files, picture }: Redacted) {
  const capture = record && CaptureSchema.safeParse(record.document, { jitless: true });
  if (capture && (!capture.success || capture.data.captureId !== captureId)) return null;
  const all = [];
  for (const { path, digest, ...disclosed } of evaluations) {
    const evaluation = EvaluationSchema.safeParse(disclosed.document, { jitless: true });
    if (!evaluation.success || !SHOWN_IN_PART.test(path)) return null;
    all.push({ path, digest, evaluation: evaluation.data, disclosed });
  }
  const parts = [
    ...(record?.withheld ?? []),
    ...evaluations.flatMap(({ withheld }) => withheld),
    ...files,
    ...(picture?.withheld ?? []),
  ];
  const places = [...evaluations, ...files].map(({ path }) => path);
  if (picture) places.push(blobPath(picture.blob, 'screenshot'));
  const isOne =
    new Set(places).size === places.length &&
    files.every(({ path }) => WITHHELD_WHOLE.test(path)) &&
    parts.every(({ reason }) => reason < reasons.length);
  return isOne ? { record: capture?.data, evaluations: all } : null;
}
