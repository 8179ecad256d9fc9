import { beforeAll, expect, test } from 'vitest';
import { canonicalBytes, canonicalText } from '../core/canonical';
import { CaptureSchema } from '../core/capture';
import { sha256Hex, utf8 } from '../core/digest';
import { type LedgerEntry, LedgerEntrySchema } from '../core/ledger-entry';
import { sealEntry } from '../ledger/seal-entry';
import { evaluationPath, FILES, noticeTextPath, recordPath } from './layout';
import type { BagFiles } from './seal-bag';
import { type TestWorld, testUuid, testWorld } from './test-bundle';
import { failedChecks, namedFiles, resealed, unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/**
 * All parts genuine, all signatures made by the right key: only that they do not belong together is wrong. The class of
 * cosign GHSA-8gw7-4j42-w388 and sigstore-java CVE-2024-53267.
 */
let world: TestWorld;
let bundle: Uint8Array<ArrayBuffer>;
let other: { world: TestWorld; files: BagFiles };
const first = testUuid(1);
const second = testUuid(2);

beforeAll(async () => {
  world = await testWorld();
  bundle = (await writeBundle(world.input, world.signer)).bytes;
  const foreign = await testWorld(3, (i) => utf8(`other picture ${i}`));
  other = { world: foreign, files: unpack((await writeBundle(foreign.input, foreign.signer)).bytes) };
});

async function failuresOf(change: (payload: BagFiles) => void | Promise<void>): Promise<[string[], string[]]> {
  const verification = await verifyBundle(await resealed(bundle, world.signer, change));
  expect(verification.verdict).toBe('not-intact');
  return [failedChecks(verification), namedFiles(verification)];
}

test('signed anew without a change it is intact: the cases below fail for what they change', async () => {
  expect((await verifyBundle(await resealed(bundle, world.signer, () => {}))).verdict).toBe('intact');
});

test('record of another bundle under the same number', async () => {
  const [checks, files] = await failuresOf((payload) => {
    payload.set(recordPath(first), other.files.get(recordPath(first)) ?? utf8(''));
  });
  expect(checks).toEqual(expect.arrayContaining(['record-digests', 'evaluations-match', 'blobs-present']));
  expect(files).toContain(recordPath(first));
});

test('record of B in the place of A', async () => {
  const [checks] = await failuresOf((payload) => {
    payload.set(recordPath(first), payload.get(recordPath(second)) ?? utf8(''));
  });
  expect(checks).toContain('records-in-ledger');
});

test('evaluation of B in the place of A', async () => {
  const [checks, files] = await failuresOf((payload) => {
    payload.set(evaluationPath(first), payload.get(evaluationPath(second)) ?? utf8(''));
  });
  expect(checks).toContain('evaluations-match');
  expect(files).toContain(evaluationPath(first));
});

test('picture of B with the name of A', async () => {
  const [a = '', b = ''] = [...unpack(bundle).keys()].filter((path) => path.startsWith('data/snapshots/'));
  const [checks, files] = await failuresOf((payload) => {
    payload.set(a, payload.get(b) ?? utf8(''));
  });
  expect(checks).toEqual(['blobs-present']);
  expect(files).toContain(a);
});

test('a picture, a copy and words that belong to no record', async () => {
  for (const path of [`data/snapshots/${'0'.repeat(64)}.png`, `data/notices/${'0'.repeat(64)}.html`]) {
    const [checks, files] = await failuresOf((payload) => void payload.set(path, utf8('x')));
    expect(checks).toContain('blobs-present');
    expect(files).toContain(path);
  }
  const words = noticeTextPath(await sha256Hex(utf8('never shown')));
  const [checks, files] = await failuresOf((payload) => void payload.set(words, utf8('never shown')));
  expect(checks).toContain('notices-match');
  expect(files).toContain(words);
});

test('a file in the folder of records that is no record', async () => {
  for (const path of ['data/records/x.json', 'data/evaluations/x.json']) {
    const [, files] = await failuresOf((payload) => void payload.set(path, utf8('{}')));
    expect(files, path).toContain(path);
  }
});

test('log of another world', async () => {
  const [checks] = await failuresOf((payload) => void payload.set(FILES.log, other.files.get(FILES.log) ?? utf8('')));
  expect(checks).toEqual(
    expect.arrayContaining(['key-agreement', 'ledger-signatures', 'record-digests', 'derived-documents']),
  );
});

test('words changed in record, digests and words made to fit: the ledger remembers', async () => {
  const [checks] = await failuresOf(async (payload) => {
    const capture = CaptureSchema.parse(JSON.parse(new TextDecoder().decode(payload.get(recordPath(first)))));
    payload.set(recordPath(first), canonicalBytes({ ...capture, capturedAt: '2026-11-21T13:03:05.123Z' }));
  });
  expect(checks).toEqual(expect.arrayContaining(['record-digests', 'derived-documents']));
});

test('a second ledger entry for the same capture cannot take the place of the first', async () => {
  const [checks] = await failuresOf(async (payload) => {
    const lines = new TextDecoder().decode(payload.get(FILES.log)).trimEnd().split('\n');
    const last = LedgerEntrySchema.parse(JSON.parse(lines.at(-1) ?? ''));
    const record = canonicalBytes({ forged: true });
    const event = {
      kind: 'captured' as const,
      captureId: first,
      captureDigest: await sha256Hex(record),
      evaluationDigest: await sha256Hex(record),
      blobs: [],
    };
    const entry = await sealEntry(last, event, world.signer, { now: () => '2026-11-22T14:00:00.000Z' });
    payload.set(FILES.log, utf8(`${[...lines, canonicalText(entry)].join('\n')}\n`));
    payload.set(recordPath(first), record);
  });
  expect(checks).toEqual(expect.arrayContaining(['records-canonical', 'records-in-ledger']));
});

test('an entry left out of the middle, doubled, or moved', async () => {
  const changes: ((entries: LedgerEntry[]) => LedgerEntry[])[] = [
    (entries) => entries.filter((_entry, i) => i !== 1),
    (entries) => entries.flatMap((entry, i) => (i === 1 ? [entry, entry] : [entry])),
    ([a, b, ...rest]) => [b, a, ...rest].filter((entry) => entry !== undefined),
    (entries) => entries.slice(1),
  ];
  for (const change of changes) {
    const [checks] = await failuresOf((payload) => {
      const changed = change(world.input.ledger);
      payload.set(FILES.log, utf8(changed.map((entry) => `${canonicalText(entry)}\n`).join('')));
    });
    expect(checks).toContain('ledger-chain');
  }
});

test('summaries that say something else than the records', async () => {
  const summaries = [FILES.findings, FILES.merkle, FILES.custody];
  for (const path of summaries) {
    const [checks, files] = await failuresOf((payload) => void payload.set(path, other.files.get(path) ?? utf8('')));
    expect(checks, path).toEqual(['derived-documents']);
    expect(files, path).toContain(path);
  }
});

test('a file of a later version is signed but not known: told, not refused', async () => {
  const later = await resealed(bundle, world.signer, (payload) => void payload.set('data/consents.json', utf8('{}')));
  const verification = await verifyBundle(later);
  expect(verification.verdict).toBe('intact');
  expect(verification.checks.find((check) => check.id === 'payload-known')).toMatchObject({
    outcome: 'not-checked',
    files: ['data/consents.json'],
  });
});

test('an event of a later kind is accepted, hash and signature checked', async () => {
  const later = await resealed(bundle, world.signer, async (payload) => {
    const { event: _event, ...body } = (
      await sealEntry(
        world.input.ledger.at(-1) ?? null,
        { kind: 'capture-failed', attemptId: testUuid(1), origin: '', code: '' },
        world.signer,
        { now: () => '2026-11-22T14:00:00.000Z' },
      )
    ).body;
    const bytes = canonicalBytes({ ...body, event: { kind: 'reviewed', verdict: 'confirmed' } });
    const signature = Buffer.from(await world.signer.sign(bytes)).toString('base64url');
    const hash = await sha256Hex(bytes);
    const fingerprint = JSON.stringify(world.signer.fingerprint);
    const line = `{"body":${new TextDecoder().decode(bytes)},"hash":"${hash}","keyFingerprint":${fingerprint},"signature":"${signature}"}\n`;
    const log = new TextDecoder().decode(payload.get(FILES.log));
    payload.set(FILES.log, utf8(log + line));
  });
  const verification = await verifyBundle(later);
  expect(failedChecks(verification)).toEqual(['derived-documents']);
});
