// First: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type Authority,
  makeAuthority,
  type ServedAuthority,
  serveAuthority,
} from '../../../tests/time-stamp-authority';
import * as codec from '../../bundle/time-stamp/codec';
import { sha256Hex } from '../../core/digest';
import type { StampOutcome } from '../../core/time-stamp';
import { TimeTokenStore } from '../../storage/time-token-store';
import { BlobSink } from '../blob-sink';
import { exportBundle } from '../export-bundle';
import { deleteAll, id, open, unit } from '../testing/evidence';
import { type StampDeps, stampHead } from './stamp-head';

let authority: Authority;
let served: ServedAuthority;
beforeAll(async () => {
  authority = makeAuthority();
  served = await serveAuthority(authority);
});
afterAll(() => {
  served?.close();
  authority?.remove();
});
afterEach(async () => {
  served.answerWith = (_query, honest) => honest();
  await deleteAll();
});

let nonces = 0;

/** A ledger with one capture in it, and a real authority. */
async function world(changes: Partial<StampDeps> = {}) {
  const { database, store, consents, ledger } = open();
  await ledger.keep(await unit(1));
  const tokens = new TimeTokenStore(database);
  const deps: StampDeps = {
    store,
    tokens,
    ledger,
    clock: { now: () => '2026-01-01T00:00:00.500Z' },
    authority: async () => served.address,
    isAllowed: async () => true,
    nonce: () => new Uint8Array(16).fill(nonces++),
    codec: async () => codec,
    fetch,
    limitMs: 5000,
    ...changes,
  };
  return {
    store,
    consents,
    ledger,
    tokens,
    deps,
    events: async () => (await store.ledger()).map(({ body }) => body.event),
  };
}

describe('stampHead', () => {
  it('keeps what the authority answered, and the ledger tells of which entry, when, by whom and how the clocks stood', async () => {
    const { store, tokens, deps } = await world();
    const head = await store.head();
    const outcome = await stampHead(deps);
    const entry = await store.head();
    const [token] = await tokens.all();
    expect(entry?.body.event).toMatchObject({
      kind: 'time-stamped',
      sequence: 2,
      headHash: head?.hash,
      authority: authority.fingerprint,
      tokenDigest: await sha256Hex(token?.bytes ?? new Uint8Array()),
      askedAt: '2026-01-01T00:00:00.500Z',
    });
    // The ledger's own clock stands in January 2026; the authority has that of this machine.
    expect(outcome).toMatchObject({ state: 'stamped', sequence: 2 });
    expect(outcome.state === 'stamped' && outcome.clockDifference).toBeLessThan(-86_400_000);
  });

  it('does not ask again before something has happened, also after a failure', async () => {
    const { ledger, deps } = await world();
    await stampHead(deps);
    const before = served.asked;
    expect(await stampHead(deps)).toEqual({ state: 'up-to-date' });
    await ledger.append({ kind: 'time-stamp-failed', code: 'unreachable', origin: 'https://tsa.example' });
    expect(await stampHead(deps)).toEqual({ state: 'up-to-date' });
    expect(served.asked).toBe(before);
    await ledger.keep(await unit(2));
    expect(await stampHead(deps)).toMatchObject({ state: 'stamped' });
  });

  it('is off without an address or with one that may not be asked, and sends nothing', async () => {
    const before = served.asked;
    for (const address of [null, '', 'http://tsa.example/'])
      expect(await stampHead((await world({ authority: async () => address })).deps)).toEqual({ state: 'off' });
    expect(served.asked).toBe(before);
  });

  it('sends the hash and the nonce, and to that address alone', async () => {
    const sent: { url: string; init: RequestInit | undefined }[] = [];
    const { store, deps } = await world({
      fetch: (url, init) => {
        sent.push({ url: String(url), init });
        return fetch(url, init);
      },
    });
    const hash = (await store.head())?.hash ?? '';
    await stampHead(deps);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      url: served.address,
      init: { method: 'POST', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' },
    });
    const body = sent[0]?.init?.body;
    const bytes = body instanceof Uint8Array ? body : new Uint8Array();
    expect(Buffer.from(bytes).toString('hex')).toContain(hash);
    expect(bytes.length).toBeLessThan(90);
  });

  const failures: [string, Partial<StampDeps>, ServedAuthority['answerWith']][] = [
    ['no-permission', { isAllowed: async () => false }, (_query, honest) => honest()],
    ['unreachable', { authority: async () => 'http://127.0.0.1:9/' }, (_query, honest) => honest()],
    ['too-slow', { limitMs: 0 }, (_query, honest) => honest()],
    ['http-error', {}, () => 503],
    ['too-large', {}, () => new Uint8Array(70_000)],
    ['response', {}, () => new TextEncoder().encode('<html>')],
    ['status', {}, () => Uint8Array.of(0x30, 5, 0x30, 3, 2, 1, 2)],
    ['imprint', {}, () => authority.reply(codec.timeStampRequest('0'.repeat(64), new Uint8Array(16)))],
  ];
  it.each(failures)('%s: nothing is kept, and the ledger tells of it', async (code, changes, answerWith) => {
    const { tokens, deps, events } = await world(changes);
    served.answerWith = answerWith;
    const origin = new URL((await deps.authority()) ?? '').origin;
    expect(await stampHead(deps)).toEqual({ state: 'failed', code, origin });
    expect((await events()).at(-1)).toEqual({ kind: 'time-stamp-failed', code, origin });
    expect(await tokens.all()).toEqual([]);
  });

  it('refuses an answer to an earlier request of the same head, played back', async () => {
    const { store, deps } = await world();
    const old = authority.reply(codec.timeStampRequest((await store.head())?.hash ?? '', new Uint8Array(16).fill(200)));
    served.answerWith = () => old;
    expect(await stampHead(deps)).toMatchObject({ state: 'failed', code: 'nonce' });
  });
});

describe('an export', () => {
  const deps = (
    { store, consents, ledger, tokens }: Awaited<ReturnType<typeof world>>,
    stamp: () => Promise<StampOutcome>,
  ) => ({
    store,
    consents,
    ledger,
    timeTokens: tokens,
    stamp,
    clock: { now: () => '2026-01-01T01:00:00.000Z', utcOffsetMinutes: () => 60 },
    ids: { uuid: () => id(99) },
    extensionVersion: '0.1.0',
  });

  it('has the head stamped first, and goes on without when that fails', async () => {
    const one = await world();
    const names = (bytes: Uint8Array) =>
      Buffer.from(bytes)
        .toString('latin1')
        .match(/data\/log\/time-stamps\/[0-9a-f]{64}\.tsr/g);
    const exported = async (of: typeof one) => {
      const sink = new BlobSink();
      const bundle = await exportBundle(
        [id(1)],
        deps(of, () => stampHead(of.deps)),
        sink,
      );
      return { ...bundle, bytes: new Uint8Array(await sink.blob('application/zip').arrayBuffer()) };
    };
    const good = await exported(one);
    expect(good.timeStamp).toMatchObject({ state: 'stamped', sequence: 2 });
    expect(new Set(names(good.bytes)).size).toBe(1);

    served.answerWith = () => 503;
    const two = await world();
    const without = await exported(two);
    expect(without.timeStamp).toMatchObject({ state: 'failed', code: 'http-error' });
    expect(names(without.bytes)).toBeNull();
    expect((await two.events()).map(({ kind }) => kind)).toEqual([
      'key-made',
      'captured',
      'time-stamp-failed',
      'exported',
    ]);
  });
});
