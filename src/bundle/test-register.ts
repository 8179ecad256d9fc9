import { type Activity, ActivitySchema } from '../core/activity';
import { type Agreement, AgreementSchema, CLAUSES, type Recipient, RecipientSchema } from '../core/agreements';
import { canonicalBytes } from '../core/canonical';
import { type ConsentRecord, ConsentRecordSchema, type KeptConsent } from '../core/consent-record';
import { sha256Hex, utf8 } from '../core/digest';
import type { LedgerEntry, LedgerEvent } from '../core/ledger-entry';
import { type Body, EMPTY_RECORD, UNANSWERED_DUTY } from '../core/register';
import { sealEntry } from '../ledger/seal-entry';
import type { BundleRegister } from './register-files';
import { type TestWorld, testUuid } from './test-bundle';
import { testConsent } from './test-consents';

export const ACTIVITY_ID = testUuid(801);
const [CONTROLLER, RECIPIENT, AGREEMENT] = [testUuid(802), testUuid(803), testUuid(804)];

export const testActivity: Activity = ActivitySchema.parse({
  schema: 'consent-witness/activity/1',
  activityId: ACTIVITY_ID,
  name: 'Nieuwsbrief',
  controller: { controllerId: CONTROLLER, name: 'Gemeente Voorbeeld' },
  retention: 'P2Y',
  addresses: [],
  automatic: false,
  record: { ...EMPTY_RECORD, purposes: ['Nieuwsbrief versturen'], dataCategories: ['E-mailadres'] },
});
export const testBody: Body = {
  controllerId: CONTROLLER,
  name: 'Gemeente Voorbeeld',
  address: 'Plein 1',
  email: 'privacy@voorbeeld.example',
  phone: '',
  representative: '',
  dpo: '',
  duty: UNANSWERED_DUTY,
};
const recipient: Recipient = RecipientSchema.parse({
  recipientId: RECIPIENT,
  name: 'Post <b>Bezorger</b>',
  domains: ['bezorger.example'],
  place: 'Utrecht',
  inEea: 'yes',
  decision: null,
});
const agreement: Agreement = AgreementSchema.parse({
  agreementId: AGREEMENT,
  controllerId: CONTROLLER,
  recipientId: RECIPIENT,
  mainContract: '',
  signedOn: '2026-01-05',
  signatories: '',
  effectiveFrom: null,
  endsOn: null,
  fileDigest: null,
  clauses: Object.fromEntries(CLAUSES.map((clause) => [clause, { state: 'present', page: '1' }])),
  phase: 'signed',
  ownerRole: '',
  riskClass: 'unknown',
  reviewInterval: 'yearly',
  lastReview: null,
  auditReports: [],
  incidents: [],
});
const PROCESS = utf8('Zo vragen wij toestemming.\n');

/** The same world with a processing activity in its register, and an act of consent that nobody captured the request of. */
export async function registered({ signer, input }: TestWorld): Promise<TestWorld & { register: BundleRegister }> {
  const { ledger, append } = appender({ signer, input });
  const digestOf = (value: unknown) => sha256Hex(canonicalBytes(value));
  await append({
    kind: 'activity-set',
    activityId: ACTIVITY_ID,
    activityDigest: await digestOf(testActivity),
    retention: testActivity.retention,
    automatic: false,
  });
  await append({ kind: 'body-set', controllerId: CONTROLLER, bodyDigest: await digestOf(testBody) });
  await append({ kind: 'recipient-set', recipientId: RECIPIENT, recipientDigest: await digestOf(recipient) });
  const agreementDigest = await digestOf(agreement);
  await append({ kind: 'agreement-set', agreementId: AGREEMENT, agreementDigest, signedOn: agreement.signedOn });
  const documentDigest = await sha256Hex(PROCESS);
  await append({ kind: 'process-documented', activityId: ACTIVITY_ID, version: 1, documentDigest });
  const record = await uncaptured(input.dossiers[0]);
  const bytes = canonicalBytes(record);
  const digest = await sha256Hex(bytes);
  const { recordId } = record;
  const entry = await append({
    kind: 'consent-recorded',
    recordId,
    recordDigest: digest,
    captureId: null,
    state: 'given',
  });
  const linkDigest = await sha256Hex(utf8('a link'));
  const linkId = testUuid(806);
  await append({ kind: 'consent-linked', linkId, recordId, captureId: null, activityId: ACTIVITY_ID, linkDigest });
  const consent: KeptConsent = { digest, bytes, record, sequence: entry.body.sequence, entryHash: entry.hash };
  const register: BundleRegister = {
    activities: [testActivity],
    bodies: [testBody],
    recipients: [recipient],
    agreements: [agreement],
    processes: [
      { activityId: ACTIVITY_ID, version: 1, digest: documentDigest, extension: 'txt', bytes: async () => PROCESS },
    ],
    consents: [consent],
  };
  return { signer, input: { ...input, ledger, register }, register };
}

export function appender({ signer, input }: TestWorld) {
  const ledger = [...input.ledger];
  const append = async (event: LedgerEvent): Promise<LedgerEntry> => {
    const entry = await sealEntry(ledger.at(-1) ?? null, event, signer, { now: () => '2026-11-22T15:00:00.000Z' });
    ledger.push(entry);
    return entry;
  };
  return { ledger, append };
}

async function uncaptured(dossier: TestWorld['input']['dossiers'][number] | undefined): Promise<ConsentRecord> {
  if (!dossier) throw new Error('no dossier');
  const like = await testConsent(testUuid(805), dossier.sealed);
  const none = { capture: null, noticeBefore: 'missing', notices: [], form: null, processingActivityId: ACTIVITY_ID };
  return ConsentRecordSchema.parse({ ...like, ...none });
}
