import { canonicalText } from '../core/canonical';
import { CaptureSchema } from '../core/capture';
import { ConsentRecordSchema, type ConsentState } from '../core/consent-record';
import { utf8 } from '../core/digest';
import { EvaluationSchema } from '../core/evaluation';
import type { Redacted } from '../core/redaction';
import { type Review, ReviewSchema } from '../core/review';
import { RuleSetDocumentSchema } from '../core/rule-set';
import { committedTo } from '../ledger/commitments';
import { type ReadEntry, ReadEntrySchema } from '../ledger/read-entry';
import type { Sha256 } from './bundle-input';
import { decodeUtf8, readCanonical } from './canonical-file';
import { type CaptureFacts, type EvaluationFacts, factsOf, noticeTextsOf } from './derived-documents';
import { CONSENT_FOLDER, FILES, PAINTED, REDACTED_FOLDER, RESTORED_LOG } from './layout';
import { readRegisterFile } from './read-register';
import { paintedCommitment } from './redact/read-painted';
import { readRedacted } from './redact/read-redacted';
import { REGISTER_JSON, type RegisterFact } from './register-rules';

export interface ReadRecord {
  path: string;
  facts: CaptureFacts;
  noticeTexts: string[];
  /** What its parts commit to; null where it has no secret, or a redacted one does not add up. */
  commitment: string | null;
}
export interface ReadEvaluation {
  path: string;
  evaluation: EvaluationFacts;
  /** As of a record. */
  commitment: string | null;
}
export interface ReadReview {
  path: string;
  review: Review;
}

export interface ReadConsent {
  path: string;
  facts: {
    recordId: string;
    state: ConsentState;
    captureId: string | null;
    captureDigest: string | null;
    capturedAt: string | null;
    /** Digests of the exact words that were answered. */
    notices: string[];
  };
}

/** What the JSON files say, kept as facts: the files themselves are let go one by one. */
export interface Evidence {
  records: ReadRecord[];
  evaluations: ReadEvaluation[];
  reviews: ReadReview[];
  consents: ReadConsent[];
  /** What files of `data/register/` say. */
  register: Omit<RegisterFact, 'digest'>[];
  /** What stands in the place of records with something withheld, by path. */
  redacted: Map<string, Redacted>;
  /** What the tiles of painted pictures commit to, by path; null where that does not add up. */
  painted: Map<string, string | null>;
  /** Digests of files that are shown in part, or withheld whole, by the path they would have. */
  standIns: Map<string, string>;
  /** Null when the log cannot be read as one. */
  ledger: ReadEntry[] | null;
  /** The bytes that were hashed and signed, one per entry. */
  ledgerBodies: Uint8Array<ArrayBuffer>[];
  /** Ledgers that came with a backup, by path; null for one that cannot be read as a log. */
  restored: Map<string, Log | null>;
  /** Files read as canonical JSON. */
  files: number;
  /** Of those, the ones that are not, with the reason. */
  refused: Map<string, string>;
}

export function noEvidence(): Evidence {
  return {
    records: [],
    evaluations: [],
    reviews: [],
    consents: [],
    register: [],
    redacted: new Map(),
    painted: new Map(),
    standIns: new Map(),
    ledger: null,
    ledgerBodies: [],
    restored: new Map(),
    files: 0,
    refused: new Map(),
  };
}

/** Reads one payload file into `evidence` when it is of a kind we know. */
export async function readEvidence(
  evidence: Evidence,
  path: string,
  bytes: Uint8Array<ArrayBuffer>,
  digest: Sha256,
): Promise<void> {
  if (path.startsWith('data/records/')) {
    const file = readCanonical(bytes, CaptureSchema);
    note(evidence, path, file);
    if (!file.ok) return;
    const noticeTexts: string[] = [];
    for (const text of noticeTextsOf(file.value)) noticeTexts.push(await digest(utf8(text)));
    const commitment = await committedTo(file.value, digest);
    evidence.records.push({ path, facts: factsOf(file.value), noticeTexts, commitment });
  } else if (PAINTED.test(path)) {
    const said = evidence.redacted.get(path.replace(/png$/, 'json'))?.picture;
    evidence.painted.set(path, said ? await paintedCommitment(bytes, said, digest) : null);
  } else if (path.startsWith(REDACTED_FOLDER)) {
    note(evidence, path, await readRedacted(evidence, path, bytes, digest));
  } else if (path.startsWith('data/evaluations/')) {
    const file = readCanonical(bytes, EvaluationSchema);
    note(evidence, path, file);
    if (!file.ok) return;
    const { captureDigest, ruleSetVersion, evaluatedAt, findings } = file.value;
    const commitment = await committedTo(file.value, digest);
    evidence.evaluations.push({
      path,
      evaluation: { captureDigest, ruleSetVersion, evaluatedAt, findings },
      commitment,
    });
  } else if (path.startsWith('data/reviews/')) {
    const file = readCanonical(bytes, ReviewSchema);
    note(evidence, path, file);
    if (file.ok) evidence.reviews.push({ path, review: file.value });
  } else if (path.startsWith(CONSENT_FOLDER)) {
    const file = readCanonical(bytes, ConsentRecordSchema);
    note(evidence, path, file);
    if (!file.ok) return;
    const { recordId, event, capture, notices } = file.value;
    const facts = {
      recordId,
      state: event.state,
      captureId: capture?.captureId ?? null,
      captureDigest: capture?.digest ?? null,
      capturedAt: capture?.capturedAt ?? null,
      notices: notices.map(({ exact }) => exact),
    };
    evidence.consents.push({ path, facts });
  } else if (REGISTER_JSON.test(path)) {
    const file = readRegisterFile(path, bytes);
    note(evidence, path, file);
    if (file.ok) evidence.register.push(file.fact);
  } else if (path === FILES.ruleSet) {
    note(evidence, path, readCanonical(bytes, RuleSetDocumentSchema));
  } else if (path === FILES.log) {
    const log = readLog(bytes);
    note(evidence, path, log);
    evidence.ledger = log.ok ? log.value.entries : null;
    evidence.ledgerBodies = log.ok ? log.value.bodies : [];
  } else if (RESTORED_LOG.test(path)) {
    const log = readLog(bytes);
    note(evidence, path, log);
    evidence.restored.set(path, log.ok ? log.value : null);
  }
}

function note(evidence: Evidence, path: string, file: { ok: true } | { ok: false; code: string }): void {
  evidence.files += 1;
  if (!file.ok) evidence.refused.set(path, file.code);
}

export interface Log {
  entries: ReadEntry[];
  bodies: Uint8Array<ArrayBuffer>[];
}

/** Entries of a log with the bytes that were hashed: canonical line by line. */
export function readLog(bytes: Uint8Array): { ok: true; value: Log } | { ok: false; code: string } {
  const text = decodeUtf8(bytes);
  if (text === null || (text !== '' && !text.endsWith('\n'))) return { ok: false, code: 'not-lines' };
  const entries: ReadEntry[] = [];
  const bodies: Uint8Array<ArrayBuffer>[] = [];
  for (const [i, line] of text.split('\n').slice(0, -1).entries()) {
    const entry = readCanonical(line, ReadEntrySchema);
    if (!entry.ok) return { ok: false, code: `${entry.code}:${i + 1}` };
    entries.push(entry.value);
    bodies.push(utf8(bodyIn(line, entry.value)));
  }
  return { ok: true, value: { entries, bodies } };
}

/** The body's own text in a canonical line, where `body` is the first key: cut out rather than written a second time. */
function bodyIn(line: string, { body: _body, ...rest }: ReadEntry): string {
  const before = '{"body":';
  const after = `,${canonicalText(rest).slice(1)}`;
  return line.slice(before.length, line.length - after.length);
}
