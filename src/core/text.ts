import * as z from 'zod';

/** A text in both languages of the product. */
export const BilingualSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof BilingualSchema>;
export type Lang = keyof Bilingual;

// In a file of its own, so that the reader in the page does not carry Zod along.
export { normaliseText } from './normalise';
