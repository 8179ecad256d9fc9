import { Dexie } from 'dexie';
import { WitnessError } from '../core/errors';
import { ChangedMeanwhile } from './changed-meanwhile';
import { HeadMoved } from './head-moved';

/** Runs a database call and turns what IndexedDB throws into our own codes. Nothing is retried silently or cleared. */
export async function guarded<T>(run: () => PromiseLike<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof WitnessError || cause instanceof HeadMoved || cause instanceof ChangedMeanwhile) throw cause;
    throw translate(cause);
  }
}

/** What Firefox says of any database in a private window, and everywhere when it is set to remember no history. */
const PRIVATE = /did not allow mutations/;

function translate(cause: unknown): WitnessError {
  const names = namesOf(cause);
  const detail = cause instanceof Error ? cause.message : String(cause);
  if (names.includes('QuotaExceededError')) return new WitnessError('store-full', detail, { cause });
  if (names.includes('ConstraintError')) return new WitnessError('store-corrupt', detail, { cause });
  if (names.includes('NotReadableError') || names.includes('DataError'))
    return new WitnessError('store-corrupt', detail, { cause });
  if (names.includes('InvalidStateError') && PRIVATE.test(detail))
    return new WitnessError('store-private', detail, { cause });
  return new WitnessError('store-unavailable', detail, { cause });
}

/** Dexie wraps what it got: an AbortError or BulkError carries the real one inside. */
function namesOf(thrown: unknown): string[] {
  const names: string[] = [];
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; depth++) {
    names.push(error.name);
    error = insideOf(error);
  }
  return names;
}

/** Of many writes at once, the first that failed says why. */
function insideOf(error: Error): unknown {
  if (error instanceof Dexie.BulkError && error.failures[0] instanceof Error) return error.failures[0];
  return error instanceof Dexie.DexieError && error.inner ? error.inner : error.cause;
}
