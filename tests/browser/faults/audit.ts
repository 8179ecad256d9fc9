import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { z } from 'zod';
import { LedgerEntrySchema } from '../../../src/core/ledger-entry';
import { keyNamedIn } from '../../../src/ledger/key-named-in';
import { verifyChain } from '../../../src/ledger/verify-chain';

const Row = z.object({ captureId: z.string(), sequence: z.int(), digest: z.string() });
const Part = z.object({ digest: z.string(), found: z.string() });
const StoreSchema = z.object({
  captures: z.array(Row),
  sealed: z.array(Part),
  evaluations: z.array(Part),
  blobs: z.array(Part),
  ledger: z.array(z.object({ sequence: z.int(), captureId: z.string(), entry: LedgerEntrySchema })),
});
type Store = z.infer<typeof StoreSchema>;

export interface Audit {
  /** Ids of captures of which every part is there with the hash that the ledger names. */
  complete: Set<string>;
  /** Captures, and parts that no capture names. */
  partial: string[];
  duplicates: number;
  /** Problems of the chain: sequence, links, hashes, signatures. */
  ledger: string[];
  entries: number;
  kinds: string[];
  /** Sequence number of each capture. */
  sequences: Map<string, number>;
}

/** Everything in the evidence database read past the product's own reading code, hashed again, and the ledger walked. @param page of the extension */
export async function audit(page: Page): Promise<Audit> {
  const store = StoreSchema.parse(await hashedRows(page));
  const entries = store.ledger.map(({ entry }) => entry);
  const key = keyNamedIn(entries);
  const chain = key ? (await verifyChain(entries, key)).problems : [];
  const complete = new Set<string>();
  const partial: string[] = [];
  const named = new Set<string>();
  const captured = entries.flatMap(({ body }) => (body.event.kind === 'captured' ? [body] : []));
  for (const { event, sequence } of captured) {
    if (event.kind !== 'captured') continue;
    const row = store.captures.find(({ captureId }) => captureId === event.captureId);
    const isWhole =
      row?.digest === event.captureDigest &&
      row.sequence === sequence &&
      isThere(store.sealed, event.captureDigest) &&
      isThere(store.evaluations, event.evaluationDigest) &&
      event.blobs.every((digest) => isThere(store.blobs, digest));
    if (isWhole) complete.add(event.captureId);
    else partial.push(event.captureId);
  }
  for (const { body } of entries) for (const digest of digestsIn(body.event)) named.add(digest);
  for (const parts of [store.sealed, store.evaluations, store.blobs])
    partial.push(...parts.filter(({ digest }) => !named.has(digest)).map(({ digest }) => `unnamed ${digest}`));
  for (const { captureId } of store.captures)
    if (!captured.some(({ event }) => event.kind === 'captured' && event.captureId === captureId))
      partial.push(`row ${captureId}`);
  return {
    complete,
    partial,
    duplicates: captured.length - new Set(captured.map(({ event }) => 'captureId' in event && event.captureId)).size,
    ledger: [
      ...chain.map(({ kind, index }) => `${kind} at ${index}`),
      ...(key || entries.length === 0 ? [] : ['no key']),
    ],
    entries: entries.length,
    kinds: entries.map(({ body }) => body.event.kind),
    sequences: new Map(store.captures.map(({ captureId, sequence }) => [captureId, sequence])),
  };
}

/** Prints the counts in one line and demands what every fault demands: nothing acknowledged lost, nothing half, nothing twice. */
export function expectWhole(fault: string, acknowledged: Iterable<string>, found: Audit): void {
  const ids = [...new Set(acknowledged)];
  const lost = ids.filter((id) => !found.complete.has(id));
  say(
    fault,
    `acknowledged ${ids.length}, complete ${found.complete.size}, lost ${lost.length}, partial ${found.partial.length}, ` +
      `duplicates ${found.duplicates}, ledger ${found.ledger.length === 0 ? 'intact' : found.ledger.join(', ')} (${found.entries} entries)`,
  );
  expect(lost, `${fault}: acknowledged and lost`).toEqual([]);
  expect(found.partial, `${fault}: partial`).toEqual([]);
  expect(found.duplicates, `${fault}: duplicates`).toBe(0);
  expect(found.ledger, `${fault}: ledger`).toEqual([]);
}

/** Counts are part of the result: a round that did nothing must show. Straight out, since Vitest folds what tests log. */
export function say(fault: string, words: string): void {
  process.stdout.write(`[${fault}] ${words}\n`);
}

function isThere(parts: Store['sealed'], digest: string): boolean {
  return parts.some((part) => part.digest === digest && part.found === digest);
}

function digestsIn(event: object): string[] {
  const values: unknown[] = Object.values(event).flat();
  return values.filter((value): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));
}

/** Rows as they lie there, bytes hashed in the page: they are many. */
function hashedRows(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const done = <V>(request: IDBRequest<V>) =>
      new Promise<V>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const hex = async (bytes: BufferSource) =>
      [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
        .map((b) => b.toString(16).padStart(2, '0'))
        .join('');
    const database = await done(indexedDB.open('consent-witness'));
    const result: Record<string, unknown[]> = {};
    for (const name of ['captures', 'sealed', 'evaluations', 'blobs', 'ledger']) {
      const rows = database.objectStoreNames.contains(name)
        ? await done(database.transaction(name).objectStore(name).getAll())
        : [];
      result[name] = await Promise.all(
        rows.map(async ({ bytes, data = bytes, ...row }) => (data ? { ...row, found: await hex(data) } : row)),
      );
    }
    database.close();
    return result;
  });
}
