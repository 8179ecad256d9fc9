import { type Result, toFailure } from '../core/errors';

/** What work gave, or its failure with a code: screens are never thrown at. */
export async function settle<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work };
  } catch (thrown) {
    return toFailure(thrown);
  }
}
