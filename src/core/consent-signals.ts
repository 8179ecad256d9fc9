import * as z from 'zod';
import {
  CMP_STATUSES,
  COMMAND_LIMIT,
  CONSENT_TYPES,
  CONSENT_VALUES,
  DISPLAY_STATUSES,
  EVENT_STATUSES,
  TCF_PURPOSES,
  TCF_SPECIAL_FEATURES,
} from './signal-names';
import { UserActivationSchema } from './user-activation';

const PurposesSchema = z.array(z.int().min(1).max(TCF_PURPOSES)).max(TCF_PURPOSES);
/** Null: not told, or too many to count. */
const VendorCountSchema = z.int().min(0).max(65_535).nullable();

/** What the signal says is allowed: numbers of purposes and counts of vendors, never the consent string. */
export const TcfChoicesSchema = z.strictObject({
  /** `tc-string`: the page's answer lacked the purposes, so they come from the first characters of the string. */
  source: z.enum(['tc-data', 'tc-string']),
  purposeConsents: PurposesSchema,
  purposeLegitimateInterests: PurposesSchema,
  specialFeatures: z.array(z.int().min(1).max(TCF_SPECIAL_FEATURES)).max(TCF_SPECIAL_FEATURES),
  vendorConsents: VendorCountSchema,
  vendorLegitimateInterests: VendorCountSchema,
});
export type TcfChoices = z.infer<typeof TcfChoicesSchema>;

/**
 * How `getTCData` was answered. `not-loaded`: `ping` said that the manager has not loaded, so it was not asked.
 * `no-answer`: not within the time that is waited.
 */
export const TcfStateSchema = z.enum(['read', 'not-loaded', 'no-answer', 'unreadable']);

const TOLD = {
  cmpStatus: z.enum([...CMP_STATUSES, 'other']).nullable(),
  displayStatus: z.enum([...DISPLAY_STATUSES, 'other']).nullable(),
  eventStatus: z.enum([...EVENT_STATUSES, 'other']).nullable(),
  gdprApplies: z.boolean().nullable(),
  policyVersion: z.int().min(0).max(63).nullable(),
  cmpId: z.int().min(0).max(4095).nullable(),
  publisherCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
};

const AbsentSchema = z.strictObject({ api: z.literal('absent') });

/** State of the page's `__tcfapi`. Null within it: the page did not tell. */
export const TcfFactsSchema = z.discriminatedUnion('api', [
  AbsentSchema,
  z.strictObject({
    api: z.literal('present'),
    state: TcfStateSchema,
    ...TOLD,
    choices: TcfChoicesSchema.nullable(),
  }),
]);
export type TcfFacts = z.infer<typeof TcfFactsSchema>;

/** What the page's world hands in. The head of the consent string is dropped once it is read. */
export const TcfAnswerSchema = z.discriminatedUnion('api', [
  AbsentSchema,
  z.strictObject({
    api: z.literal('present'),
    state: TcfStateSchema,
    ...TOLD,
    choices: TcfChoicesSchema.nullable(),
    tcHead: z
      .string()
      .regex(/^[\w-]{34}$/)
      .nullable(),
  }),
]);
export type TcfAnswer = z.infer<typeof TcfAnswerSchema>;

/** One command to Google's tags: only the types that it names, in our order. */
export const ConsentCommandSchema = z.strictObject({
  settings: z
    .array(z.strictObject({ type: z.enum(CONSENT_TYPES), value: z.enum(CONSENT_VALUES) }))
    .max(CONSENT_TYPES.length),
  waitForUpdate: z.boolean(),
  /** Whether it is for some regions only; which ones is not kept. */
  region: z.boolean(),
});
export type ConsentCommand = z.infer<typeof ConsentCommandSchema>;

/** Google consent mode as the page's own list of commands (`dataLayer`) has it, in order. */
export const ConsentModeSchema = z.strictObject({
  /** `absent`: there is no list under that name; sites can give it another. */
  dataLayer: z.enum(['absent', 'present']),
  defaults: z.array(ConsentCommandSchema).max(COMMAND_LIMIT),
  updates: z.array(ConsentCommandSchema).max(COMMAND_LIMIT),
  /** False: there were more entries or commands than are looked at. */
  complete: z.boolean(),
});
export type ConsentMode = z.infer<typeof ConsentModeSchema>;

export const ConsentSignalsAnswerSchema = z.strictObject({
  tcf: TcfAnswerSchema.nullable(),
  consentMode: ConsentModeSchema.nullable(),
});
export type ConsentSignalsAnswer = z.infer<typeof ConsentSignalsAnswerSchema>;

/** What the page itself says of consent to its partners. Null: it could not be read, which is not the same as absent. */
export const ConsentSignalsSchema = z.strictObject({
  /** Whether the visitor can have acted in the page before this was read; `none`: before any act. */
  userActivation: UserActivationSchema,
  tcf: TcfFactsSchema.nullable(),
  consentMode: ConsentModeSchema.nullable(),
});
export type ConsentSignals = z.infer<typeof ConsentSignalsSchema>;
