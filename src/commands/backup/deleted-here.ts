import * as z from 'zod';
import type { EvidenceDatabase } from '../../storage/database';
import { guarded } from '../../storage/guarded';

/** What a restore may not bring back, because it was deleted here for good. */
export interface Unwanted {
  captures: ReadonlySet<string>;
  /** Consent records that were deleted by themselves. */
  records: ReadonlySet<string>;
  /** Imports of controllers' logs. */
  logs: ReadonlySet<string>;
  /** Of sealed bytes, evaluations and blobs that belonged to them and to nothing else. */
  digests: ReadonlySet<string>;
  /** Takes out what captures that were not deleted use too, as the ledger rows of the backup name it. */
  stillNeeded(rows: readonly unknown[]): void;
}

const TombstoneSchema = z.object({
  entry: z.object({ body: z.object({ event: z.object({ captureIds: z.array(z.string()) }) }) }),
});
const DeletedRecordSchema = z.object({
  entry: z.object({ body: z.object({ event: z.object({ recordId: z.string() }) }) }),
});
const RemovedLogSchema = z.object({
  entry: z.object({ body: z.object({ event: z.object({ importId: z.string() }) }) }),
});
const AboutSchema = z.object({
  entry: z.object({
    body: z.object({
      event: z.object({
        captureId: z.string(),
        captureDigest: z.string(),
        evaluationDigest: z.string(),
        blobs: z.array(z.string()).default([]),
      }),
    }),
  }),
});

/** From the tombstones in this store's ledger: the entries that they are about stay, and name what is gone. */
export async function deletedHere(database: EvidenceDatabase): Promise<Unwanted> {
  const captures = new Set<string>();
  const digests = new Set<string>();
  const records = new Set<string>();
  const logs = new Set<string>();
  await guarded(() =>
    database.ledger
      .where('kind')
      .equals('log-removed')
      .each((row) => {
        const id = RemovedLogSchema.safeParse(row).data?.entry.body.event.importId;
        if (id !== undefined) logs.add(id);
      }),
  );
  await guarded(() =>
    database.ledger
      .where('kind')
      .anyOf(['consent-deleted', 'consent-term-passed'])
      .each((row) => {
        const id = DeletedRecordSchema.safeParse(row).data?.entry.body.event.recordId;
        if (id !== undefined) records.add(id);
      }),
  );
  await guarded(() =>
    database.ledger
      .where('kind')
      .equals('deleted')
      .each((row) => {
        for (const id of TombstoneSchema.safeParse(row).data?.entry.body.event.captureIds ?? []) captures.add(id);
      }),
  );
  if (captures.size > 0)
    for (const table of [database.table('ledger'), database.table('restoredLedger')])
      await guarded(() =>
        table.each((row) => {
          const about = namedBy(row);
          if (about && captures.has(about.captureId)) for (const digest of about.digests) digests.add(digest);
        }),
      );
  return {
    captures,
    records,
    logs,
    digests,
    stillNeeded(rows) {
      if (digests.size === 0) return;
      for (const row of rows) {
        const about = namedBy(row);
        if (about && !captures.has(about.captureId)) for (const digest of about.digests) digests.delete(digest);
      }
    },
  };
}

function namedBy(row: unknown): { captureId: string; digests: string[] } | null {
  const event = AboutSchema.safeParse(row).data?.entry.body.event;
  if (!event) return null;
  return { captureId: event.captureId, digests: [event.captureDigest, event.evaluationDigest, ...event.blobs] };
}
