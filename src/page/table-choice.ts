import { closest, hasInside, isElement, matches, parentOf, previousSiblingOf, tagOf } from './dom';
import { labelElementsOf } from './label-elements';
import { readable } from './readable';
import { type Reader, wordsOf } from './words';

/** A row of a table that is one question: its answers in cells of their own, named by the heads of their columns. */
export interface TableChoice {
  /** The cell that heads the row; null when there is none with words. */
  readonly question: Element | null;
  /** The head above each answer; null where the answer has words of its own, or none is certain. */
  readonly heads: readonly (Element | null)[];
}

/** Null for buttons that do not stand in cells of their own in one row. Only tables of HTML: their columns are known. */
export function tableChoice(reader: Reader, parts: readonly Element[]): TableChoice | null {
  const [first] = parts;
  if (!first || parts.length < 2) return null;
  const cells = parts.flatMap((part) => closest(part, 'td,th') ?? []);
  const row = cells[0] ? parentOf(cells[0]) : null;
  if (!(row instanceof HTMLTableRowElement) || new Set(cells).size < parts.length) return null;
  if (cells.some((cell) => parentOf(cell) !== row)) return null;
  const heads = headsOf(reader, row, cells, first);
  const bare = parts.map((part, i) => {
    const cell = cells[i];
    return cell !== undefined && [cell, ...labelElementsOf(reader.labels, part)].every((e) => !says(reader, e));
  });
  return {
    question: questionOf(reader, row, first),
    heads: bare.map((isBare, i) => (isBare ? (heads?.[i] ?? null) : null)),
  };
}

/** The head of the row when it is marked as such, else the first words before the first answer. */
function questionOf(reader: Reader, row: HTMLTableRowElement, first: Element): Element | null {
  const before: Element[] = [];
  for (const cell of row.cells) {
    if (closest(first, 'td,th') === cell) break;
    if (!hasInside(cell, INPUTS) && says(reader, cell) && readable(reader, cell, first)) before.push(cell);
  }
  return before.find((cell) => tagOf(cell) === 'th') ?? before[0] ?? null;
}

/** Of the nearest row above that names each of these columns apart. A title across the table names none. */
function headsOf(
  reader: Reader,
  row: HTMLTableRowElement,
  cells: readonly Element[],
  first: Element,
): readonly Element[] | null {
  const columns = columnsOf(row);
  if (!columns) return null;
  for (const above of rowsAbove(row)) {
    if (hasInside(above, INPUTS)) continue;
    const named = columnsOf(above);
    // A cell that reaches down from a row above moves the others: then the columns are not certain.
    if (named?.length !== columns.length) continue;
    const heads = cells.flatMap((cell) => named[columns.indexOf(cell)] ?? []);
    const apart = new Set(heads).size === cells.length;
    if (apart && heads.every((head) => says(reader, head) && readable(reader, head, first))) return heads;
  }
  return null;
}

/** The cell in each column; null when cells of this row reach down, or there are very many columns. */
function columnsOf(row: HTMLTableRowElement): Element[] | null {
  const columns: Element[] = [];
  for (const cell of row.cells) {
    if (cell.rowSpan !== 1 || columns.length + cell.colSpan > MOST_COLUMNS) return null;
    for (let i = 0; i < cell.colSpan; i++) columns.push(cell);
  }
  return columns;
}

/** Nearest first. Far down a long table, its very first row after those: a page of thousands must stay linear. */
function* rowsAbove(row: HTMLTableRowElement): Generator<HTMLTableRowElement> {
  let left = MOST_ROWS;
  for (let node = previousSiblingOf(row); node && left > 0; node = previousSiblingOf(node), left--)
    if (node instanceof HTMLTableRowElement) yield node;
  const table = closest(row, 'table');
  if (!(table instanceof HTMLTableElement)) return;
  const heads = table.tHead ? [...table.tHead.rows].reverse().slice(0, MOST_ROWS) : [table.rows[0]];
  for (const head of heads) if (isElement(head) && head !== row && !matches(head, 'tfoot *')) yield head;
}

function says(reader: Reader, element: Element): boolean {
  return wordsOf(reader, [element]).normalised !== '';
}

const MOST_ROWS = 40;
const MOST_COLUMNS = 100;
const INPUTS = 'input:not([type=hidden]),select,textarea,button,[role=radio],[role=checkbox],[role=switch]';
