import type { Activity } from '../../core/activity';
import { CONSENT_RECORD_SCHEMA_ID, type ConsentRecord } from '../../core/consent-record';
import { type Body, EMPTY_RECORD, UNANSWERED_DUTY } from '../../core/register';
import type { ReceiptFacts } from './facts';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const hash = (digit: string) => digit.repeat(64);

export const RECORD: ConsentRecord = {
  schema: CONSENT_RECORD_SCHEMA_ID,
  recordId: uuid(1),
  event: { state: 'given', time: '2026-11-29T11:59:59.500Z', utcOffsetMinutes: 60, clock: 'local' },
  follows: null,
  site: { origin: 'https://shop.example', url: 'https://shop.example/nieuwsbrief' },
  noticeBefore: 'captured',
  capture: { captureId: uuid(2), digest: hash('a'), capturedAt: '2026-11-29T11:59:00.000Z' },
  notices: [
    { noticeId: '0:n1', kind: 'form', language: 'nl', exact: hash('b'), normalised: hash('c'), html: hash('d') },
  ],
  controls: [
    {
      controlId: '0:c1',
      kind: 'checkbox',
      role: 'consent',
      purposes: ['marketing-own', 'channel-email'],
      text: 'Ja, ik wil de nieuwsbrief met aanbiedingen ontvangen',
      markup: 'off',
      initial: 'off',
      atAct: 'on',
      provenance: 'markup',
      agrees: 'yes',
      required: false,
    },
  ],
  form: {
    fingerprint: hash('e'),
    action: 'https://lists.example/add',
    fields: [
      { class: 'email', required: true },
      { class: 'first-name', required: false },
      { class: 'honeypot', required: false },
    ],
  },
  method: {
    kind: 'submit',
    button: { text: 'Aanmelden', class: 'submit' },
    trail: [{ type: 'submit', at: 901 }],
  },
  subjectEvidence: 'none',
  withdrawal: { text: 'U kunt zich altijd afmelden.', url: 'https://shop.example/afmelden' },
  tool: { extensionVersion: '0.1.0', readerVersion: '7', ruleSetVersion: '2026-11-01' },
};

const ACTIVITY: Activity = {
  schema: 'consent-witness/activity/1',
  activityId: uuid(3),
  name: 'Nieuwsbrief',
  controller: { controllerId: uuid(4), name: 'Zeldzaam BV' },
  retention: 'P2Y',
  addresses: ['https://shop.example'],
  automatic: false,
  record: {
    ...EMPTY_RECORD,
    purposes: ['Nieuws en aanbiedingen sturen'],
    dataCategories: ['contactgegevens'],
    recipientCategories: ['verzendbureau'],
    transfers: [{ country: 'Verenigde Staten', safeguard: 'adequaatheidsbesluit' }],
    erasureTerm: 'twee jaar na de laatste nieuwsbrief',
    lawfulBasis: 'consent',
  },
};

const BODY: Body = {
  controllerId: uuid(4),
  name: 'Zeldzaam BV',
  address: 'Kade 1, Utrecht',
  email: 'privacy@shop.example',
  phone: '+31 30 123 45 67',
  representative: '',
  dpo: 'Functionaris gegevensbescherming',
  duty: UNANSWERED_DUTY,
};

/** Of which both formats can be made. */
export const FACTS: ReceiptFacts & { activity: Activity; body: Body } = {
  record: RECORD,
  recordDigest: hash('f'),
  activity: ACTIVITY,
  body: BODY,
  pseudonym: 'ABCDEFGHIJKLMNOPQRSTUVWX23',
  recipients: [{ name: 'Verzendhuis', role: 'processor' }],
  statement: { url: 'https://shop.example/privacy', at: '2026-11-29T11:59:01.000Z', digest: hash('1') },
  processDocument: hash('2'),
  jurisdiction: 'NL',
};
