import { z } from 'zod';

/** A text in both languages of the product. */
export const BilingualSchema = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type Bilingual = z.infer<typeof BilingualSchema>;
export type Lang = keyof Bilingual;

/** NFC, every run of white space (NBSP included) one space, trimmed: the form in which two texts are compared. */
export function normaliseText(exact: string): string {
  return exact
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}
