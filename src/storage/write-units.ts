import type { LedgerEntry } from '../core/ledger-entry';
import type { ListFacts } from '../core/listed';
import type { CaptureRow, SealedCapture, SealedEvaluation, StoredBlob } from '../core/sealed';
import type { EvidenceDatabase } from './database';
import { addToList } from './list/change-list';

/** Everything that must be kept together or not at all. */
export interface EvidenceUnit {
  sealed: SealedCapture;
  evaluation: SealedEvaluation;
  blobs: StoredBlob[];
  row: Omit<CaptureRow, 'sequence'>;
  /** What the list finds it by; absent: read from the sealed bytes later. */
  facts?: ListFacts;
}

export interface KeptUnit {
  unit: EvidenceUnit;
  entry: LedgerEntry;
}

/** For the transaction that appends their entries. */
export async function writeUnits(database: EvidenceDatabase, kept: readonly KeptUnit[]): Promise<void> {
  const { captures, sealed, evaluations, blobs } = database;
  await sealed.bulkPut(kept.map(({ unit }) => ({ digest: unit.sealed.digest, bytes: unit.sealed.bytes })));
  await evaluations.bulkPut(
    kept.map(({ unit }) => ({
      digest: unit.evaluation.digest,
      captureId: unit.sealed.captureId,
      evaluatedAt: unit.evaluation.evaluation.evaluatedAt,
      bytes: unit.evaluation.bytes,
    })),
  );
  await blobs.bulkPut(kept.flatMap(({ unit }) => unit.blobs));
  const additions = kept.map(({ unit, entry }) => {
    const used = unit.sealed.capture.blobs.map(({ digest }) => digest);
    return { row: { ...unit.row, sequence: entry.body.sequence, blobs: used }, facts: unit.facts ?? null };
  });
  await captures.bulkAdd(additions.map(({ row }) => row));
  await addToList(database, additions);
}
