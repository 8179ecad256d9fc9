import * as z from 'zod';
import { type LedgerEntry, LedgerEntrySchema, type RestoredHead } from '../../core/ledger-entry';
import { ReadEntrySchema } from '../../ledger/read-entry';

const RowSchema = z.looseObject({ entry: z.unknown(), first: z.string().optional() });

/** The ledgers in a backup as they come by: which entry belongs to which, and where each ends. */
export class IncomingLedgers {
  private readonly heads = new Map<string, Map<string, LedgerEntry>>();
  private own = '';

  /** The rows of one page with the hash of the first entry of their ledger. Rows that are no entries stay as they are. */
  place(rows: readonly unknown[]): unknown[] {
    return rows.map((found) => {
      const row = RowSchema.safeParse(found).data;
      const entry = LedgerEntrySchema.safeParse(row?.entry).data;
      if (!row || !entry) return found;
      // Rows of the store's own ledger name no first entry: they come in order, the first one first.
      if (row.first === undefined && this.own === '') this.own = entry.hash;
      const first = row.first ?? this.own;
      const heads = this.heads.get(first) ?? new Map<string, LedgerEntry>();
      this.heads.set(first, heads);
      heads.delete(entry.body.previous);
      heads.set(entry.hash, entry);
      return { ...row, first };
    });
  }

  /** The end of each ledger that is not part of this store's own, as `isOwn` tells. */
  async beside(isOwn: (hash: string) => Promise<boolean>): Promise<RestoredHead[]> {
    const found: RestoredHead[] = [];
    for (const [first, heads] of this.heads)
      for (const [head, { body, keyFingerprint }] of heads)
        if (!(await isOwn(head))) found.push({ first, head, entries: body.sequence, keyFingerprint });
    return found;
  }
}

/** An entry that is sound in itself and of a kind that this version does not know. */
export function isOfLaterVersion(row: unknown): boolean {
  const entry = RowSchema.safeParse(row).data?.entry;
  return !LedgerEntrySchema.safeParse(entry).success && ReadEntrySchema.safeParse(entry).success;
}
