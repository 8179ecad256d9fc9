import type { StorePosition } from '../core/store-alarm';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { MetaRecordSchema } from './rows';

const NO_HEAD = '0'.repeat(64);

/** The store's id and where its ledger stands: what is held against the mark outside. Reads keys and two rows, no payload. */
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

  /** @param at sequence of the mark outside. One transaction, so that head and count belong together. */
  async position(at: number): Promise<StorePosition> {
    const { meta, ledger, captures } = this.database;
    return guarded(() =>
      this.database.transaction('r', [meta, ledger, captures], async () => {
        const last = await ledger.orderBy('sequence').last();
        const marked = at === last?.sequence ? last : await ledger.get(at);
        return {
          storeId: idOf(await meta.get('store')),
          sequence: last?.sequence ?? 0,
          head: hashOf(last) ?? NO_HEAD,
          captures: await captures.count(),
          hashAtMark: hashOf(marked),
        };
      }),
    );
  }
}

function idOf(row: unknown): string | null {
  const parsed = MetaRecordSchema.safeParse(row);
  return parsed.success ? parsed.data.storeId : null;
}

/** Of a row that may be damaged: what cannot be read as a hash is none. */
function hashOf(row: { hash?: unknown } | undefined): string | null {
  return typeof row?.hash === 'string' && /^[0-9a-f]{64}$/.test(row.hash) ? row.hash : null;
}
