import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalBytes, canonicalText } from '../core/canonical';
import { sha256Hex, utf8 } from '../core/digest';
import type { LedgerEvent } from '../core/ledger-entry';
import { sealEntry } from '../ledger/seal-entry';
import { consentPath, FILES } from './layout';
import type { BagFiles } from './seal-bag';
import { type TestWorld, testUuid, testWorld } from './test-bundle';
import { consented, testConsent } from './test-consents';
import { failedChecks, namedFiles, resealed, unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

/** Two captures: on the first somebody consented and withdrew, on the second nothing was recorded. */
let world: TestWorld;
let bundle: Uint8Array<ArrayBuffer>;
const given = testUuid(701);
const withdrawn = testUuid(702);

beforeAll(async () => {
  world = await consented(await consented(await testWorld(), 0, 1), 0, 2, 'withdrawn');
  bundle = (await writeBundle(world.input, world.signer)).bytes;
});

async function failuresOf(change: (payload: BagFiles) => void | Promise<void>): Promise<[string[], string[]]> {
  const verification = await verifyBundle(await resealed(bundle, world.signer, change));
  expect(verification.verdict).toBe('not-intact');
  return [failedChecks(verification), namedFiles(verification)];
}

describe('consent records in a bundle', () => {
  test('go in with their capture, are checked and told', async () => {
    const files = unpack(bundle);
    expect([...files.keys()].filter((path) => path.startsWith('data/consents/')).toSorted()).toEqual([
      consentPath(given),
      consentPath(withdrawn),
    ]);
    const verification = await verifyBundle(bundle);
    expect(verification.verdict).toBe('intact');
    expect(verification.checks.find(({ id }) => id === 'consents-match')).toMatchObject({ found: '2/2' });
    expect(verification.checks.find(({ id }) => id === 'payload-known')).toMatchObject({ outcome: 'passed' });
    for (const path of [FILES.reportNl, FILES.reportEn]) {
      const report = new TextDecoder().decode(files.get(path));
      expect(report.match(/class="consents"/g)).toHaveLength(1);
      expect(report).toMatch(path === FILES.reportNl ? /ingetrokken/ : /withdrawn/);
    }
  });

  test('one that is missing is missed, though everything is signed anew', async () => {
    const [checks, files] = await failuresOf((payload) => void payload.delete(consentPath(given)));
    expect(checks).toContain('consents-match');
    expect(files).toContain(consentPath(given));
  });

  test('one that was added is no part of it', async () => {
    const [first] = world.input.dossiers;
    if (!first) throw new Error('no dossier');
    const extra = await testConsent(testUuid(799), first.sealed);
    const [checks, files] = await failuresOf((payload) => {
      payload.set(consentPath(extra.recordId), canonicalBytes(extra));
    });
    expect(checks).toContain('consents-match');
    expect(files).toContain(consentPath(extra.recordId));
  });

  test('one with another choice has another digest than the ledger says', async () => {
    const [checks] = await failuresOf((payload) => {
      const text = new TextDecoder().decode(payload.get(consentPath(given)));
      payload.set(consentPath(given), new TextEncoder().encode(text.replace('"atAct":"on"', '"atAct":"off"')));
    });
    expect(checks).toContain('consents-match');
  });

  test('one that is about another capture than the ledger says is refused, though digest and entry agree', async () => {
    const [first, second] = world.input.dossiers;
    const before = world.input.ledger.at(-1);
    if (!first || !second || !before) throw new Error('no dossiers');
    const about = await testConsent(testUuid(704), first.sealed);
    const bytes = canonicalBytes(about);
    const event: LedgerEvent = {
      kind: 'consent-recorded',
      recordId: about.recordId,
      recordDigest: await sha256Hex(bytes),
      captureId: second.sealed.captureId,
      state: 'given',
    };
    const entry = await sealEntry(before, event, world.signer, { now: () => about.event.time });
    const [checks, files] = await failuresOf((payload) => {
      payload.set(consentPath(about.recordId), bytes);
      const log = new TextDecoder().decode(payload.get(FILES.log));
      payload.set(FILES.log, utf8(`${log}${canonicalText(entry)}\n`));
    });
    expect(checks).toContain('consents-match');
    expect(files).toContain(consentPath(about.recordId));
    const own = {
      ...second,
      consents: [{ digest: event.recordDigest, bytes, record: about, sequence: 7, entryHash: entry.hash }],
    };
    await expect(
      writeBundle({ ...world.input, ledger: [...world.input.ledger, entry], dossiers: [first, own] }, world.signer),
    ).rejects.toMatchObject({ code: 'store-corrupt' });
  });

  test('a dossier without a record that the ledger names is not exported', async () => {
    const [first, second] = world.input.dossiers;
    if (!first || !second) throw new Error('no dossiers');
    const short = { ...first, consents: first.consents?.slice(0, 1) ?? [] };
    await expect(writeBundle({ ...world.input, dossiers: [short, second] }, world.signer)).rejects.toMatchObject({
      code: 'store-corrupt',
    });
  });
});
