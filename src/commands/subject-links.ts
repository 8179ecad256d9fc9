import type { Controller } from '../core/activity';
import type { ConsentRow } from '../core/consent-services';
import { WitnessError } from '../core/errors';
import type { DeletionReceipt, PersonAnswer, PlannedCapture } from '../core/keeping';
import { ownNumber } from '../register/log/map-row';
import { belongs } from '../register/plan';
import { generateSubjectKey, pseudonymOf, pseudonymOfOwn } from '../register/pseudonym';
import { daysBetween } from '../register/term';
import type { SubjectLink } from '../storage/keeping-rows';
import { knownControllers } from './activities';
import { deleteRecord } from './consent/delete-record';
import { deleteEvidence, type KeepingDeps } from './delete-evidence';
import { deleteRowsOfPerson, rowsOfPerson } from './log/person-rows';

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
  const { controllerId } = activity.controller;
  const pseudonym = await pseudonymOf(await subjectKeyOf(activity.controller, deps), controllerId, identifier);
  const known = await deps.subjects.linksOfPerson(controllerId, pseudonym);
  if (known.some((link) => link.captureId === captureId && link.activityId === activityId && !link.recordId)) return;
  const linkId = deps.ids.uuid();
  await deps.ledger.onHead({ kind: 'linked', linkId, captureId, activityId }, (entry) =>
    deps.subjects.link(
      { linkId, controllerId, pseudonym, captureId, activityId, linkedAt: entry.body.recordedAt },
      entry,
    ),
  );
}

/** The controller's own key, made on first use. */
export async function subjectKeyOf(
  { controllerId, name }: Controller,
  { subjects, clock }: Pick<KeepingDeps, 'subjects' | 'clock'>,
): Promise<CryptoKey> {
  const kept = await subjects.key(controllerId);
  return kept ?? subjects.keepFirst({ controllerId, name, madeAt: clock.now(), key: await generateSubjectKey() });
}

/** Captures and consent records that concern this person under this controller; none is an answer too. @throws WitnessError `bad-input` */
export async function findPerson(controllerId: string, identifier: string, deps: KeepingDeps): Promise<PersonAnswer> {
  const { links, pseudonyms } = await namesOf(controllerId, identifier, deps);
  const imported = await rowsOfPerson(pseudonyms, deps);
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
  const records: ConsentRow[] = [];
  for (const recordId of new Set(links.flatMap((link) => link.recordId ?? [])))
    records.push(...(await deps.consents.rows([recordId])));
  return {
    captures: captures.sort((a, b) => a.row.sequence - b.row.sequence),
    records: records.sort((a, b) => a.sequence - b.sequence),
    imported: imported.rows,
    importedTotal: imported.total,
    importedHeld: imported.held,
  };
}

export interface PersonDeletion {
  controllerId: string;
  identifier: string;
  captureIds: string[];
  recordIds?: string[];
  /** Rows of logs, as many as were shown that no hold is on. */
  imported?: number;
}

/**
 * Deletes what concerns a person, on request (Art. 17 GDPR): exactly the captures that were shown, with their records, and the
 * records without a capture, and rows of logs; each must concern this person. @throws WitnessError `bad-input` | `on-hold` | `signing-failed` | `store-*`
 */
export async function deletePerson(
  { controllerId, identifier, captureIds, recordIds = [], imported = 0 }: PersonDeletion,
  deps: KeepingDeps,
): Promise<DeletionReceipt> {
  const { links, pseudonyms } = await namesOf(controllerId, identifier, deps);
  const own = links.filter((link) => captureIds.includes(link.captureId));
  const foreign = captureIds.find((id) => !own.some((link) => link.captureId === id));
  if (foreign !== undefined) throw new WitnessError('bad-input', `capture ${foreign} does not concern this person`);
  const strange = recordIds.find((id) => !links.some((link) => link.recordId === id && link.captureId === ''));
  if (strange !== undefined) throw new WitnessError('bad-input', `record ${strange} does not concern this person`);
  if (imported > 0) {
    const { total, held } = await rowsOfPerson(pseudonyms, deps);
    if (total - held !== imported) throw new WitnessError('bad-input', 'other rows than were shown');
  }
  const held = await deps.keeping.held();
  const onHold = recordIds.find((id) => held.has(id));
  if (onHold !== undefined) throw new WitnessError('on-hold', `record ${onHold}`);
  const entries: number[] = [];
  for (const recordId of recordIds) entries.push(await deleteRecord(recordId, 'data-subject-request', deps));
  if (imported > 0) entries.push(...(await deleteRowsOfPerson(pseudonyms, deps)));
  const records = recordIds.length;
  const gone = records + imported;
  if (captureIds.length === 0 && gone > 0) return { deleted: gone, records, rows: imported, entries };
  const [activityId, ...more] = new Set(own.map((link) => link.activityId));
  const receipt = await deleteEvidence(
    { captureIds, reason: 'data-subject-request', activityId: more.length === 0 ? activityId : undefined },
    deps,
  );
  return { deleted: receipt.deleted + gone, records, rows: imported, entries: [...entries, ...receipt.entries] };
}

/** How many persons a capture is linked to. */
export function distinctPersons(links: readonly SubjectLink[]): number {
  return new Set(links.map((link) => `${link.controllerId} ${link.pseudonym}`)).size;
}

/**
 * Without a key nobody was ever linked; what was typed is still checked, so that a mistake does not pass for a "no". Where a log names
 * people by numbers of the controller's own, anything can be one.
 */
async function namesOf(
  controllerId: string,
  identifier: string,
  deps: KeepingDeps,
): Promise<{ links: SubjectLink[]; pseudonyms: string[] }> {
  const known = (await knownControllers(deps)).some((one) => one.controllerId === controllerId);
  if (!known) throw new WitnessError('not-found', `controller ${controllerId}`);
  const key = await deps.subjects.key(controllerId);
  const logs = (await deps.logs.imports()).filter((row) => row.controllerId === controllerId);
  const number = logs.some(({ reading }) => reading.identifierKind === 'own') ? ownNumber(identifier) : null;
  const contact = await pseudonymOf(key ?? (await generateSubjectKey()), controllerId, identifier).catch((thrown) => {
    if (number === null) throw thrown;
    return null;
  });
  if (!key) return { links: [], pseudonyms: [] };
  return {
    links: contact === null ? [] : await deps.subjects.linksOfPerson(controllerId, contact),
    pseudonyms: [contact, number === null ? null : await pseudonymOfOwn(key, controllerId, number)].flatMap(
      (one) => one ?? [],
    ),
  };
}
