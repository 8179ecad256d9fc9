import type { VerificationCheck } from '../core/verification';
import { countCheck } from './check';
import { checkReviews, reviewsOf } from './check-reviews';
import type { EvidenceItem } from './derived-documents';
import { type Captured, type EvaluationEvent, evaluationEventsWith, pathOfEvaluation } from './evaluation-events';
import type { ReadRecord } from './evidence-reader';
import { blobPath, evaluationPath, FILES, noticeTextPath, recordPath } from './layout';
import { digestIn, type OpenBag } from './open-bag';

/**
 * That the parts belong together, and not only that each is good by itself: a record of one capture beside the evaluation,
 * picture or ledger entry of another is refused even when all are genuine (sigstore-java CVE-2024-53267 is that mistake).
 */
export function checkEvidence(bag: OpenBag): { checks: VerificationCheck[]; items: EvidenceItem[] } {
  const { records, refused, files } = bag.evidence;
  const events = eventsOf(bag);
  const wrong = {
    ledger: strayFiles(
      bag,
      'data/records/',
      records.map((r) => r.path),
    ),
    digest: [] as string[],
  };
  const items: EvidenceItem[] = [];
  for (const record of records) {
    const { captureId } = record.facts;
    const entry = capturedEvent(events, captureId);
    if (!entry || record.path !== recordPath(captureId)) wrong.ledger.push(record.path);
    else if (entry.event.captureDigest !== digestIn(bag, record.path)) wrong.digest.push(record.path);
    const evaluations = evaluationsOf(bag, captureId, events);
    if (!entry || !evaluations) continue;
    items.push({
      facts: record.facts,
      captureDigest: digestIn(bag, record.path),
      evaluations,
      reviews: reviewsOf(bag, captureId),
      sequence: entry.sequence,
      recordedAt: entry.recordedAt,
      restored: entry.restored,
    });
  }
  const checks = [
    countCheck('records-canonical', files, [...refused.keys()]),
    countCheck('records-in-ledger', records.length, records.length === 0 ? [FILES.log, ...wrong.ledger] : wrong.ledger),
    countCheck('record-digests', records.length, wrong.digest),
    evaluationsMatch(bag, events),
    checkReviews(bag, items),
  ];
  return { checks, items };
}

type Events = ReadonlyMap<string, EvaluationEvent[]>;

function eventsOf({ evidence: { ledger, restored } }: OpenBag): Events {
  return evaluationEventsWith(
    ledger ?? [],
    [...restored.values()].map((log) => log?.entries ?? []),
  );
}

function capturedEvent(events: Events, captureId: string) {
  const found = events.get(captureId)?.find(({ event }) => event.kind === 'captured');
  return found?.event.kind === 'captured' ? { ...found, event: found.event } : undefined;
}

/** Each evaluation that the ledger names of this capture, with the file it must be in. */
function wantedEvaluations(captureId: string, events: Events) {
  return (events.get(captureId) ?? []).map((named) => ({
    ...named,
    path: pathOfEvaluation(captureId, named),
  }));
}

/** Oldest first; null when one is missing. */
function evaluationsOf(bag: OpenBag, captureId: string, events: Events): EvidenceItem['evaluations'] | null {
  const byPath = new Map(bag.evidence.evaluations.map((read) => [read.path, read.evaluation]));
  const wanted = wantedEvaluations(captureId, events);
  const found = wanted.flatMap(({ path, sequence }) => {
    const evaluation = byPath.get(path);
    return evaluation ? [{ digest: digestIn(bag, path), evaluation, sequence }] : [];
  });
  return found.length === wanted.length ? found : null;
}

/** The one made at capture and each later one that the ledger names: there, with their digests, of this record. No others. */
function evaluationsMatch(bag: OpenBag, events: Events): VerificationCheck {
  const { records, evaluations } = bag.evidence;
  const byPath = new Map(evaluations.map(({ path, evaluation }) => [path, evaluation]));
  const belonging: string[] = [];
  const wrong: string[] = [];
  for (const record of records) {
    const { captureId } = record.facts;
    const wanted = wantedEvaluations(captureId, events);
    // Without an entry of its own a record has no evaluation that could be right.
    if (wanted[0]?.event.kind !== 'captured') wrong.push(evaluationPath(captureId));
    for (const { path, event } of wanted) {
      belonging.push(path);
      const named = [event.captureDigest, byPath.get(path)?.captureDigest];
      const belongs = named.every((digest) => digest === digestIn(bag, record.path));
      if (!belongs || digestIn(bag, path) !== event.evaluationDigest) wrong.push(path);
    }
  }
  wrong.push(...strayFiles(bag, 'data/evaluations/', belonging));
  return countCheck('evaluations-match', belonging.length, wrong);
}

/** Pictures, copies and texts: all there that a record or the ledger names, byte for byte, and no others. */
export function checkMeasured(bag: OpenBag): VerificationCheck[] {
  return [blobsPresent(bag, eventsOf(bag)), noticesMatch(bag)];
}

function blobsPresent(bag: OpenBag, events: Events): VerificationCheck {
  const wanted = new Map<string, { digest: string; bytes: number }>();
  const wrong: string[] = [];
  for (const record of bag.evidence.records) {
    for (const blob of record.facts.blobs) wanted.set(blobPath(blob.digest, blob.role), blob);
    if (!sameBlobs(record, capturedEvent(events, record.facts.captureId)?.event)) wrong.push(record.path);
  }
  for (const [path, blob] of wanted) {
    const size = bag.files.get(path)?.size ?? blob.bytes;
    if (digestIn(bag, path) !== blob.digest || size !== blob.bytes) wrong.push(path);
  }
  const belonging = [...wanted.keys()];
  wrong.push(...strayFiles(bag, 'data/snapshots/', belonging));
  wrong.push(...strayFiles(bag, 'data/notices/', belonging).filter((path) => !path.endsWith('.txt')));
  return countCheck('blobs-present', wanted.size, wrong);
}

function sameBlobs(record: ReadRecord, event: Captured | undefined): boolean {
  const own = record.facts.blobs.map((blob) => blob.digest);
  return event !== undefined && [...new Set(own)].sort().join() === [...new Set(event.blobs)].sort().join();
}

function noticesMatch(bag: OpenBag): VerificationCheck {
  const digests = new Set(bag.evidence.records.flatMap((record) => record.noticeTexts));
  const wanted = [...digests].map(noticeTextPath);
  const wrong = [...digests].filter((digest) => digestIn(bag, noticeTextPath(digest)) !== digest);
  const blobs = bag.evidence.records.flatMap(({ facts }) =>
    facts.blobs.map(({ digest, role }) => blobPath(digest, role)),
  );
  const stray = strayFiles(bag, 'data/notices/', [...wanted, ...blobs]).filter((path) => path.endsWith('.txt'));
  return countCheck('notices-match', wanted.length, [...wrong.map(noticeTextPath), ...stray]);
}

/** Files of a folder that belong to no record, though they may be listed and signed. */
function strayFiles(bag: OpenBag, folder: string, belonging: readonly string[]): string[] {
  const known = new Set(belonging);
  return [...bag.files.keys()].filter((path) => path.startsWith(folder) && !known.has(path));
}
