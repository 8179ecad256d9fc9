import type { Counted, OverviewFigures } from '../../core/overview';
import type { ListEntry } from '../../storage/list/list-rows';

/** One pass over the entries of the list. @param reviewed what is decided of the captures that have verdicts or notes */
export function figuresOf(
  entries: readonly ListEntry[],
  reviewed: ReadonlyMap<string, { unassessed: number }>,
): OverviewFigures {
  const figures = { captures: entries.length, likely: 0, attention: 0, gaps: 0, undecided: 0, unread: 0 };
  const rules = new Map<string, number>();
  const sites = new Map<string, { captures: number; likely: number }>();
  for (const entry of entries) {
    const isLikely = entry.likely > 0;
    if (isLikely) figures.likely += 1;
    else if (entry.attention > 0) figures.attention += 1;
    if (isLikely && reviewed.get(entry.captureId)?.unassessed !== 0) figures.undecided += 1;
    if (entry.gaps > 0) figures.gaps += 1;
    if (entry.language === null) figures.unread += 1;
    for (const rule of entry.rules) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    if (entry.host === '') continue;
    const site = sites.get(entry.host) ?? { captures: 0, likely: 0 };
    site.captures += 1;
    if (isLikely) site.likely += 1;
    sites.set(entry.host, site);
  }
  return {
    ...figures,
    rules: [...rules].map(([value, captures]) => ({ value, captures })).sort(mostFirst),
    sites: [...sites]
      .map(([value, site]) => ({ value, ...site }))
      .sort((a, b) => b.likely - a.likely || mostFirst(a, b))
      .slice(0, MOST_SITES),
  };
}

/** The list itself has them all. */
const MOST_SITES = 50;

function mostFirst(a: Counted, b: Counted): number {
  return b.captures - a.captures || (a.value < b.value ? -1 : 1);
}
