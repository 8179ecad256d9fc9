import Papa from 'papaparse';
import { type Activity, ActivitySchema } from '../core/activity';
import { WitnessError } from '../core/errors';
import { type Body, BodySchema, EMPTY_RECORD, UNANSWERED_DUTY } from '../core/register';
import type { RegisterFile } from '../core/register-file';
import { COLUMNS, type Column, DUTY_COLUMNS, guarded, LIST_COLUMNS, type Row, rowsOf } from './csv-rows';
import { MOST_NAMED } from './register-file';

/** What a spreadsheet holds of the register: a row for each activity with its body, and one for each body without any. */
export type RegisterTable = Pick<RegisterFile, 'bodies' | 'activities'>;

const BYTE_ORDER_MARK = '\uFEFF';
type Cells = Partial<Readonly<Record<Column, string>>>;

/** Commas, CRLF and a byte order mark (RFC 4180, and what spreadsheets need to see UTF-8). Several values stand on lines of a cell. */
export function writeRegisterCsv({ bodies, activities }: RegisterTable): string {
  const bodyOf = (id: string, name: string) =>
    bodies.find(({ controllerId }) => controllerId === id) ?? blankBody(id, name);
  const busy = new Set(activities.map(({ controller }) => controller.controllerId));
  const rows: Cells[] = [
    ...activities.map((activity) => ({
      ...bodyCells(bodyOf(activity.controller.controllerId, activity.controller.name)),
      ...activityCells(activity),
    })),
    ...bodies.filter(({ controllerId }) => !busy.has(controllerId)).map(bodyCells),
  ];
  const cells = rows.map((row) => COLUMNS.map((column) => guarded(row[column] ?? '')));
  return BYTE_ORDER_MARK + Papa.unparse([[...COLUMNS], ...cells], { newline: '\r\n' });
}

/**
 * Reads what `writeRegisterCsv` writes, and tables made by hand with the same headings (semicolons and tabs too, empty ids).
 * @param newId for rows without one
 * @throws WitnessError `bad-input`: `line 3: email; line 7: activity`. Never what stands there.
 */
export function readRegisterCsv(text: string, newId: () => string): RegisterTable {
  const rows = rowsOf(text.replace(/^\uFEFF/, ''));
  const bodies = new Map<string, Body>();
  const activities = new Map<string, Activity>();
  const wrong: string[] = [];
  for (const { row, line } of rows) {
    const body = BodySchema.safeParse(bodyOfRow(row, bodies, newId));
    if (!body.success) {
      wrong.push(...namesOf(body.error.issues, BODY_NAMES).map((name) => `line ${line}: ${name}`));
      continue;
    }
    const known = bodies.get(body.data.controllerId);
    if (known && JSON.stringify(known) !== JSON.stringify(body.data))
      wrong.push(`line ${line}: body, other than before`);
    bodies.set(body.data.controllerId, body.data);
    if (row('activity') === '' && row('activityId') === '') continue;
    const activity = ActivitySchema.safeParse(activityOfRow(row, body.data, newId));
    if (!activity.success)
      wrong.push(...namesOf(activity.error.issues, ACTIVITY_NAMES).map((name) => `line ${line}: ${name}`));
    else if (activities.has(activity.data.activityId)) wrong.push(`line ${line}: activityId, there already`);
    else activities.set(activity.data.activityId, activity.data);
  }
  if (rows.length === 0) wrong.push('line 2: no row');
  if (wrong.length > 0) throw new WitnessError('bad-input', wrong.slice(0, MOST_NAMED).join('; '));
  return { bodies: [...bodies.values()], activities: [...activities.values()] };
}

function bodyCells(body: Body): Cells {
  const { controllerId, name, address, email, phone, representative, dpo, duty } = body;
  return { bodyId: controllerId, body: name, address, email, phone, representative, dpo, ...duty };
}

function bodyOfRow(row: Row, known: ReadonlyMap<string, Body>, newId: () => string) {
  const name = row('body');
  const same = [...known.values()].find((one) => one.name === name);
  const answers = DUTY_COLUMNS.map((column) => [column, row(column) || 'unknown'] as const);
  const { fewerThan250, notOccasional, riskToPersons, specialCategories } = Object.fromEntries(answers);
  const duty = { fewerThan250, notOccasional, riskToPersons, specialCategories };
  return {
    controllerId: row('bodyId') || (same?.controllerId ?? newId()),
    name,
    address: row('address'),
    email: row('email'),
    phone: row('phone'),
    representative: row('representative'),
    dpo: row('dpo'),
    duty,
  };
}

function activityCells(activity: Activity): Cells {
  const { record } = activity;
  const own = {
    activityId: activity.activityId,
    activity: activity.name,
    captureTerm: activity.retention,
    addresses: activity.addresses.join('\n'),
    deleteByItself: activity.automatic ? 'yes' : 'no',
  };
  if (!record) return own;
  const lists = Object.fromEntries(LIST_COLUMNS.map((column) => [column, record[column].join('\n')]));
  return {
    ...own,
    ...lists,
    capacity: record.capacity,
    lawfulBasis: record.lawfulBasis,
    transfers: record.transfers.map(({ country, safeguard }) => pair(country, safeguard)).join('\n'),
    onBehalfOf: record.onBehalfOf.map(({ controller, categories }) => pair(controller, categories)).join('\n'),
    erasureTerm: record.erasureTerm,
    security: record.security,
    activeFrom: record.activeFrom ?? '',
    activeTo: record.activeTo ?? '',
  };
}

function activityOfRow(row: Row, body: Body, newId: () => string) {
  const lists = Object.fromEntries(LIST_COLUMNS.map((column) => [column, linesOf(row(column))]));
  const record = {
    ...EMPTY_RECORD,
    ...lists,
    capacity: row('capacity') || EMPTY_RECORD.capacity,
    lawfulBasis: row('lawfulBasis') || EMPTY_RECORD.lawfulBasis,
    transfers: linesOf(row('transfers'))
      .map(halves)
      .map(([country, safeguard]) => ({ country, safeguard })),
    onBehalfOf: linesOf(row('onBehalfOf'))
      .map(halves)
      .map(([controller, categories]) => ({ controller, categories })),
    erasureTerm: row('erasureTerm'),
    security: row('security'),
    activeFrom: row('activeFrom') || null,
    activeTo: row('activeTo') || null,
  };
  return {
    schema: 'consent-witness/activity/1',
    activityId: row('activityId') || newId(),
    name: row('activity'),
    controller: { controllerId: body.controllerId, name: body.name },
    retention: row('captureTerm') || 'until-withdrawn',
    addresses: linesOf(row('addresses')),
    automatic: YES_OR_NO[row('deleteByItself')],
    // An activity that nobody put in the register has no capacity either.
    ...(row('capacity') === '' && row('activityId') !== '' ? {} : { record }),
  };
}

const YES_OR_NO: Readonly<Record<string, boolean>> = { '': false, no: false, yes: true };

/** Where the fields of a record stand in the table. */
const BODY_NAMES: Readonly<Record<string, string>> = { controllerId: 'bodyId', name: 'body' };
const ACTIVITY_NAMES: Readonly<Record<string, string>> = {
  name: 'activity',
  retention: 'captureTerm',
  automatic: 'deleteByItself',
};

function namesOf(
  issues: readonly { path: readonly PropertyKey[] }[],
  names: Readonly<Record<string, string>>,
): string[] {
  const fields = issues.map(({ path }) => {
    const [first, second] = path.map(String);
    const field = first === 'record' || first === 'duty' ? (second ?? first) : (first ?? '');
    return names[field] ?? field;
  });
  return [...new Set(fields)];
}

function linesOf(cell: string): string[] {
  return cell.split(/\r?\n/).filter((one) => one.trim() !== '');
}

function pair(one: string, other: string): string {
  return other === '' ? one : `${one} | ${other}`;
}

function halves(text: string): [string, string] {
  const at = text.indexOf(' | ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 3)];
}

function blankBody(controllerId: string, name: string): Body {
  return { controllerId, name, address: '', email: '', phone: '', representative: '', dpo: '', duty: UNANSWERED_DUTY };
}
