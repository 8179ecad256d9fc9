import { WitnessError } from '../core/errors';
import type { LedgerEntry, RestoredHead } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { importedIn } from './imported-heads';
import { LedgerRecordSchema, type RestoredRecord, RestoredRecordSchema } from './rows';

/** The ledgers of other stores or keys that came with a backup: looked up here, never written to by this store. */
export class RestoredLedgers {
  constructor(private readonly database: EvidenceDatabase) {}

  /** One ledger for each head there is, from its first entry. A store that was set back and went on has several heads. */
  async all(): Promise<LedgerEntry[][]> {
    const firsts = await guarded(() => this.database.restoredLedger.orderBy('first').uniqueKeys());
    const chains: LedgerEntry[][] = [];
    for (const first of firsts) if (typeof first === 'string') chains.push(...(await this.from(first)));
    return chains;
  }

  /** The whole ledger that an entry is part of; null for an entry of this store's own ledger. */
  async chainOf(entry: LedgerEntry): Promise<LedgerEntry[] | null> {
    const row = await guarded(() => this.database.restoredLedger.where('hash').equals(entry.hash).first());
    if (!row) return null;
    const chains = await this.from(parse(row).first);
    return chains.find((chain) => chain.some(({ hash }) => hash === entry.hash)) ?? null;
  }

  /** Where each of them ended, as this store's own ledger says. */
  async importedHeads(): Promise<RestoredHead[]> {
    return (await guarded(() => importedIn(this.database.ledger))).heads;
  }

  /** When a backup was last made; null when none was. */
  async lastBackupAt(): Promise<string | null> {
    const row = await guarded(() => this.database.ledger.where('kind').equals('backed-up').last());
    return LedgerRecordSchema.safeParse(row).data?.entry.body.recordedAt ?? null;
  }

  /** Longest first. */
  private async from(first: string): Promise<LedgerEntry[][]> {
    const rows = await guarded(() => this.database.restoredLedger.where('first').equals(first).toArray());
    const byHash = new Map(rows.map((row) => [row.hash, parse(row).entry]));
    // Where this store itself was set back and went on, what both have in common lies in its own ledger.
    if (![...byHash.values()].some(({ body }) => body.sequence === 1)) await this.addOwn(byHash);
    const followed = new Set([...byHash.values()].map(({ body }) => body.previous));
    return rows
      .filter(({ hash }) => !followed.has(hash))
      .sort((a, b) => b.sequence - a.sequence)
      .map(({ hash }) => walkBack(hash, byHash));
  }

  private async addOwn(byHash: Map<string, LedgerEntry>): Promise<void> {
    const own = await guarded(() => this.database.ledger.toArray());
    for (const row of own) {
      const parsed = LedgerRecordSchema.safeParse(row);
      if (parsed.success) byHash.set(parsed.data.hash, parsed.data.entry);
    }
  }
}

function walkBack(head: string, byHash: ReadonlyMap<string, LedgerEntry>): LedgerEntry[] {
  const chain: LedgerEntry[] = [];
  for (let entry = byHash.get(head); entry; entry = byHash.get(entry.body.previous)) chain.push(entry);
  return chain.reverse();
}

function parse(row: unknown): RestoredRecord {
  const parsed = RestoredRecordSchema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new WitnessError('store-corrupt', parsed.error.message);
}
