import type { BlobRef } from '../../core/capture';
import type { OpenedList } from '../../core/list';
import type { ListFacts } from '../../core/listed';
import type { StoredBlob } from '../../core/sealed';
import type { EvidenceDatabase } from '../database';
import { guarded } from '../guarded';
import { BlobRecordSchema, CaptureRecordSchema } from '../rows';
import { addToList, fillInList, listTables, mendBlock } from './change-list';
import { ListMarks } from './list-marks';
import {
  blockOf,
  isUnread,
  ListBlockSchema,
  type ListEntry,
  type ListTotals,
  ListTotalsSchema,
  NO_TOTALS,
  type TextRecord,
  TextRecordSchema,
} from './list-rows';

/** As far as the list that was opened has to remember them. */
export type OpenedTotals = Extract<OpenedList['order'], { kind: 'newest' }>;

/** Reads what the list needs, each with a cost that does not grow with the number of captures unless it says so. */
export class ListStore {
  private readonly known = new Map<number, { revision: number; entries: ListEntry[] }>();

  /** What somebody added about captures. */
  readonly marks: ListMarks;

  constructor(private readonly database: EvidenceDatabase) {
    this.marks = new ListMarks(database);
  }

  /** Those of an empty list when they cannot be read: `isWhole` then says so. */
  async totals(): Promise<ListTotals> {
    const row = await guarded(() => this.database.listTotals.get('captures'));
    return ListTotalsSchema.safeParse(row).data ?? NO_TOTALS;
  }

  /**
   * What stands at these places of the list, newest first. No row is walked over: the totals say in which block a place is. Given
   * those of when the list was opened, captures that came since do not shift it.
   */
  async entriesFrom(place: number, limit: number, { blocks, newest }: OpenedTotals): Promise<ListEntry[]> {
    const found: ListEntry[] = [];
    let before = place;
    for (const { block, count } of blocks.toReversed()) {
      if (found.length >= limit) break;
      if (before >= count) {
        before -= count;
        continue;
      }
      const entries = await this.blockEntries(block);
      found.push(
        ...entries
          .filter(({ sequence }) => sequence <= newest)
          .toReversed()
          .slice(before),
      );
      before = 0;
    }
    return found.slice(0, limit);
  }

  /** How many captures it names: one row is read, however many there are. */
  async count(): Promise<number> {
    return sumOf((await this.totals()).blocks);
  }

  /** From the disk, unless all entries were read before. */
  private async blockEntries(block: number): Promise<ListEntry[]> {
    const known = this.known.get(block);
    if (known) return known.entries;
    const row = await guarded(() => this.database.listBlocks.get(block));
    const { data } = ListBlockSchema.safeParse(row);
    return data ? data.entries : this.mended(block);
  }

  /** Files of a capture that are text; pictures are left where they lie. */
  async textFiles(refs: readonly BlobRef[]): Promise<StoredBlob[]> {
    const digests = refs.filter(({ mediaType }) => mediaType.startsWith('text/')).map(({ digest }) => digest);
    const rows = await guarded(() => this.database.blobs.bulkGet(digests));
    return rows.flatMap((row) => BlobRecordSchema.safeParse(row).data ?? []);
  }

  /** A block that is gone or cannot be read is made anew from its rows, at the moment somebody looks at it. */
  private async mended(block: number): Promise<ListEntry[]> {
    const { captures } = this.database;
    return guarded(() =>
      this.database.transaction('rw', [captures, ...listTables(this.database)], () => mendBlock(this.database, block)),
    );
  }

  /** In the order asked, as they lie there; undefined for one that is gone. */
  async rows(captureIds: readonly string[]): Promise<unknown[]> {
    return guarded(() => this.database.captures.bulkGet([...captureIds]));
  }

  /** Of all captures, oldest first: read once, and then only the blocks that changed. */
  async entries(): Promise<ListEntry[]> {
    const { blocks } = await this.totals();
    const stale = blocks.filter(({ block, revision }) => this.known.get(block)?.revision !== revision);
    const rows = await guarded(() =>
      stale.length > MANY
        ? this.database.listBlocks.toArray()
        : this.database.listBlocks.bulkGet(stale.map(({ block }) => block)),
    );
    const revisions = new Map(blocks.map(({ block, revision }) => [block, revision]));
    for (const row of rows) {
      const parsed = ListBlockSchema.safeParse(row);
      if (!parsed.success) continue;
      const { block, entries } = parsed.data;
      this.known.set(block, { revision: revisions.get(block) ?? 0, entries });
    }
    for (const { block } of stale)
      if (this.known.get(block)?.revision !== revisions.get(block))
        this.known.set(block, { revision: revisions.get(block) ?? 0, entries: await this.mended(block) });
    return blocks.flatMap(({ block }) => this.known.get(block)?.entries ?? []);
  }

  /** Keys of the texts with a word that begins so. @param beginning folded */
  async textsWith(beginning: string): Promise<Set<number>> {
    const keys = await guarded(() => this.database.texts.where('words').startsWith(beginning).primaryKeys());
    return new Set(keys);
  }

  async texts(ids: readonly number[]): Promise<TextRecord[]> {
    const rows = await guarded(() => this.database.texts.bulkGet([...ids]));
    return rows.flatMap((row) => TextRecordSchema.safeParse(row).data ?? []);
  }

  /** Some captures whose sealed bytes have not been read for the list yet, newest first. */
  async unread(limit: number): Promise<ListEntry[]> {
    const { unread, revision } = await this.totals();
    if (unread === 0) return [];
    const waiting = (await this.entries()).filter(isUnread);
    if (waiting.length !== unread) await this.correctUnread(waiting.length, revision);
    return waiting.slice(-limit);
  }

  /** What a block that was lost had counted is not known when it is made anew. */
  private async correctUnread(unread: number, revision: number): Promise<void> {
    const { listTotals } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [listTotals], async () => {
        const totals = await this.totals();
        if (totals.revision === revision) await listTotals.put({ ...totals, unread });
      }),
    );
  }

  /** @param facts by the sequence of the capture */
  async fill(facts: ReadonlyMap<number, ListFacts>): Promise<void> {
    await guarded(() =>
      this.database.transaction('rw', listTables(this.database), () => fillInList(this.database, facts)),
    );
    for (const sequence of facts.keys()) this.known.delete(blockOf(sequence));
  }

  /** Whether it names as many captures as there are. Counts all of them: slow, for when nobody waits. */
  async isWhole(): Promise<boolean> {
    const { captures, listBlocks } = this.database;
    const { blocks } = await this.totals();
    const [rows, kept] = await guarded(() => Promise.all([captures.count(), listBlocks.count()]));
    return kept === blocks.length && rows === sumOf(blocks);
  }

  /** Another word after each change of the list or of the ledger: as long as it is the same, nothing has to be counted again. */
  async state(): Promise<string> {
    const { revision } = await this.totals();
    const head = await guarded(() => this.database.ledger.orderBy('sequence').lastKey());
    return `${revision}/${String(head ?? 0)}`;
  }

  /** Makes it anew from the rows, after a restore for instance. What was read from sealed bytes has to be read again. */
  async rebuild(): Promise<void> {
    const { captures, listBlocks, listTotals, texts } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, listBlocks, listTotals, texts], async () => {
        const { revision } = await this.totals();
        await listBlocks.clear();
        await texts.clear();
        // It goes on from what it was, so that no other page takes an old block for a new one.
        await listTotals.put({ ...NO_TOTALS, revision });
        for (let after = Number.MIN_SAFE_INTEGER; ; ) {
          const rows = await captures.where('sequence').above(after).limit(STEP).toArray();
          const last = rows.at(-1);
          if (!last) return;
          after = last.sequence;
          const readable = rows.flatMap((row) => CaptureRecordSchema.safeParse(row).data ?? []);
          await addToList(
            this.database,
            readable.map((row) => ({ row, facts: null })),
          );
        }
      }),
    );
    this.known.clear();
  }
}

function sumOf(blocks: ListTotals['blocks']): number {
  return blocks.reduce((sum, { count }) => sum + count, 0);
}

/** Rows in memory at once. */
const STEP = 2000;
/** Blocks from which on reading all of them is quicker than one by one. */
const MANY = 20;
