import Papa from 'papaparse';
import { WitnessError } from '../core/errors';

/** Rows with the line of the file on which each begins. @throws WitnessError `bad-input` */
export function rowsOf(text: string): { row: Row; line: number }[] {
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t'].find((one) => head.split(one).includes('activity')) ?? ',';
  const found: { cells: string[]; line: number }[] = [];
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const [error] = errors;
      if (error) throw new WitnessError('bad-input', `line ${line}: ${error.code}`);
      found.push({ cells: data, line });
      line += text.slice(at, meta.cursor).split('\n').length - 1;
      at = meta.cursor;
    },
  });
  const [headings, ...rest] = found;
  const names = headings?.cells.map((name) => name.trim()) ?? [];
  const lacking = NEEDED.find((column) => !names.includes(column));
  if (lacking !== undefined) throw new WitnessError('bad-input', `line 1: no column ${lacking}`);
  const strange = names.findIndex((name) => name !== '' && !COLUMNS.some((column) => column === name));
  if (strange >= 0) throw new WitnessError('bad-input', `line 1: column ${strange + 1} is unknown`);
  return rest
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ cells, line: begins }) => {
      if (cells.length > names.length) throw new WitnessError('bad-input', `line ${begins}: more cells than columns`);
      return { row: (column: Column) => unguarded(cells[names.indexOf(column)] ?? ''), line: begins };
    });
}

const BODY_COLUMNS = ['bodyId', 'body', 'address', 'email', 'phone', 'representative', 'dpo'] as const;
export const DUTY_COLUMNS = ['fewerThan250', 'notOccasional', 'riskToPersons', 'specialCategories'] as const;
export const LIST_COLUMNS = [
  'jointControllers',
  'purposes',
  'subjectCategories',
  'dataCategories',
  'recipientCategories',
  'formFingerprints',
] as const;
const TEXT_COLUMNS = ['erasureTerm', 'security'] as const;
export const COLUMNS = [
  ...BODY_COLUMNS,
  ...DUTY_COLUMNS,
  'activityId',
  'activity',
  'capacity',
  'lawfulBasis',
  ...LIST_COLUMNS,
  'transfers',
  'onBehalfOf',
  ...TEXT_COLUMNS,
  'activeFrom',
  'activeTo',
  'captureTerm',
  'addresses',
  'deleteByItself',
] as const;
export type Column = (typeof COLUMNS)[number];
/** What stands in a column of one row; empty where there is none. */
export type Row = (column: Column) => string;

/** Columns without which a row says nothing; the others may be left out. */
const NEEDED: readonly Column[] = ['body', 'activity'];

/** A cell that a spreadsheet would take for a formula gets an apostrophe, which is taken off again on reading. */
export function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function unguarded(text: string): string {
  return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
}
