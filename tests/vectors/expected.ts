import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

export const VECTORS = join(import.meta.dirname, 'bundles');
export const EXPECTED = join(VECTORS, 'expected.json');

const OutcomeSchema = z.object({
  verdict: z.enum(['intact', 'not-intact', 'not-a-bundle']),
  /** Ids of the checks that fail, in the order of the specification's table. */
  failed: z.array(z.string()),
  /** File in `time-stamps/` that the verifier is given as the root that it trusts. */
  root: z.enum(['own', 'other']).optional(),
});
export type VectorOutcome = z.infer<typeof OutcomeSchema>;

export function readExpected(): Record<string, VectorOutcome & { why: string }> {
  return z
    .record(z.string(), OutcomeSchema.extend({ why: z.string() }))
    .parse(JSON.parse(readFileSync(EXPECTED, 'utf8')));
}
