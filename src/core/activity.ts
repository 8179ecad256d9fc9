import * as z from 'zod';
import { ActivityRecordSchema } from './register';
import { TimestampSchema } from './sealed-values';

/** As long as the consent stands: no date can be computed, so nothing is ever due by itself (EDPB 05/2020, 107). */
export const UNTIL_WITHDRAWN = 'until-withdrawn';

/** A calendar duration of ISO 8601 without a time part, `P2Y`, `P1Y6M`, `P4W`; more than nothing. */
const DURATION = /^P(?=.*[1-9])(?:\d{1,4}W|(?=\d)(?:\d{1,4}Y)?(?:\d{1,4}M)?(?:\d{1,5}D)?)$/;
export const RetentionTermSchema = z.union([z.literal(UNTIL_WITHDRAWN), z.string().regex(DURATION)]);
export type RetentionTerm = z.infer<typeof RetentionTermSchema>;

/** An origin, or an origin and the beginning of a path: no query, no fragment, no credentials. */
const AddressSchema = z.string().regex(/^https?:\/\/[^/?#@\s]+(?:\/[^?#\s]*)?$/);
const NameSchema = z.string().min(1).max(200);

export const ControllerSchema = z.strictObject({ controllerId: z.uuid(), name: NameSchema });
export type Controller = z.infer<typeof ControllerSchema>;

/** ProcessingActivity: what retention needs, and the fields of the register of Art. 30 GDPR once somebody filled them in. */
export const ActivitySchema = z.strictObject({
  schema: z.literal('consent-witness/activity/1'),
  activityId: z.uuid(),
  name: NameSchema,
  controller: ControllerSchema,
  /** Counted from the moment of capture. */
  retention: RetentionTermSchema,
  /** Captures of these addresses belong to it. None: only those that are linked to it. */
  addresses: z.array(AddressSchema).max(200),
  /** The user let captures be deleted by themselves once the term has passed. */
  automatic: z.boolean(),
  /** Absent until somebody filled it in. */
  record: ActivityRecordSchema.optional(),
});
export type Activity = z.infer<typeof ActivitySchema>;

/** What was done by itself or by a person, last. */
export const RetentionRunSchema = z.strictObject({
  at: TimestampSchema,
  automatic: z.boolean(),
  deleted: z.int().min(0),
  /** Consent records without a capture; absent where there were none. */
  records: z.int().min(1).optional(),
  /** Rows of logs that were taken over; absent where there were none. */
  rows: z.int().min(1).optional(),
  /** Due, but under a legal hold. */
  held: z.int().min(0),
  /** Why it stopped: an ErrorCode, or `clock` when the clock cannot be trusted; null when it did not. */
  stopped: z.string().nullable(),
});
export type RetentionRun = z.infer<typeof RetentionRunSchema>;

/** An activity with what is known of its runs. `confirmed`: the settings under which a person saw a preview and agreed. */
export const KeptActivitySchema = z.strictObject({
  activityId: z.uuid(),
  activity: ActivitySchema,
  confirmed: z
    .strictObject({
      retention: RetentionTermSchema,
      addresses: z.array(z.string()),
      /** The preview showed records without a capture too. */
      records: z.literal(true).optional(),
      /** The preview showed rows of logs too. */
      rows: z.literal(true).optional(),
    })
    .nullable(),
  lastRun: RetentionRunSchema.nullable(),
});
export type KeptActivity = z.infer<typeof KeptActivitySchema>;
