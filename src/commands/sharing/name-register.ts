import { registerNow } from '../../bundle/register-rules';
import { canonicalBytes } from '../../core/canonical';
import { sha256Hex } from '../../core/digest';
import type { LedgerEntry, LedgerEvent } from '../../core/ledger-entry';
import type { LedgerWriter } from '../ledger-writer';
import type { ActivityParts } from './activity-parts';

/**
 * Has the ledger name what it does not name yet in the form that is kept: records that came with a file or a backup. The entry says
 * that they were so by now, and no more.
 */
export async function nameRegister(
  { activity, body, recipients, agreements, documents }: ActivityParts,
  entries: readonly LedgerEntry[],
  ledger: LedgerWriter,
): Promise<void> {
  const now = registerNow(entries);
  const digestOf = (value: unknown) => sha256Hex(canonicalBytes(value));
  const missing: LedgerEvent[] = [];
  const { activityId, retention, automatic } = activity;
  const activityDigest = await digestOf(activity);
  if (now.activities.get(activityId) !== activityDigest)
    missing.push({ kind: 'activity-set', activityId, activityDigest, retention, automatic });
  if (body) {
    const { controllerId } = body;
    const bodyDigest = await digestOf(body);
    if (now.bodies.get(controllerId) !== bodyDigest) missing.push({ kind: 'body-set', controllerId, bodyDigest });
  }
  for (const one of recipients) {
    const { recipientId } = one;
    const recipientDigest = await digestOf(one);
    if (now.recipients.get(recipientId) !== recipientDigest)
      missing.push({ kind: 'recipient-set', recipientId, recipientDigest });
  }
  for (const one of agreements) {
    const { agreementId, signedOn } = one;
    const agreementDigest = await digestOf(one);
    if (now.agreements.get(agreementId) !== agreementDigest)
      missing.push({ kind: 'agreement-set', agreementId, agreementDigest, signedOn });
  }
  const described = now.processes.get(activityId) ?? [];
  for (const { version, digest } of documents.toReversed())
    if (!described.includes(digest))
      missing.push({ kind: 'process-documented', activityId, version, documentDigest: digest });
  for (const event of missing) await ledger.append(event);
}
