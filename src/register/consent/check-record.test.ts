import { describe, expect, it } from 'vitest';
import { testCapture } from '../../bundle/test-capture';
import { testConsent } from '../../bundle/test-consents';
import type { ConsentRecord } from '../../core/consent-record';
import { checkRecord } from './check-record';

const capture = testCapture('00000000-0000-4000-8000-000000000001', []);
const sealed = { captureId: capture.captureId, digest: 'a'.repeat(64), bytes: new Uint8Array(), capture };
const record = await testConsent('00000000-0000-4000-8000-000000000701', sealed);

function outcome(id: string, changes: Partial<ConsentRecord> = {}, activity = false): string | undefined {
  return checkRecord({ ...record, ...changes }, { activity }).find((check) => check.id === id)?.outcome;
}

describe('evidence self-checks of a record', () => {
  it('are all named, and what the record cannot tell is unknown, never good', () => {
    const checks = checkRecord(record, { activity: false });
    expect(checks.map(({ id }) => id)).toEqual([...Array(12)].map((_, i) => `E${i + 1}`));
    expect(['E8', 'E9', 'E11', 'E12'].map((id) => outcome(id))).toEqual(Array(4).fill('unknown'));
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
    expect([outcome('E4', {}, true), outcome('E5', {}, true)]).toEqual(['there', 'there']);
    expect(outcome('E7', { processDocument: 'b'.repeat(64) })).toBe('there');
  });

  it('do not take a port of an address for a telephone number', () => {
    expect(outcome('E6', { site: { origin: 'http://127.0.0.1:45123', url: 'http://127.0.0.1:45123/a' } })).toBe(
      'there',
    );
  });
});
