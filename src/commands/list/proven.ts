import type { ListView } from '../../core/list-view';
import { hostsOf } from '../../register/address';
import { activitiesOf } from '../../register/plan';
import type { ListEntry } from '../../storage/list/list-rows';
import { shownConsent } from '../shown-consent';
import { contactDigests } from './element-facts';
import type { ListDeps } from './open-list';

/**
 * Captures that have this element of the AP, as the meter of their dossiers says. No sealed bytes are read: what a capture decides
 * stands in its entry, the rest in the register and among the acts of consent. One that is not read yet has nothing to show.
 */
export async function provenOf(
  element: ListView['lacks'],
  entries: readonly ListEntry[],
  deps: ListDeps,
): Promise<ReadonlySet<string>> {
  switch (element) {
    case '':
      return new Set();
    case 'visit': {
      const asking = idsOf(entries.filter(({ elements }) => elements?.words));
      const damaged = await deps.index.damagedAmong(asking);
      return new Set(asking.filter((captureId) => !damaged.has(captureId)));
    }
    case 'consent':
      return withConsent(deps);
    case 'information':
      return withInformation(entries, deps);
    case 'process': {
      const documents = await deps.register.processDocuments();
      return idsOfActivities(deps, new Set(documents.map(({ activityId }) => activityId)));
    }
    case 'link': {
      const persons = await deps.list.marks.withPersons();
      return new Set([...(await idsOfActivities(deps))].filter((captureId) => persons.has(captureId)));
    }
    case 'minimal':
      return withNothingPersonal(entries, deps);
    case 'https':
      return new Set(idsOf(entries.filter(({ elements }) => elements?.https)));
  }
}

/** Captures under an address of some activity, and those that were linked to one. @param only of these activities */
export async function idsOfActivities(
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

async function withConsent({ list, consents }: ListDeps): Promise<Set<string>> {
  const proven = new Set<string>();
  for (const captureId of await list.marks.withConsents())
    if (shownConsent(await consents.ofCapture(captureId))?.state === 'given') proven.add(captureId);
  return proven;
}

/** A statement that was kept only after the act is none that was read before it. */
async function withInformation(entries: readonly ListEntry[], { list, consents }: ListDeps): Promise<Set<string>> {
  const keptAt = new Map(entries.flatMap(({ captureId, elements }) => timeOf(captureId, elements?.statementAt)));
  for (const captureId of await list.marks.withConsents()) {
    const at = keptAt.get(captureId);
    if (at === undefined) continue;
    const seen = shownConsent(await consents.ofCapture(captureId));
    if (seen && Date.parse(seen.at) < at) keptAt.delete(captureId);
  }
  return new Set(keptAt.keys());
}

function timeOf(captureId: string, at: number | null | undefined): [string, number][] {
  return at === null || at === undefined ? [] : [[captureId, at]];
}

/** What is a contact of the controller itself is nobody else's: which controller that is, the activities of the capture say. */
async function withNothingPersonal(entries: readonly ListEntry[], deps: ListDeps): Promise<Set<string>> {
  const proven = new Set(idsOf(entries.filter(({ elements }) => elements?.personal.length === 0)));
  const bodies = await deps.register.bodies();
  const contactsOf = async (wanted: (controllerId: string) => boolean) =>
    contactDigests(bodies.filter((body) => wanted(body.controllerId)).flatMap(({ email, phone }) => [email, phone]));
  const anybody = await contactsOf(() => true);
  const maybe = entries.filter(
    ({ elements }) => elements && elements.personal.length > 0 && elements.personal.every((run) => anybody.has(run)),
  );
  if (maybe.length === 0) return proven;
  const [all, links] = [await deps.activities.all(), await deps.register.links()];
  const rows = new Map((await deps.keeping.rowsOf(idsOf(maybe))).map((row) => [row.captureId, row]));
  for (const { captureId, elements } of maybe) {
    const row = rows.get(captureId);
    if (!row) continue;
    const controllers = new Set(activitiesOf(row, all, links).map(({ activity }) => activity.controller.controllerId));
    const own = await contactsOf((controllerId) => controllers.has(controllerId));
    if (elements?.personal.every((run) => own.has(run))) proven.add(captureId);
  }
  return proven;
}

function idsOf(entries: readonly ListEntry[]): string[] {
  return entries.map(({ captureId }) => captureId);
}
