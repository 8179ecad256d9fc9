import type { LogReading, Refusal } from '../../core/consent-log';
import { PERSONAL_RUNS } from '../../core/personal-runs';
import { logError } from './log-error';
import { csvRows } from './read-csv';
import { flattened, jsonRecords } from './read-json';

export interface RawRow {
  /** Line on which it begins, from 1; of a list of JSON its place. */
  line: number;
  cells: readonly string[];
}

/** A row with the cells that were asked for, in that order; `refused` where it has none. */
export interface AskedRow extends RawRow {
  refused: Refusal | null;
}

/** The first rows of a file with its headings. @throws WitnessError `bad-input` that names what is wrong */
export async function headOf(
  chunks: AsyncIterable<string>,
  { format, delimiter }: Pick<LogReading, 'format' | 'delimiter'>,
  most: number,
): Promise<{ headings: string[]; rows: string[][] }> {
  if (format === 'json') {
    const objects: Map<string, string>[] = [];
    for await (const records of jsonRecords(chunks)) {
      objects.push(...records.flatMap(({ value }) => flattened(value) ?? []));
      if (objects.length >= most) break;
    }
    const headings = [...new Set(objects.flatMap((one) => [...one.keys()]))];
    if (headings.length === 0) throw logError('no-rows');
    return { headings, rows: objects.slice(0, most).map((one) => headings.map((name) => one.get(name) ?? '')) };
  }
  let headings: string[] | null = null;
  const rows: string[][] = [];
  for await (const found of csvRows(chunks, delimiter)) {
    for (const { cells } of found) {
      if (!headings) headings = headingsOf(cells);
      else rows.push([...cells]);
    }
    if (rows.length >= most) break;
  }
  if (!headings) throw logError('empty-file');
  return { headings, rows: rows.slice(0, most) };
}

/**
 * All rows with the cells under these headings. @throws WitnessError `bad-input` that names what is wrong, with the line
 */
export async function* rowsUnder(
  chunks: AsyncIterable<string>,
  { format, delimiter }: Pick<LogReading, 'format' | 'delimiter'>,
  names: readonly string[],
): AsyncGenerator<AskedRow[]> {
  if (format === 'json') {
    for await (const records of jsonRecords(chunks))
      yield records.map(({ line, value }) => {
        const found = flattened(value);
        const cells = names.map((name) => found?.get(name) ?? '');
        return { line, cells, refused: found ? null : 'not-an-object' };
      });
    return;
  }
  let headings: string[] | null = null;
  let places: number[] = [];
  for await (const found of csvRows(chunks, delimiter)) {
    let rows = found;
    if (!headings) {
      headings = headingsOf(found[0]?.cells ?? []);
      const known = headings;
      places = names.map((name) => known.indexOf(name));
      if (places.includes(-1)) throw logError('column-gone');
      rows = found.slice(1);
    }
    const wide = headings.length;
    yield rows.map(({ line, cells }) => ({
      line,
      cells: places.map((place) => cells[place] ?? ''),
      refused: cells.length === wide ? null : 'cells',
    }));
  }
}

/** A first row that looks like a person is no headings, and must not be shown or kept as such. */
function headingsOf(cells: readonly string[]): string[] {
  const names = cells.map((cell) => cell.trim());
  if (names.some((name) => name.search(PERSONAL_RUNS) >= 0)) throw logError('no-headings', 1);
  const used = names.filter((name) => name !== '');
  if (used.length === 0) throw logError('no-headings', 1);
  if (new Set(used).size < used.length) throw logError('headings-twice', 1);
  return names;
}
