import * as z from 'zod';
import { DaySchema, NO_PERSON_REASONS } from './register';
import { Sha256Schema } from './sealed-values';

/**
 * Links a capture to a processing activity: by a person, or because its form is one that a person linked before. The
 * fingerprints are those of the forms on the page that ask for something.
 */
export const ActivityLinkedSchema = z.strictObject({
  kind: z.literal('activity-linked'),
  linkId: z.uuid(),
  captureId: z.uuid(),
  activityId: z.uuid(),
  by: z.enum(['person', 'form']),
  formFingerprints: z.array(Sha256Schema),
});
export const ActivityUnlinkedSchema = z.strictObject({
  kind: z.literal('activity-unlinked'),
  captureId: z.uuid(),
  activityId: z.uuid(),
});

/** Why a capture is linked to no person, from a fixed list: nothing about anybody. */
export const NoPersonSchema = z.strictObject({
  kind: z.literal('no-person'),
  captureId: z.uuid(),
  reason: z.enum(NO_PERSON_REASONS),
});

/** One version of the description of how consent is asked and kept. */
export const ProcessDocumentedSchema = z.strictObject({
  kind: z.literal('process-documented'),
  activityId: z.uuid(),
  version: z.int().min(1),
  documentDigest: Sha256Schema,
});

/** Other records of the register, by digest only: they hold names. */
export const BodySetSchema = z.strictObject({
  kind: z.literal('body-set'),
  controllerId: z.uuid(),
  bodyDigest: Sha256Schema,
});
export const RecipientSetSchema = z.strictObject({
  kind: z.literal('recipient-set'),
  recipientId: z.uuid(),
  recipientDigest: Sha256Schema,
});
export const RecipientRemovedSchema = z.strictObject({ kind: z.literal('recipient-removed'), recipientId: z.uuid() });
export const AgreementSetSchema = z.strictObject({
  kind: z.literal('agreement-set'),
  agreementId: z.uuid(),
  agreementDigest: Sha256Schema,
  signedOn: DaySchema.nullable(),
});
export const AgreementRemovedSchema = z.strictObject({ kind: z.literal('agreement-removed'), agreementId: z.uuid() });

/** A whole register was taken over from a file: the digest of its JSON form. */
export const RegisterImportedSchema = z.strictObject({
  kind: z.literal('register-imported'),
  registerDigest: Sha256Schema,
  activities: z.int().min(0),
});
