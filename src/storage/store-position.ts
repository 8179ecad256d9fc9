import type { StorePosition } from '../core/store-alarm';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { entryIn } from './read-tolerant';
import { MetaRecordSchema } from './rows';
import { isDeleted } from './tombstones';

const NO_HEAD = '0'.repeat(64);

/** The store's id and where its ledger stands: what is held against the mark outside. Reads keys and a few rows, no payload. */
export class StorePositions {
  constructor(private readonly database: EvidenceDatabase) {}

  /** Null before the first append, and in a store that a version without ids made. */
  async storeId(): Promise<string | null> {
    return idOf(await guarded(() => this.database.meta.get('store')));
  }

  /** Gives the store its id unless another context was first. @returns the one that is kept */
  async keepFirstId(storeId: string): Promise<string> {
    const { meta } = this.database;
    return guarded(() =>
      this.database.transaction('rw', [meta], async () => {
        const kept = idOf(await meta.get('store'));
        if (kept !== null) return kept;
        await meta.put({ id: 'store', storeId });
        return storeId;
      }),
    );
  }

  /** @param at sequence of the mark outside. One transaction, so that head and count belong together. Counts every capture. */
  position(at: number): Promise<StorePosition> {
    return this.read(at, () => this.database.captures.count());
  }

  /**
   * The same without counting, which takes longer the more captures there are: what the mark says there were, and what the entries
   * since then added and deleted. Where they do not tell (much is new, a restore), all are counted after all.
   */
  positionSince({ sequence, captures }: Pick<StorePosition, 'sequence' | 'captures'>): Promise<StorePosition> {
    return this.read(sequence, async (head) => {
      if (sequence === 0 || head - sequence > FEW) return this.database.captures.count();
      const since = await this.database.ledger.where('sequence').above(sequence).toArray();
      let count = captures;
      for (const row of since) {
        const change = changeBy(row);
        if (change === null) return this.database.captures.count();
        count += change;
      }
      return Math.max(0, count);
    });
  }

  /**
   * Whether rows of captures are gone of which the ledger says neither that they were deleted nor that somebody was told: looked for
   * among the last entries, and among as many others that change with each entry, so that all have been looked at after some
   * captures. Reads the same however big the store is, since nobody can count a table without walking over all of it.
   */
  missesRows(): Promise<boolean> {
    const { ledger, captures } = this.database;
    return guarded(() =>
      this.database.transaction('r', [ledger, captures], async () => {
        const last = (await ledger.orderBy('sequence').last())?.sequence ?? 0;
        const told = (await ledger.where('kind').equals('store-alarm').last())?.sequence ?? 0;
        for (const [from, to] of windows(told + 1, last)) {
          const entries = await ledger.where('sequence').between(from, to, true, true).toArray();
          const rows = new Set(await captures.where('sequence').between(from, to, true, true).keys());
          for (const { sequence, kind, entry } of entries)
            if (kind === 'captured' && !rows.has(sequence) && !(await this.isTombstoned(entry))) return true;
        }
        return false;
      }),
    );
  }

  private async isTombstoned(entry: unknown): Promise<boolean> {
    const event = entryIn({ entry })?.body.event;
    return event?.kind === 'captured' && (await isDeleted(this.database, event.captureDigest));
  }

  private async read(at: number, count: (head: number) => PromiseLike<number>): Promise<StorePosition> {
    const { meta, ledger, captures, keys } = this.database;
    return guarded(() =>
      this.database.transaction('r', [meta, ledger, captures, keys], async () => {
        const last = await ledger.orderBy('sequence').last();
        const marked = at === last?.sequence ? last : await ledger.get(at);
        return {
          storeId: idOf(await meta.get('store')),
          sequence: last?.sequence ?? 0,
          head: hashOf(last) ?? NO_HEAD,
          captures: await count(last?.sequence ?? 0),
          hashAtMark: hashOf(marked),
          hasKey: (await keys.toCollection().primaryKeys()).includes('signing'),
        };
      }),
    );
  }
}

/** Entries read one by one before counting is the shorter way. */
const FEW = 1000;

/** Entries looked at in each of two places: what one capture more may cost. */
const WINDOW = 64;

/** From and to: the last ones of `first` to `last`, and others before them, by the number of the last. */
function windows(first: number, last: number): [from: number, to: number][] {
  const newest = Math.max(first, last - WINDOW + 1);
  const before = Math.ceil((newest - first) / WINDOW);
  if (before <= 0) return [[newest, last]];
  const from = first + (last % before) * WINDOW;
  return [
    [newest, last],
    [from, Math.min(from + WINDOW, newest) - 1],
  ];
}

/** By how many an entry made the captures more or fewer; null when it does not say. */
function changeBy(row: unknown): number | null {
  const event = entryIn(row)?.body.event;
  if (!event || event.kind === 'imported' || event.kind === 'bundle-imported') return null;
  if (event.kind === 'deleted') return -event.captureIds.length;
  return event.kind === 'captured' ? 1 : 0;
}

function idOf(row: unknown): string | null {
  const parsed = MetaRecordSchema.safeParse(row);
  return parsed.success ? parsed.data.storeId : null;
}

/** Of a row that may be damaged: what cannot be read as a hash is none. */
function hashOf(row: { hash?: unknown } | undefined): string | null {
  return typeof row?.hash === 'string' && /^[0-9a-f]{64}$/.test(row.hash) ? row.hash : null;
}
