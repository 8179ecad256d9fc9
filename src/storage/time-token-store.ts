import type * as z from 'zod';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { LedgerRecordSchema, type TimeTokenRecord, TimeTokenRecordSchema } from './rows';

/**
 * Answers of time-stamp authorities, and what the ledger tells of them. An answer is kept before the entry that names it: a worker
 * killed in between leaves bytes that nothing names, never a name without bytes.
 */
export class TimeTokenStore {
  constructor(private readonly database: EvidenceDatabase) {}

  async keep(token: TimeTokenRecord): Promise<void> {
    await guarded(() => this.database.timeTokens.put(token));
  }

  async all(): Promise<TimeTokenRecord[]> {
    const rows = await guarded(() => this.database.timeTokens.toArray());
    return rows.map((row) => parsed(TimeTokenRecordSchema, row));
  }

  /** The newest entry of a kind. */
  async last(kind: 'time-stamped' | 'time-stamp-failed'): Promise<LedgerEntry | null> {
    const row = await guarded(() => this.database.ledger.where('kind').equals(kind).last());
    return row ? parsed(LedgerRecordSchema, row).entry : null;
  }

  async entriesAfter(sequence: number): Promise<LedgerEntry[]> {
    const rows = await guarded(() => this.database.ledger.where('sequence').above(sequence).toArray());
    return rows.map((row) => parsed(LedgerRecordSchema, row).entry);
  }
}

function parsed<T>(schema: z.ZodType<T>, row: unknown): T {
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  throw new WitnessError('store-corrupt', result.error.message);
}
