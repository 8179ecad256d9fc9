import * as z from 'zod';
import { parseStrictJson } from '../core/canonical';
import { WitnessError } from '../core/errors';
import { type LedgerEntry, LedgerEntrySchema } from '../core/ledger-entry';
import { guarded } from './guarded';

/** A read of one part. Damage of that part is told as `unreadable`; a store that cannot be reached still throws. */
export async function readPart<T>(read: () => PromiseLike<T>): Promise<T | 'unreadable'> {
  try {
    return await guarded(read);
  } catch (thrown) {
    if (thrown instanceof WitnessError && thrown.code === 'store-corrupt') return 'unreadable';
    throw thrown;
  }
}

const RowSchema = z.looseObject({ entry: LedgerEntrySchema });

/** The entry itself is what is signed; the columns beside it are only for finding it. */
export function entryIn(row: unknown): LedgerEntry | null {
  const parsed = RowSchema.safeParse(row);
  return parsed.success ? parsed.data.entry : null;
}

/** Null for bytes that are not what they were. */
export function readBytes<T>(schema: z.ZodType<T>, bytes: Uint8Array): T | null {
  try {
    return schema.parse(parseStrictJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return null;
  }
}
