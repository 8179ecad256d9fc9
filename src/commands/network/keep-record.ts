import { browser } from 'wxt/browser';
import { hostOf } from '../../core/host';
import { beginRecord, type NetworkEvent, type NetworkRecord, NetworkRecordSchema, noted } from './record';

const KEY = 'network ';

/**
 * Events that are not in the record yet, by tab, and the work of putting them there: one at a time, since what is stored is
 * read, changed and written. A worker that is killed in between loses these; the record then misses a host that the page's own
 * list has, which is found out when they are put together.
 */
const waiting = new Map<number, NetworkEvent[]>();
let work: Promise<void> = Promise.resolve();

export function note(tabId: number, event: NetworkEvent): void {
  const events = waiting.get(tabId);
  if (events) {
    events.push(event);
    return;
  }
  waiting.set(tabId, [event]);
  work = work.then(() => keep(tabId)).catch(() => forget(tabId));
}

/** All that was heard until now is in. */
export async function recordOf(tabId: number): Promise<NetworkRecord | null> {
  await work;
  return read(tabId);
}

/** Of one request only, if told: by the time that it is known to have failed, the tab can be at another. */
export function forgetTab(tabId: number, requestId?: string): Promise<void> {
  work = work
    .then(async () => {
      const record = requestId === undefined ? null : await read(tabId);
      if (requestId === undefined || record?.requestId === requestId) await forget(tabId);
    })
    .catch(() => undefined);
  return work;
}

async function keep(tabId: number): Promise<void> {
  const before = await read(tabId);
  let record = before;
  const events = waiting.get(tabId) ?? [];
  waiting.delete(tabId);
  for (const event of events) {
    // A page of the browser or of ours has no requests to see, and takes the place of one that had.
    if (event.main && event.kind === 'asked' && record?.requestId !== event.requestId)
      record = hostOf(event.address) === null ? null : beginRecord(event);
    record &&= noted(record, event);
  }
  if (record === before) return;
  if (record) await browser.storage.session.set({ [KEY + tabId]: record });
  else await forget(tabId);
}

async function read(tabId: number): Promise<NetworkRecord | null> {
  const { [KEY + tabId]: kept } = await browser.storage.session.get(KEY + tabId);
  const parsed = NetworkRecordSchema.safeParse(kept);
  return parsed.success ? parsed.data : null;
}

async function forget(tabId: number): Promise<void> {
  await browser.storage.session.remove(KEY + tabId);
}
