import * as z from 'zod';

/** Ledger sequences in one block: a change rewrites one block, and a place in the list is found in one. */
const SEQUENCES = 256;
/** Restored captures stand below zero, by the microsecond: those of a day are a block. */
const MICROSECONDS = 86_400_000_000;

/** Blocks go up with the sequence. */
export const blockOf = (sequence: number): number => Math.floor(sequence / (sequence < 0 ? MICROSECONDS : SEQUENCES));

/** From the first of a block up to the first of the next. */
export function sequencesOf(block: number): [number, number] {
  const size = block < 0 ? MICROSECONDS : SEQUENCES;
  return [block * size, (block + 1) * size];
}

/** What is asked of every capture when the list is filtered or sorted: as little as that needs, since all are read. */
export const ListEntrySchema = z.strictObject({
  captureId: z.string(),
  sequence: z.int(),
  /** Milliseconds since 1970. */
  capturedAt: z.int(),
  host: z.string(),
  likely: z.int(),
  attention: z.int(),
  gaps: z.int(),
  /** Null as long as the evaluation is not read for the list: captures of older versions, or restored ones. */
  language: z.string().nullable(),
  rules: z.array(z.string()),
  /** Keys of the texts that were on the page. */
  texts: z.array(z.int()),
  /** What the capture decides of the elements of proof (`ElementFacts`). Absent as long as that is not read. */
  elements: z
    .strictObject({
      words: z.boolean(),
      https: z.boolean(),
      statementAt: z.int().nullable(),
      personal: z.array(z.string()),
    })
    .nullable()
    .optional(),
});
export type ListEntry = z.infer<typeof ListEntrySchema>;

/** The sealed bytes are yet to be read for the list. */
export function isUnread({ language, elements }: Pick<ListEntry, 'language' | 'elements'>): boolean {
  return language === null || elements === undefined;
}

/** Entries by sequence, oldest first. */
export const ListBlockSchema = z.strictObject({ block: z.int(), entries: z.array(ListEntrySchema) });
export type ListBlock = z.infer<typeof ListBlockSchema>;

/** One row: how many captures there are, and where. Kept in the transaction of each change, so that nobody has to count. */
export const ListTotalsSchema = z.strictObject({
  id: z.literal('captures'),
  /** Goes up with each change. */
  revision: z.int(),
  /** Each block that has captures, oldest first, with the revision of its last change. */
  blocks: z.array(z.strictObject({ block: z.int(), count: z.int(), revision: z.int() })),
  /** Highest sequence there ever was. */
  newest: z.int(),
  /** Captures whose sealed bytes have not been read yet. */
  unread: z.int(),
});
export type ListTotals = z.infer<typeof ListTotalsSchema>;

export const NO_TOTALS: ListTotals = { id: 'captures', revision: 0, blocks: [], newest: 0, unread: 0 };

/** A text of the pages that were captured, kept as long as some capture has it. */
export const TextRecordSchema = z.strictObject({
  /** From the digest (`textId`): a number is a seventh of it, and there are ten or so to a capture. */
  id: z.int(),
  text: z.string(),
  words: z.array(z.string()),
  /** Captures that have it. */
  uses: z.int(),
});
export type TextRecord = z.infer<typeof TextRecordSchema>;

/** 52 bits of the SHA-256. Should two texts ever share them, a search finds one for the other: nothing is proven by these. */
export const textId = (digest: string): number => Number.parseInt(digest.slice(0, 13), 16);
