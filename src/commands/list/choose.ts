import type { ListView } from '../../core/list-view';
import type { ListEntry } from '../../storage/list/list-rows';

/** What a filter asks that the entries themselves do not tell. */
export interface Known {
  /** For each word asked, the texts that have it. */
  textsByWord: readonly ReadonlySet<number>[];
  held: ReadonlySet<string>;
  /** Captures that belong to some activity. */
  ofActivity: ReadonlySet<string>;
  /** Of captures with verdicts or notes. */
  reviewed: ReadonlyMap<string, { unassessed: number; confirmed: number }>;
  /** Something of them is gone. */
  damaged: ReadonlySet<string>;
  /** Captures that have the element asked. */
  proven: ReadonlySet<string>;
}

/** The entries that a view shows, in its order. */
export function choose(entries: readonly ListEntry[], view: ListView, known: Known): ListEntry[] {
  const tests = testsOf(view, known);
  return inOrder(
    entries.filter((entry) => tests.every((test) => test(entry))),
    view.sort,
  );
}

type Test = (entry: ListEntry) => boolean;

function testsOf(view: ListView, { textsByWord, held, ofActivity, reviewed, damaged, proven }: Known): Test[] {
  const { site, severity, rule, language, gaps, activity, verdict, integrity } = view;
  const [from, to] = [startOf(view.from, 0), startOf(view.to, 1)];
  const tests: (Test | false)[] = [
    site !== '' && ((entry) => entry.host.includes(site)),
    severity !== '' && ((entry) => severityOf(entry) === severity),
    rule !== '' && ((entry) => entry.rules.includes(rule)),
    from !== null && ((entry) => entry.capturedAt >= from),
    to !== null && ((entry) => entry.capturedAt < to),
    language !== '' && ((entry) => entry.language === language),
    gaps !== '' && ((entry) => entry.gaps > 0 === (gaps === 'with')),
    activity !== '' && ((entry) => ofActivity.has(entry.captureId) === (activity === 'with')),
    verdict !== '' && ((entry) => isDecided(entry, verdict, reviewed)),
    integrity !== '' && ((entry) => damaged.has(entry.captureId) === (integrity === 'damaged')),
    view.lacks !== '' && ((entry) => !proven.has(entry.captureId)),
    view.held !== '' && ((entry) => held.has(entry.captureId) === (view.held === 'yes')),
    ...textsByWord.map((texts) => (entry: ListEntry) => entry.texts.some((text) => texts.has(text))),
  ];
  return tests.filter((test) => test !== false);
}

/** The worst there is. */
function severityOf({ likely, attention }: ListEntry): 'violation' | 'attention' | 'none' {
  if (likely > 0) return 'violation';
  return attention > 0 ? 'attention' : 'none';
}

function isDecided(entry: ListEntry, verdict: 'waiting' | 'done' | 'confirmed', reviewed: Known['reviewed']): boolean {
  const found = entry.likely + entry.attention;
  const { unassessed, confirmed } = reviewed.get(entry.captureId) ?? { unassessed: found, confirmed: 0 };
  if (verdict === 'confirmed') return confirmed > 0;
  return verdict === 'waiting' ? unassessed > 0 : found > 0 && unassessed === 0;
}

/** When a day begins where the reader is, or the day after it; null for no day. */
function startOf(day: string, after: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  return new Date(year, month - 1, date + after).getTime();
}

/** Time is that of the ledger: its sequence, whatever the clock did. Entries come oldest first. */
function inOrder(entries: ListEntry[], sort: ListView['sort']): ListEntry[] {
  if (sort === 'oldest') return entries;
  const newest = entries.reverse();
  if (sort === 'site') return newest.sort((a, b) => (a.host < b.host ? -1 : a.host > b.host ? 1 : 0));
  if (sort === 'violations') return newest.sort((a, b) => b.likely - a.likely || b.attention - a.attention);
  return newest;
}
