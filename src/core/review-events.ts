import * as z from 'zod';
import { Sha256Schema } from './sealed-values';

/** What an auditor decides on a finding. `not-assessed` withdraws an earlier verdict. */
export const VERDICTS = ['confirmed', 'dismissed', 'needs-more', 'not-assessed'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What an entry says of a Review; its words are outside the ledger, so that they can be deleted with the capture. */
const about = {
  /** Made by the asker, so that asking again after a killed page makes no second one. */
  reviewId: z.uuid(),
  captureId: z.uuid(),
  captureDigest: Sha256Schema,
  /** Of the JCS bytes of the Review. */
  reviewDigest: Sha256Schema,
};

/** Which finding, and what was decided. */
export const verdictFields = {
  evaluationDigest: Sha256Schema,
  /** Place in the findings of that evaluation, from 0: a rule may find something in several places. */
  finding: z.int().min(0),
  ruleId: z.string(),
  ruleVersion: z.int(),
  verdict: z.enum(VERDICTS),
};

export const VerdictGivenSchema = z.strictObject({ kind: z.literal('verdict'), ...about, ...verdictFields });
export const NotedSchema = z.strictObject({ kind: z.literal('noted'), ...about });
