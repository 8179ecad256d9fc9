import { describe, expect, it } from 'vitest';
import type { ChildFrame, Gap } from '../core/capture';
import type { RuleAdjustment } from '../core/evaluation';
import { evaluateCapture, gradeOf } from './evaluate';
import { pretickedConsentCheckbox } from './preticked-consent-checkbox';
import { defineRule, fail, notApplicable, pass, type Rule } from './rule';
import { inShort, judgeSample } from './testing/judge-sample';
import { type SampleParts, sampleInput } from './testing/sample-capture';

const FACTS = {
  id: 'sample',
  version: 3,
  severity: 'violation',
  sureness: { fact: 'high', law: 'high' },
  title: { nl: 'x', en: 'x' },
  explanation: { nl: 'x', en: 'x' },
  remedy: { nl: 'x', en: 'x' },
  lookAt: { nl: 'x', en: 'x' },
  falsePositives: [{ nl: 'x', en: 'x' }],
  basis: [{ instrument: 'GDPR', provision: 'Art. 7', url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj' }],
  messages: { yes: { nl: 'x', en: 'x' } },
} as const;
const passing: Rule = defineRule({ ...FACTS, reads: [], evaluate: () => [pass('yes')] });
const gap: Gap = { reason: 'no-permission', frame: '0.0', locator: null, subject: 'https://other.example' };

describe('what an organisation sets differently', () => {
  const failing: Rule = defineRule({ ...FACTS, reads: [], evaluate: () => [fail('yes')] });
  const mild: Rule = defineRule({ ...FACTS, reads: [], evaluate: () => [fail('yes', { severity: 'info' })] });
  const graded = (rule: Rule, adjustment: Partial<RuleAdjustment>) => {
    const adjustments = [{ ruleId: 'sample', off: false, severity: null, ...adjustment }];
    return evaluateCapture(sampleInput({}), [rule], adjustments).map(
      ({ outcome, severity, grade, message }) => `${outcome} ${severity} ${grade} ${message}`,
    );
  };

  it('a rule switched off says so, and is never silent', () => {
    expect(graded(failing, { off: true })).toEqual(['not-applicable violation for-information switched-off']);
  });

  it('another severity changes the grade, never what the context made milder', () => {
    expect(graded(failing, {})).toEqual(['fail violation likely-violation yes']);
    expect(graded(failing, { severity: 'warning' })).toEqual(['fail warning point-of-attention yes']);
    expect(graded(failing, { severity: 'info' })).toEqual(['fail info for-information yes']);
    expect(graded(mild, { severity: 'violation' })).toEqual(['fail info for-information yes']);
  });

  it('touches no other rule', () => {
    expect(graded(failing, { ruleId: 'other', off: true })).toEqual(['fail violation likely-violation yes']);
  });
});

describe('evaluateCapture', () => {
  it('turns a throw into an error, and still runs the other rules', () => {
    const broken = defineRule({
      ...FACTS,
      reads: [],
      evaluate: () => {
        throw new TypeError('secret words of the page');
      },
    });
    const findings = evaluateCapture(sampleInput({}), [broken, passing]);
    expect(inShort(findings)).toEqual(['error rule-error for-information', 'pass yes for-information']);
    expect(JSON.stringify(findings)).not.toContain('secret');
    expect(findings[0]).toMatchObject({ ruleId: 'sample', ruleVersion: 3, params: { detail: 'TypeError' } });
  });

  it('turns a pass over unread parts into needs-review, and only a pass', () => {
    const findings = judgeSample(passing, {}, { gaps: [gap] });
    expect(inShort(findings)).toEqual(['needs-review parts-not-read for-information']);
    expect(findings[0]?.params).toEqual({ parts: 'https://other.example' });
    const failing = defineRule({ ...FACTS, reads: [], evaluate: () => [fail('yes'), notApplicable('yes')] });
    expect(inShort(judgeSample(failing, {}, { gaps: [gap] }))).toEqual([
      'fail yes likely-violation',
      'not-applicable yes for-information',
    ]);
  });

  it.each(['screenshot-failed', 'information-not-fetched'] as const)('does not mind %s', (reason) => {
    expect(inShort(judgeSample(passing, {}, { gaps: [{ ...gap, reason }] }))).toEqual(['pass yes for-information']);
  });

  it('minds gaps that a frame lists itself', () => {
    const findings = judgeSample(passing, { frame: { gaps: [{ ...gap, reason: 'closed-shadow-root' }] } });
    expect(inShort(findings)).toEqual(['needs-review parts-not-read for-information']);
  });

  it('does not mind an unread frame that was not shown', () => {
    const locator = { frame: '0', path: ['iframe'] };
    const child: ChildFrame = {
      path: '0.0',
      url: 'https://other.example',
      element: 'iframe',
      sandboxed: false,
      visible: false,
      locator,
      rect: { x: 0, y: 0, width: 0, height: 0 },
    };
    const parts = (visible: boolean): SampleParts => ({ frame: { childFrames: [{ ...child, visible }] } });
    const gaps = [{ ...gap, locator }];
    expect(inShort(judgeSample(passing, parts(false), { gaps }))).toEqual(['pass yes for-information']);
    expect(inShort(judgeSample(passing, parts(true), { gaps }))).toEqual([
      'needs-review parts-not-read for-information',
    ]);
  });

  it('treats a control that the classifier does not mention as unsure', () => {
    const states = { markup: 'on', initial: 'on', atCapture: 'on' } as const;
    const input = sampleInput({ controls: [{ control: { states } }] });
    const classification = { ...input.classification, controls: [] };
    expect(inShort(evaluateCapture({ ...input, classification }, [pretickedConsentCheckbox]))).toEqual([
      'needs-review meaning-unsure point-of-attention',
    ]);
  });
});

describe('gradeOf', () => {
  const high = { fact: 'high', law: 'high' } as const;
  it.each([
    ['likely-violation', 'fail', 'violation', high],
    ['point-of-attention', 'fail', 'violation', { fact: 'medium', law: 'high' }],
    ['point-of-attention', 'fail', 'violation', { fact: 'high', law: 'medium' }],
    ['point-of-attention', 'fail', 'warning', high],
    ['for-information', 'fail', 'info', high],
    ['point-of-attention', 'needs-review', 'violation', high],
    ['for-information', 'needs-review', 'info', high],
    ['for-information', 'pass', 'violation', high],
    ['for-information', 'not-applicable', 'violation', high],
    ['for-information', 'error', 'violation', high],
  ] as const)('%s: %s, %s', (grade, outcome, severity, sureness) => {
    expect(gradeOf(outcome, severity, sureness)).toBe(grade);
  });
});

describe('defineRule', () => {
  it('does not compile with a mistyped message key or an undeclared artifact', () => {
    // @ts-expect-error `yess` is no message of this rule
    defineRule({ ...FACTS, reads: [], evaluate: () => [pass('yess')] });
    // @ts-expect-error `links` is not in `reads`
    defineRule({ ...FACTS, reads: ['forms'], evaluate: ({ links }) => [pass('yes', { params: { n: `${links}` } })] });
    // @ts-expect-error a rule never answers with silence
    defineRule({ ...FACTS, reads: [], evaluate: () => [] });
    // @ts-expect-error a rule has a legal source
    defineRule({ ...FACTS, basis: [], reads: [], evaluate: () => [pass('yes')] });
  });
});
