import Papa from 'papaparse';
import { logError } from './log-error';
import type { RawRow } from './records';

/** A row may not be longer: behind a quote that nobody closed, the rest of the file would be one row. */
const MOST_CHARACTERS = 256 * 1024;

interface Parsed {
  data: string[][];
  errors: { code: string; row?: number }[];
  meta: { cursor: number };
}

/**
 * Rows of a CSV file, a piece of text at a time. The library's own reading of files cuts letters of more than one byte at the
 * borders of its pieces, so its parser is handed text.
 * @param chunks with `\n` as line end
 * @throws WitnessError `bad-input` `quotes` | `long-row`, with the line
 */
export async function* csvRows(chunks: AsyncIterable<string>, delimiter: string): AsyncGenerator<RawRow[]> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let [rest, line] = ['', 1];
  const rowsIn = (text: string, last: boolean): RawRow[] => {
    const { data, errors, meta }: Parsed = parser.parse(text, 0, !last);
    const lines = linesOf(data, line, text.includes('"'));
    const [error] = errors;
    if (error) throw logError('quotes', lines[Math.min(error.row ?? 0, lines.length - 1)]?.line ?? line);
    const past = lines.at(-1);
    if (past) line = past.line + past.height;
    rest = last ? '' : text.slice(meta.cursor);
    if (rest.length > MOST_CHARACTERS) throw logError(rest.includes('"') ? 'quotes' : 'long-row', line);
    return lines.filter(({ cells }) => cells.length > 1 || cells[0]?.trim() !== '');
  };
  for await (const chunk of chunks) {
    const rows = rowsIn(rest + chunk, false);
    if (rows.length > 0) yield rows;
  }
  if (rest !== '') yield rowsIn(rest, true);
}

/** A cell between quotes may hold line ends. */
function linesOf(data: readonly string[][], first: number, quoted: boolean): (RawRow & { height: number })[] {
  let line = first;
  return data.map((cells) => {
    const height = quoted ? 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0) : 1;
    const row = { line, cells, height };
    line += height;
    return row;
  });
}

/** The delimiter that the beginning of a file is written with. */
export function delimiterOf(head: string): string {
  return Papa.parse(head, { preview: 20, delimitersToGuess: [',', ';', '\t', '|'] }).meta.delimiter;
}
