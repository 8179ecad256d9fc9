import { beforeAll, describe, expect, test } from 'vitest';
import { type LedgerEntry, LedgerEntrySchema, type Signer } from '../core/ledger-entry';
import { ReadEntrySchema } from './read-entry';
import { NO_PREVIOUS, sealEntry } from './seal-entry';
import { steppingClock, testSigner } from './test-signer';
import { verifyChain } from './verify-chain';

let signer: Signer;
let chain: LedgerEntry[];

async function makeChain(by: Signer, length: number): Promise<LedgerEntry[]> {
  const clock = steppingClock();
  const event = { kind: 'key-made' as const, fingerprint: by.fingerprint, publicKey: { ...by.publicKey } };
  const entries = [await sealEntry(null, event, by, clock)];
  while (entries.length < length) {
    const attemptId = `00000000-0000-4000-8000-00000000000${entries.length}`;
    const failed = { kind: 'capture-failed' as const, attemptId, origin: 'https://shop.example', code: 'tab-gone' };
    entries.push(await sealEntry(entries.at(-1) ?? null, failed, by, clock));
  }
  return entries;
}

beforeAll(async () => {
  ({ signer } = await testSigner());
  chain = await makeChain(signer, 4);
});

async function kinds(entries: LedgerEntry[], by = signer): Promise<string[]> {
  return (await verifyChain(entries, by.publicKey)).problems.map((problem) => `${problem.index}:${problem.kind}`);
}

test('entries are numbered from 1, linked from zeroes, and valid by their schema', async () => {
  expect(chain.map((entry) => entry.body.sequence)).toEqual([1, 2, 3, 4]);
  expect(chain[0]?.body.previous).toBe(NO_PREVIOUS);
  expect(chain[1]?.body.previous).toBe(chain[0]?.hash);
  for (const entry of chain) expect(LedgerEntrySchema.safeParse(entry).success).toBe(true);
  expect(await kinds(chain)).toEqual([]);
  expect(await kinds([])).toEqual([]);
});

describe('finds', () => {
  const changeAt = (index: number, change: (entry: LedgerEntry) => LedgerEntry) =>
    chain.map((entry, i) => (i === index ? change(entry) : entry));

  test('an entry left out, doubled or moved', async () => {
    expect(await kinds(chain.filter((_entry, i) => i !== 1))).toEqual(['1:sequence', '1:previous', '2:sequence']);
    expect(await kinds(chain.slice(1))).toContain('0:previous');
    expect(await kinds(chain.flatMap((entry) => [entry, entry]))).toContain('1:sequence');
    expect(await kinds([...chain].reverse())).toContain('0:sequence');
  });
  test('a body that changed', async () => {
    const changed = changeAt(1, (entry) => ({
      ...entry,
      body: { ...entry.body, recordedAt: '2026-01-01T00:00:00.000Z' },
    }));
    // The next entry still names the old hash: that too is a break.
    expect(await kinds(changed)).toEqual(['1:hash', '1:signature', '2:previous']);
  });
  test('a hash that was made to fit', async () => {
    const changed = changeAt(2, (entry) => ({ ...entry, hash: '0'.repeat(64) }));
    expect(await kinds(changed)).toEqual(['2:hash']);
  });
  test('a signature of another entry, empty, or not base64url', async () => {
    for (const signature of [chain[0]?.signature ?? '', '', '!!', `${chain[2]?.signature}=`])
      expect(await kinds(changeAt(2, (entry) => ({ ...entry, signature })))).toEqual(['2:signature']);
  });
  test('several keys in one chain', async () => {
    const other = await testSigner();
    const last = await sealEntry(chain[3] ?? null, chain[3]?.body.event ?? failure(), other.signer, steppingClock());
    expect(await kinds([...chain, last])).toEqual(['4:other-key', '4:signature']);
    expect(await kinds(chain, other.signer)).toContain('0:other-key');
  });
  test('a key-made event that vouches for another key', async () => {
    const other = await testSigner();
    const event = {
      kind: 'key-made' as const,
      fingerprint: other.signer.fingerprint,
      publicKey: other.signer.publicKey,
    };
    const honest = await sealEntry(null, { ...event, publicKey: { ...event.publicKey } }, signer, steppingClock());
    expect(await kinds([honest])).toEqual(['0:other-key']);
  });
});

describe('a key that was rotated', () => {
  const rotation = (to: Signer) => ({
    kind: 'key-rotated' as const,
    fingerprint: to.fingerprint,
    publicKey: { ...to.publicKey },
  });
  const seal = (after: LedgerEntry[], event: LedgerEntry['body']['event'], by: Signer) =>
    sealEntry(after.at(-1) ?? null, event, by, steppingClock());

  async function rotated() {
    const [second, third] = [await testSigner(), await testSigner()];
    const entries = [...chain];
    entries.push(await seal(entries, rotation(second.signer), signer));
    entries.push(await seal(entries, failed, second.signer));
    entries.push(await seal(entries, rotation(third.signer), second.signer));
    entries.push(await seal(entries, failed, third.signer));
    return { entries, second: second.signer, third: third.signer };
  }
  const failed = {
    kind: 'capture-failed' as const,
    attemptId: '00000000-0000-4000-8000-0000000000ff',
    origin: '',
    code: '',
  };

  test('is accepted, step by step, up to the key that is asked for', async () => {
    const { entries, second, third } = await rotated();
    expect(await verifyChain(entries, third.publicKey)).toMatchObject({
      problems: [],
      keys: [signer.fingerprint, second.fingerprint, third.fingerprint],
    });
    // Cut off right after the rotation: the next signature would be by the new key.
    expect(await kinds(entries.slice(0, 5), second)).toEqual([]);
  });

  test('leads away from the keys before it: they cannot be what the chain ends with', async () => {
    const { entries, second } = await rotated();
    expect(await kinds(entries, signer)).toEqual(['7:other-key']);
    expect(await kinds(entries, second)).toEqual(['7:other-key']);
  });

  test('is refused when another key announces it, or announces itself', async () => {
    const other = (await testSigner()).signer;
    const entries = [...chain];
    entries.push(await seal(entries, rotation(other), other));
    entries.push(await seal(entries, failed, other));
    expect(await kinds(entries, other)).toEqual(['4:other-key', '4:signature']);
  });

  test('is refused when the old key goes on, or the new one was at work before', async () => {
    const { entries, third } = await rotated();
    const late = [...entries, await seal(entries, failed, signer)];
    expect(await kinds(late, third)).toEqual(['8:other-key', '8:signature']);
    const early = [...chain, await seal(chain, failed, third)];
    early.push(await seal(early, rotation(third), signer));
    expect(await kinds(early, third)).toEqual(['4:other-key', '4:signature']);
  });

  test('is refused when fingerprint and key differ', async () => {
    const other = (await testSigner()).signer;
    const entries = [...chain, await seal(chain, { ...rotation(other), fingerprint: signer.fingerprint }, signer)];
    expect(await kinds(entries, signer)).toContain('4:other-key');
    expect(await kinds(entries, other)).toContain('4:other-key');
  });
});

test('what it cannot find: entries cut off at the end. The bundle says so in words', async () => {
  expect(await kinds(chain.slice(0, 2))).toEqual([]);
});

test('an event of a later version can be read, a known kind in another form cannot', () => {
  const body = chain[1]?.body;
  const withEvent = (event: unknown) => ReadEntrySchema.safeParse({ ...chain[1], body: { ...body, event } }).success;
  expect(withEvent({ kind: 'reviewed', verdict: 'confirmed' })).toBe(true);
  expect(withEvent({ kind: 'captured' })).toBe(false);
  expect(withEvent({ kind: 'capture-failed', attemptId: 'x' })).toBe(false);
  expect(withEvent({ verdict: 'confirmed' })).toBe(false);
});

function failure(): never {
  throw new Error('the chain has four entries');
}
