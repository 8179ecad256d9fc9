import { canonicalText } from '../core/canonical';
import type { Classification, Evaluation, Finding, RuleAdjustment } from '../core/evaluation';

/** Why a rule answers differently than it did. `unexplained`: nothing that decides it changed, so it must be looked into. */
export type ChangeReason =
  | { why: 'rule-is-new'; version: number }
  | { why: 'rule-is-gone'; version: number }
  | { why: 'rule-changed'; from: number; to: number }
  | { why: 'classifier-changed'; from: string; to: string; read: ReadDifferently[] }
  | { why: 'settings-changed' }
  | { why: 'unexplained' };

/** A part of the page that the classifier reads differently now, in the words of the classification. */
export interface ReadDifferently {
  subject: string;
  from: string;
  to: string;
}

export interface RuleChange {
  ruleId: string;
  gone: Finding[];
  came: Finding[];
  /** Answers that both evaluations give. */
  kept: number;
  /** Empty when nothing changed. */
  reasons: ChangeReason[];
}

/** What two evaluations of one capture say differently, rule by rule in the order of the later one. */
export function compareEvaluations(before: Evaluation, after: Evaluation): RuleChange[] {
  const ids = [...new Set([...after.findings, ...before.findings].map(({ ruleId }) => ruleId))];
  const read = readDifferently(before.classification, after.classification);
  return ids.map((ruleId) => {
    const [was, is] = [before, after].map(({ findings }) => findings.filter((f) => f.ruleId === ruleId));
    const [gone, came] = [without(was ?? [], is ?? []), without(is ?? [], was ?? [])];
    const change = { ruleId, gone, came, kept: (is ?? []).length - came.length };
    if (gone.length + came.length === 0) return { ...change, reasons: [] };
    return { ...change, reasons: reasonsOf(ruleId, before, after, read) };
  });
}

/** What a finding says, apart from the version of the rule that says it. */
function said({ ruleVersion: _, ...finding }: Finding): string {
  return canonicalText(finding);
}

function without(findings: readonly Finding[], others: readonly Finding[]): Finding[] {
  const known = new Set(others.map(said));
  return findings.filter((finding) => !known.has(said(finding)));
}

function reasonsOf(
  ruleId: string,
  before: Evaluation,
  after: Evaluation,
  read: readonly ReadDifferently[],
): ChangeReason[] {
  const [from, to] = [versionIn(before, ruleId), versionIn(after, ruleId)];
  if (from === null) return [{ why: 'rule-is-new', version: to ?? 0 }];
  if (to === null) return [{ why: 'rule-is-gone', version: from }];
  const reasons: ChangeReason[] = [];
  if (from !== to) reasons.push({ why: 'rule-changed', from, to });
  const [own, other] = [before, after].map(({ adjustments }) => adjustmentOf(adjustments, ruleId));
  if (own !== other) reasons.push({ why: 'settings-changed' });
  const [older, newer] = [before.classification.classifierVersion, after.classification.classifierVersion];
  if (older !== newer && read.length > 0)
    reasons.push({ why: 'classifier-changed', from: older, to: newer, read: [...read] });
  return reasons.length > 0 ? reasons : [{ why: 'unexplained' }];
}

function versionIn({ findings }: Evaluation, ruleId: string): number | null {
  return findings.find((finding) => finding.ruleId === ruleId)?.ruleVersion ?? null;
}

function adjustmentOf(adjustments: readonly RuleAdjustment[] | undefined, ruleId: string): string {
  return canonicalText(adjustments?.find((one) => one.ruleId === ruleId) ?? null);
}

function readDifferently(before: Classification, after: Classification): ReadDifferently[] {
  return [
    ...differing(
      before.controls.map((c) => [c.controlId, controlSaid(c)]),
      after.controls.map((c) => [c.controlId, controlSaid(c)]),
    ),
    ...differing(
      before.forms.map((f) => [f.formId, f.purpose]),
      after.forms.map((f) => [f.formId, f.purpose]),
    ),
    ...differing(
      before.notices.map((n) => [n.noticeId, noticeSaid(n)]),
      after.notices.map((n) => [n.noticeId, noticeSaid(n)]),
    ),
  ];
}

function controlSaid({ role, polarity, purposes, necessary }: Classification['controls'][number]): string {
  return [role, polarity, ...purposes, ...(necessary ? ['necessary'] : [])].join(' ');
}

function noticeSaid({ asks, language, buttons }: Classification['notices'][number]): string {
  return [asks, language, ...buttons].join(' ');
}

function differing(before: readonly [string, string][], after: readonly [string, string][]): ReadDifferently[] {
  const was = new Map(before);
  return after.flatMap(([subject, to]) => {
    const from = was.get(subject);
    return from === undefined || from === to ? [] : [{ subject, from, to }];
  });
}
