import { canonicalBytes } from '../core/canonical';
import { type ConsentRecord, ConsentRecordSchema, type ConsentState, type KeptConsent } from '../core/consent-record';
import { sha256Hex, utf8 } from '../core/digest';
import type { Dossier } from '../core/sealed';
import { sealEntry } from '../ledger/seal-entry';
import { type TestWorld, testUuid } from './test-bundle';

/** The same world after an act on one of its captures was recorded. */
export async function consented(
  { signer, input }: TestWorld,
  index: number,
  n: number,
  state: ConsentState = 'given',
): Promise<TestWorld> {
  const dossier = input.dossiers[index];
  if (!dossier) throw new Error(`no dossier ${index}`);
  const record = await testConsent(testUuid(700 + n), dossier.sealed, state);
  const bytes = canonicalBytes(record);
  const digest = await sha256Hex(bytes);
  const { captureId } = dossier.sealed;
  const entry = await sealEntry(
    input.ledger.at(-1) ?? null,
    { kind: 'consent-recorded', recordId: record.recordId, recordDigest: digest, captureId, state },
    signer,
    { now: () => record.event.time },
  );
  const kept: KeptConsent = { digest, bytes, record, sequence: entry.body.sequence, entryHash: entry.hash };
  const again = { ...dossier, consents: [...(dossier.consents ?? []), kept] };
  return {
    signer,
    input: { ...input, ledger: [...input.ledger, entry], dossiers: input.dossiers.with(index, again) },
  };
}

export async function testConsent(
  recordId: string,
  { captureId, digest, capture }: Dossier['sealed'],
  state: ConsentState = 'given',
): Promise<ConsentRecord> {
  const [notice] = capture.frames.flatMap((frame) => frame.notices);
  const words = notice?.text ?? { exact: '', normalised: '' };
  return ConsentRecordSchema.parse({
    schema: 'consent-witness/consent-record/1',
    recordId,
    event: { state, time: '2026-11-22T14:00:00.000Z', utcOffsetMinutes: 60, clock: 'local' },
    follows: null,
    site: { origin: capture.visit.origin, url: capture.visit.url },
    noticeBefore: 'captured',
    capture: { captureId, digest, capturedAt: capture.capturedAt },
    notices: [
      {
        noticeId: '0:n1',
        kind: 'form',
        language: 'nl',
        exact: await sha256Hex(utf8(words.exact)),
        normalised: await sha256Hex(utf8(words.normalised)),
        html: null,
      },
    ],
    controls: [
      {
        controlId: '0:c1',
        kind: 'checkbox',
        role: 'consent',
        purposes: ['marketing-own'],
        text: capture.frames[0]?.controls[0]?.text.exact ?? '',
        markup: 'on',
        initial: 'on',
        atAct: 'on',
        provenance: 'markup',
        agrees: 'yes',
        required: false,
      },
    ],
    form: { fingerprint: 'f'.repeat(64), action: null, fields: [{ class: 'email', required: true }] },
    method: { kind: 'submit', button: { text: 'Aanmelden', class: 'submit' }, trail: [{ type: 'click', at: 900 }] },
    subjectEvidence: 'none',
    withdrawal: null,
    tool: { extensionVersion: '0.1.0', readerVersion: '1', ruleSetVersion: '2026-11-22' },
  });
}
