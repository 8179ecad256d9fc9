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

export function compareFindings({ frames, gaps }: MergedFrames, where: string, scores: Scores): void {
  const found = evaluateCapture({ frames, gaps, classification: classifyCapture(frames) });
  const labelled = LABELLED[where] ?? [];
  for (const { id } of RULES) {
    const fails = found.some(({ ruleId, outcome }) => ruleId === id && (outcome === 'fail' || outcome === 'error'));
    scores.presence(`finding: ${id}`, where, fails, labelled.includes(id));
  }
}
