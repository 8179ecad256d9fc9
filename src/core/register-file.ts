import * as z from 'zod';
import { ActivitySchema } from './activity';
import { AgreementSchema, RecipientSchema } from './agreements';
import { BodySchema } from './register';

/** The register as one file: what it says, not what was done with it. Process descriptions stay where they are. */
export const RegisterFileSchema = z.strictObject({
  schema: z.literal('consent-witness/register/1'),
  bodies: z.array(BodySchema),
  activities: z.array(ActivitySchema),
  recipients: z.array(RecipientSchema),
  agreements: z.array(AgreementSchema),
});
export type RegisterFile = z.infer<typeof RegisterFileSchema>;
