import { WitnessError } from '../../core/errors';
import { belongs } from '../../register/plan';
import { pseudonymOf } from '../../register/pseudonym';
import type { KeepingDeps } from '../delete-evidence';
import { subjectKeyOf } from '../subject-links';
import { linkDigestOf } from './link-digest';

export interface LinkRequest {
  recordId: string;
  activityId: string;
  identifier: string;
}

/**
 * Links a record to the person whose act it was, by a pseudonym of the activity's controller; what was typed is used here and
 * dropped. The record itself does not change: the ledger gets the digest of the link, by which it can be shown later that record,
 * person, activity and notice were put together then (record-model.md section 6).
 * @throws WitnessError `not-found` | `bad-input` when the identifier is none, or the page is not of the activity
 */
export async function linkRecord({ recordId, activityId, identifier }: LinkRequest, deps: KeepingDeps): Promise<void> {
  const { activity } = await deps.activities.get(activityId);
  const { record } = await deps.consents.get(recordId);
  const page = { captureId: record.capture?.captureId ?? '', url: record.site.url };
  if (!belongs(page, activity, await deps.register.links()))
    throw new WitnessError('bad-input', 'the record is not of this activity');
  const { controllerId } = activity.controller;
  const pseudonym = await pseudonymOf(await subjectKeyOf(activity.controller, deps), controllerId, identifier);
  const known = await deps.subjects.linksOfPerson(controllerId, pseudonym);
  if (known.some((link) => link.recordId === recordId && link.activityId === activityId)) return;
  const linkId = deps.ids.uuid();
  const captureId = record.capture?.captureId ?? null;
  const linkDigest = await linkDigestOf(record, pseudonym, activityId);
  await deps.ledger.onHead({ kind: 'consent-linked', linkId, recordId, captureId, activityId, linkDigest }, (entry) =>
    deps.subjects.linkRecord(
      {
        linkId,
        controllerId,
        pseudonym,
        captureId: captureId ?? '',
        activityId,
        linkedAt: entry.body.recordedAt,
        recordId,
      },
      entry,
    ),
  );
}
