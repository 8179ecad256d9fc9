import { hasInside, rectOf } from './dom';
import { labelElementsOf } from './label-elements';
import { readable } from './readable';
import { type Cell, type Grid, gridAround, type Row } from './table-grid';
import { type Reader, type Skip, wordsAmong, wordsOf } from './words';

/** A row, or a column, of a table that is one question: its answers in cells of their own, named by the heads over or beside them. */
export interface TableChoice {
  /** The cells that ask, those beside the answers first; none when no words are there. */
  readonly question: readonly Element[];
  /** The head of each answer; null where the answer has words of its own, or none is certain. */
  readonly heads: readonly (Element | null)[];
}

/** Null for buttons that do not stand in cells of their own in one row or one column. */
export function tableChoice(reader: Reader, parts: readonly Element[]): TableChoice | null {
  const places = parts.map((part) => gridAround(reader, part));
  const grid = places[0]?.grid;
  const cells = places.flatMap((place) => (place && place.grid === grid ? place.cell : []));
  const [first] = cells;
  if (!grid || !first || parts.length < 2 || new Set(cells).size < parts.length) return null;
  const inRow = cells.every((cell) => cell.row === first.row);
  if (!inRow && !cells.every((cell) => cell.column === first.column)) return null;
  const above = cells.map((cell) => headsOver(reader, grid, cell));
  const shared = above[0]?.filter((head) => above.every((heads) => heads.includes(head))) ?? [];
  const beside = cells.map((cell) => headsBeside(reader, grid, cell));
  const heads = inRow ? answersOver(reader, grid, cells, above, shared) : beside.map((found) => found.at(-1));
  return {
    question: inRow ? [...(beside[0] ?? []), ...shared].map(({ element }) => element) : shared.map((h) => h.element),
    heads: parts.map((part, i) => (isBare(reader, part, cells[i]) ? (heads[i]?.element ?? null) : null)),
  };
}

/** Marked heads that tell the answers apart, else the nearest row that does. */
function answersOver(
  reader: Reader,
  grid: Grid,
  cells: readonly Cell[],
  above: readonly (readonly Cell[])[],
  shared: readonly Cell[],
): readonly (Cell | undefined)[] {
  const marked = above.map((heads) => heads.findLast((head) => !shared.includes(head)));
  const apart = marked.every((head) => head) && new Set(marked).size === cells.length;
  return apart ? marked : (plainHeads(reader, grid, cells) ?? []);
}

/** The heads that name a control which stands alone and without words in its cell. */
export interface TableHeads {
  readonly heads: readonly Element[];
  /**
   * The row, when nothing in it is marked as its head and the control is the only one there: then the words that stand next
   * to it in the row come before those heads.
   */
  readonly looseRow: Element | null;
}

export function tableHeads(reader: Reader, control: Element, skip: Skip): TableHeads | null {
  const place = gridAround(reader, control);
  if (!place) return null;
  const { grid, cell } = place;
  const row = grid.rows[cell.row];
  if (!row || wordsAmong(reader, [cell.element], skip).normalised !== '') return null;
  const answers = inputsOf(row);
  const beside = headsBeside(reader, grid, cell);
  const marked = headsOver(reader, grid, cell);
  if (answers.length > 1) {
    const plain = marked.length > 0 ? null : plainHeads(reader, grid, answers);
    const found = [...beside, ...marked, ...(plain?.[answers.indexOf(cell)] ? [plain[answers.indexOf(cell)]] : [])];
    const heads = found.flatMap((head) => head?.element ?? []);
    return heads.length > 0 ? { heads, looseRow: null } : null;
  }
  const isMarked = beside.some((head) => head.heads === 'row');
  if (!isMarked && marked.length === 0) return null;
  const heads = [...(isMarked ? beside : []), ...marked].map(({ element }) => element);
  return { heads, looseRow: isMarked ? null : row.element };
}

/** The head that stands across the whole table above the row of a control: the title of a section of it; empty when none. */
export function sectionTitle(reader: Reader, control: Element): string {
  const place = gridAround(reader, control);
  const section = place?.grid.rows[place.cell.row]?.section;
  if (!place || !section || !isHead(reader, place.grid, section, place.cell, 'column')) return '';
  return wordsOf(reader, [section.element]).normalised;
}

function inputsOf(row: Row): Cell[] {
  return cellsOf(row).filter((cell) => cell.holdsInput);
}

function cellsOf(row: Row): Cell[] {
  return [...new Set(row.at)].filter((cell) => cell !== undefined);
}

function isBare(reader: Reader, part: Element, cell: Cell | undefined): boolean {
  const labels = labelElementsOf(reader.labels, part).filter((label) => readable(reader, label, part));
  return !!cell && [...labels, cell.element].every((element) => !says(reader, element));
}

/**
 * What heads the row of a cell: cells with words that reach down over more rows than this one, and of its own cells those
 * marked as heads, else the first with words. They stand before it; behind it only if marked, and when there is none before.
 */
function headsBeside(reader: Reader, grid: Grid, cell: Cell): Cell[] {
  const row = grid.rows[cell.row];
  if (!row) return [];
  const told = cellsOf(row).filter((other) => isHead(reader, grid, other, cell, 'row'));
  const before = told.filter((other) => other.column < cell.column);
  const side = before.length > 0 ? before : told.filter((other) => other.heads === 'row');
  const own = side.filter((other) => other.rows <= cell.rows);
  const marked = own.filter((other) => other.heads === 'row');
  const chosen = new Set(marked.length > 0 ? marked : own.slice(0, 1));
  return side.filter((other) => other.rows > cell.rows || chosen.has(other));
}

/**
 * Marked heads over a cell, from the top: the nearest row of heads and those right above that. What also stands over words in
 * the row is a title of the table.
 */
function headsOver(reader: Reader, grid: Grid, cell: Cell): Cell[] {
  const row = grid.rows[cell.row];
  const chain: Cell[] = [];
  if (!row) return chain;
  const words = cellsOf(row).filter((other) => other !== cell && !other.holdsInput);
  const isTitle = (head: Cell) => words.some((other) => overlaps(head, other));
  let head = row.headsAbove[cell.column];
  for (let steps = 0; head && steps < MOST_ROWS; steps++) {
    const last = chain[0];
    if (last && head.row + head.rows < last.row) break;
    if (!isTitle(head) && isHead(reader, grid, head, cell, 'column')) chain.unshift(head);
    head = grid.over(head, cell.column);
  }
  return chain;
}

function overlaps(head: Cell, other: Cell): boolean {
  return other.column < head.column + head.columns && other.column + other.columns > head.column;
}

/** Of the nearest row above without inputs that names each of these columns apart, marked or not. */
function plainHeads(reader: Reader, grid: Grid, cells: readonly Cell[]): readonly Cell[] | null {
  for (const above of rowsAbove(grid, cells[0]?.row ?? 0)) {
    if (above.holdsInput) continue;
    const heads = cells.flatMap((cell) => above.at[cell.column] ?? []);
    if (heads.length < cells.length || new Set(heads).size < cells.length) continue;
    if (cells.every((cell, i) => heads[i] && isHead(reader, grid, heads[i], cell, 'column'))) return heads;
  }
  return null;
}

/** Nearest first; far down a long table, its very first row after those: a page of thousands must stay linear. */
function rowsAbove(grid: Grid, row: number): Row[] {
  const near = grid.rows.slice(Math.max(0, row - MOST_ROWS), row).reverse();
  return row > MOST_ROWS ? [...near, ...grid.rows.slice(0, 1)] : near;
}

/** With words that can be read, and on screen really over or beside the cell: a style sheet may lay a table out as a list. */
function isHead(reader: Reader, grid: Grid, head: Cell, cell: Cell, of: 'row' | 'column'): boolean {
  if (head === cell || head.holdsInput || !says(reader, head.element)) return false;
  if (head.heads === null && hasInside(head.element, 'button')) return false;
  if (!readable(reader, head.element, cell.element)) return false;
  const [a, b] = [rectOf(head.element), rectOf(cell.element)];
  if (a.width * a.height === 0 || b.width * b.height === 0) return true;
  if (of === 'row') return Math.min(a.bottom, b.bottom) > Math.max(a.top, b.top);
  return Math.min(a.right, b.right) > Math.max(a.left, b.left) && !isStacked(grid, cell, b);
}

/** The cells of its row are under each other, so what is over it need not be the head of its column. */
function isStacked(grid: Grid, cell: Cell, own: DOMRect): boolean {
  const row = grid.rows[cell.row];
  const next = row?.at[cell.column + cell.columns] ?? row?.at[cell.column - 1];
  if (!next || next === cell) return false;
  const { left, right, width } = rectOf(next.element);
  return width > 0 && Math.min(right, own.right) - Math.max(left, own.left) > 1;
}

function says(reader: Reader, element: Element): boolean {
  return wordsOf(reader, [element]).normalised !== '';
}

const MOST_ROWS = 40;
