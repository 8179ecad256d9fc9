import * as z from 'zod';

/**
 * Whether the user can have acted in this document since it loaded (HTML sticky activation, `navigator.userActivation`).
 * `none`: no trusted click or key press so far, so every state is the site's own.
 */
export const UserActivationSchema = z.enum(['none', 'happened', 'unknown']);
export type UserActivation = z.infer<typeof UserActivationSchema>;
