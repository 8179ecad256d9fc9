import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { classifyCapture } from '../../../src/classify';
import type { MergedFrames } from '../../../src/commands/merge-frames';
import { evaluateCapture, RULES } from '../../../src/rules';
import type { Scores } from './scores';

/**
 * What each labelled screen, layer by layer, is found to do: written by hand after looking at the screen, rule by rule.
 * Every `fail` that is not listed is a false accusation, every listed one that is missing lets somebody off.
 */
const LABELLED = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'findings.json'), 'utf8')));

export function compareFindings(read: MergedFrames, where: string, scores: Scores): void {
  const found = findingsOf(read);
  const labelled = LABELLED[where] ?? [];
  for (const { id } of RULES) {
    const fails = found.some(({ ruleId, outcome }) => ruleId === id && (outcome === 'fail' || outcome === 'error'));
    scores.presence(`finding: ${id}`, where, fails, labelled.includes(id));
  }
}

/** What says that a choice was made in advance: the accusation that hurts most when it is false. */
const IN_ADVANCE = new Set([
  'preticked-consent-checkbox',
  'script-preticked-consent',
  'preselected-consent-radio',
  'preselected-consent-select',
  'aria-toggle-default-on',
  'preenabled-purpose-toggle',
]);

/** The controls that are said to be given in advance. */
export function givenInAdvance(read: MergedFrames): ReadonlySet<string> {
  const fails = findingsOf(read).filter(({ ruleId, outcome }) => outcome === 'fail' && IN_ADVANCE.has(ruleId));
  return new Set(fails.flatMap(({ controlIds }) => controlIds));
}

function findingsOf({ frames, gaps }: MergedFrames) {
  return evaluateCapture({ frames, gaps, classification: classifyCapture(frames) });
}
