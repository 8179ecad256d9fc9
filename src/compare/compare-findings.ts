import type { Evaluation, Finding, Grade } from '../core/evaluation';
import { isReported } from '../core/numbering';

/** One rule's findings on the same choices, in both captures. */
export interface FindingChange {
  before: Finding;
  after: Finding;
}

export interface FindingChanges {
  appeared: Finding[];
  gone: Finding[];
  /** Found in both, graded or decided otherwise. */
  changed: FindingChange[];
  /** The two were judged by rule sets of different versions: a difference can come from the rules. */
  ruleSets: { before: string; after: string } | null;
}

/**
 * Findings that came and went between two captures, those that say more than "for information" first. A finding is the same one
 * when the same rule says the same of the same choices, whatever their ids are in either capture.
 * @param sameControl from a control's id before to its id after
 */
export function compareFindings(
  before: Evaluation,
  after: Evaluation,
  sameControl: ReadonlyMap<string, string>,
): FindingChanges {
  const [old, now] = [before.findings.filter(isReported), after.findings.filter(isReported)];
  const waiting = new Map<string, Finding[]>();
  for (const finding of now) {
    const key = keyOf(finding, finding.controlIds);
    waiting.set(key, [...(waiting.get(key) ?? []), finding]);
  }
  const changed: FindingChange[] = [];
  const gone: Finding[] = [];
  for (const finding of old) {
    const key = keyOf(
      finding,
      finding.controlIds.map((id) => sameControl.get(id) ?? `before ${id}`),
    );
    const same = waiting.get(key)?.shift();
    if (!same) gone.push(finding);
    else if (same.grade !== finding.grade || same.outcome !== finding.outcome)
      changed.push({ before: finding, after: same });
  }
  const [from, to] = [before.ruleSetVersion, after.ruleSetVersion];
  return {
    appeared: [...waiting.values()].flat().sort(worstFirst),
    gone: gone.sort(worstFirst),
    changed: changed.sort((a, b) => worstFirst(a.after, b.after)),
    ruleSets: from === to ? null : { before: from, after: to },
  };
}

function keyOf({ ruleId, message }: Finding, controls: readonly string[]): string {
  return [ruleId, message, ...[...controls].sort()].join('\u0000');
}

const WEIGHT: Readonly<Record<Grade, number>> = {
  'likely-violation': 0,
  'point-of-attention': 1,
  'for-information': 2,
};

function worstFirst(one: Finding, other: Finding): number {
  return WEIGHT[one.grade] - WEIGHT[other.grade];
}
