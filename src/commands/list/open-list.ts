import type { ChosenId, FilterChoices, ListedCapture, ListedId, OpenedList } from '../../core/list';
import { type ListView, queryOf } from '../../core/list-view';
import type { CaptureRow } from '../../core/sealed';
import type { ActivityStore } from '../../storage/activity-store';
import type { CaptureIndex } from '../../storage/capture-index';
import type { ConsentStore } from '../../storage/consent-store';
import type { KeepingStore } from '../../storage/keeping-store';
import type { ListEntry } from '../../storage/list/list-rows';
import type { ListStore } from '../../storage/list/list-store';
import type { RegisterStore } from '../../storage/register-store';
import { choose } from './choose';
import { knownFor } from './known';
import { snippetOf } from './snippet';
import { marksIn, wordsAsked } from './words';

export interface ListDeps {
  list: ListStore;
  /** Tells what is damaged. */
  index: Pick<CaptureIndex, 'told' | 'rebuildMissing' | 'damagedAmong'>;
  keeping: KeepingStore;
  activities: ActivityStore;
  register: Pick<RegisterStore, 'links' | 'processDocuments' | 'bodies'>;
  consents: Pick<ConsentStore, 'ofCapture'>;
}

/**
 * Opens the list under a view. The whole list, newest first, needs its totals only; anything else looks at the entries of all
 * captures, which are in memory after the first time.
 */
export async function openList(view: ListView, deps: ListDeps): Promise<OpenedList> {
  const { blocks, newest, unread } = await deps.list.totals();
  const all = blocks.reduce((sum, { count }) => sum + count, 0);
  if (queryOf(view) === '') return { total: all, all, unread, order: { kind: 'newest', blocks, newest } };
  const words = wordsAsked(view.q);
  const entries = await deps.list.entries();
  const chosen = choose(entries, view, await knownFor(view, entries, deps));
  return { total: chosen.length, all, unread, order: { kind: 'chosen', chosen, words } };
}

export async function listedRows(
  { order }: OpenedList,
  from: number,
  limit: number,
  deps: ListDeps,
): Promise<(ListedCapture | null)[]> {
  const entries =
    order.kind === 'newest' ? await deps.list.entriesFrom(from, limit, order) : order.chosen.slice(from, from + limit);
  const words = order.kind === 'newest' ? [] : order.words;
  const ids = entries.map(({ captureId }) => captureId);
  const there = (await deps.list.rows(ids)).filter((row) => row !== undefined);
  // Damaged ones are made again where that is possible.
  const rows = new Map((await deps.index.told(there)).map((row) => [row.captureId, row]));
  const held = await deps.keeping.heldAmong(ids);
  return Promise.all(
    entries.map(async (entry) => {
      const row = rows.get(entry.captureId);
      return row ? listed(row, entry, words, held, deps.list) : null;
    }),
  );
}

async function listed(
  row: CaptureRow,
  entry: Pick<ChosenId, 'language' | 'texts'>,
  words: readonly string[],
  held: ReadonlySet<string>,
  list: ListStore,
): Promise<ListedCapture> {
  const texts = words.length === 0 ? [] : await list.texts(entry.texts);
  return {
    row,
    language: entry.language ?? '',
    held: held.has(row.captureId),
    titleMarks: marksIn(row.title, words),
    urlMarks: marksIn(row.url, words),
    snippet: snippetOf(
      texts.map(({ text }) => text).filter((text) => text !== row.title && text !== row.url),
      words,
    ),
  };
}

export async function listedIds({ order }: OpenedList, { list }: ListDeps): Promise<readonly ListedId[]> {
  if (order.kind === 'chosen') return order.chosen;
  const entries = await list.entries();
  return entries
    .filter(({ sequence }) => sequence <= order.newest)
    .map(idOf)
    .reverse();
}

export async function filterChoices({ list }: ListDeps): Promise<FilterChoices> {
  const entries = await list.entries();
  return {
    sites: counted(entries, ({ host }) => (host === '' ? [] : [host])),
    rules: counted(entries, ({ rules }) => rules),
    languages: counted(entries, ({ language }) => (language ? [language] : [])),
  };
}

/** By name. */
function counted(entries: readonly ListEntry[], valuesOf: (entry: ListEntry) => readonly string[]) {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, captures]) => ({ value, captures })).sort((a, b) => (a.value < b.value ? -1 : 1));
}

function idOf({ captureId, sequence }: ListEntry): ListedId {
  return { captureId, sequence };
}
