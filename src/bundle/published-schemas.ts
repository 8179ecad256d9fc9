import * as z from 'zod';
import { ActivitySchema } from '../core/activity';
import { AgreementSchema, RecipientSchema } from '../core/agreements';
import { CaptureSchema } from '../core/capture';
import { ComparisonDocumentSchema } from '../core/comparison';
import { ConsentRecordSchema } from '../core/consent-record';
import { EvaluationSchema } from '../core/evaluation';
import { RedactedSchema } from '../core/redaction';
import { BodySchema } from '../core/register';
import { ReviewSchema } from '../core/review';
import { RuleSetDocumentSchema } from '../core/rule-set';
import { VerificationSchema } from '../core/verification';
import { ReadEntrySchema } from '../ledger/read-entry';
import { CountersignatureSchema } from './countersignature';
import { DisclosureSchema } from './disclosure';
import {
  CustodyDocumentSchema,
  FindingsDocumentSchema,
  MerkleDocumentSchema,
  ReviewsDocumentSchema,
} from './document-schemas';

/**
 * The JSON files of a ProofBundle and beside it, by name, with the files they are the schema of. `npm run docs` writes each as JSON
 * Schema to `docs/schemas/<name>.schema.json`.
 */
export const PUBLISHED = {
  capture: { schema: CaptureSchema, files: /^data\/records\/[^/]+\.json$/ },
  evaluation: { schema: EvaluationSchema, files: /^data\/evaluations\/[^/]+\.json$/ },
  /** What a redacted copy has in the place of a record. */
  redacted: { schema: RedactedSchema, files: /^data\/redacted\/[^/]+\.json$/ },
  review: { schema: ReviewSchema, files: /^data\/reviews\/[^/]+\.json$/ },
  'consent-record': { schema: ConsentRecordSchema, files: /^data\/(register\/)?consents\/[^/]+\.json$/ },
  activity: { schema: ActivitySchema, files: /^data\/register\/activities\/[^/]+\.json$/ },
  body: { schema: BodySchema, files: /^data\/register\/bodies\/[^/]+\.json$/ },
  recipient: { schema: RecipientSchema, files: /^data\/register\/recipients\/[^/]+\.json$/ },
  agreement: { schema: AgreementSchema, files: /^data\/register\/agreements\/[^/]+\.json$/ },
  /** One line of a log. */
  'ledger-entry': { schema: ReadEntrySchema, files: /^data\/log\/[^/]+\.jsonl$/ },
  merkle: { schema: MerkleDocumentSchema, files: /^data\/log\/merkle\.json$/ },
  findings: { schema: FindingsDocumentSchema, files: /^data\/findings\.json$/ },
  reviews: { schema: ReviewsDocumentSchema, files: /^data\/reviews\.json$/ },
  custody: { schema: CustodyDocumentSchema, files: /^data\/custody\.json$/ },
  'rule-set': { schema: RuleSetDocumentSchema, files: /^data\/ruleset\.json$/ },
  countersignature: { schema: CountersignatureSchema, files: /^consent-proof-[^/]+\.countersignature-\d+\.json$/ },
  disclosure: { schema: DisclosureSchema, files: /^consent-disclosure-[^/]+\.json$/ },
  /** Of two captures, saved from the review page. */
  comparison: { schema: ComparisonDocumentSchema, files: null },
  /** What our verifier says, with `--json`. */
  verification: { schema: VerificationSchema, files: null },
} as const;

export type PublishedName = keyof typeof PUBLISHED;
export const PUBLISHED_NAMES: readonly PublishedName[] = [
  'capture',
  'evaluation',
  'redacted',
  'review',
  'consent-record',
  'activity',
  'body',
  'recipient',
  'agreement',
  'ledger-entry',
  'merkle',
  'findings',
  'reviews',
  'custody',
  'rule-set',
  'countersignature',
  'disclosure',
  'comparison',
  'verification',
];

/** JSON Schema 2020-12. What a schema language cannot say (canonical spelling, that parts belong together) is in the specification. */
export function publishedSchema(name: PublishedName): string {
  const { $schema, ...rest } = z.toJSONSchema(PUBLISHED[name].schema, { target: 'draft-2020-12' });
  const schema = { $schema, $id: `consent-witness/${name}`, ...rest };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
