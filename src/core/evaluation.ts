import * as z from 'zod';
import { Sha256Schema, TimestampSchema } from './capture';
import { LocatorSchema } from './controls';
import { CommittedSchema } from './redaction';

export const OutcomeSchema = z.enum(['fail', 'needs-review', 'pass', 'not-applicable', 'error']);
export type Outcome = z.infer<typeof OutcomeSchema>;

export const SeveritySchema = z.enum(['violation', 'warning', 'info']);
export type Severity = z.infer<typeof SeveritySchema>;
export const SurenessSchema = z.enum(['high', 'medium', 'low']);

/** What a finding is called on screen. Only F-high with L-high is "likely violation" without a person (rules.md section 1). */
export const GradeSchema = z.enum(['likely-violation', 'point-of-attention', 'for-information']);
export type Grade = z.infer<typeof GradeSchema>;

/** Role of a control, as the classifier reads it. `unsure` is an answer and leads to needs-review. */
export const ControlRoleSchema = z.enum([
  'consent',
  'opt-out',
  'terms',
  'acknowledgement',
  'preference',
  'product-option',
  'unrelated',
  'unsure',
]);
export type ControlRole = z.infer<typeof ControlRoleSchema>;

export const PURPOSES = [
  'marketing-own',
  'marketing-partners',
  'profiling',
  'data-sharing',
  'analytics',
  'advertising',
  'functional',
  'social-media',
  'device-storage',
  'location',
  'special-category',
  'data-processing',
  'cookies-all',
  'necessary',
  'channel-email',
  'channel-telephone',
  'channel-post',
  'unknown',
] as const;
export const PurposeSchema = z.enum(PURPOSES);
export type Purpose = z.infer<typeof PurposeSchema>;

/** `optional-consent` is what the default rules look at; `required-acceptance` is terms or a read-receipt. */
export const ConsentClassSchema = z.enum([
  'optional-consent',
  'required-acceptance',
  'necessary-locked',
  'none',
  'unsure',
]);
export type ConsentClass = z.infer<typeof ConsentClassSchema>;

export const OptionMeaningSchema = z.enum(['consent', 'refuse', 'other', 'placeholder']);
export type OptionMeaning = z.infer<typeof OptionMeaningSchema>;

export const ControlClassSchema = z.strictObject({
  controlId: z.string(),
  role: ControlRoleSchema,
  consentClass: ConsentClassSchema,
  polarity: z.enum(['opt-in', 'opt-out', 'unknown']),
  purposes: z.array(PurposeSchema),
  necessary: z.boolean(),
  /** One per option of the control, same order; empty for controls without options. */
  optionMeanings: z.array(OptionMeaningSchema),
  /** Whole per cent. Below 60: `unsure`. */
  confidence: z.int().min(0).max(100),
  /** Why, as `<signal>:<what matched>`; read by auditors, not by code. */
  reasons: z.array(z.string()),
});
export type ControlClass = z.infer<typeof ControlClassSchema>;

export const FormPurposeSchema = z.enum([
  'newsletter',
  'registration',
  'checkout',
  'contact',
  'comment',
  'login',
  'search',
  'cookie-settings',
  'survey',
  'other',
]);
export type FormPurpose = z.infer<typeof FormPurposeSchema>;

export const ButtonClassSchema = z.enum(['accept', 'reject', 'settings', 'save', 'close', 'pay', 'submit', 'other']);

export type ButtonClass = z.infer<typeof ButtonClassSchema>;

/** How much a button stands out beside the one that accepts, which is the `reference`. */
export const ButtonStandingSchema = z.enum(['reference', 'equal', 'weaker', 'stronger', 'unknown']);
export type ButtonStanding = z.infer<typeof ButtonStandingSchema>;

/** What the pure classifier makes of a Capture. Derived: it can be made again from the stored capture. */
export const ClassificationSchema = z.strictObject({
  classifierVersion: z.string(),
  controls: z.array(ControlClassSchema),
  forms: z.array(z.strictObject({ formId: z.string(), purpose: FormPurposeSchema, reasons: z.array(z.string()) })),
  notices: z.array(
    z.strictObject({
      noticeId: z.string(),
      asks: z.enum(['cookies', 'marketing', 'terms', 'data', 'nothing', 'unsure']),
      /** Detected language of its words: `nl`, `en`, `de`, `fr` …, or `und`. */
      language: z.string(),
      buttons: z.array(ButtonClassSchema),
      /** One per button, same order. Absent in older evaluations, as are the next two. */
      standings: z.array(ButtonStandingSchema).optional(),
      /** Of a cookie banner: 1 is shown, 2 is in the page and not shown; null when not known, or no banner. */
      layer: z.int().nullable().optional(),
      /** Of what is shown: clicks needed, as far as known without clicking; null when no way is known. */
      clicks: z
        .strictObject({ accept: z.int().nullable(), reject: z.int().nullable(), settings: z.int().nullable() })
        .nullable()
        .optional(),
    }),
  ),
});
export type Classification = z.infer<typeof ClassificationSchema>;

/** Where in its instrument a provision stands, part by part. */
export const CitationSchema = z.discriminatedUnion('part', [
  z.strictObject({
    part: z.literal('article'),
    article: z.string(),
    paragraph: z.string().optional(),
    point: z.string().optional(),
  }),
  z.strictObject({ part: z.literal('recital'), recital: z.string() }),
  z.strictObject({ part: z.literal('paragraph'), paragraph: z.string() }),
  z.strictObject({ part: z.literal('example'), example: z.string() }),
  z.strictObject({ part: z.literal('footnote'), footnote: z.string() }),
  z.strictObject({ part: z.literal('case'), case: z.string(), name: z.string(), paragraph: z.string().optional() }),
  z.strictObject({ part: z.literal('subject'), subject: z.string() }),
]);
export type Citation = z.infer<typeof CitationSchema>;

/** Words of a source as they stand in it, by language; `[…]` marks what was left out. One language when the source has one. */
export const QuoteSchema = z
  .strictObject({ nl: z.string().min(1).optional(), en: z.string().min(1).optional() })
  .refine((quote) => quote.nl !== undefined || quote.en !== undefined);
export type Quote = z.infer<typeof QuoteSchema>;

/** A legal source, structured so that it can be cited in either language. */
export const BasisSchema = z.strictObject({
  instrument: z.enum([
    'GDPR',
    'ePrivacy',
    'Tw',
    'UAVG',
    'EDPB-05/2020',
    'EDPB-TF-2023',
    'EDPB-03/2022',
    'EDPB-4/2019',
    'CJEU',
    'AP',
  ]),
  /** `Art. 25(2)`, `R32`, `para 79`, `C-673/17` … as the instrument itself numbers it. */
  provision: z.string(),
  /** The same, part by part. Absent in rule sets of before. */
  citation: CitationSchema.optional(),
  url: z.url(),
  /** Its own words. Absent where they are not kept, and in rule sets of before. */
  quote: QuoteSchema.optional(),
});
export type Basis = z.infer<typeof BasisSchema>;

/** One rule's outcome on one capture with its evidence. */
export const FindingSchema = z.strictObject({
  ruleId: z.string(),
  ruleVersion: z.int(),
  outcome: OutcomeSchema,
  severity: SeveritySchema,
  grade: GradeSchema,
  sureness: z.strictObject({ fact: SurenessSchema, law: SurenessSchema }),
  /** Key into the rule's own bilingual messages. */
  message: z.string(),
  /** Values for `{placeholders}` in the message. */
  params: z.record(z.string(), z.string()),
  /** The exact elements that show it. */
  locators: z.array(LocatorSchema),
  controlIds: z.array(z.string()),
});
export type Finding = z.infer<typeof FindingSchema>;

/** What an organisation set differently from the rule set: a rule switched off, or another severity. */
export const RuleAdjustmentSchema = z.strictObject({
  ruleId: z.string(),
  off: z.boolean(),
  /** Null: as the rule set has it. */
  severity: SeveritySchema.nullable(),
});
export type RuleAdjustment = z.infer<typeof RuleAdjustmentSchema>;

/** All findings of one rule set on one capture. Lives outside the capture's digest; can be redone. */
export const EvaluationSchema = z.strictObject({
  schema: z.literal('consent-witness/evaluation/1'),
  captureDigest: Sha256Schema,
  ruleSetVersion: z.string(),
  evaluatedAt: TimestampSchema,
  classification: ClassificationSchema,
  findings: z.array(FindingSchema),
  /** In force when it was judged; absent when there were none. */
  adjustments: z.array(RuleAdjustmentSchema).optional(),
  /** Absent in those of older captures. */
  redaction: CommittedSchema.optional(),
});
export type Evaluation = z.infer<typeof EvaluationSchema>;
