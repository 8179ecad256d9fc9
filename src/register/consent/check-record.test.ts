import { describe, expect, it } from 'vitest';
import { testCapture } from '../../bundle/test-capture';
import { testConsent } from '../../bundle/test-consents';
import type { RecipientCheck } from '../../core/agreements';
import type { ConsentRecord } from '../../core/consent-record';
import { type AroundRecord, checkRecord } from './check-record';

const capture = testCapture('00000000-0000-4000-8000-000000000001', []);
const sealed = { captureId: capture.captureId, digest: 'a'.repeat(64), bytes: new Uint8Array(), capture };
const record = await testConsent('00000000-0000-4000-8000-000000000701', sealed);

const NOTHING: AroundRecord = {
  activities: [],
  recipients: null,
  clockOffBy: null,
  ledgerIntact: null,
  reviewed: null,
};

function outcome(id: string, changes: Partial<ConsentRecord> = {}, around: Partial<AroundRecord> = {}) {
  return check(id, changes, around)?.outcome;
}

function check(id: string, changes: Partial<ConsentRecord> = {}, around: Partial<AroundRecord> = {}) {
  return checkRecord({ ...record, ...changes }, { ...NOTHING, ...around }).find((one) => one.id === id);
}

function recipient(...flags: RecipientCheck['flags']): RecipientCheck {
  return { domain: 'mail.example', how: 'form', firstSeen: '2026-11-22', recipient: null, agreement: null, flags };
}

describe('evidence self-checks of a record', () => {
  it('are all named, and what the record cannot tell is unknown, never good', () => {
    const checks = checkRecord(record, NOTHING);
    expect(checks.map(({ id }) => id)).toEqual([...Array(12)].map((_, i) => `E${i + 1}`));
    expect(['E8', 'E9', 'E11', 'E12'].map((id) => outcome(id))).toEqual(Array(4).fill('unknown'));
    const doubts = (changes: Partial<ConsentRecord>) =>
      ['E8', 'E9', 'E11', 'E12'].map((id) => check(id, changes)?.doubt);
    expect(doubts({})).toEqual(['recipients-unseen', 'no-server-time', 'long-ledger', 'no-capture']);
    expect(doubts({ capture: null })).toEqual(['no-capture', 'no-capture', 'long-ledger', 'no-capture']);
  });

  it.each<[string, Partial<ConsentRecord>]>([
    ['E1', { notices: [] }],
    ['E2', { capture: null, noticeBefore: 'missing' }],
    // Captured at the very moment is not captured before.
    ['E2', { event: { ...record.event, time: record.capture?.capturedAt ?? '' } }],
    ['E3', { method: { kind: 'by-hand', button: null, trail: [] } }],
    ['E3', { controls: record.controls.map((one) => ({ ...one, initial: 'unknown' })) }],
    ['E6', { controls: record.controls.map((one) => ({ ...one, text: 'Mail naar jan@voorbeeld.nl' })) }],
    ['E6', { site: { origin: 'https://shop.example', url: 'https://shop.example/u/0612345678' } }],
    ['E10', { controls: record.controls.map((one) => ({ ...one, provenance: 'restored-possible' })) }],
  ])('%s is there, and missing when it is', (id, changes) => {
    expect(outcome(id)).toBe('there');
    expect(outcome(id, changes)).toBe('missing');
  });

  it('know of an activity and a process document only when there is one', () => {
    expect([outcome('E4'), outcome('E5'), outcome('E7')]).toEqual(['missing', 'missing', 'missing']);
    const named = { activities: [{ named: true, hasProcess: false }] };
    expect(['E4', 'E5', 'E7'].map((id) => outcome(id, {}, named))).toEqual(['there', 'there', 'missing']);
    const described = { activities: [{ named: false, hasProcess: true }] };
    expect(['E4', 'E5', 'E7'].map((id) => outcome(id, {}, described))).toEqual(['there', 'missing', 'there']);
    expect(outcome('E7', { processDocument: 'b'.repeat(64) })).toBe('there');
  });

  it.each<[string, Partial<AroundRecord>, Partial<AroundRecord>]>([
    ['E8', { recipients: [recipient()] }, { recipients: [recipient(), recipient('no-agreement')] }],
    ['E8', { recipients: [recipient('signed-late')] }, { recipients: [recipient('no-role')] }],
    ['E9', { clockOffBy: -5 }, { clockOffBy: 5.1 }],
    ['E11', { ledgerIntact: true }, { ledgerIntact: false }],
    ['E12', { reviewed: true }, { reviewed: false }],
  ])('%s is answered by what is known around the record', (id, good, bad) => {
    expect(outcome(id, {}, good)).toBe('there');
    expect(outcome(id, {}, bad)).toBe('missing');
  });

  it('do not take a port of an address for a telephone number', () => {
    expect(outcome('E6', { site: { origin: 'http://127.0.0.1:45123', url: 'http://127.0.0.1:45123/a' } })).toBe(
      'there',
    );
  });
});
