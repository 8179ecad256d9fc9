import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalBytes } from '../core/canonical';
import { utf8 } from '../core/digest';
import type { LedgerEntry, LedgerEvent, Signer } from '../core/ledger-entry';
import type { SealedCapture } from '../core/sealed';
import { merkleRoot } from '../ledger/merkle';
import { sealEntry } from '../ledger/seal-entry';
import { signSshsig } from '../ledger/sshsig';
import { testSigner } from '../ledger/test-signer';
import { bodyBytes } from '../ledger/verify-chain';
import { checkDisclosure } from './check-disclosure';
import { type Disclosure, DisclosureSchema, disclose } from './disclosure';
import { testWorld } from './test-bundle';

/** A ledger of three captures under a key that was replaced since. */
let signer: Signer;
let first: Signer;
let ledger: LedgerEntry[];
let sealed: SealedCapture;
let others: { sealed: SealedCapture }[];
let good: Disclosure;

const MADE_AT = '2026-11-22T15:00:00.000Z';
const parsed = (bytes: Uint8Array): Disclosure => DisclosureSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));

beforeAll(async () => {
  const world = await testWorld(3);
  first = world.signer;
  signer = (await testSigner()).signer;
  const { fingerprint, publicKey } = signer;
  ledger = await and(world.input.ledger, { kind: 'key-rotated', fingerprint, publicKey: { ...publicKey } }, first);
  ledger = await and(
    ledger,
    { kind: 'capture-failed', attemptId: ID, origin: 'https://other.example', code: 'x' },
    signer,
  );
  others = world.input.dossiers.filter((_, i) => i !== 1);
  const dossier = world.input.dossiers[1];
  if (!dossier) throw new Error('no dossier');
  sealed = dossier.sealed;
  const [file] = await disclose(sealed, ledger, signer, MADE_AT);
  good = parsed(file?.bytes ?? new Uint8Array());
});

const ID = '00000000-0000-4000-8000-0000000000aa';

async function and(entries: readonly LedgerEntry[], event: LedgerEvent, by: Signer): Promise<LedgerEntry[]> {
  return [...entries, await sealEntry(entries.at(-1) ?? null, event, by, { now: () => MADE_AT })];
}

/** Signed again, so that only the checks of what is in it can notice. */
async function checked(disclosure: unknown, by: Signer = signer, pinned?: string) {
  const bytes = canonicalBytes(disclosure);
  return checkDisclosure(bytes, utf8(await signSshsig(bytes, by)), pinned);
}

const failed = ({ checks }: Awaited<ReturnType<typeof checked>>) =>
  checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);

describe('one record without the others', () => {
  test('shows the entries about it and about keys, and nothing else of the ledger', async () => {
    const whole = new TextDecoder().decode(canonicalBytes(good));
    for (const { body, signature } of ledger) {
      const { event } = body;
      const isShown = ('captureId' in event && event.captureId === sealed.captureId) || event.kind.startsWith('key-');
      expect([body.sequence, whole.includes(signature)]).toEqual([body.sequence, isShown]);
    }
    // Not even by name: only the hash of the entry before is in each.
    expect(whole).not.toContain('other.example');
    for (const { sealed: other } of others) expect(whole).not.toContain(other.captureId);
    expect(good.ledger).toEqual({ leaves: ledger.length, root: await merkleRoot(ledger.map(bodyBytes)) });
  });

  test('holds, and for who knows an earlier key of the same hand too', async () => {
    expect(await checked(good)).toMatchObject({ verdict: 'intact', keyFingerprint: signer.fingerprint });
    for (const { fingerprint } of [signer, first])
      expect((await checked(good, signer, fingerprint)).checks.at(-1)).toMatchObject({ outcome: 'passed' });
    const other = (await testSigner()).signer;
    expect(failed(await checked(good, signer, other.fingerprint))).toEqual(['key-pinned']);
  });

  test('stock ssh-keygen finds its signature good', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'disclosure-'));
    for (const { name, bytes } of await disclose(sealed, ledger, signer, MADE_AT))
      writeFileSync(join(folder, name), bytes);
    const name = join(folder, `consent-disclosure-${sealed.captureId}.json`);
    const args = ['-Y', 'check-novalidate', '-n', 'consent-evidence', '-s', `${name}.sig`];
    expect(execFileSync('ssh-keygen', args, { input: readFileSync(name) }).toString()).toContain('Good');
    rmSync(folder, { recursive: true });
  });

  test('a ledger with an entry missing, or without the capture, gives none', async () => {
    await expect(disclose(sealed, ledger.toSpliced(1, 1), signer, MADE_AT)).rejects.toMatchObject({
      code: 'store-corrupt',
    });
    await expect(disclose(sealed, ledger.slice(0, 1), signer, MADE_AT)).rejects.toMatchObject({ code: 'bad-input' });
  });
});

/** What can be wrong with a good one, one thing at a time, after transparency-dev/merkle; and parts that do not belong together. */
function corruptions(): [string, (draft: Disclosure) => void, string][] {
  const at = (draft: Disclosure) => {
    const found = draft.entries.find(({ entry }) => entry.body.event.kind === 'captured');
    if (!found) throw new Error('not captured');
    return found;
  };
  const flip = (hash: string) => `${hash.startsWith('0') ? '1' : '0'}${hash.slice(1)}`;
  return [
    ['size * 2', (d) => (d.ledger.leaves *= 2), 'entries-included'],
    ['size / 2', (d) => (d.ledger.leaves = Math.floor(d.ledger.leaves / 2)), 'entries-included'],
    ['another root', (d) => (d.ledger.root = flip(d.ledger.root)), 'entries-included'],
    ...Array.from({ length: 3 }, (_, i): [string, (draft: Disclosure) => void, string] => [
      `bit flipped in element ${i}`,
      (d) => (at(d).path[i] = flip(at(d).path[i] ?? '')),
      'entries-included',
    ]),
    ['an element removed', (d) => at(d).path.pop(), 'entries-included'],
    ['an element more', (d) => at(d).path.push(d.ledger.root), 'entries-included'],
    ['no path', (d) => (at(d).path = []), 'entries-included'],
    ['the root for a path', (d) => (at(d).path = [d.ledger.root]), 'entries-included'],
    ['the path of another', (d) => (at(d).path = d.entries[0]?.path ?? []), 'entries-included'],
    ['another number', (d) => (at(d).entry.body.sequence -= 1), 'entries-included'],
    ['another time', (d) => (at(d).entry.body.recordedAt = MADE_AT), 'entries-included'],
    ['another hash', (d) => (at(d).entry.hash = flip(at(d).entry.hash)), 'entries-included'],
    [
      'the signature of another',
      (d) => (at(d).entry.signature = d.entries[0]?.entry.signature ?? ''),
      'entries-signed',
    ],
    ['another key named', (d) => (at(d).entry.keyFingerprint = signer.fingerprint), 'entries-signed'],
    [
      'the hand-over left out',
      (d) => (d.entries = d.entries.filter((e) => e.entry.body.event.kind !== 'key-rotated')),
      'entries-signed',
    ],
    ['an entry twice', (d) => d.entries.push(at(d)), 'entries-about'],
    ['another order', (d) => d.entries.reverse(), 'entries-about'],
    ['the entry left out', (d) => (d.entries = d.entries.filter((e) => e !== at(d))), 'record-digest'],
    ['another title', (d) => (d.record.visit.title += '.'), 'record-digest'],
    ['about another capture', (d) => (d.captureId = ID), 'entries-about'],
  ];
}

test.each(corruptions().map(([what]) => what))('%s is refused, by name', async (what) => {
  const [, corrupt, id] = corruptions().find(([name]) => name === what) ?? [];
  const draft = structuredClone(good);
  corrupt?.(draft);
  const verification = await checked(draft);
  expect(verification.verdict).toBe('not-intact');
  expect(failed(verification)).toContain(id);
});

test.each(['!'.repeat(43), `${'A'.repeat(42)}B`])('a key that is none (%s) is refused in words', async (x) => {
  const publicKey = { ...good.publicKey, x };
  expect(await checked({ ...good, publicKey })).toMatchObject({ verdict: 'not-a-disclosure' });
  const named = structuredClone(good);
  for (const { entry } of named.entries)
    if (entry.body.event.kind === 'key-rotated') Object.assign(entry.body.event, { publicKey });
  expect((await checked(named)).verdict).toBe('not-intact');
});

test('another key, another spelling, each byte of the signature', async () => {
  const other = (await testSigner()).signer;
  expect(failed(await checked(good, other))).toEqual(['disclosure-signature']);
  const theirs = { ...good, publicKey: other.publicKey };
  expect(failed(await checked(theirs, other))).toEqual(['entries-signed']);
  const bytes = canonicalBytes(good);
  const spaced = utf8(`${new TextDecoder().decode(bytes)} `);
  expect(await checkDisclosure(spaced, utf8(await signSshsig(spaced, signer)))).toMatchObject({
    verdict: 'not-a-disclosure',
  });
  const signature = utf8(await signSshsig(bytes, signer));
  for (let i = 0; i < signature.length; i += 7) {
    const bad = signature.slice();
    bad[i] = (bad[i] ?? 0) ^ 1;
    expect((await checkDisclosure(bytes, bad)).verdict).not.toBe('intact');
  }
});
