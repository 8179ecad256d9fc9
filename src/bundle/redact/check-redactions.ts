import type { Redacted, WithheldPart } from '../../core/redaction';
import type { VerificationCheck } from '../../core/verification';
import { countCheck } from '../check';
import { consentEvents } from '../consent-events';
import { type EvaluationEvent, evaluationEventsWith, pathOfEvaluation } from '../evaluation-events';
import { blobPath, consentPath, paintedPath, recordPath, redactedPath } from '../layout';
import type { OpenBag } from '../open-bag';
import { pathOfReview, reviewEventsWith } from '../review-events';
import { withheldParts } from './shown-words';

/**
 * Two checks, each only where there is something to check. Of whole records and evaluations: their parts are those that the ledger
 * committed to, so that a redacted copy made of them can be held against them. Of redacted ones: what is shown and what is withheld
 * are together just the parts that were committed to at capture, and nothing that is said to be withheld is there all the same.
 */
export function checkRedactions(bag: OpenBag): { checks: VerificationCheck[]; withheld: WithheldPart[] } {
  const { redacted, records } = bag.evidence;
  const { events, belonging } = namedBy(bag);
  const evaluations = new Map(bag.evidence.evaluations.map((read) => [read.path, read]));
  const whole = { all: [] as string[], wrong: [] as string[] };
  const inPart: string[] = [];
  for (const record of records) {
    const { captureId } = record.facts;
    for (const named of events.get(captureId) ?? []) {
      const { event } = named;
      const path = pathOfEvaluation(captureId, named);
      const pairs: [string, string | null | undefined, string | undefined][] = [
        [path, evaluations.get(path)?.commitment, event.evaluationCommitment],
        ...(event.kind === 'captured'
          ? [
              [record.path, record.commitment, event.recordCommitment] satisfies [
                string,
                string | null,
                string | undefined,
              ],
            ]
          : []),
      ];
      for (const [at, found, expected] of pairs) {
        const stands = bag.evidence.standIns.has(at);
        if (stands && (!found || found !== expected)) inPart.push(redactedPath(captureId));
        if (stands || (!found && !expected)) continue;
        whole.all.push(at);
        if (found !== expected) whole.wrong.push(at);
      }
    }
  }
  for (const [path, one] of redacted) if (!isInItsPlace(bag, path, one, events, belonging)) inPart.push(path);
  inPart.push(...wrongPictures(bag));
  return {
    checks: [
      ...(whole.all.length > 0 ? [countCheck('commitments', new Set(whole.all).size, whole.wrong)] : []),
      ...(redacted.size > 0 || inPart.length > 0 ? [countCheck('redactions', redacted.size, inPart)] : []),
    ],
    withheld: [...redacted.values()].flatMap(withheldParts),
  };
}

type Events = ReadonlyMap<string, EvaluationEvent[]>;

/** By capture, the files that may be shown in part or withheld. */
function namedBy({ evidence: { ledger, restored, records } }: OpenBag) {
  const chains = [...restored.values()].map((log) => log?.entries ?? []);
  const events = evaluationEventsWith(ledger ?? [], chains);
  const reviews = reviewEventsWith(ledger ?? [], chains);
  const consents = consentEvents([ledger ?? [], ...chains]);
  const belonging = new Map<string, Set<string>>();
  for (const { facts } of records) {
    const { captureId, blobs } = facts;
    belonging.set(
      captureId,
      new Set([
        ...(events.get(captureId) ?? []).map((named) => pathOfEvaluation(captureId, named)),
        ...(reviews.get(captureId) ?? []).map((named) => pathOfReview(captureId, named)),
        ...(consents.get(captureId) ?? []).map(({ event }) => consentPath(event.recordId)),
        ...blobs.map(({ digest, role }) => blobPath(digest, role)),
      ]),
    );
  }
  return { events, belonging };
}

/** It is of a capture in the bundle, under its name, and stands for files of that capture, none of which is there. */
function isInItsPlace(
  { files }: OpenBag,
  path: string,
  { captureId, captureDigest, record, evaluations, files: withheld, picture }: Redacted,
  events: Events,
  belonging: ReadonlyMap<string, ReadonlySet<string>>,
): boolean {
  const captured = events.get(captureId)?.find(({ event }) => event.kind === 'captured');
  const own = belonging.get(captureId);
  if (!own || captured?.event.captureDigest !== captureDigest || path !== redactedPath(captureId)) return false;
  if (files.has(recordPath(captureId)) === (record !== undefined)) return false;
  const absent = [...evaluations, ...withheld].map((one) => one.path);
  if (picture) absent.push(blobPath(picture.blob, 'screenshot'));
  return absent.every((at) => own.has(at) && !files.has(at));
}

/** Painted pictures that are not, tile by tile, what the record commits to; that are of nothing; and those that are not there. */
function wrongPictures({ files, evidence: { redacted, painted, records } }: OpenBag): string[] {
  const own = new Map(records.map(({ facts }) => [facts.captureId, facts.picture]));
  const wanted = new Set<string>();
  const wrong: string[] = [];
  for (const { captureId, picture } of redacted.values()) {
    if (!picture) continue;
    const path = paintedPath(captureId);
    const whole = own.get(captureId);
    wanted.add(path);
    const isOfThis = whole?.blob === picture.blob && files.get(path)?.digest === picture.digest;
    const isSize = whole?.width === picture.width && whole.height === picture.height;
    if (!isOfThis || !isSize || painted.get(path) !== whole.tiles) wrong.push(path);
  }
  return [...wrong, ...[...painted.keys()].filter((path) => !wanted.has(path))];
}
