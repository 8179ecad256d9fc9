import { grouped } from '../../core/grouped';
import type { ListFacts } from '../../core/listed';
import type { EvaluationColumns } from '../../core/sealed';
import type { EvidenceDatabase } from '../database';
import { type CaptureRecord, CaptureRecordSchema } from '../rows';
import {
  blockOf,
  isUnread,
  ListBlockSchema,
  type ListEntry,
  ListTotalsSchema,
  NO_TOTALS,
  sequencesOf,
  textId,
} from './list-rows';
import { dropTexts, takeTexts } from './texts';

/** Null facts: the sealed bytes are read for them later. */
export interface Addition {
  row: CaptureRecord;
  facts: ListFacts | null;
}

/** Tables that a transaction must hold to call what is in this file. */
export function listTables({ listBlocks, listTotals, texts }: EvidenceDatabase) {
  return [listBlocks, listTotals, texts];
}

/** For the transaction that keeps the captures. */
export async function addToList(database: EvidenceDatabase, additions: readonly Addition[]): Promise<void> {
  await takeTexts(
    database,
    additions.flatMap(({ facts }) => facts?.texts ?? []),
  );
  const entries = additions.map(({ row, facts }) => ({
    ...entryOf(row),
    language: facts?.language ?? null,
    rules: facts?.rules ?? [],
    texts: facts?.texts.map(({ digest }) => textId(digest)) ?? [],
    ...(facts ? { elements: facts.elements } : {}),
  }));
  await changeBlocks(database, entries, (kept, mine) => [...kept, ...mine].sort((a, b) => a.sequence - b.sequence));
}

/** For the transaction that deletes the captures. */
export async function dropFromList(database: EvidenceDatabase, rows: readonly CaptureRecord[]): Promise<void> {
  const gone = new Set(rows.map(({ captureId }) => captureId));
  const texts: number[] = [];
  await changeBlocks(database, rows, (kept) =>
    kept.filter((entry) => {
      if (!gone.has(entry.captureId)) return true;
      texts.push(...entry.texts);
      return false;
    }),
  );
  await dropTexts(database, texts);
}

/** For the transaction that keeps a later evaluation. @param rules null: to be read from the evaluation later */
export async function judgeInList(
  database: EvidenceDatabase,
  row: CaptureRecord,
  columns: EvaluationColumns,
  rules: string[] | null,
): Promise<void> {
  const columnsOf = { likely: columns.likelyViolations, attention: columns.pointsOfAttention };
  await changeBlocks(database, [row], (kept) =>
    kept.map((entry) => {
      if (entry.captureId !== row.captureId) return entry;
      return { ...entry, ...columnsOf, ...(rules === null ? { language: null } : { rules }) };
    }),
  );
}

/** For entries that had no facts: those that are gone, or have them by now, are left alone. */
export async function fillInList(database: EvidenceDatabase, facts: ReadonlyMap<number, ListFacts>): Promise<void> {
  const places = [...facts.keys()].map((sequence) => ({ sequence }));
  const waiting: number[] = [];
  for (const block of new Set(places.map(({ sequence }) => blockOf(sequence)))) {
    for (const entry of await entriesIn(database, block))
      if (isUnread(entry) && facts.has(entry.sequence)) waiting.push(entry.sequence);
  }
  const before: number[] = [];
  await takeTexts(
    database,
    waiting.flatMap((sequence) => facts.get(sequence)?.texts ?? []),
  );
  await changeBlocks(
    database,
    waiting.map((sequence) => ({ sequence })),
    (kept) =>
      kept.map((entry) => {
        const found = facts.get(entry.sequence);
        if (!found || !isUnread(entry)) return entry;
        before.push(...entry.texts);
        const texts = found.texts.map(({ digest }) => textId(digest));
        return { ...entry, language: found.language, rules: found.rules, texts, elements: found.elements };
      }),
  );
  await dropTexts(database, before);
}

/** For a transaction that also holds the rows. @returns what the block holds now, its sealed bytes to be read for it later */
export async function mendBlock(database: EvidenceDatabase, block: number): Promise<ListEntry[]> {
  const { data } = ListBlockSchema.safeParse(await database.listBlocks.get(block));
  // Another page was first, or it was a block that changed between two reads.
  if (data) return data.entries;
  const [from, to] = sequencesOf(block);
  const rows = await database.captures.where('sequence').between(from, to, true, false).sortBy('sequence');
  const readable = rows.flatMap((row) => CaptureRecordSchema.safeParse(row).data ?? []);
  const entries = readable.map(entryOf);
  await changeBlocks(database, [{ sequence: from }], () => entries);
  return entries;
}

/** Derived and made again when it does not add up (`ListStore.isWhole`), so damage here is no reason to keep no evidence. */
async function entriesIn(database: EvidenceDatabase, block: number): Promise<ListEntry[]> {
  return ListBlockSchema.safeParse(await database.listBlocks.get(block)).data?.entries ?? [];
}

/** @param change is given the entries of a block and those of `touched` that belong to it, and gives what it becomes */
async function changeBlocks<T extends { sequence: number }>(
  database: EvidenceDatabase,
  touched: readonly T[],
  change: (kept: ListEntry[], mine: T[]) => ListEntry[],
): Promise<void> {
  if (touched.length === 0) return;
  const known = ListTotalsSchema.safeParse(await database.listTotals.get('captures'));
  const totals = known.data ?? NO_TOTALS;
  const revision = totals.revision + 1;
  const blocks = new Map(totals.blocks.map((one) => [one.block, one]));
  let { unread, newest } = totals;
  for (const [block, mine] of grouped(touched, ({ sequence }) => blockOf(sequence))) {
    const kept = await entriesIn(database, block);
    const entries = change(kept, mine);
    unread += unreadIn(entries) - unreadIn(kept);
    newest = Math.max(newest, entries.at(-1)?.sequence ?? 0);
    if (entries.length > 0) {
      blocks.set(block, { block, count: entries.length, revision });
      await database.listBlocks.put({ block, entries });
    } else {
      blocks.delete(block);
      await database.listBlocks.delete(block);
    }
  }
  await database.listTotals.put({
    id: 'captures',
    revision,
    blocks: [...blocks.values()].sort((a, b) => a.block - b.block),
    newest,
    unread: Math.max(0, unread),
  });
}

function unreadIn(entries: readonly ListEntry[]): number {
  return entries.filter(isUnread).length;
}

export function entryOf(row: Omit<CaptureRecord, 'blobs'>): ListEntry {
  return {
    captureId: row.captureId,
    sequence: row.sequence,
    capturedAt: Date.parse(row.capturedAt),
    host: row.host,
    likely: row.likelyViolations,
    attention: row.pointsOfAttention,
    gaps: row.gaps,
    language: null,
    rules: [],
    texts: [],
  };
}
