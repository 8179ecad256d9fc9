import { attr, hasInside, isElement, keyword, matches, parentOf, tagOf } from './dom';
import { climb, flatChildrenOf, flatElements } from './flat-tree';
import type { Reader } from './words';

/** One cell of a table, where it lies: spans included, first row and column are 0. */
export interface Cell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
  /** What it is marked as the head of; null: a cell like any other. */
  readonly heads: 'column' | 'row' | null;
  readonly holdsInput: boolean;
}

export interface Row {
  readonly element: Element;
  /** In each column the cell that lies there, also one that reaches down from a row above. */
  readonly at: (Cell | undefined)[];
  /** In each column the last marked head above this row. Shared by the rows below it. */
  readonly headsAbove: readonly (Cell | undefined)[];
  readonly holdsInput: boolean;
  /** The last head above this row that stands across the whole table. */
  readonly section: Cell | undefined;
}

/** A table of HTML, or of ARIA roles, as the grid that a reader sees. */
export interface Grid {
  readonly rows: readonly Row[];
  readonly cells: ReadonlyMap<Element, Cell>;
  /** The marked head over a marked head, by column. */
  over(head: Cell, column: number): Cell | undefined;
}

/** The grid around an element and its cell there; each table is laid out once. Null: in no table, or in one too large to be sure. */
export function gridAround(reader: Reader, element: Element): { grid: Grid; cell: Cell } | null {
  const at = climb(reader.survey, element, isCell);
  const table = at && tableOf(reader, at);
  if (!at || !table) return null;
  let grid = reader.tables.get(table);
  if (grid === undefined) {
    grid = layOut(reader, table);
    reader.tables.set(table, grid);
  }
  const cell = grid?.cells.get(at);
  return grid && cell ? { grid, cell } : null;
}

const CELL_ROLES = new Set(['gridcell', 'cell', 'columnheader', 'rowheader']);
const TABLE_ROLES = new Set(['grid', 'table', 'treegrid']);
const MOST_COLUMNS = 100;
const MOST_PLACES = 2_000_000;
/** What may be set or typed into; buttons stand in heads of columns too, to sort by them. */
const INPUTS =
  'input:not([type=hidden],[type=button],[type=submit]),select,textarea,[role=radio],[role=checkbox],[role=switch]';

function isCell(element: Element): boolean {
  return element instanceof HTMLTableCellElement || CELL_ROLES.has(keyword(element, 'role'));
}

function tableOf(reader: Reader, cell: Element): Element | null {
  const isTable = (e: Element) => e instanceof HTMLTableElement;
  if (cell instanceof HTMLTableCellElement && parentOf(cell) instanceof HTMLTableRowElement)
    return climb(reader.survey, cell, isTable);
  return climb(reader.survey, cell, (e) => TABLE_ROLES.has(keyword(e, 'role')) || isTable(e));
}

function layOut(reader: Reader, table: Element): Grid | null {
  const native = table instanceof HTMLTableElement && table.rows.length > 0;
  const rows = native ? [...table.rows] : madeRows(reader, table);
  const laid: Row[] = [];
  const cells = new Map<Element, Cell>();
  const overs = new Map<Cell, readonly (Cell | undefined)[]>();
  let reaching: (Cell | undefined)[] = [];
  let headsAbove: readonly (Cell | undefined)[] = [];
  let section: Cell | undefined;
  let places = 0;
  for (const [r, element] of rows.entries()) {
    // Cells of one group of rows do not reach into the next.
    const before = rows[r - 1];
    if (native && before && parentOf(before) !== parentOf(element)) reaching = [];
    const own = native ? nativeCells(element) : madeCells(reader, element);
    const holdsInput = own.some((cell) => holds(reader, cell));
    const at = reaching.map((cell) => (cell && cell.row + cell.rows > r ? cell : undefined));
    let next = 0;
    for (const cell of own) {
      const size = native ? nativeSize(cell) : madeSize(cell);
      const column = size.column ?? firstFree(at, next);
      next = column + size.columns;
      if (next > MOST_COLUMNS) return null;
      const made: Cell = {
        element: cell,
        row: r,
        column,
        rows: size.rows,
        columns: size.columns,
        heads: headOf(cell, holdsInput),
        holdsInput: holdsInput && holds(reader, cell),
      };
      cells.set(cell, made);
      for (let c = column; c < next; c++) at[c] = made;
    }
    places += at.length;
    if (places > MOST_PLACES) return null;
    const row: Row = { element, at, headsAbove, holdsInput, section };
    laid.push(row);
    const [only] = at;
    if (only && only.columns > 1 && only.columns === at.length && only.heads !== null) section = only;
    reaching = at;
    const heads = at.map((cell) => (cell?.heads === 'column' && !cell.holdsInput ? cell : undefined));
    if (heads.some((cell) => cell !== undefined)) {
      for (const head of heads) if (head?.row === r) overs.set(head, headsAbove);
      headsAbove = Array.from(
        { length: Math.max(heads.length, headsAbove.length) },
        (_, c) => heads[c] ?? headsAbove[c],
      );
    }
  }
  return { rows: laid, cells, over: (head, column) => overs.get(head)?.[column] };
}

function firstFree(at: readonly (Cell | undefined)[], from: number): number {
  let column = from;
  while (at[column]) column++;
  return column;
}

function holds(reader: Reader, cell: Element): boolean {
  if (hasInside(cell, INPUTS) || matches(cell, INPUTS)) return true;
  if (reader.survey.shadows.size === 0) return false;
  for (const element of flatElements(reader.survey, cell)) if (matches(element, INPUTS)) return true;
  return false;
}

/** A `th` says by its scope or place what it heads: in a row with inputs the row, else the column. */
function headOf(cell: Element, holdsInput: boolean): Cell['heads'] {
  const role = keyword(cell, 'role');
  if (role === 'columnheader' || role === 'rowheader') return role === 'rowheader' ? 'row' : 'column';
  if (!(cell instanceof HTMLTableCellElement)) return null;
  const inHead = matches(cell, 'thead > tr > *');
  if (tagOf(cell) !== 'th') return inHead ? 'column' : null;
  const scope = keyword(cell, 'scope');
  if (scope.startsWith('row')) return 'row';
  return scope.startsWith('col') || inHead || !holdsInput ? 'column' : 'row';
}

function nativeCells(row: Element): Element[] {
  return row instanceof HTMLTableRowElement ? [...row.cells] : [];
}

interface Size {
  /** Where the page says it stands; null: in the next free place. */
  readonly column: number | null;
  readonly columns: number;
  readonly rows: number;
}

function nativeSize(cell: Element): Size {
  if (!(cell instanceof HTMLTableCellElement)) return { column: null, columns: 1, rows: 1 };
  // 0: down to the end of its group of rows.
  return { column: null, columns: cell.colSpan, rows: cell.rowSpan || Number.MAX_SAFE_INTEGER };
}

function madeSize(cell: Element): Size {
  const number = (name: string) => Math.trunc(Number(attr(cell, name)));
  const column = number('aria-colindex');
  return {
    column: column >= 1 && column <= MOST_COLUMNS ? column - 1 : null,
    columns: Math.max(1, number('aria-colspan') || 1),
    rows: Math.max(1, number('aria-rowspan') || 1),
  };
}

/** Rows of this table of roles, not of one within it; what is in cells is not looked at. */
function madeRows(reader: Reader, table: Element): Element[] {
  return partsOf(reader, table, (e) => keyword(e, 'role') === 'row');
}

function madeCells(reader: Reader, row: Element): Element[] {
  return partsOf(reader, row, (e) => CELL_ROLES.has(keyword(e, 'role')));
}

function partsOf(reader: Reader, from: Element, isPart: (element: Element) => boolean): Element[] {
  const out: Element[] = [];
  const stack: Node[] = [from];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isElement(node)) continue;
    if (node !== from && isPart(node)) out.push(node);
    else if (node === from || !(isCell(node) || TABLE_ROLES.has(keyword(node, 'role'))))
      for (const child of flatChildrenOf(reader.survey, node).reverse()) stack.push(child);
  }
  return out;
}
