import { WitnessError } from '../core/errors';
import type { DeletionReceipt, PersonAnswer, PlannedCapture } from '../core/keeping';
import { belongs } from '../register/plan';
import { generateSubjectKey, pseudonymOf } from '../register/pseudonym';
import { daysBetween } from '../register/term';
import type { SubjectLink } from '../storage/keeping-rows';
import { knownControllers } from './activities';
import { deleteEvidence, type KeepingDeps } from './delete-evidence';

/**
 * Links a capture to the person it concerns, by a pseudonym of the activity's controller. What was typed is used here and
 * dropped: it is in no record, no entry and no error. Linking the same person again changes nothing.
 * @throws WitnessError `bad-input` when the identifier is none, or the capture is not of the activity
 */
export async function linkPerson(
  { captureId, activityId, identifier }: { captureId: string; activityId: string; identifier: string },
  deps: KeepingDeps,
): Promise<void> {
  const { activity } = await deps.activities.get(activityId);
  const row = await deps.store.row(captureId);
  if (!row) throw new WitnessError('not-found', `capture ${captureId}`);
  if (!belongs(row, activity, await deps.register.links()))
    throw new WitnessError('bad-input', 'the capture is not of this activity');
  const { controllerId, name } = activity.controller;
  const key =
    (await deps.subjects.key(controllerId)) ??
    (await deps.subjects.keepFirst({
      controllerId,
      name,
      madeAt: deps.clock.now(),
      key: await generateSubjectKey(),
    }));
  const pseudonym = await pseudonymOf(key, controllerId, identifier);
  const known = await deps.subjects.linksOfPerson(controllerId, pseudonym);
  if (known.some((link) => link.captureId === captureId && link.activityId === activityId)) return;
  const linkId = deps.ids.uuid();
  await deps.ledger.onHead({ kind: 'linked', linkId, captureId, activityId }, (entry) =>
    deps.subjects.link(
      { linkId, controllerId, pseudonym, captureId, activityId, linkedAt: entry.body.recordedAt },
      entry,
    ),
  );
}

/** Captures that concern this person under this controller; none is an answer too. @throws WitnessError `bad-input` */
export async function findPerson(controllerId: string, identifier: string, deps: KeepingDeps): Promise<PersonAnswer> {
  const links = await linksOf(controllerId, identifier, deps);
  const held = await deps.keeping.held();
  const captures: PlannedCapture[] = [];
  for (const captureId of new Set(links.map((link) => link.captureId))) {
    const row = await deps.store.row(captureId);
    if (!row) continue;
    const others = await deps.subjects.linksOfCapture(captureId);
    captures.push({
      row,
      ageDays: daysBetween(row.capturedAt, deps.clock.now()),
      dueSince: null,
      state: held.has(captureId) ? 'held' : 'due',
      neededBy: [],
      otherPersons: distinctPersons(others) - 1,
    });
  }
  return { captures: captures.sort((a, b) => a.row.sequence - b.row.sequence) };
}

/**
 * Deletes what concerns a person, on request (Art. 17 GDPR): exactly the captures that were shown, each of which must concern
 * this person. @throws WitnessError `bad-input` | `on-hold` | `signing-failed` | `store-*`
 */
export async function deletePerson(
  { controllerId, identifier, captureIds }: { controllerId: string; identifier: string; captureIds: string[] },
  deps: KeepingDeps,
): Promise<DeletionReceipt> {
  const links = await linksOf(controllerId, identifier, deps);
  const own = links.filter((link) => captureIds.includes(link.captureId));
  const foreign = captureIds.find((id) => !own.some((link) => link.captureId === id));
  if (foreign !== undefined) throw new WitnessError('bad-input', `capture ${foreign} does not concern this person`);
  const [activityId, ...more] = new Set(own.map((link) => link.activityId));
  return deleteEvidence(
    { captureIds, reason: 'data-subject-request', activityId: more.length === 0 ? activityId : undefined },
    deps,
  );
}

/** How many persons a capture is linked to. */
export function distinctPersons(links: readonly SubjectLink[]): number {
  return new Set(links.map((link) => `${link.controllerId} ${link.pseudonym}`)).size;
}

/** Without a key nobody was ever linked; what was typed is still checked, so that a mistake does not pass for a "no". */
async function linksOf(controllerId: string, identifier: string, deps: KeepingDeps): Promise<SubjectLink[]> {
  const known = (await knownControllers(deps)).some((one) => one.controllerId === controllerId);
  if (!known) throw new WitnessError('not-found', `controller ${controllerId}`);
  const key = await deps.subjects.key(controllerId);
  const pseudonym = await pseudonymOf(key ?? (await generateSubjectKey()), controllerId, identifier);
  return key ? deps.subjects.linksOfPerson(controllerId, pseudonym) : [];
}
