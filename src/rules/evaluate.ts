import { type Finding, type Grade, type RuleAdjustment, type Severity, SeveritySchema } from '../core/evaluation';
import type { Bilingual } from '../core/text';
import { type Artifacts, buildArtifacts, type JudgeInput } from './artifacts';
import { RULES } from './registry';
import { needsReview, type Rule, type RuleOutcome, type SurenessPair } from './rule';

export type { JudgeInput } from './artifacts';

/** Judges a capture (stored, or just read) by every rule. Pure: the same capture and classification give the same findings. */
export function evaluateCapture(
  input: JudgeInput,
  rules: readonly Rule[] = RULES,
  adjustments: readonly RuleAdjustment[] = [],
): Finding[] {
  const artifacts = buildArtifacts(input);
  return rules.flatMap((rule) => {
    const adjusted = adjustments.find(({ ruleId }) => ruleId === rule.id);
    if (adjusted?.off) return [toFinding(rule, { outcome: 'not-applicable', message: 'switched-off' })];
    return judge(adjusted?.severity ? { ...rule, severity: adjusted.severity } : rule, artifacts);
  });
}

/** Messages the runner itself may give for any rule; published with every rule's own. */
export const RUNNER_MESSAGES = {
  'parts-not-read': {
    nl: 'In wat gelezen kon worden is niets gevonden, maar niet alles op de pagina kon gelezen worden: {parts}.',
    en: 'Nothing was found in what could be read, but not everything on the page could be read: {parts}.',
  },
  'switched-off': {
    nl: 'Deze regel is in de instellingen van de organisatie uitgezet.',
    en: 'This rule is switched off in the settings of the organisation.',
  },
  'rule-error': {
    nl: 'Deze regel kon niet worden uitgevoerd op deze vastlegging ({detail}).',
    en: 'This rule could not be run on this capture ({detail}).',
  },
} as const satisfies Record<string, Bilingual>;

/** One bad rule never sinks the evaluation: its throw becomes an `error`. */
function judge(rule: Rule, artifacts: Artifacts): Finding[] {
  try {
    return rule.evaluate(artifacts).map((outcome) => toFinding(rule, withGaps(outcome, artifacts)));
  } catch (thrown) {
    const detail = thrown instanceof Error ? thrown.name : typeof thrown;
    return [toFinding(rule, { outcome: 'error', message: 'rule-error', params: { detail } })];
  }
}

/** A `pass` says "all is well"; over unread parts nobody can say that. It is a remark about the capture, not about the page. */
function withGaps(outcome: RuleOutcome<string>, { gaps }: Artifacts): RuleOutcome<string> {
  if (outcome.outcome !== 'pass' || gaps.length === 0) return outcome;
  return needsReview('parts-not-read', {
    controlIds: outcome.controlIds ?? [],
    params: { parts: gaps.map((gap) => gap.subject).join('; ') },
    locators: gaps.flatMap((gap) => gap.locator ?? []),
    severity: 'info',
  });
}

type Answer = Omit<RuleOutcome<string>, 'outcome'> & { outcome: Finding['outcome'] };

function toFinding(rule: Rule, answer: Answer): Finding {
  const severity = mildest(answer.severity ?? rule.severity, rule.severity);
  const sureness = answer.sureness ?? rule.sureness;
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    outcome: answer.outcome,
    severity,
    grade: gradeOf(answer.outcome, severity, sureness),
    sureness: { ...sureness },
    message: answer.message,
    params: { ...answer.params },
    locators: [...(answer.locators ?? [])],
    controlIds: [...(answer.controlIds ?? [])],
  };
}

/** What the context makes milder stays so when an organisation raises a rule, and no outcome is worse than its rule. */
function mildest(a: Severity, b: Severity): Severity {
  const order = SeveritySchema.options;
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}

/** Only fact-high with law-high may be called a likely violation without a person (rules.md section 1). */
export function gradeOf(outcome: Finding['outcome'], severity: Severity, sureness: SurenessPair): Grade {
  if (outcome !== 'fail' && outcome !== 'needs-review') return 'for-information';
  if (severity === 'info') return 'for-information';
  const certain = sureness.fact === 'high' && sureness.law === 'high';
  return outcome === 'fail' && severity === 'violation' && certain ? 'likely-violation' : 'point-of-attention';
}
