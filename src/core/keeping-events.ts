import * as z from 'zod';
import { Sha256Schema } from './sealed-values';

/** Why a capture was deleted: its term passed, the user chose it, or the person it is about asked (Art. 17 GDPR). */
export const DELETION_REASONS = ['retention', 'user', 'data-subject-request'] as const;
export type DeletionReason = (typeof DELETION_REASONS)[number];

/** A tombstone: what the captures held is gone, their `captured` entries stay. */
export const DeletedSchema = z.strictObject({
  kind: z.literal('deleted'),
  captureIds: z.array(z.uuid()).min(1),
  /** In the order of `captureIds`. */
  captureDigests: z.array(Sha256Schema).min(1),
  reason: z.enum(DELETION_REASONS),
  activityId: z.uuid().optional(),
});

export const HoldSetSchema = z.strictObject({ kind: z.literal('hold-set'), captureId: z.uuid(), reason: z.string() });
export const HoldLiftedSchema = z.strictObject({
  kind: z.literal('hold-lifted'),
  captureId: z.uuid(),
  reason: z.string(),
});

/** Settings of a processing activity; names and addresses by their digest only. */
export const ActivitySetSchema = z.strictObject({
  kind: z.literal('activity-set'),
  activityId: z.uuid(),
  activityDigest: Sha256Schema,
  retention: z.string(),
  automatic: z.boolean(),
});
export const ActivityRemovedSchema = z.strictObject({ kind: z.literal('activity-removed'), activityId: z.uuid() });

/** A capture was linked to a person; who that is, is not in the ledger, not even as a pseudonym. */
export const LinkedSchema = z.strictObject({
  kind: z.literal('linked'),
  linkId: z.uuid(),
  captureId: z.uuid(),
  activityId: z.uuid(),
});
