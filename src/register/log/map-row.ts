import {
  type FormKind,
  LOG_COLUMNS,
  type LogColumn,
  type LogForm,
  type LogReading,
  type LogState,
  type Refusal,
} from '../../core/consent-log';
import { normaliseIdentifier } from '../identifier';
import { type ActivityNames, formIn, safelyDecoded } from './form';
import type { AskedRow } from './records';
import type { ReadTime, Span } from './time';
import { type KeptWords, namesPerson, plainWords, Remembered } from './words-kept';

/** What reading a row needs to know. `stateOf`: what the words of the status column mean; null where nobody said. */
export interface RowReading {
  reading: LogReading;
  /** In the order of the cells. */
  columns: readonly LogColumn[];
  time: ReadTime;
  stateOf: ((words: string) => LogState | null) | null;
  cells: CellReading;
  words: KeptWords;
}

/** What cells say that many rows have in common. */
export interface CellReading {
  words: Remembered<string | null>;
  /** With the words of it that a person could be named in. */
  form: Remembered<{ form: LogForm; words: string } | null>;
}

export function cellReading(kind: FormKind, activities: ActivityNames): CellReading {
  return {
    words: new Remembered(plainWords),
    form: new Remembered((cell) => {
      const form = formIn(cell, kind, activities);
      return form && { form, words: safelyDecoded(form.value) };
    }),
  };
}

/** A row as far as it may be kept, and beside it, in memory only, who it is about. */
export interface MappedRow {
  line: number;
  /** One spelling. Never kept. */
  identifier: string;
  span: Span | null;
  state: LogState;
  choice: number | null;
  form: number | null;
  method: number | null;
}

/** @returns a reason by name where the row cannot be taken over */
export function mapRow(row: AskedRow, to: RowReading): MappedRow | Refusal {
  if (row.refused) return row.refused;
  const cell = (column: LogColumn) => row.cells[to.columns.indexOf(column)] ?? '';
  const typed = cell('identifier');
  if (typed.trim() === '') return 'no-identifier';
  const identifier = identifierIn(typed, to.reading.identifierKind);
  if (identifier === null) return 'not-an-identifier';
  const has = (column: LogColumn) => to.columns.includes(column);
  const choice = has('choice') ? keptOf(cell('choice'), typed, to) : '';
  if (choice === null) return 'personal-in-choice';
  const method = has('method') ? keptOf(cell('method'), typed, to) : '';
  if (method === null) return 'personal-in-method';
  const { reading, words } = to;
  const form = has('form') ? formOf(cell('form'), typed, to) : reading.fixedForm;
  return {
    line: row.line,
    identifier,
    span: has('time') ? to.time(cell('time')) : null,
    state: to.stateOf ? (to.stateOf(cell('status').trim()) ?? 'unknown') : 'given',
    choice: choice === '' ? null : words.choices.place(choice),
    form: form === null ? null : words.forms.place(form),
    method: method === '' ? null : words.methods.place(method),
  };
}

function keptOf(cell: string, typed: string, { cells }: RowReading): string | null {
  const words = cells.words.of(cell);
  return words === null || namesPerson(words, typed) ? null : words;
}

function formOf(cell: string, typed: string, { cells }: RowReading): LogForm | null {
  const found = cells.form.of(cell);
  return found === null || namesPerson(found.words, typed) ? null : found.form;
}

/** Columns that are used, in one order. */
export function columnsUsed(columns: Partial<Record<LogColumn, unknown>>): LogColumn[] {
  return LOG_COLUMNS.filter((column) => columns[column] !== undefined);
}

const LONGEST = 254;

function identifierIn(typed: string, kind: LogReading['identifierKind']): string | null {
  if (kind === 'own') return ownNumber(typed);
  try {
    return normaliseIdentifier(typed);
  } catch {
    return null;
  }
}

/** A number of the controller's own in one spelling; null where it is none. */
export function ownNumber(typed: string): string | null {
  const text = typed.toWellFormed().normalize('NFKC').trim();
  return text === '' || text.length > LONGEST ? null : text;
}
