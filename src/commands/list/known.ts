import type { ListView } from '../../core/list-view';
import type { ListEntry } from '../../storage/list/list-rows';
import type { Known } from './choose';
import type { ListDeps } from './open-list';
import { idsOfActivities, provenOf } from './proven';
import { wordsAsked } from './words';

/** What a view asks that the entries themselves do not tell; nothing is looked up that it does not ask. */
export async function knownFor(view: ListView, entries: readonly ListEntry[], deps: ListDeps): Promise<Known> {
  const words = wordsAsked(view.q);
  return {
    textsByWord: await Promise.all(words.map((word) => deps.list.textsWith(word))),
    held: view.held === '' ? new Set() : await deps.keeping.held(),
    ofActivity: view.activity === '' ? new Set() : await idsOfActivities(deps),
    reviewed: view.verdict === '' ? new Map() : await deps.list.marks.reviewed(),
    damaged: view.integrity === '' ? new Set() : await deps.index.damagedAmong(entries.map((e) => e.captureId)),
    proven: await provenOf(view.lacks, entries, deps),
  };
}
