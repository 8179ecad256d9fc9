import type { Basis, Finding, Grade } from '../../core/evaluation';
import type { RuleDocument, RuleSetDocument } from '../../core/rule-set';
import type { Lang } from '../../core/text';

/** A piece of a finding's sentence: our words, or words of the page that were filled in. */
export interface MessagePart {
  text: string;
  captured: boolean;
}

export interface FindingWords {
  title: string;
  /** Empty when the rule is not known to this version. */
  fact: MessagePart[];
  explanation: string;
  remedy: string;
  /** What a person should look at; null in rule sets of before. */
  lookAt: string | null;
  basis: readonly Basis[];
}

/** The finding in words. `null`: the rule is not in the given rule set (older or newer evidence). */
export function findingWords(finding: Finding, rules: RuleSetDocument | null, lang: Lang): FindingWords | null {
  const rule = rules?.rules.find(({ id }) => id === finding.ruleId);
  if (!rule) return null;
  return {
    title: rule.title[lang],
    fact: factOf(rule, finding, lang),
    explanation: rule.explanation[lang],
    remedy: rule.remedy[lang],
    lookAt: rule.lookAt?.[lang] ?? null,
    basis: rule.basis,
  };
}

const GRADES: readonly Grade[] = ['likely-violation', 'point-of-attention', 'for-information'];

/** 0 is worst. */
export function gradeRank(grade: Grade): number {
  return GRADES.indexOf(grade);
}

export function worstFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => gradeRank(one.grade) - gradeRank(other.grade));
}

function factOf(rule: RuleDocument, finding: Finding, lang: Lang): MessagePart[] {
  const message = rule.messages[finding.message]?.[lang];
  if (message === undefined) return [];
  return message
    .split(/(\{\w+\})/)
    .map((piece) => {
      const value = /^\{\w+\}$/.test(piece) ? finding.params[piece.slice(1, -1)] : undefined;
      return value === undefined ? { text: piece, captured: false } : { text: value, captured: true };
    })
    .filter(({ text }) => text !== '');
}
