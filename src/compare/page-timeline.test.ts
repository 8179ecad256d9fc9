import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding } from '../core/evaluation';
import { capture, control, frame, states } from '../ui/testing/record-parts';
import { SAMPLE_EVALUATION } from '../ui/testing/sample';
import { OBSERVATION_GAP_MS, pageTimeline, type Seen, timelinePoints } from './page-timeline';

const DAY_MS = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const failing = (...ids: string[]): Evaluation => {
  const [finding] = SAMPLE_EVALUATION.findings;
  if (!finding) throw new Error('no finding');
  const findings = ids.map((ruleId): Finding => ({ ...finding, ruleId, outcome: 'fail', grade: 'likely-violation' }));
  return { ...SAMPLE_EVALUATION, findings };
};

/** A capture on day `day` of a page with this box. */
function seen(day: number, words: string, on: boolean, evaluation: Evaluation = failing()): Seen {
  const box = control('0:c1', words, { states: states(on ? 'on' : 'off') });
  return {
    captureId: `capture ${day}`,
    sequence: day + 1,
    capturedAt: new Date(START + day * DAY_MS).toISOString(),
    capture: capture([frame('0', { controls: [box] })]),
    evaluation,
  };
}

const NEWS = 'Ja, ik wil de nieuwsbrief';

describe('pageTimeline', () => {
  it('puts captures in a row that show the same into one version, in the order of the ledger', () => {
    const versions = pageTimeline([seen(2, NEWS, true), seen(0, NEWS, true), seen(1, NEWS, true)]);
    expect(versions).toHaveLength(1);
    expect(versions[0]?.seen.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
    expect(versions[0]).toMatchObject({ number: 1, sameAs: null, changes: null, appeared: [], disappeared: [] });
  });

  it('tells a changed default, which findings came and went, and that a page went back', () => {
    const versions = pageTimeline([
      seen(0, NEWS, false, failing('a')),
      seen(1, NEWS, true, failing('a', 'b')),
      seen(2, NEWS, false, failing()),
    ]);
    expect(versions.map(({ number, sameAs }) => [number, sameAs])).toEqual([
      [1, null],
      [2, null],
      [3, 1],
    ]);
    expect(versions[1]?.changes?.changedDefaults).toHaveLength(1);
    expect([versions[1]?.appeared, versions[1]?.disappeared]).toEqual([['b'], []]);
    expect([versions[2]?.appeared, versions[2]?.disappeared]).toEqual([[], ['a', 'b']]);
  });

  it('a rule judged differently on the same words is no new version', () => {
    expect(pageTimeline([seen(0, NEWS, true, failing('a')), seen(1, NEWS, true, failing('b'))])).toHaveLength(1);
  });
});

describe('timelinePoints', () => {
  it('breaks where the version changed, since when it did is not known', () => {
    const points = timelinePoints(pageTimeline([seen(0, NEWS, true), seen(4, NEWS, false)]));
    expect(points.map(({ version }) => version)).toEqual([1, null, 2]);
    expect(points[1]?.at).toBe(START + 2 * DAY_MS);
  });

  it('breaks where nobody looked for long, and nowhere else', () => {
    const far = 1 + OBSERVATION_GAP_MS / DAY_MS;
    const points = timelinePoints(pageTimeline([seen(0, NEWS, true), seen(1, NEWS, true), seen(far + 1, NEWS, true)]));
    expect(points.map(({ version }) => version)).toEqual([1, 1, null, 1]);
  });
});
