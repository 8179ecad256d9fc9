import type { Activity } from '../core/activity';
import { parseStrictJson } from '../core/canonical';
import { type Capture, CaptureSchema } from '../core/capture';
import { WitnessError } from '../core/errors';
import { EMPTY_RECORD, type NoPersonReason } from '../core/register';
import { formFingerprints } from '../register/form-fingerprint';
import { belongs } from '../register/plan';
import { parseRow } from '../storage/parse-row';
import { keepActivity } from './activities';
import type { KeepingDeps } from './delete-evidence';

/**
 * Links a capture to a processing activity by hand. With `alsoForms` the activity keeps the fingerprints of the forms on the page,
 * so that later captures of them are linked by themselves, and earlier ones of this page now. Linking twice changes nothing.
 * @throws WitnessError `not-found` | `store-*` | `signing-failed`
 */
export async function linkActivity(
  { captureId, activityId, alsoForms }: { captureId: string; activityId: string; alsoForms: boolean },
  deps: KeepingDeps,
): Promise<void> {
  const { activity } = await deps.activities.get(activityId);
  const capture = await captureOf(captureId, deps);
  const forms = await formFingerprints(capture);
  await linkOnce(captureId, activity, forms, 'person', deps);
  if (!alsoForms || forms.length === 0) return;
  const record = activity.record ?? EMPTY_RECORD;
  const known = [...new Set([...record.formFingerprints, ...forms])].sort();
  if (known.length > record.formFingerprints.length)
    await keepActivity({ ...activity, record: { ...record, formFingerprints: known } }, deps);
  for (const row of await deps.store.capturesOf(capture.visit.url))
    if (row.captureId !== captureId) await linkByForm(row.captureId, deps);
}

/** Links a capture to every activity that knows a form of its page. Asking again changes nothing. */
export async function linkByForm(captureId: string, deps: KeepingDeps): Promise<void> {
  const all = await deps.activities.all();
  if (all.every(({ activity }) => !activity.record?.formFingerprints.length)) return;
  const forms = await formFingerprints(await captureOf(captureId, deps));
  for (const { activity } of all) {
    const known = forms.filter((form) => activity.record?.formFingerprints.includes(form));
    if (known.length > 0) await linkOnce(captureId, activity, known, 'form', deps);
  }
}

/** Undoes a link; what belongs by its address stays. @throws WitnessError `not-found` when it is not linked */
export async function unlinkActivity(captureId: string, activityId: string, deps: KeepingDeps): Promise<void> {
  const links = await deps.register.linksOfCapture(captureId);
  if (!links.some((link) => link.activityId === activityId))
    throw new WitnessError('not-found', `link of ${captureId} to ${activityId}`);
  await deps.ledger.onHead({ kind: 'activity-unlinked', captureId, activityId }, (entry) =>
    deps.register.unlink(captureId, activityId, entry),
  );
}

/** Says why a capture is linked to no person. The latest reason counts. @throws WitnessError `not-found` | `store-*` */
export async function sayNoPerson(captureId: string, reason: NoPersonReason, deps: KeepingDeps): Promise<void> {
  if ((await deps.register.noPerson(captureId))?.reason === reason) return;
  await deps.ledger.onHead({ kind: 'no-person', captureId, reason }, (entry) =>
    deps.register.sayNoPerson({ captureId, reason, since: entry.body.recordedAt }, entry),
  );
}

async function linkOnce(
  captureId: string,
  activity: Activity,
  fingerprints: readonly string[],
  by: 'person' | 'form',
  deps: KeepingDeps,
): Promise<void> {
  const { activityId } = activity;
  const links = await deps.register.links();
  if (links.get(captureId)?.has(activityId)) return;
  // What a form would add to the address is nothing.
  const row = await deps.store.row(captureId);
  if (by === 'form' && row && belongs(row, activity, links)) return;
  const linkId = deps.ids.uuid();
  await deps.ledger.onHead(
    { kind: 'activity-linked', linkId, captureId, activityId, by, formFingerprints: [...fingerprints] },
    (entry) => deps.register.link({ linkId, captureId, activityId, by, linkedAt: entry.body.recordedAt }, entry),
  );
}

/** The record as sealed. @throws WitnessError `not-found` | `store-corrupt` */
async function captureOf(captureId: string, { store, register }: KeepingDeps): Promise<Capture> {
  const row = await store.row(captureId);
  if (!row) throw new WitnessError('not-found', `capture ${captureId}`);
  const bytes = await register.sealedBytes(row.digest);
  return parseRow(CaptureSchema, parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
}
