import { WitnessError } from '../core/errors';

/** What a Zod schema does. */
export interface Parser<T> {
  safeParse(value: unknown): { success: true; data: T } | { success: false; error: { message: string } };
}

/** @throws WitnessError `store-corrupt` when the row is not ours any more */
export function parseRow<T>(schema: Parser<T>, row: unknown): T {
  const parsed = schema.safeParse(row);
  if (parsed.success) return parsed.data;
  throw new WitnessError('store-corrupt', parsed.error.message);
}
