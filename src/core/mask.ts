import * as z from 'zod';

/** Dynamic parts that a comparison can leave aside. `pattern` is written by the user, see `compare/mask-pattern.ts`. */
export const MASK_KINDS = ['date', 'time', 'amount', 'number', 'pattern'] as const;
export type MaskKind = (typeof MASK_KINDS)[number];

export const MOST_PATTERN_CHARACTERS = 120;
export const MOST_MASKS = 40;

/** A setting of the reader's for one page, never evidence: what is masked is shown as masked, and stays in the capture. */
export const MaskSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['date', 'time', 'amount', 'number']) }),
  z.strictObject({ kind: z.literal('pattern'), pattern: z.string().min(1).max(MOST_PATTERN_CHARACTERS) }),
]);
export type Mask = z.infer<typeof MaskSchema>;

export const MasksSchema = z.array(MaskSchema).max(MOST_MASKS);
