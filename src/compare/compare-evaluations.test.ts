import { describe, expect, it } from 'vitest';
import type { Evaluation, Finding } from '../core/evaluation';
import { compareEvaluations } from './compare-evaluations';

const finding = (ruleId: string, part: Partial<Finding> = {}): Finding => ({
  ruleId,
  ruleVersion: 1,
  outcome: 'fail',
  severity: 'violation',
  grade: 'likely-violation',
  sureness: { fact: 'high', law: 'high' },
  message: 'on',
  params: { text: 'Ja' },
  locators: [],
  controlIds: ['0:c1'],
  ...part,
});

const evaluation = (findings: Finding[], part: Partial<Evaluation> = {}): Evaluation => ({
  schema: 'consent-witness/evaluation/1',
  captureDigest: 'a'.repeat(64),
  ruleSetVersion: '2026-11-24.1',
  evaluatedAt: '2026-11-24T10:00:00.000Z',
  classification: {
    classifierVersion: '1',
    controls: [],
    forms: [{ formId: '0:f1', purpose: 'other', reasons: [] }],
    notices: [],
  },
  findings,
  ...part,
});

const read = (classifierVersion: string, purpose: 'other' | 'newsletter') => ({
  classifierVersion,
  controls: [],
  forms: [{ formId: '0:f1', purpose, reasons: [] }],
  notices: [],
});

describe('compareEvaluations', () => {
  it('finds nothing between equal answers, whatever the version of the rule', () => {
    const [change] = compareEvaluations(evaluation([finding('a')]), evaluation([finding('a', { ruleVersion: 2 })]));
    expect(change).toMatchObject({ ruleId: 'a', gone: [], came: [], kept: 1, reasons: [] });
  });

  it('names a rule that changed, with both answers', () => {
    const passed = finding('a', { ruleVersion: 2, outcome: 'pass', message: 'none' });
    const [change] = compareEvaluations(evaluation([finding('a')]), evaluation([passed]));
    expect(change?.gone.map((f) => f.outcome)).toEqual(['fail']);
    expect(change?.came.map((f) => f.outcome)).toEqual(['pass']);
    expect(change?.reasons).toEqual([{ why: 'rule-changed', from: 1, to: 2 }]);
  });

  it('tells new rules and rules that are gone', () => {
    const changes = compareEvaluations(evaluation([finding('old')]), evaluation([finding('new')]));
    expect(changes.map(({ ruleId, reasons }) => [ruleId, reasons[0]?.why])).toEqual([
      ['new', 'rule-is-new'],
      ['old', 'rule-is-gone'],
    ]);
  });

  it('names what the classifier reads differently', () => {
    const before = evaluation([finding('a')], { classification: read('1', 'other') });
    const after = evaluation([finding('a', { outcome: 'pass' })], { classification: read('2', 'newsletter') });
    expect(compareEvaluations(before, after)[0]?.reasons).toEqual([
      { why: 'classifier-changed', from: '1', to: '2', read: [{ subject: '0:f1', from: 'other', to: 'newsletter' }] },
    ]);
  });

  it('names a setting of the organisation', () => {
    const off = finding('a', { outcome: 'not-applicable', message: 'switched-off' });
    const after = evaluation([off], { adjustments: [{ ruleId: 'a', off: true, severity: null }] });
    expect(compareEvaluations(evaluation([finding('a')]), after)[0]?.reasons).toEqual([{ why: 'settings-changed' }]);
  });

  it('says so when nothing explains another answer', () => {
    const after = evaluation([finding('a', { outcome: 'pass' })], { classification: read('2', 'other') });
    expect(compareEvaluations(evaluation([finding('a')]), after)[0]?.reasons).toEqual([{ why: 'unexplained' }]);
  });
});
