import * as z from 'zod';
import { canonicalBytes, canonicalText } from '../core/canonical';
import { type Capture, TimestampSchema } from '../core/capture';
import type { Evaluation } from '../core/evaluation';
import type { Reviewed } from '../core/review';
import { merkleRoot } from '../ledger/merkle';
import type { ReadEntry } from '../ledger/read-entry';
import type { Sha256 } from './bundle-input';

/**
 * Payload documents that follow wholly from the records and the log. The writer makes them, and a verifier makes them
 * again and compares, so that a summary can never say something else than the evidence.
 */
export interface EvidenceItem {
  facts: CaptureFacts;
  captureDigest: string;
  /** One or more, oldest first; `sequence` of the ledger entry that names it. */
  evaluations: { digest: string; evaluation: EvaluationFacts; sequence: number }[];
  /** Verdicts and notes, in the order of the ledger. */
  reviews: Reviewed[];
  sequence: number;
  recordedAt: string;
  /** The ledger it stands in, when that came with a backup. */
  restored?: RestoredLedgerName | undefined;
}

export interface RestoredLedgerName {
  /** Hash of its first entry. */
  first: string;
  keyFingerprint: string;
}

export type EvaluationFacts = Pick<Evaluation, 'captureDigest' | 'ruleSetVersion' | 'evaluatedAt' | 'findings'>;

/** What is kept of a Capture once its file has been read, so that memory does not grow with the bundle. */
export type CaptureFacts = Pick<Capture, 'captureId' | 'capturedAt' | 'utcOffsetMinutes' | 'blobs'> & {
  visit: Pick<Capture['visit'], 'url' | 'browser' | 'extensionVersion' | 'ruleSetVersion' | 'unattended'>;
  /** The screenshot, where the record commits to its tiles. */
  picture: { blob: string; width: number; height: number; tiles: string } | null;
  gaps: number;
};

export function factsOf(capture: Capture): CaptureFacts {
  const gaps = [...capture.gaps, ...capture.frames.flatMap((frame) => frame.gaps)];
  return {
    captureId: capture.captureId,
    capturedAt: capture.capturedAt,
    utcOffsetMinutes: capture.utcOffsetMinutes,
    blobs: capture.blobs,
    visit: capture.visit,
    picture: pictureOf(capture),
    // The worker may repeat a frame's own gaps in the capture's list.
    gaps: new Set(gaps.map(canonicalText)).size,
  };
}

function pictureOf({ screenshot }: Capture): CaptureFacts['picture'] {
  if (screenshot.state === 'missing' || screenshot.tiles === undefined) return null;
  const { blob, width, height, tiles } = screenshot;
  return { blob, width, height, tiles };
}

/** Exact words of every notice, once each. */
export function noticeTextsOf(capture: Capture): string[] {
  return [...new Set(capture.frames.flatMap((frame) => frame.notices.map((notice) => notice.text.exact)))];
}

/**
 * What the latest evaluation of each capture finds. Version 2, which names the earlier ones too, is written only where something
 * was judged again, so that bundles of before are made again byte for byte.
 */
export function findingsDocument(items: readonly EvidenceItem[]): Uint8Array<ArrayBuffer> {
  const again = items.some(({ evaluations }) => evaluations.length > 1);
  return canonicalBytes({
    schema: again ? 'consent-witness/findings/2' : 'consent-witness/findings/1',
    captures: inOrder(items).map((item) => ({
      captureId: item.facts.captureId,
      captureDigest: item.captureDigest,
      ...latestFindings(item),
      ...(again ? { earlier: item.evaluations.slice(0, -1).map(earlierEvaluation) } : {}),
    })),
  });
}

function latestFindings({ evaluations }: EvidenceItem) {
  const latest = evaluations.at(-1);
  return {
    evaluationDigest: latest?.digest ?? null,
    ruleSetVersion: latest?.evaluation.ruleSetVersion ?? null,
    findings: latest?.evaluation.findings ?? [],
  };
}

function earlierEvaluation({ digest, evaluation, sequence }: EvidenceItem['evaluations'][number]) {
  const { ruleSetVersion, evaluatedAt } = evaluation;
  return { evaluationDigest: digest, ruleSetVersion, evaluatedAt, sequence };
}

/** @param bodies canonical bytes of the body of each log entry */
export async function merkleDocument(bodies: readonly Uint8Array[], digest: Sha256): Promise<Uint8Array<ArrayBuffer>> {
  return canonicalBytes({
    schema: 'consent-witness/merkle/1',
    algorithm: 'RFC 6962, SHA-256; leaf = JCS bytes of the body of a log entry',
    leaves: bodies.length,
    root: await merkleRoot(bodies, digest),
  });
}

/** What a verifier cannot derive and has to take from the signed document itself. */
export const CustodyHeadSchema = z.looseObject({
  exportId: z.uuid(),
  exportedAt: TimestampSchema,
  organisation: z.string().nullable(),
  tool: z.strictObject({ name: z.literal('Consent Witness'), version: z.string() }),
});
export type CustodyHead = Pick<z.infer<typeof CustodyHeadSchema>, 'exportId' | 'exportedAt' | 'organisation' | 'tool'>;

/**
 * Chain of custody after ISO/IEC 27037: what, when, where, by which tool and key, and what was unavoidably changed.
 * Version 2 counts what was judged again, and is written only where something was.
 */
export function custodyDocument(
  head: CustodyHead,
  keyFingerprint: string,
  items: readonly EvidenceItem[],
  entries: readonly ReadEntry[],
): Uint8Array<ArrayBuffer> {
  const count = (kind: string) => entries.filter((entry) => entry.body.event.kind === kind).length;
  return canonicalBytes({
    schema: count('judged') > 0 ? 'consent-witness/custody/2' : 'consent-witness/custody/1',
    exportId: head.exportId,
    exportedAt: head.exportedAt,
    organisation: head.organisation,
    tool: head.tool,
    keyFingerprint,
    clock: 'local, not proven',
    changes: CHANGES,
    ledger: {
      entries: entries.length,
      head: entries.at(-1)?.hash ?? null,
      firstRecordedAt: entries[0]?.body.recordedAt ?? null,
      lastRecordedAt: entries.at(-1)?.body.recordedAt ?? null,
      captured: count('captured'),
      failed: count('capture-failed'),
      exported: count('exported'),
      ...(count('judged') > 0 ? { judged: count('judged') } : {}),
    },
    items: inOrder(items).map(custodyItem),
  });
}

/** ISO/IEC 27037 asks that unavoidable changes to the original be told. */
export const CHANGES = [
  {
    nl: 'Getypte waarden zijn in de schermafdruk overgeschilderd.',
    en: 'Typed values are painted over in the screenshot.',
  },
  { nl: 'Van adressen zijn query en fragment weggelaten.', en: 'Query and fragment are left out of addresses.' },
  {
    nl: 'De HTML-kopie van een verzoek is ontdaan van scripts en waarden.',
    en: 'The HTML copy of a notice is stripped of scripts and values.',
  },
] as const;

function custodyItem(item: EvidenceItem) {
  const { facts } = item;
  return {
    captureId: facts.captureId,
    captureDigest: item.captureDigest,
    /** The one made at capture. */
    evaluationDigest: item.evaluations[0]?.digest ?? null,
    blobs: facts.blobs.map((blob) => blob.digest),
    sequence: item.sequence,
    capturedAt: facts.capturedAt,
    recordedAt: item.recordedAt,
    utcOffsetMinutes: facts.utcOffsetMinutes,
    url: facts.visit.url,
    browser: `${facts.visit.browser.name} ${facts.visit.browser.major}`,
    extensionVersion: facts.visit.extensionVersion,
    ruleSetVersion: facts.visit.ruleSetVersion,
    unattended: facts.visit.unattended,
    gaps: facts.gaps,
    ...(item.restored ? { restoredLedger: item.restored } : {}),
  };
}

function inOrder(items: readonly EvidenceItem[]): EvidenceItem[] {
  // Two ledgers may both have a number 3.
  return [...items].sort((a, b) => a.sequence - b.sequence || (a.facts.captureId < b.facts.captureId ? -1 : 1));
}
