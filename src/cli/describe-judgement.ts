import type { RuleChange } from '../compare/compare-evaluations';
import { reasonWords, sameAnswers } from '../compare/evaluation-words';
import type { Evaluation, Finding } from '../core/evaluation';
import type { RuleSetDocument } from '../core/rule-set';
import type { Lang } from '../core/text';
import { fill } from './drive/line-of';
import type { Judgement } from './judge';
import { JUDGE_WORDS } from './judge-words';
import { printable } from './printable';

/** One capture judged again, for a person at a terminal: versions, what changed and why, then what stayed. */
export function describeJudgement(judgement: Judgement, lang: Lang, all: boolean): string {
  const words = JUDGE_WORDS[lang];
  const { captureId, url, stored, evaluation, changes, ruleSets, written } = judgement;
  const changed = changes.filter(({ reasons }) => reasons.length > 0);
  const body = stored
    ? [
        ...changed.flatMap((change) => describeChange(change, ruleSets, lang)),
        `  ${sameAnswers(changes.length - changed.length, lang)}`,
      ]
    : [`  ${words.noStored}`];
  return [
    `${printable(url)}  ${captureId}`,
    `  ${words.versions(stored ? versionsOf(stored) : null, versionsOf(evaluation))}`,
    ...body,
    ...(all || !stored ? attention(evaluation).flatMap((f) => describeFinding(' ', f, ruleSets.current, lang)) : []),
    ...(written === null ? [] : [`  ${words.written} ${written}`]),
  ].join('\n');
}

function versionsOf({ ruleSetVersion, classification }: Evaluation): string {
  return `${ruleSetVersion} (${classification.classifierVersion})`;
}

function describeChange(
  { ruleId, gone, came, reasons }: RuleChange,
  ruleSets: Judgement['ruleSets'],
  lang: Lang,
): string[] {
  return [
    `  ${ruleId}: ${reasons.map((reason) => reasonWords(reason, lang)).join('; ')}`,
    ...gone.flatMap((finding) => describeFinding('−', finding, ruleSets.stored ?? ruleSets.current, lang)),
    ...came.flatMap((finding) => describeFinding('+', finding, ruleSets.current, lang)),
  ];
}

function attention(evaluation: Evaluation): Finding[] {
  return evaluation.findings.filter(({ outcome }) => outcome === 'fail' || outcome === 'needs-review');
}

function describeFinding(mark: string, finding: Finding, ruleSet: RuleSetDocument, lang: Lang): string[] {
  const words = JUDGE_WORDS[lang];
  const message = ruleSet.rules.find(({ id }) => id === finding.ruleId)?.messages[finding.message]?.[lang];
  const text = message ? fill(message, finding.params) : finding.message;
  return [`    ${mark} ${words.outcomes[finding.outcome]}, ${words.grades[finding.grade]}: ${printable(text)}`];
}
