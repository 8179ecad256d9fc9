import * as z from 'zod';
import { NO_PERSON_REASONS, ProcessDocumentSchema } from '../core/register';
import { TimestampSchema } from '../core/sealed-values';

/** A capture belongs to an activity, whatever its address. Goes with the capture, and with the activity. */
export const ActivityLinkSchema = z.strictObject({
  linkId: z.uuid(),
  captureId: z.uuid(),
  activityId: z.uuid(),
  by: z.enum(['person', 'form']),
  linkedAt: TimestampSchema,
});
export type ActivityLink = z.infer<typeof ActivityLinkSchema>;

/** Why a capture is linked to no person. Goes with the capture. */
export const NoPersonRowSchema = z.strictObject({
  captureId: z.uuid(),
  reason: z.enum(NO_PERSON_REASONS),
  since: TimestampSchema,
});
export type NoPersonRow = z.infer<typeof NoPersonRowSchema>;

/** A version of a process description, with its bytes; never rewritten. */
export const ProcessDocumentRowSchema = z.strictObject({
  ...ProcessDocumentSchema.shape,
  data: z.instanceof(Uint8Array<ArrayBuffer>),
});
export type ProcessDocumentRow = z.infer<typeof ProcessDocumentRowSchema>;
