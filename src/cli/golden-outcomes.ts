import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { judge } from '../commands/judge-capture';
import { canonicalText } from '../core/canonical';
import { CaptureSchema } from '../core/capture';
import { RULE_SET_VERSION } from '../rules';

export const GOLDEN = 'tests/golden';
export const OUTCOMES_FILE = `${GOLDEN}/outcomes.json`;

/** What the rule set says of captures kept for good, of every schema and reader version: by capture, by rule. */
export const GoldenOutcomesSchema = z.strictObject({
  ruleSetVersion: z.string(),
  captures: z.record(z.string(), z.record(z.string(), z.array(z.string()))),
});
export type GoldenOutcomes = z.infer<typeof GoldenOutcomesSchema>;

/** Judges every golden capture. @param root folder of the project */
export function goldenOutcomes(root: string): GoldenOutcomes {
  const folder = join(root, GOLDEN, 'captures');
  const captures: GoldenOutcomes['captures'] = {};
  for (const name of readdirSync(folder).sort()) {
    const capture = CaptureSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const answers: Record<string, string[]> = {};
    for (const finding of judge(capture, '0'.repeat(64), capture.capturedAt).findings) {
      const { ruleId, outcome, message, grade, params, controlIds } = finding;
      const said = [outcome, message, grade, ...controlIds, canonicalText(params)].join(' ');
      answers[ruleId] = [...(answers[ruleId] ?? []), said];
    }
    captures[name.replace('.json', '')] = answers;
  }
  return { ruleSetVersion: RULE_SET_VERSION, captures };
}
