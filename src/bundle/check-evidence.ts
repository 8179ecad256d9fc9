import { type LedgerEvent, LedgerEventSchema } from '../core/ledger-entry';
import type { VerificationCheck } from '../core/verification';
import type { ReadEntry } from '../ledger/read-entry';
import { countCheck } from './check';
import type { EvidenceItem, RestoredLedgerName } from './derived-documents';
import type { ReadRecord } from './evidence-reader';
import { blobPath, evaluationPath, FILES, noticeTextPath, recordPath } from './layout';
import type { OpenBag } from './open-bag';

type Captured = Extract<LedgerEvent, { kind: 'captured' }>;

/**
 * That the parts belong together, and not only that each is good by itself: a record of one capture beside the evaluation,
 * picture or ledger entry of another is refused even when all are genuine (sigstore-java CVE-2024-53267 is that mistake).
 */
export function checkEvidence(bag: OpenBag): { checks: VerificationCheck[]; items: EvidenceItem[] } {
  const { records, evaluations, refused, files } = bag.evidence;
  const events = allCaptured(bag);
  const byPath = new Map(evaluations.map((evaluation) => [evaluation.path, evaluation]));
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
    const entry = events.get(captureId);
    if (!entry || record.path !== recordPath(captureId)) wrong.ledger.push(record.path);
    else if (entry.event.captureDigest !== digestOf(bag, record.path)) wrong.digest.push(record.path);
    const evaluation = byPath.get(evaluationPath(captureId));
    if (!entry || !evaluation) continue;
    items.push({
      facts: record.facts,
      captureDigest: digestOf(bag, record.path),
      evaluationDigest: digestOf(bag, evaluation.path),
      evaluation: evaluation.evaluation,
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
  ];
  return { checks, items };
}

interface CapturedEntry {
  event: Captured;
  sequence: number;
  recordedAt: string;
  restored?: RestoredLedgerName;
}

/** Of the ledger, and of those that came with a backup: the ledger counts first. */
function allCaptured(bag: OpenBag): Map<string, CapturedEntry> {
  const events = new Map<string, CapturedEntry>();
  addCaptured(events, bag.evidence.ledger ?? []);
  for (const log of bag.evidence.restored.values()) {
    const [first] = log?.entries ?? [];
    if (log && first)
      addCaptured(events, log.entries, { first: first.hash, keyFingerprint: log.entries.at(-1)?.keyFingerprint ?? '' });
  }
  return events;
}

function addCaptured(
  events: Map<string, CapturedEntry>,
  ledger: readonly ReadEntry[],
  restored?: RestoredLedgerName,
): void {
  for (const { body } of ledger) {
    const event = asCaptured(body.event);
    // The first entry counts: a later one cannot put another record in its place.
    if (!event || events.has(event.captureId)) continue;
    const { sequence, recordedAt } = body;
    events.set(event.captureId, { event, sequence, recordedAt, ...(restored ? { restored } : {}) });
  }
}

function asCaptured(event: ReadEntry['body']['event']): Captured | null {
  // An event of a later version cannot have a known kind, so the kind alone decides; Zod narrows it without a cast.
  if (event.kind !== 'captured') return null;
  const parsed = LedgerEventSchema.safeParse(event);
  return parsed.success && parsed.data.kind === 'captured' ? parsed.data : null;
}

function evaluationsMatch(bag: OpenBag, events: Map<string, CapturedEntry>): VerificationCheck {
  const { records, evaluations } = bag.evidence;
  const wanted = records.map((record) => evaluationPath(record.facts.captureId));
  const byPath = new Map(evaluations.map((evaluation) => [evaluation.path, evaluation]));
  const wrong = strayFiles(bag, 'data/evaluations/', wanted);
  for (const record of records) {
    const path = evaluationPath(record.facts.captureId);
    const found = byPath.get(path);
    const event = events.get(record.facts.captureId)?.event;
    const belongs = found?.evaluation.captureDigest === digestOf(bag, record.path);
    if (!belongs || digestOf(bag, path) !== event?.evaluationDigest) wrong.push(path);
  }
  return countCheck('evaluations-match', wanted.length, wrong);
}

/** Pictures, copies and texts: all there that a record or the ledger names, byte for byte, and no others. */
export function checkMeasured(bag: OpenBag): VerificationCheck[] {
  return [blobsPresent(bag, allCaptured(bag)), noticesMatch(bag)];
}

function blobsPresent(bag: OpenBag, events: Map<string, CapturedEntry>): VerificationCheck {
  const wanted = new Map<string, { digest: string; bytes: number }>();
  const wrong: string[] = [];
  for (const record of bag.evidence.records) {
    for (const blob of record.facts.blobs) wanted.set(blobPath(blob.digest, blob.role), blob);
    if (!sameBlobs(record, events.get(record.facts.captureId)?.event)) wrong.push(record.path);
  }
  for (const [path, blob] of wanted) {
    const file = bag.files.get(path);
    if (file?.digest !== blob.digest || file.size !== blob.bytes) wrong.push(path);
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
  const wrong = [...digests].filter((digest) => bag.files.get(noticeTextPath(digest))?.digest !== digest);
  const blobs = bag.evidence.records.flatMap(({ facts }) =>
    facts.blobs.map(({ digest, role }) => blobPath(digest, role)),
  );
  const stray = strayFiles(bag, 'data/notices/', [...wanted, ...blobs]).filter((path) => path.endsWith('.txt'));
  return countCheck('notices-match', wanted.length, [...wrong.map(noticeTextPath), ...stray]);
}

function digestOf(bag: OpenBag, path: string): string {
  return bag.files.get(path)?.digest ?? '';
}

/** Files of a folder that belong to no record, though they may be listed and signed. */
function strayFiles(bag: OpenBag, folder: string, belonging: readonly string[]): string[] {
  const known = new Set(belonging);
  return [...bag.files.keys()].filter((path) => path.startsWith(folder) && !known.has(path));
}
