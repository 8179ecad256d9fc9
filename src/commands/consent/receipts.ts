import type { ReceiptFacts } from '../../bundle/receipts/facts';
import { receiptGaps } from '../../bundle/receipts/gaps';
import { writeReceipt } from '../../bundle/receipts/write-receipt';
import type { KeptActivity } from '../../core/activity';
import type { Capture } from '../../core/capture';
import type { KeptConsent } from '../../core/consent-record';
import { WitnessError } from '../../core/errors';
import { JURISDICTIONS, type ReceiptFile, type ReceiptOffer, type ReceiptRequest } from '../../core/receipts';
import { activitiesOf } from '../../register/plan';
import type { KeepingDeps } from '../delete-evidence';
import { recipientsOf } from '../observed-recipients';

/** What stands between a record and each format, for each activity that its page belongs to. @throws WitnessError `store-*` */
export async function receiptOffers(kept: KeptConsent, deps: KeepingDeps): Promise<ReceiptOffer[]> {
  const own = await activitiesOfRecord(kept, deps);
  const offers: ReceiptOffer[] = [];
  for (const activity of own.length > 0 ? own : [null]) {
    const facts = await factsOf(kept, activity, 'NL', deps);
    offers.push({
      activityId: activity?.activityId ?? null,
      name: activity?.activity.name ?? '',
      gaps: { 'iso-27560': receiptGaps('iso-27560', facts), kantara: receiptGaps('kantara', facts) },
    });
  }
  return offers;
}

/** A record as others read it. @throws WitnessError `bad-input` | `not-found` | `store-*` */
export async function makeReceipt(
  recordId: string,
  { activityId, format, jurisdiction }: ReceiptRequest,
  deps: KeepingDeps,
): Promise<ReceiptFile> {
  if (!JURISDICTIONS.some((known) => known === jurisdiction)) throw new WitnessError('bad-input', 'jurisdiction');
  const kept = await deps.consents.get(recordId);
  const activity = (await activitiesOfRecord(kept, deps)).find((one) => one.activityId === activityId);
  if (!activity) throw new WitnessError('bad-input', 'the record is not of this activity');
  return writeReceipt(format, await factsOf(kept, activity, jurisdiction, deps));
}

async function activitiesOfRecord({ record }: KeptConsent, { activities, register }: KeepingDeps) {
  const page = { captureId: record.capture?.captureId ?? '', url: record.site.url };
  return activitiesOf(page, await activities.all(), await register.links());
}

async function factsOf(
  { record, digest }: KeptConsent,
  kept: KeptActivity | null,
  jurisdiction: string,
  deps: KeepingDeps,
): Promise<ReceiptFacts> {
  const captureId = record.capture?.captureId ?? '';
  const capture = captureId === '' ? null : (await deps.store.judged(captureId).catch(() => null))?.sealed.capture;
  const controllerId = kept?.activity.controller.controllerId;
  const links = await deps.subjects.linksOfRecord(record.recordId, captureId);
  const persons = new Set(links.filter((one) => one.controllerId === controllerId).map(({ pseudonym }) => pseudonym));
  const [pseudonym, ...others] = persons;
  return {
    record,
    recordDigest: digest,
    activity: kept?.activity ?? null,
    body: (await deps.register.bodies()).find((one) => one.controllerId === controllerId) ?? null,
    // One act of consent is of one person.
    pseudonym: others.length === 0 ? (pseudonym ?? null) : null,
    recipients: await recipientsShown(captureId, deps),
    statement: capture ? statementIn(capture) : null,
    processDocument: record.processDocument ?? null,
    jurisdiction,
  };
}

/** Where the form sends to, and who else the register knows to receive; what a page merely loads somewhere is no disclosure. */
async function recipientsShown(captureId: string, deps: KeepingDeps): Promise<ReceiptFacts['recipients']> {
  const row = captureId === '' ? null : await deps.store.row(captureId);
  const checks = (row && (await recipientsOf(row, deps))) ?? [];
  const shown = checks.filter(({ how, recipient }) =>
    recipient?.decision ? recipient.decision.role !== 'no-access' : how === 'form',
  );
  const named = shown.map(({ domain, recipient }) => ({
    name: recipient?.name ?? domain,
    role: recipient?.decision?.role ?? null,
  }));
  return [...new Map(named.map((one) => [one.name, one])).values()];
}

function statementIn({ information = [] }: Capture): ReceiptFacts['statement'] {
  const linked = information.filter(({ kind }) => kind === 'privacy');
  const kept = linked.find(({ result }) => result.state === 'kept') ?? linked[0];
  if (!kept) return null;
  const { url, result } = kept;
  if (result.state !== 'kept') return { url, at: null, digest: null };
  return { url, at: result.at, digest: result.bytes ?? result.text };
}
