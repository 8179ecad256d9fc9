import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { guarded } from './guarded';

/** As Firefox says it of every database in a private window. */
const REFUSED = new DOMException(
  'A mutation operation was attempted on a database that did not allow mutations.',
  'InvalidStateError',
);
const CLOSING = new DOMException('The database connection is closing.', 'InvalidStateError');

describe('guarded', () => {
  it.each([
    ['a private window of Firefox', REFUSED, 'store-private'],
    ['the same as Dexie hands it on', new Dexie.OpenFailedError(REFUSED), 'store-private'],
    ['a connection that closes', CLOSING, 'store-unavailable'],
    ['a full disk', new DOMException('full', 'QuotaExceededError'), 'store-full'],
    ['anything else', new Error('boom'), 'store-unavailable'],
  ])('names %s', async (_what, thrown, code) => {
    await expect(guarded(() => Promise.reject(thrown))).rejects.toMatchObject({ code });
  });
});
