import type { RuleSetDocument } from '../core/rule-set';
import { RUNNER_MESSAGES } from './evaluate';
import { RULES } from './registry';

export { evaluateCapture, type JudgeInput } from './evaluate';
export { RULES } from './registry';

/** Date of the legal state the rules describe, then a counter: raised whenever any rule could answer differently. */
export const RULE_SET_VERSION = '2026-12-01.2';

/** The rule set as data, for the proof bundle and the documentation. */
export function ruleSetDocument(): RuleSetDocument {
  return {
    schema: 'consent-witness/rule-set/1',
    version: RULE_SET_VERSION,
    date: RULE_SET_VERSION.slice(0, 10),
    rules: RULES.map((rule) => ({
      id: rule.id,
      version: rule.version,
      severity: rule.severity,
      sureness: { ...rule.sureness },
      title: rule.title,
      explanation: rule.explanation,
      remedy: rule.remedy,
      lookAt: rule.lookAt,
      falsePositives: [...rule.falsePositives],
      needs: [...(rule.needs ?? [])],
      apExample: rule.apExample ?? false,
      messages: { ...rule.messages, ...RUNNER_MESSAGES },
      basis: [...rule.basis],
    })),
  };
}
