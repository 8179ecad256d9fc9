import * as z from 'zod';
import { DaySchema } from './register';
import { Sha256Schema } from './sealed-values';

const LineSchema = z.string().max(500);
const ListSchema = z.array(LineSchema.regex(/^[^\r\n]*\S[^\r\n]*$/)).max(200);

/** What Art. 28(3) GDPR wants agreed, by the nine headings of the AP. */
export const CLAUSES = [
  'description',
  'instructions',
  'confidentiality',
  'security',
  'sub-processors',
  'rights',
  'assistance',
  'deletion',
  'audits',
] as const;
export type Clause = (typeof CLAUSES)[number];
export const CLAUSE_STATES = ['present', 'absent', 'unclear'] as const;
export type ClauseState = (typeof CLAUSE_STATES)[number];
const ClauseSchema = z.strictObject({ state: z.enum(CLAUSE_STATES), page: z.string().max(20) });

export const PHASES = ['drafting', 'signed', 'managed'] as const;
export type Phase = (typeof PHASES)[number];
export const RISK_CLASSES = ['low', 'medium', 'high', 'unknown'] as const;
export type RiskClass = (typeof RISK_CLASSES)[number];
export const REVIEW_INTERVALS = ['half-yearly', 'yearly', 'two-yearly'] as const;
export type ReviewInterval = (typeof REVIEW_INTERVALS)[number];

/** ProcessorAgreement (verwerkersovereenkomst): one controller, one recipient. */
export const AgreementSchema = z.strictObject({
  agreementId: z.uuid(),
  controllerId: z.uuid(),
  recipientId: z.uuid(),
  mainContract: LineSchema,
  /** Null: not signed. */
  signedOn: DaySchema.nullable(),
  signatories: LineSchema,
  effectiveFrom: DaySchema.nullable(),
  endsOn: DaySchema.nullable(),
  /** Of the signed document, which stays where it is. */
  fileDigest: Sha256Schema.nullable(),
  clauses: z.record(z.enum(CLAUSES), ClauseSchema),
  phase: z.enum(PHASES),
  ownerRole: LineSchema,
  riskClass: z.enum(RISK_CLASSES),
  reviewInterval: z.enum(REVIEW_INTERVALS),
  lastReview: DaySchema.nullable(),
  auditReports: ListSchema,
  incidents: ListSchema,
});
export type Agreement = z.infer<typeof AgreementSchema>;

export const ROLES = ['processor', 'independent-controller', 'joint-controller', 'no-access'] as const;
export type Role = (typeof ROLES)[number];

/** Answers from which a role follows; `unknown` is an answer, from which none follows. */
export const RoleAnswersSchema = z.strictObject({
  /** Who decides on purpose and essential means (AP; Art. 4(7) GDPR). */
  decides: z.enum(['we', 'they', 'together', 'unknown']),
  /** Whether they use the data for purposes of their own as well (AP; Art. 28(10) GDPR). */
  ownPurposes: z.enum(['yes', 'no', 'unknown']),
  /** Whether processing the data is the main object of the assignment (AP, Handleiding AVG, 3.5). */
  mainObject: z.enum(['yes', 'no', 'unknown']),
  /** Whether they can reach the data in the clear. */
  inTheClear: z.enum(['yes', 'no', 'unknown']),
});
export type RoleAnswers = z.infer<typeof RoleAnswersSchema>;

export const RoleDecisionSchema = z.strictObject({
  answers: RoleAnswersSchema,
  role: z.enum(ROLES),
  reason: LineSchema.min(1),
  decidedOn: DaySchema,
});
export type RoleDecision = z.infer<typeof RoleDecisionSchema>;

/** Somebody to whom forms send, or from whom pages load. */
export const RecipientSchema = z.strictObject({
  recipientId: z.uuid(),
  name: z.string().min(1).max(200),
  /** Registrable domains by which captures show it, lower case. */
  domains: z.array(z.string().regex(/^[^\s/:?#@]+$/)).max(100),
  /** Where the data are processed, in words. */
  place: LineSchema,
  inEea: z.enum(['yes', 'no', 'unknown']),
  decision: RoleDecisionSchema.nullable(),
});
export type Recipient = z.infer<typeof RecipientSchema>;

/** A recipient as captures show it. */
export interface ObservedRecipient {
  /** Registrable domain. */
  domain: string;
  /** `form`: data are sent there. `loaded`: the page fetches something there. */
  how: 'form' | 'loaded';
}

/** What the machine sees of one recipient: a code each, empty when all is well. */
export const AGREEMENT_FLAGS = [
  'not-in-register',
  'no-role',
  'no-agreement',
  'not-signed',
  'signed-late',
  'ended',
  'review-due',
  'clause-missing',
  'clause-unclear',
  'outside-eea',
  'place-unknown',
] as const;
export type AgreementFlag = (typeof AGREEMENT_FLAGS)[number];

export interface RecipientCheck {
  domain: string;
  how: ObservedRecipient['how'];
  /** Day of the first capture that shows it. */
  firstSeen: string;
  recipient: Recipient | null;
  agreement: Agreement | null;
  flags: AgreementFlag[];
}
