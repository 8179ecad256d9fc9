import { afterEach, describe, expect, it } from 'vitest';
import { utf8 } from '../core/digest';
import type { AgreementDraft } from '../core/register-services';
import { sayNoPerson } from './activity-links';
import { recordByHand } from './consent/record-by-hand';
import { observedRecipients } from './observed-recipients';
import { addProcessDocument } from './process-documents';
import { type ProofDeps, proofOfCapture } from './proof';
import { proofOfRecord } from './proof-of-record';
import { proofOfPage, tallyOfActivity } from './proof-tallies';
import { removeRecipient, saveAgreement, saveRecipient } from './register';
import { giveVerdict } from './review-evidence';
import { deleteAll, id } from './testing/evidence';
import { newActivity } from './testing/keeping';
import { openRegister, RECIPIENT, withForm } from './testing/register';

afterEach(deleteAll);

const clause = { state: 'present' as const, page: '3' };
const agreementOf = (controllerId: string, recipientId: string, signedOn: string): AgreementDraft => ({
  agreementId: null,
  controllerId,
  recipientId,
  mainContract: '',
  signedOn,
  signatories: '',
  effectiveFrom: null,
  endsOn: null,
  fileDigest: null,
  clauses: {
    description: clause,
    instructions: clause,
    confidentiality: clause,
    security: clause,
    'sub-processors': clause,
    rights: clause,
    assistance: clause,
    deletion: clause,
    audits: clause,
  },
  phase: 'managed',
  ownerRole: 'lijnmanager',
  riskClass: 'low',
  reviewInterval: 'yearly',
  lastReview: '2026-11-01',
  auditReports: [],
  incidents: [],
});
describe('the meter of a capture', () => {
  it('loses a gap with each thing that is done about it', async () => {
    const { deps, gaps, kinds } = await openRegister();
    await deps.ledger.keep(await withForm(1));
    expect(await gaps(id(1))).toEqual([
      'consent: no-record',
      'information: no-statement',
      'process: no-activity',
      'link: no-activity',
      'agreement: recipient-unknown',
      'retention: no-term',
    ]);
    const activityId = await newActivity(deps);
    await addProcessDocument(
      activityId,
      { fileName: 'proces.txt', mediaType: 'text/plain', data: utf8('Zo gaat het.') },
      deps,
    );
    await sayNoPerson(id(1), 'audit-visit', deps);
    expect(await gaps(id(1))).toEqual([
      'consent: no-record',
      'information: no-statement',
      'agreement: recipient-unknown',
    ]);
    expect(await kinds()).toContain('process-documented');
    expect(await tallyOfActivity(activityId, deps)).toMatchObject({
      captures: { proven: 0, partly: 1, unproven: 0, notLookedAt: 0 },
    });

    const proven: ProofDeps = {
      ...deps,
      consentOf: async () => ({ state: 'given', stated: false, at: '2026-01-01T00:00:00.000Z' }),
    };
    expect((await proofOfCapture(id(1), proven)).proof).toMatchObject({ there: 5, of: 6 });
  });

  it('of a page is that of its latest capture, and of its consents that of each record', async () => {
    const { deps } = await openRegister();
    await deps.ledger.keep(await withForm(1));
    await deps.ledger.keep(await withForm(2, 'Ander label'));
    const { recordId } = await recordByHand(id(2), 'given', deps);
    const page = await proofOfPage('https://shop.example/nieuwsbrief', deps);
    expect(page).toMatchObject({
      captureId: id(2),
      captures: { proven: 0, partly: 0, unproven: 2 },
      consents: { proven: 0, partly: 0, unproven: 1 },
    });
    const { reading } = await proofOfRecord(await deps.consents.get(recordId), null, deps);
    // Somebody says so, which is not an act that was seen.
    expect(reading.elements.find(({ id: one }) => one === 'consent')?.gap?.reason).toBe('stated-only');
    await expect(proofOfPage('https://shop.example/elders', deps)).rejects.toMatchObject({ code: 'not-found' });
    const activityId = await newActivity(deps);
    expect(await tallyOfActivity(activityId, deps)).toMatchObject({
      captures: { partly: 0, unproven: 2 },
      consents: { proven: 0, partly: 0, unproven: 1, notLookedAt: 0 },
    });
  });

  it('knows whether a person decided on the findings (E12), and walks the ledger (E11)', async () => {
    const { deps } = await openRegister();
    await deps.ledger.keep(await withForm(1));
    const check = async (wanted: string) =>
      (await proofOfCapture(id(1), deps)).proof.checks.find((one) => one.id === wanted)?.outcome;
    expect([await check('E11'), await check('E12')]).toEqual(['yes', 'no']);
    const { latest } = await deps.store.judged(id(1));
    await giveVerdict(
      { reviewId: id(900), captureId: id(1), evaluationDigest: latest, finding: 0, verdict: 'confirmed', text: 'Ja.' },
      { ...deps, reviewer: async () => 'A. Uditor' },
    );
    expect(await check('E12')).toBe('yes');
  });

  it('follows the agreement: none, too late, in time; the controller’s own only', async () => {
    const { deps, gaps } = await openRegister();
    await deps.ledger.keep(await withForm(1, 'x', undefined, '2026-11-10T23:30:00.000Z'));
    await newActivity(deps);
    const agreement = async () => (await gaps(id(1))).find((gap) => gap.startsWith('agreement'));
    await saveRecipient({ ...RECIPIENT, domains: ['other.example', 'mail.example'], decision: null }, deps);
    expect(await agreement()).toBe('agreement: role-undecided');
    const [recipient] = await deps.register.recipients();
    const recipientId = recipient?.recipientId ?? '';
    await saveRecipient({ ...RECIPIENT, recipientId, domains: ['other.example', 'mail.example'] }, deps);
    expect(await agreement()).toBe('agreement: agreement-missing');
    const [own] = await deps.activities.all();
    const controllerId = own?.activity.controller.controllerId ?? '';
    await saveAgreement(agreementOf(controllerId, recipientId, '2026-11-12'), deps);
    expect(await agreement()).toBe('agreement: agreement-flawed');
    const [kept] = await deps.register.agreements();
    // Half past midnight where it was captured: the day after.
    const inTime = { ...agreementOf(controllerId, recipientId, '2026-11-11'), agreementId: kept?.agreementId ?? null };
    await saveAgreement(inTime, deps);
    expect(await agreement()).toBeUndefined();
    expect((await observedRecipients(deps)).bodies[0]?.checks).toMatchObject([
      { domain: 'mail.example', how: 'form', firstSeen: '2026-11-11', flags: [] },
      { domain: 'other.example', how: 'loaded', flags: [] },
    ]);
    await expect(removeRecipient(recipientId, deps)).rejects.toMatchObject({ code: 'bad-input' });
  });
});
