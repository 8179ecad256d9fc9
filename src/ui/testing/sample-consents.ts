import type { ConsentRecord } from '../../core/consent-record';
import type { ConsentRow, ConsentServices, ConsentView } from '../../core/consent-services';
import type { ReceiptOffer } from '../../core/receipts';
import type { PopupServices } from '../../core/services';
import { checkRecord } from '../../register/consent/check-record';
import { HOSTILE, SAMPLE_CAPTURE } from './sample';
import { PROOF } from './sample-register';
import { answer, type Scene } from './sample-services';

const HASH = 'c0ffee11'.repeat(8);

const GIVEN: ConsentRecord = {
  schema: 'consent-witness/consent-record/1',
  recordId: '22222222-0000-4000-8000-000000000001',
  event: { state: 'given', time: '2026-11-29T09:31:00.000Z', utcOffsetMinutes: 60, clock: 'local' },
  follows: null,
  site: { origin: SAMPLE_CAPTURE.visit.origin, url: SAMPLE_CAPTURE.visit.url },
  noticeBefore: 'captured',
  capture: { captureId: SAMPLE_CAPTURE.captureId, digest: HASH, capturedAt: SAMPLE_CAPTURE.capturedAt },
  notices: [{ noticeId: '0:n1', kind: 'form', language: 'nl', exact: HASH, normalised: HASH, html: null }],
  controls: [
    {
      controlId: '0:c1',
      kind: 'checkbox',
      role: 'consent',
      purposes: ['marketing-own'],
      text: `Ja, ik wil de nieuwsbrief ${HOSTILE}`,
      markup: 'off',
      initial: 'off',
      atAct: 'on',
      provenance: 'markup',
      agrees: 'yes',
      required: false,
    },
    {
      controlId: '0:c2',
      kind: 'checkbox',
      role: 'opt-out',
      purposes: ['marketing-partners'],
      text: 'Nee, deel mijn gegevens niet met partners',
      markup: 'off',
      initial: 'unknown',
      atAct: 'on',
      provenance: 'restored-possible',
      agrees: 'no',
      required: false,
    },
  ],
  form: { fingerprint: HASH, action: null, fields: [{ class: 'email', required: true }] },
  method: {
    kind: 'submit',
    button: { text: 'Aanmelden', class: 'submit' },
    trail: [
      { type: 'click', at: 5200 },
      { type: 'click', at: 9800 },
      { type: 'submit', at: 9801 },
    ],
  },
  subjectEvidence: 'none',
  withdrawal: { text: 'Afmelden kan altijd onderaan elke nieuwsbrief.', url: null },
  tool: { extensionVersion: '0.2.0', readerVersion: '4', ruleSetVersion: '2026.11.2' },
};

/** One that can be made, and one that lacks something. */
const OFFERS: ReceiptOffer = {
  activityId: SAMPLE_CAPTURE.captureId,
  name: `Nieuwsbrief ${HOSTILE}`,
  gaps: { 'iso-27560': [], kantara: ['person', 'phone', 'statement'] },
};

const BARE: ConsentRecord = {
  ...GIVEN,
  recordId: '22222222-0000-4000-8000-000000000002',
  event: { ...GIVEN.event, state: 'unknown', time: '2026-11-28T08:00:00.000Z' },
  noticeBefore: 'missing',
  capture: null,
  notices: [],
  controls: [],
  form: null,
  withdrawal: null,
};

const WITHDRAWN: ConsentRecord = {
  ...GIVEN,
  recordId: '22222222-0000-4000-8000-000000000003',
  event: { ...GIVEN.event, state: 'withdrawn', time: '2026-11-29T10:00:00.000Z' },
  follows: GIVEN.recordId,
  controls: [],
  method: { kind: 'by-hand', button: null, trail: [] },
};

export function consentPopup(
  scene: Scene,
): Required<Pick<PopupServices, 'setRecording' | 'recordConsent' | 'openConsent'>> {
  return {
    setRecording: async () => answer(scene, null),
    recordConsent: async () => answer(scene, rowOf(GIVEN)),
    openConsent: () => {},
  };
}

export function consentServices(scene: Scene): ConsentServices {
  const records = [WITHDRAWN, GIVEN, BARE];
  return {
    list: async (limit, before) =>
      answer(
        scene,
        scene.empty
          ? []
          : records
              .map(rowOf)
              .filter(({ order }) => order < (before ?? Infinity))
              .slice(0, limit),
      ),
    count: async () => answer(scene, scene.empty ? 0 : records.length),
    open: async (recordId) => {
      const record = records.find((each) => each.recordId === recordId);
      return record ? answer(scene, viewOf(record)) : { ok: false, code: 'not-found', detail: recordId };
    },
    link: async () => answer(scene, viewOf(GIVEN)),
    follow: async () => answer(scene, rowOf(WITHDRAWN)),
    receipt: async () => answer(scene, { fileName: 'consent.jsonld', mediaType: 'application/ld+json', text: '{}' }),
    setHold: async () => answer(scene, viewOf(BARE)),
    liftHold: async () => answer(scene, viewOf(BARE)),
    remove: async () => answer(scene, null),
  };
}

function rowOf(record: ConsentRecord): ConsentRow {
  const sequence = { [WITHDRAWN.recordId]: 70, [GIVEN.recordId]: 68, [BARE.recordId]: 61 }[record.recordId] ?? 1;
  const { recordId, capture, event, site } = record;
  return { recordId, order: sequence, sequence, captureId: capture?.captureId ?? null, url: site.url, ...event };
}

function viewOf(record: ConsentRecord): ConsentView {
  return {
    kept: { digest: HASH, bytes: new Uint8Array(), record, sequence: rowOf(record).sequence, entryHash: HASH },
    activities: [],
    persons: 0,
    checks: checkRecord(record, {
      activities: [],
      recipients: record.capture && [],
      clockOffBy: record.capture && 9,
      ledgerIntact: true,
      reviewed: record.capture && false,
    }),
    reading: PROOF,
    receipts: [OFFERS],
    keeping: record.capture ? null : { hold: null, activities: [], persons: 0 },
    wayBack: record.capture && {
      actsToGive: record.method.trail.length > 0 ? 2 : null,
      told: record.withdrawal ? [record.withdrawal] : [],
      rules: [{ ruleId: 'no-privacy-statement-link', outcome: 'pass' }],
    },
    earlier: record.follows === null ? null : rowOf(GIVEN),
    later: record === GIVEN ? [rowOf(WITHDRAWN)] : [],
  };
}
