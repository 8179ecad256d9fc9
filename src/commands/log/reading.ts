import type { LogColumn, LogForm, LogReading, LogState } from '../../core/consent-log';
import type { LogPlan } from '../../core/consent-log-services';
import { WitnessError } from '../../core/errors';
import { activityNames } from '../../register/log/form';
import { logError } from '../../register/log/log-error';
import { cellReading, columnsUsed, type RowReading } from '../../register/log/map-row';
import { timeReader } from '../../register/log/time';
import { keptWords } from '../../register/log/words-kept';
import { keyedWord } from '../../register/pseudonym';
import type { LogImportRow } from '../../storage/log-rows';
import type { LogDeps } from './log-deps';

/** How rows are read, with the headings of the columns that are used, in the order of the cells. */
export interface OpenReading {
  to: RowReading;
  headings: string[];
}

interface Lists {
  choices: string[];
  methods: string[];
  forms: LogForm[];
}

/** @param lists grow as rows are read @throws WitnessError `bad-input` when no column names a person, or a zone is not known */
export async function openReading(
  { controllerId, reading, columns, statuses }: LogPlan,
  lists: Lists,
  deps: LogDeps,
): Promise<OpenReading> {
  const used = columnsUsed(columns);
  if (!used.includes('identifier')) throw new WitnessError('bad-input', 'no column for the person');
  const known = new Map(Object.entries(statuses));
  const stateOf = used.includes('status') ? (words: string): LogState | null => known.get(words) ?? null : null;
  return {
    headings: used.map((column) => columns[column] ?? ''),
    to: {
      reading,
      columns: used,
      time: timeReader(reading.timeFormat, reading.timeZone),
      stateOf,
      cells: cellReading(reading.formKind, activityNames(await activitiesUnder(controllerId, deps))),
      words: keptWords(lists),
    },
  };
}

export async function activitiesUnder(
  controllerId: string,
  { activities }: Pick<LogDeps, 'activities'>,
): Promise<{ activityId: string; name: string }[]> {
  const all = await activities.all();
  return all
    .filter(({ activity }) => activity.controller.controllerId === controllerId)
    .map(({ activity: { activityId, name } }) => ({ activityId, name }));
}

/** What an import keeps of a plan: headings and words of cells only under the controller's key. */
export async function keyedPlan(key: CryptoKey, { columns, statuses }: LogPlan): Promise<LogImportRow['keyed']> {
  const hasStatus = columns.status !== undefined;
  const used = columnsUsed(columns);
  return {
    key: await keyedWord(key, 'key'),
    columns: Object.fromEntries(
      await Promise.all(used.map(async (column) => [column, await keyedWord(key, `column|${columns[column]}`)])),
    ),
    statuses: hasStatus
      ? Object.fromEntries(
          await Promise.all(
            Object.entries(statuses).map(async ([words, state]) => [await keyedWord(key, `status|${words}`), state]),
          ),
        )
      : null,
  };
}

/**
 * The plan of an import that was broken off, found again in the headings of the file.
 * @param words of the status column, of all rows @throws WitnessError `bad-input` `other-key` | `column-gone`
 */
export async function planAgain(
  key: CryptoKey,
  { controllerId, reading, keyed }: LogImportRow,
  headings: readonly string[],
  words: readonly string[],
): Promise<LogPlan> {
  if ((await keyedWord(key, 'key')) !== keyed.key) throw logError('other-key');
  const columns: Partial<Record<LogColumn, string>> = {};
  for (const heading of headings) {
    const written = await keyedWord(key, `column|${heading}`);
    for (const column of columnsUsed(keyed.columns)) if (keyed.columns[column] === written) columns[column] = heading;
  }
  if (Object.keys(columns).length < Object.keys(keyed.columns).length) throw logError('column-gone');
  const statuses: Record<string, LogState> = {};
  for (const each of words) {
    const state = keyed.statuses?.[await keyedWord(key, `status|${each}`)];
    if (state) statuses[each] = state;
  }
  return { controllerId, reading: reading satisfies LogReading, columns, statuses };
}
