import * as z from 'zod';
import { MOST_PERMISSION_CHANGES, PERMISSION_NAMES, PERMISSION_STATES } from './permission-names';

/** The state of one permission for the site of the top document. */
export const PermissionReadingSchema = z.strictObject({
  /** Milliseconds since the document began to load. */
  at: z.int(),
  state: z.enum(PERMISSION_STATES),
  /** A trusted act of the visitor in the page came before. Answering the browser's own question is none. */
  afterAct: z.boolean(),
});
export type PermissionReading = z.infer<typeof PermissionReadingSchema>;

/** The first reading, as early as the browser answers, then each change. */
export const PermissionSeenSchema = z.strictObject({
  name: z.enum(PERMISSION_NAMES),
  readings: z.array(PermissionReadingSchema).min(1).max(MOST_PERMISSION_CHANGES),
});
export type PermissionSeen = z.infer<typeof PermissionSeenSchema>;
