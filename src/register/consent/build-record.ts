import { canonicalBytes } from '../../core/canonical';
import type { Capture } from '../../core/capture';
import {
  CONSENT_RECORD_SCHEMA_ID,
  type ConsentRecord,
  ConsentRecordSchema,
  type ConsentState,
  type SealedConsent,
} from '../../core/consent-record';
import { sha256Hex } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import type { SealedCapture } from '../../core/sealed';
import { formFingerprint } from '../form-fingerprint';
import type { Asked } from './asked-by-act';
import { noticeRef } from './fingerprint';

/** What a record says that does not follow from the capture. */
export interface RecordFacts
  extends Pick<ConsentRecord, 'recordId' | 'follows' | 'controls' | 'method' | 'withdrawal' | 'tool'> {
  state: ConsentState;
  /** ISO 8601 UTC with milliseconds. */
  time: string;
  utcOffsetMinutes: number;
  /** As the register had it then; empty where it named none, or more than one. */
  registered: Registered;
}

/** The processing that a record is of, and the description of how consent is asked and kept, by hash. */
export type Registered = Pick<ConsentRecord, 'processingActivityId' | 'processDocument'>;

/** A record of an act whose request was captured before it. */
export async function buildRecord(facts: RecordFacts, asked: Asked, sealed: SealedCapture): Promise<ConsentRecord> {
  const { frame, form, notices } = asked;
  const { capture, captureId, digest } = sealed;
  return {
    ...baseOf(facts),
    site: siteOf(capture),
    noticeBefore: 'captured',
    capture: { captureId, digest, capturedAt: capture.capturedAt },
    notices: await Promise.all(notices.map(noticeRef)),
    form: form && {
      fingerprint: await formFingerprint(form, frame),
      action: form.action,
      fields: form.fields.map(({ class: of, required }) => ({ class: of, required })),
    },
  };
}

/** A record of an act before which nothing was captured: that it was, where and when, and no more. */
export function buildBareRecord(facts: RecordFacts, site: ConsentRecord['site']): ConsentRecord {
  return { ...baseOf(facts), site, noticeBefore: 'missing', capture: null, notices: [], form: null };
}

/** A later record of the same request, by hand: it points to the same capture, and knows no choices. */
export function buildLaterRecord(facts: RecordFacts, before: ConsentRecord): ConsentRecord {
  const { site, noticeBefore, capture, notices, form } = before;
  return { ...baseOf(facts), site, noticeBefore, capture, notices, form };
}

/** @throws WitnessError `not-canonical` | `bad-input` when it is no record */
export async function sealRecord(record: ConsentRecord): Promise<SealedConsent> {
  const parsed = ConsentRecordSchema.safeParse(record);
  if (!parsed.success)
    throw new WitnessError('bad-input', parsed.error.issues.map(({ path }) => path.join('.')).join());
  const bytes = canonicalBytes(parsed.data);
  return { digest: await sha256Hex(bytes), bytes, record: parsed.data };
}

function baseOf({ state, time, utcOffsetMinutes, registered, ...facts }: RecordFacts) {
  return {
    schema: CONSENT_RECORD_SCHEMA_ID,
    ...facts,
    event: { state, time, utcOffsetMinutes, clock: 'local' },
    subjectEvidence: 'none',
    ...registered,
  } as const;
}

function siteOf({ visit }: Capture): ConsentRecord['site'] {
  return { origin: visit.origin, url: visit.url };
}
