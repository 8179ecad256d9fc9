import { WitnessError } from '../core/errors';

/** For what the database writes besides the rows: its log, its tables packed anew. */
export const LEAST_ROOM = 32 * 1024 * 1024;

/** Of that, what only a deletion may use: it is the way out of a full disk, and writes little. */
export const ROOM_FOR_DELETING = 24 * 1024 * 1024;

export type Estimate = () => Promise<{ quota?: number; usage?: number }>;

/**
 * To be asked before anything is written. On a disk that is full Chromium leaves a torn line in its log, and the next time it opens
 * the database it takes that for corruption and deletes all of it (leveldb issue 1180). So nothing is written while that may happen.
 * @param bytes that are going to be written, beside `LEAST_ROOM`; below zero for what may use a part of that
 * @throws WitnessError `store-full`
 */
export async function assertRoom(bytes = 0, estimate: Estimate = browserEstimate): Promise<void> {
  const left = await roomLeft(estimate);
  if (left < LEAST_ROOM + bytes) throw new WitnessError('store-full', `${left} bytes left on the disk`);
}

/** What the browser does not tell is no reason to keep no evidence. */
async function roomLeft(estimate: Estimate): Promise<number> {
  try {
    const { quota, usage } = await estimate();
    return quota === undefined || usage === undefined ? Number.POSITIVE_INFINITY : quota - usage;
  } catch {
    return Number.POSITIVE_INFINITY;
  }
}

/** With `unlimitedStorage` the quota is what is used and all that is free on the disk. */
const browserEstimate: Estimate = async () => (await globalThis.navigator?.storage?.estimate()) ?? {};
