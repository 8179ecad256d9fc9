import type { StampOutcome, TimeStampStatus } from '../../core/time-stamp';
import type { TimeAnchor } from '../../core/verification';

type Mode = 'good' | 'failing' | undefined;

const AUTHORITY = 'https://tijdstempel.example/tsr';
const LAST = {
  sequence: 12,
  genTime: '2026-11-24T09:41:09.000Z',
  recordedAt: '2026-11-24T09:44:21.002Z',
  clockDifference: 192_002,
  authority: 'ab'.repeat(32),
};

/** What trusted time looks like in a scene. */
export function sampleStatus(mode: Mode): TimeStampStatus {
  if (mode === undefined) return { authority: null, last: null, lastFailure: null };
  const lastFailure = {
    code: 'unreachable',
    origin: 'https://tijdstempel.example',
    recordedAt: '2026-11-25T09:44:21.002Z',
  };
  return { authority: AUTHORITY, last: LAST, lastFailure: mode === 'failing' ? lastFailure : null };
}

export function sampleOutcome(mode: Mode): StampOutcome {
  if (mode === undefined) return { state: 'off' };
  if (mode === 'failing') return { state: 'failed', code: 'unreachable', origin: 'https://tijdstempel.example' };
  return { state: 'stamped', sequence: 12, genTime: LAST.genTime, clockDifference: LAST.clockDifference };
}

export function sampleAnchor(mode: Mode): TimeAnchor {
  if (mode === undefined) return { state: 'none', entries: 63, covered: 0, token: null };
  if (mode === 'failing') return { state: 'refused', entries: 63, covered: 0, token: null };
  const { sequence, genTime, authority, clockDifference } = LAST;
  const token = {
    sequence,
    genTime,
    authority,
    authorityName: 'Voorbeeld TSA \u202e2',
    policy: '1.2.3.4.1',
    clockDifference,
  };
  return { state: 'anchored', entries: 63, covered: 62, token: { ...token, coversCaptures: true } };
}
