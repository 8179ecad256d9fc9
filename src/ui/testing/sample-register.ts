import { type Agreement, CLAUSES, type Recipient, type RecipientCheck } from '../../core/agreements';
import type { Result } from '../../core/errors';
import { AP_ELEMENTS, FURTHER_ELEMENTS, type Proof, type ProofTallies, SELF_CHECKS } from '../../core/proof';
import { type Body, EMPTY_RECORD, type RegisterDuty, UNANSWERED_DUTY } from '../../core/register';
import type { CaptureProof, RegisterServices, RegisterView } from '../../core/register-services';
import { CONTROLLER, NEWSLETTER, SURVEY } from './sample-keeping';
import { answer, type Scene } from './sample-services';

const id = (n: number) => `22222222-0000-4000-8000-${String(n).padStart(12, '0')}`;
const NOW = '2026-11-29T09:30:00.000Z';
const TODAY = '2026-11-29';

const MAYOR: Body = {
  controllerId: id(1),
  name: 'Burgemeester van Voorbeeldstad',
  address: 'Stadhuisplein 1, Voorbeeldstad',
  email: 'privacy@voorbeeldstad.example',
  phone: '+31 10 123 45 67',
  representative: '',
  dpo: 'fg@voorbeeldstad.example',
  duty: UNANSWERED_DUTY,
};
const EXEMPT: RegisterDuty = { fewerThan250: 'yes', notOccasional: 'no', riskToPersons: 'no', specialCategories: 'no' };
const GARDENS: Body = { ...MAYOR, ...CONTROLLER, address: '', email: '', phone: '', dpo: '', duty: EXEMPT };

const MAILER: Recipient = {
  recipientId: id(2),
  name: 'Postduif <b>Mailings</b> \u202EB.V.',
  domains: ['mailer.example'],
  place: 'Ierland',
  inEea: 'yes',
  decision: {
    answers: { decides: 'we', ownPurposes: 'no', mainObject: 'yes', inTheClear: 'yes' },
    role: 'processor',
    reason: 'Verstuurt de nieuwsbrief alleen in opdracht.',
    decidedOn: TODAY,
  },
};
const AGREEMENT: Agreement = {
  agreementId: id(3),
  controllerId: CONTROLLER.controllerId,
  recipientId: MAILER.recipientId,
  mainContract: 'Raamcontract 2025-7',
  signedOn: '2025-03-01',
  signatories: 'Directie',
  effectiveFrom: null,
  endsOn: null,
  fileDigest: 'beef'.repeat(16),
  clauses: clauses(),
  phase: 'managed',
  ownerRole: 'Proceseigenaar',
  riskClass: 'medium',
  reviewInterval: 'yearly',
  lastReview: null,
  auditReports: [],
  incidents: [],
};

function clauses(): Agreement['clauses'] {
  const one = { state: 'present' as const, page: '3' };
  return {
    description: one,
    instructions: one,
    confidentiality: one,
    security: one,
    'sub-processors': one,
    rights: one,
    assistance: one,
    deletion: one,
    audits: { state: 'absent', page: '' },
  };
}

const CHECKS: RecipientCheck[] = [
  {
    domain: 'mailer.example',
    how: 'form',
    firstSeen: '2025-02-10',
    recipient: MAILER,
    agreement: AGREEMENT,
    flags: ['signed-late'],
  },
  {
    domain: 'tracker.example',
    how: 'loaded',
    firstSeen: TODAY,
    recipient: null,
    agreement: null,
    flags: ['not-in-register'],
  },
];

const VIEW: RegisterView = {
  activities: [
    {
      activity: {
        ...NEWSLETTER.activity,
        record: {
          ...EMPTY_RECORD,
          purposes: ['De nieuwsbrief sturen', 'Bereik meten'],
          subjectCategories: ['Abonnees'],
          dataCategories: ['E-mailadres'],
          transfers: [{ country: 'Verenigde Staten', safeguard: 'EU-VS DPF' }],
          lawfulBasis: 'consent',
          activeFrom: '2024-05-01',
        },
      },
      captures: 42,
      gaps: ['contact', 'recipients', 'erasure', 'security'],
      process: [
        {
          activityId: NEWSLETTER.activityId,
          version: 2,
          digest: 'cafe'.repeat(16),
          mediaType: 'text/plain',
          bytes: 1834,
          fileName: 'proces.txt',
          addedAt: NOW,
        },
      ],
    },
    { activity: SURVEY.activity, captures: 0, gaps: [], process: [] },
  ],
  bodies: [
    { body: MAYOR, empty: false, needsRegister: true },
    { body: GARDENS, empty: true, needsRegister: false },
  ],
  recipients: [
    MAILER,
    { ...MAILER, recipientId: id(4), name: 'Meetbureau', domains: ['meter.example'], decision: null },
  ],
  agreements: [{ agreement: AGREEMENT, flags: ['review-due', 'clause-missing'], nextReview: '2026-03-01' }],
  today: TODAY,
};
const EMPTY: RegisterView = { activities: [], bodies: [], recipients: [], agreements: [], today: TODAY };

const TALLIES: ProofTallies = {
  captures: { proven: 3, partly: 30, unproven: 9, notLookedAt: 0 },
  consents: { proven: 1, partly: 4, unproven: 2, notLookedAt: 12 },
};

/** With something of each state in it. */
export const PROOF: Proof = {
  there: 2,
  of: 6,
  elements: [...AP_ELEMENTS, ...FURTHER_ELEMENTS].map((element) => {
    switch (element) {
      case 'consent':
        return { id: element, state: 'missing', gap: { reason: 'no-record', action: 'record-consent' } };
      case 'process':
        return { id: element, state: 'missing', gap: { reason: 'no-process', action: 'add-process' } };
      case 'link':
        return { id: element, state: 'missing', gap: { reason: 'no-person', action: 'link-person' } };
      case 'minimal':
        return { id: element, state: 'unknown', gap: { reason: 'personal-look', action: 'look-at-finds' } };
      case 'agreement':
        return { id: element, state: 'missing', gap: { reason: 'agreement-flawed', action: 'correct-agreement' } };
      default:
        return { id: element, state: 'there', gap: null };
    }
  }),
  checks: SELF_CHECKS.map((check, i) => ({
    id: check,
    outcome: (['yes', 'no', 'unknown'] as const)[i % 3] ?? 'unknown',
  })),
  finds: [
    { kind: 'phone', place: 'words', where: '/frames/0/forms/0/text/exact', weight: 'look' },
    { kind: 'email', place: 'statement', where: 'information-text', weight: 'own' },
  ],
  unread: ['screenshot'],
  recipients: CHECKS,
  noPerson: null,
};

/** Services about the register, with something of each state in them. */
export function registerServices(scene: Scene): RegisterServices {
  const view = scene.empty ? EMPTY : VIEW;
  const named = { activityId: NEWSLETTER.activityId, name: NEWSLETTER.activity.name, controller: CONTROLLER.name };
  const proof = (captureId: string): CaptureProof => ({
    captureId,
    proof: PROOF,
    belongsTo: scene.empty ? [] : [{ ...named, by: 'form' }],
    others: scene.empty ? [] : [{ ...named, activityId: SURVEY.activityId, name: SURVEY.activity.name }],
    forms: 2,
  });
  const give = async <T>(value: T): Promise<Result<T>> => answer(scene, value);
  const wrong = { ok: false as const, code: 'bad-input' as const, detail: 'line 3: email; line 7: activity' };
  return {
    view: () => give(view),
    saveActivity: () => give(view),
    saveBody: () => give(view),
    saveRecipient: () => give(view),
    removeRecipient: () => give(view),
    saveAgreement: () => give(view),
    removeAgreement: () => give(view),
    proposeRole: ({ decides }) => (decides === 'we' ? 'processor' : null),
    addProcess: () => give(view),
    processFile: () => give({ fileName: 'proces.txt', mediaType: 'text/plain', data: new TextEncoder().encode('x') }),
    observed: () =>
      give({
        bodies: [{ controllerId: CONTROLLER.controllerId, controller: CONTROLLER.name, checks: CHECKS }],
        notLookedAt: 3,
      }),
    tallyOf: () => give(TALLIES),
    proofOfPage: () => give({ captureId: id(9), reading: PROOF, ...TALLIES }),
    unlink: (captureId) => give(proof(captureId)),
    sayNoPerson: (captureId, reason) => give({ ...proof(captureId), proof: { ...PROOF, noPerson: reason } }),
    proofOf: (captureId) => give(proof(captureId)),
    link: (captureId) => give(proof(captureId)),
    exportFile: (format) => give({ fileName: `register.${format}`, text: CLAUSES.join() }),
    importFile: async (_format, text) => (text.includes('wrong') ? wrong : give({ activities: 2, view })),
  };
}
