import * as z from 'zod';
import { BasisSchema, SeveritySchema, SurenessSchema } from './evaluation';
import { BilingualSchema } from './text';

/**
 * What a rule may need to see beside the page itself: an observer from the first byte, a visit without an earlier choice,
 * the requests and stored names of the visit, or the page after a choice was made.
 */
export const RULE_NEEDS = ['watched-site', 'fresh-profile', 'network-observation', 'after-choice'] as const;
export type RuleNeed = (typeof RULE_NEEDS)[number];

/** The public face of one rule: all that is needed to read a finding without our code. */
export const RuleDocumentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  version: z.int().min(1),
  severity: SeveritySchema,
  sureness: z.strictObject({ fact: SurenessSchema, law: SurenessSchema }),
  title: BilingualSchema,
  /** Why it matters. */
  explanation: BilingualSchema,
  /** What would be in order. */
  remedy: BilingualSchema,
  /** What a person should look at. Absent in rule sets of before, as are the next three. */
  lookAt: BilingualSchema.optional(),
  /** Known cases that look like a finding and are none. */
  falsePositives: z.array(BilingualSchema).optional(),
  needs: z.array(z.enum(RULE_NEEDS)).optional(),
  /** One of the regulator's own examples (AP, accountability page). */
  apExample: z.boolean().optional(),
  /** By message key; `{placeholders}` are filled from a finding's `params`. */
  messages: z.record(z.string(), BilingualSchema),
  basis: z.array(BasisSchema),
});
export type RuleDocument = z.infer<typeof RuleDocumentSchema>;

/**
 * A RuleSet as data: goes into a ProofBundle as `data/ruleset.json`, so that whoever opens it in ten years reads the
 * words and the legal sources that were used then, not those of today.
 */
export const RuleSetDocumentSchema = z.strictObject({
  schema: z.literal('consent-witness/rule-set/1'),
  version: z.string().min(1),
  date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  rules: z.array(RuleDocumentSchema),
});
export type RuleSetDocument = z.infer<typeof RuleSetDocumentSchema>;
