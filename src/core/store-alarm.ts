import * as z from 'zod';
import { Sha256Schema } from './sealed-values';

/** Where the store stood when an append was last acknowledged; kept outside the database, and compared with it. */
export const StoreMarkSchema = z.strictObject({
  storeId: z.uuid(),
  /** Of the last ledger entry; 0 when there was none. */
  sequence: z.int().min(0),
  /** Its hash; zeroes when there was none. */
  head: Sha256Schema,
  captures: z.int().min(0),
});
export type StoreMark = z.infer<typeof StoreMarkSchema>;

/** The same of a store as it is found: it may have no id. */
export const FoundStoreSchema = StoreMarkSchema.extend({ storeId: z.uuid().nullable() });
export type FoundStore = z.infer<typeof FoundStoreSchema>;

/**
 * `vanished`: the store that was there is gone. `reset`: another one is in its place. `went-back`: it lacks what had been
 * acknowledged, or holds something else there. `outside-missing`: the mark beside the store is gone, so that none of these
 * could be noticed. `key-lost`: the ledger stands, the key that signs it does not.
 */
export const STORE_ALARMS = ['vanished', 'reset', 'went-back', 'outside-missing'] as const;
/** What is in the ledger of a lost key is an entry of its own kind. */
export type StoreAlarmKind = (typeof STORE_ALARMS)[number] | 'key-lost';

export interface StoreAlarm {
  alarm: StoreAlarmKind;
  /** Null when the mark is what is missing. */
  expected: StoreMark | null;
  found: FoundStore;
}

/** What the store says of itself, read in one transaction. */
export interface StorePosition extends FoundStore {
  /** Hash of the entry that has the sequence of the mark; null when there is none. */
  hashAtMark: string | null;
  hasKey: boolean;
}

/** `unreadable`: something is kept under the mark's name that is no mark. */
export type OutsideMark = StoreMark | 'none' | 'unreadable';

/**
 * Holds the mark against the store. The mark is written after the append it tells of, so it may lag behind the store (a worker
 * killed between the two) but never lead it; a mark of sequence 0 was made before anything was acknowledged and proves nothing.
 */
export function judgeStore(mark: OutsideMark, position: StorePosition): StoreAlarm | null {
  const { hashAtMark: _hash, hasKey, ...found } = position;
  const keyLost: StoreAlarm | null =
    hasKey || position.sequence === 0
      ? null
      : { alarm: 'key-lost', expected: typeof mark === 'string' ? null : mark, found };
  if (mark === 'unreadable') return { alarm: 'outside-missing', expected: null, found };
  if (mark === 'none') return found.storeId === null ? keyLost : { alarm: 'outside-missing', expected: null, found };
  const alarm = alarmOf(mark, position);
  return alarm ? { alarm, expected: mark, found } : keyLost;
}

function alarmOf(mark: StoreMark, position: StorePosition): StoreAlarmKind | null {
  if (position.storeId === null) return mark.sequence === 0 ? null : 'vanished';
  if (position.storeId !== mark.storeId) return 'reset';
  if (mark.sequence === 0) return null;
  if (position.sequence < mark.sequence || position.hashAtMark !== mark.head) return 'went-back';
  // Captures may only become fewer by an entry that says so, which moves the head.
  return position.sequence === mark.sequence && position.captures < mark.captures ? 'went-back' : null;
}
