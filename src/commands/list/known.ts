import type { ListView } from '../../core/list-view';
import { hostsOf } from '../../register/address';
import { activitiesOf } from '../../register/plan';
import { shownConsent } from '../shown-consent';
import type { Known } from './choose';
import type { ListDeps } from './open-list';
import { wordsAsked } from './words';

/** What a view asks that the entries themselves do not tell; nothing is looked up that it does not ask. */
export async function knownFor(view: ListView, ids: () => Promise<string[]>, deps: ListDeps): Promise<Known> {
  const words = wordsAsked(view.q);
  return {
    textsByWord: await Promise.all(words.map((word) => deps.list.textsWith(word))),
    held: view.held === '' ? new Set() : await deps.keeping.held(),
    ofActivity: view.activity === '' ? new Set() : await idsOfActivities(deps),
    reviewed: view.verdict === '' ? new Map() : await deps.list.marks.reviewed(),
    damaged: view.integrity === '' ? new Set() : await deps.index.damagedAmong(await ids()),
    proven: await provenOf(view.lacks, deps),
  };
}

/** Captures that have this element of the AP. Only those are asked that can be told without reading captures. */
async function provenOf(element: ListView['lacks'], deps: ListDeps): Promise<ReadonlySet<string>> {
  switch (element) {
    case '':
      return new Set();
    case 'consent': {
      const proven = new Set<string>();
      for (const captureId of await deps.list.marks.withConsents())
        if (shownConsent(await deps.consents.ofCapture(captureId))?.state === 'given') proven.add(captureId);
      return proven;
    }
    case 'process': {
      const documents = await deps.register.processDocuments();
      return idsOfActivities(deps, new Set(documents.map(({ activityId }) => activityId)));
    }
    case 'link': {
      const persons = await deps.list.marks.withPersons();
      return new Set([...(await idsOfActivities(deps))].filter((captureId) => persons.has(captureId)));
    }
  }
}

/** Captures under an address of some activity, and those that were linked to one. @param only of these activities */
async function idsOfActivities(
  { keeping, activities, register }: ListDeps,
  only?: ReadonlySet<string>,
): Promise<Set<string>> {
  const all = (await activities.all()).filter(({ activityId }) => !only || only.has(activityId));
  const links = await register.links();
  const rows = [
    ...(await keeping.rowsOn(hostsOf(all.flatMap(({ activity }) => activity.addresses)))),
    ...(await keeping.rowsOf([...links.keys()])),
  ];
  return new Set(rows.filter((row) => activitiesOf(row, all, links).length > 0).map(({ captureId }) => captureId));
}
