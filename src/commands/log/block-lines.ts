import { type DeletedRow, DeletedRowSchema, type LogRow, LogRowSchema } from '../../core/consent-log';
import { fromHex, toHex, utf8 } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import type { LogBlockRow } from '../../storage/log-rows';
import { leafOf, rootOfLeaves } from './frontier';

/** JCS of a row: whole numbers and letters without marks have one spelling. */
export function lineOf(row: LogRow): string {
  return JSON.stringify(row);
}

/** Bytes and root of a block. @param lines of its rows, one character a byte */
export function packed(
  lines: readonly string[],
  people: Iterable<string>,
): Pick<LogBlockRow, 'count' | 'lines' | 'root' | 'people'> {
  // Encoded at once: a million times by itself takes longer than hashing.
  const bytes = utf8(lines.map((line) => `${line}\n`).join(''));
  let from = 0;
  const leaves = lines.map(({ length }) => {
    const line = bytes.subarray(from, from + length);
    from += length + 1;
    return leafOf(line);
  });
  return { count: lines.length, lines: bytes, root: rootOfLeaves(leaves), people: [...new Set(people)] };
}

/** All that a row says but where it stands and what keeps its hash from being guessed: its line without the first and the last cell. */
export function saidIn(line: string): string {
  return line.slice(line.indexOf(',') + 1, line.lastIndexOf(','));
}

/** Rows of a block by their places; what stands in the place of deleted ones is not among them. @throws WitnessError `store-corrupt` */
export function rowsIn(block: LogBlockRow): (LogRow | null)[] {
  return linesIn(block).map((line) => (line.startsWith('[') ? rowIn(line) : null));
}

export function linesIn({ lines, count, block }: LogBlockRow): string[] {
  const all = new TextDecoder().decode(lines).split('\n').slice(0, -1);
  if (all.length !== count) throw new WitnessError('store-corrupt', `block ${block} of a log`);
  return all;
}

/** Our own bytes, whose hash is checked when asked; so only the shape is looked at, a million times. */
function rowIn(line: string): LogRow {
  const parsed: unknown = JSON.parse(line);
  const row = LogRowSchema.safeParse(parsed);
  if (!row.success) throw new WitnessError('store-corrupt', 'a row of a log');
  return row.data;
}

export function deletedIn(line: string): DeletedRow | null {
  return line.startsWith('{') ? DeletedRowSchema.parse(JSON.parse(line)) : null;
}

/** The block without the rows in these places, their hashes standing there instead. */
export function thinned(
  block: LogBlockRow,
  places: readonly number[],
  deletionId: string,
): { block: LogBlockRow; leaves: Uint8Array[] } {
  const lines = linesIn(block);
  const leaves: Uint8Array[] = [];
  for (const place of places) {
    const leaf = leafOf(utf8(lines[place] ?? ''));
    leaves.push(leaf);
    lines[place] = `{"by":"${deletionId}","deleted":"${toHex(leaf)}"}`;
  }
  const bytes = utf8(lines.map((line) => `${line}\n`).join(''));
  const rest = { ...block, lines: bytes };
  return { block: { ...rest, people: [...new Set(rowsIn(rest).flatMap((row) => (row ? [row[1]] : [])))] }, leaves };
}

/** Hashes of the leaves of a block, as far as they are there or their hash is. */
export function leavesIn(block: LogBlockRow): Uint8Array[] {
  return linesIn(block).map((line) => {
    const deleted = deletedIn(line);
    return deleted ? fromHex(deleted.deleted) : leafOf(utf8(line));
  });
}
