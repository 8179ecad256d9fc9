import type { BundleRegister } from '../../bundle/register-files';
import type { Activity } from '../../core/activity';
import type { Agreement, Recipient } from '../../core/agreements';
import type { KeptConsent } from '../../core/consent-record';
import type { LedgerEntry } from '../../core/ledger-entry';
import type { Body, ProcessDocument } from '../../core/register';
import { belongs } from '../../register/plan';
import { capturesOfActivity } from '../activities';
import type { KeepingDeps } from '../delete-evidence';
import { domainsSeen } from '../observed-recipients';
import { processFile } from '../process-documents';

/** What the store has of one processing activity. */
export interface ActivityParts {
  activity: Activity;
  body: Body | null;
  /** Those that its captures show. */
  recipients: Recipient[];
  /** With those recipients, of its controller. */
  agreements: Agreement[];
  /** Newest first. */
  documents: ProcessDocument[];
  /** Made without a capture; oldest first. */
  consents: KeptConsent[];
  /** Its captures, newest first. */
  captureIds: string[];
}

/** @throws WitnessError `not-found` | `store-*` */
export async function partsOfActivity(activityId: string, deps: KeepingDeps): Promise<ActivityParts> {
  const { activity } = await deps.activities.get(activityId);
  const { controllerId } = activity.controller;
  const rows = await capturesOfActivity(activityId, deps);
  const domains = await domainsSeen(rows, deps);
  const recipients = (await deps.register.recipients()).filter((one) => one.domains.some((name) => domains.has(name)));
  const known = new Set(recipients.map(({ recipientId }) => recipientId));
  const agreements = (await deps.register.agreements()).filter(
    (one) => one.controllerId === controllerId && known.has(one.recipientId),
  );
  const documents = (await deps.register.processDocuments()).filter((one) => one.activityId === activityId);
  const body = (await deps.register.bodies()).find((one) => one.controllerId === controllerId) ?? null;
  const consents = await consentsOf(activity, deps);
  return {
    activity,
    body,
    recipients,
    agreements,
    documents,
    consents,
    captureIds: rows.map(({ captureId }) => captureId),
  };
}

/** Under its name, on one of its addresses, or linked to a person under it. */
async function consentsOf(activity: Activity, { consents, subjects }: KeepingDeps): Promise<KeptConsent[]> {
  const { activityId } = activity;
  const linked = new Set(
    (await subjects.linksOfCapture('')).filter((link) => link.activityId === activityId).map((link) => link.recordId),
  );
  const none = new Map();
  return (await consents.ofCapture('')).filter(
    ({ record: { recordId, processingActivityId, site } }) =>
      processingActivityId === activityId ||
      linked.has(recordId) ||
      belongs({ captureId: '', url: site.url }, activity, none),
  );
}

/** As it goes into a bundle with this ledger; what the ledger does not name stays out, and is counted. */
export function registerOf(
  { activity, body, recipients, agreements, documents, consents }: ActivityParts,
  entries: readonly LedgerEntry[],
  deps: KeepingDeps,
): { register: BundleRegister; leftOut: number } {
  const here = new Set(entries.map(({ hash }) => hash));
  const named = consents.filter(({ entryHash }) => here.has(entryHash));
  const register: BundleRegister = {
    activities: [activity],
    bodies: body ? [body] : [],
    recipients,
    agreements,
    processes: documents.toReversed().map(({ activityId, version, digest, fileName }) => ({
      activityId,
      version,
      digest,
      extension: extensionOf(fileName),
      bytes: async () => (await processFile(activityId, version, deps)).data,
    })),
    consents: named,
  };
  return { register, leftOut: consents.length - named.length };
}

function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? 'bin';
}
