import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Authority, makeAuthority } from '../../tests/time-stamp-authority';
import { utf8 } from '../core/digest';
import type { Signer } from '../core/ledger-entry';
import { VerificationSchema } from '../core/verification';
import { sealEntry } from '../ledger/seal-entry';
import type { BundleInput } from './bundle-input';
import { FILES, folderName, TIME_STAMP_FOLDER } from './layout';
import { TEST_EXPORT_ID, testWorld } from './test-bundle';
import { altered, failedChecks, flipped, namedFiles, resealed, unpack } from './test-tamper';
import { withTimeStamp } from './test-time-stamps';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

const GOOD = 'extendedKeyUsage=critical,timeStamping';
let authority: Authority;
let other: Authority;
let signer: Signer;
let plain: BundleInput;
let stamped: BundleInput;
let bundle: Uint8Array<ArrayBuffer>;
let tokenPath: string;

beforeAll(async () => {
  authority = makeAuthority();
  other = makeAuthority();
  ({ input: plain, signer } = await testWorld());
  stamped = await withTimeStamp(plain, signer, authority.reply);
  bundle = (await writeBundle(stamped, signer)).bytes;
  tokenPath = [...unpack(bundle).keys()].find((path) => path.startsWith(TIME_STAMP_FOLDER)) ?? '';
});
afterAll(() => {
  authority?.remove();
  other?.remove();
});

const check = async (bytes: Uint8Array, trustedRoots?: string) =>
  VerificationSchema.parse(await verifyBundle(bytes, trustedRoots === undefined ? {} : { trustedRoots }));
const bundleOf = async (input: BundleInput) => (await writeBundle(input, signer)).bytes;
const outcomes = ({ checks }: Awaited<ReturnType<typeof check>>) =>
  checks.filter(({ id }) => id.startsWith('time-')).map(({ id, outcome }) => `${id} ${outcome}`);

describe('a bundle with a time-stamp', () => {
  test('is anchored for who trusts the root, and says what is covered and how far the clocks are apart', async () => {
    const verification = await check(bundle, authority.rootPem);
    expect(verification.verdict).toBe('intact');
    expect(outcomes(verification)).toEqual(['time-stamps passed', 'time-anchored passed']);
    const { timeAnchor } = verification;
    expect(timeAnchor).toMatchObject({ state: 'anchored', entries: 5, covered: 4 });
    expect(timeAnchor?.token).toMatchObject({ sequence: 4, authority: authority.fingerprint, coversCaptures: true });
    // The world's own clock stands still in November; the authority's is that of this machine.
    const genTime = Date.parse(timeAnchor?.token?.genTime ?? '');
    expect(timeAnchor?.token?.clockDifference).toBe(Date.parse('2026-11-22T14:00:01.000Z') - genTime);
    expect(verification.notProven.map(({ en }) => en).join()).not.toContain('there is no time-stamp');
  });

  test('is intact and not anchored for who trusts nobody yet', async () => {
    const verification = await check(bundle);
    expect(verification).toMatchObject({ verdict: 'intact', timeAnchor: { state: 'unconfirmed', covered: 4 } });
    expect(outcomes(verification)).toEqual(['time-stamps passed', 'time-anchored not-checked']);
    expect(verification.notProven.map(({ en }) => en).join()).toContain('an authority that you have not confirmed');
  });

  test('fails the root that was given when that is another one', async () => {
    const verification = await check(bundle, other.rootPem);
    expect(verification).toMatchObject({ verdict: 'not-intact', timeAnchor: { state: 'other-root' } });
    expect(failedChecks(verification)).toEqual(['time-anchored']);
  });

  test('without any: nothing is claimed, and a root that was given changes nothing', async () => {
    const verification = await check(await bundleOf(plain), authority.rootPem);
    expect(verification).toMatchObject({ verdict: 'intact', timeAnchor: { state: 'none', token: null } });
    expect(outcomes(verification)).toEqual(['time-stamps passed', 'time-anchored not-checked']);
  });

  test('holds of many only those that say most about its captures', async () => {
    const twice = await withTimeStamp(stamped, signer, authority.reply);
    const thrice = await withTimeStamp(twice, signer, other.reply);
    const first = thrice.dossiers.slice(0, 1);
    const verification = await check(await bundleOf({ ...thrice, dossiers: first }), authority.rootPem);
    // The first covers the capture; the last covers most, but is of an authority that is not trusted here.
    expect(verification.timeAnchor).toMatchObject({
      state: 'anchored',
      entries: 7,
      covered: 4,
      token: { sequence: 4 },
    });
    const kept = [...unpack(await bundleOf(thrice)).keys()].filter((path) => path.startsWith(TIME_STAMP_FOLDER));
    expect(kept).toHaveLength(2);
  });

  test('does not claim captures that came after it', async () => {
    const [first, second] = plain.dossiers;
    if (!first || !second) throw new Error('two dossiers');
    const before = { ...plain, ledger: plain.ledger.slice(0, second.entry.body.sequence - 1) };
    const half = await withTimeStamp(before, signer, authority.reply);
    const clock = { now: () => '2026-11-22T14:00:02.000Z' };
    const entry = await sealEntry(half.ledger.at(-1) ?? null, second.entry.body.event, signer, clock);
    const later = {
      ...half,
      ledger: [...half.ledger, entry],
      dossiers: [first, { ...second, entry, evaluations: second.evaluations.map((one) => ({ ...one, entry })) }],
    };
    const { timeAnchor } = await check(await bundleOf(later), authority.rootPem);
    expect(timeAnchor).toMatchObject({ state: 'anchored', entries: 5, covered: 3, token: { coversCaptures: false } });
  });
});

describe('refused', () => {
  test('the answer altered anywhere, or taken out', async () => {
    const length = unpack(bundle).get(tokenPath)?.length ?? 0;
    for (const at of [0, 5, length >> 1, length - 1]) {
      const verification = await check(
        altered(bundle, (files) => files.set(tokenPath, flipped(files.get(tokenPath) ?? utf8(''), at))),
      );
      expect(verification.verdict).toBe('not-intact');
      expect(namedFiles(verification)).toContain(tokenPath);
    }
    expect(failedChecks(await check(altered(bundle, (files) => files.delete(tokenPath))))).toContain(
      'payload-complete',
    );
  });

  test('altered and signed anew by a holder of the key who lies', async () => {
    const bad = await resealed(
      bundle,
      signer,
      (files) => void files.set(tokenPath, flipped(files.get(tokenPath) ?? utf8(''))),
    );
    expect(await check(bad)).toMatchObject({ verdict: 'not-intact', timeAnchor: { state: 'refused' } });
    expect(failedChecks(await check(bad))).toContain('time-stamps');
  });

  test('a good one that the ledger does not tell of', async () => {
    const bad = await resealed(
      bundle,
      signer,
      (files) => void files.set(`${TIME_STAMP_FOLDER}${'a'.repeat(64)}.tsr`, files.get(tokenPath) ?? utf8('')),
    );
    expect(namedFiles(await check(bad))).toContain(`${TIME_STAMP_FOLDER}${'a'.repeat(64)}.tsr`);
  });

  const lies: [string, (reply: Authority['reply']) => Promise<BundleInput>][] = [
    ['of another entry', (reply) => withTimeStamp(plain, signer, reply, { sequence: 1 })],
    ['of another hash', (reply) => withTimeStamp(plain, signer, reply, { headHash: '0'.repeat(64) })],
    [
      'with another time in the ledger',
      (reply) => withTimeStamp(plain, signer, reply, { genTime: '2020-01-01T00:00:00.000Z' }),
    ],
    [
      'with another authority in the ledger',
      (reply) => withTimeStamp(plain, signer, reply, { authority: '0'.repeat(64) }),
    ],
    [
      'by a certificate that is not for time-stamping',
      (reply) =>
        withTimeStamp(plain, signer, (query) =>
          authority.signedAgain(reply(query), { extensions: 'basicConstraints=CA:FALSE' }),
        ),
    ],
    [
      'by a certificate that had expired',
      (reply) =>
        withTimeStamp(plain, signer, (query) =>
          authority.signedAgain(reply(query), { extensions: GOOD, until: '20210101000000Z' }),
        ),
    ],
  ];
  test.each(lies)('%s', async (_what, make) => {
    const verification = await check(await bundleOf(await make(authority.reply)), authority.rootPem);
    expect(verification.verdict).toBe('not-intact');
    expect(failedChecks(verification)).toContain('time-stamps');
    expect(verification.timeAnchor?.state).toBe('refused');
  });

  test('a ledger whose chain is broken is not anchored by a good one', async () => {
    const bad = await resealed(bundle, signer, (files) => {
      const lines = new TextDecoder().decode(files.get(FILES.log)).split('\n');
      files.set(
        FILES.log,
        utf8(lines.map((line, i) => (i === 1 ? line.replace('tab-gone', 'tab-open') : line)).join('\n')),
      );
    });
    expect(failedChecks(await check(bad, authority.rootPem))).toContain('ledger-chain');
    expect((await check(bad, authority.rootPem)).timeAnchor?.state).toBe('refused');
  });

  test('when writing: bytes that are not those of the digest', async () => {
    const [stamp] = stamped.timeStamps ?? [];
    const swapped = { ...stamped, timeStamps: [{ digest: stamp?.digest ?? '', bytes: utf8('x') }] };
    await expect(writeBundle(swapped, signer)).rejects.toMatchObject({ code: 'store-corrupt' });
  });
});

describe('openssl, as VERIFY.md prints it', () => {
  test('accepts it under the root, and neither under another root nor for another ledger', () => {
    const folder = mkdtempSync(join(tmpdir(), 'time-stamped-'));
    writeFileSync(join(folder, 'bundle.zip'), bundle);
    execFileSync('unzip', ['-q', 'bundle.zip'], { cwd: folder });
    const cwd = join(folder, folderName(TEST_EXPORT_ID));
    const words = readFileSync(join(cwd, FILES.instructions), 'utf8');
    const commands = /## When it existed[\s\S]*?```sh\n([\s\S]*?)\n```/.exec(words)?.[1]?.split('\n') ?? [];
    expect(commands).toHaveLength(2);
    const run = (i: number) => spawnSync('bash', ['-c', commands[i] ?? ''], { cwd, encoding: 'utf8' });
    writeFileSync(join(cwd, 'TSA_ROOT.pem'), authority.rootPem);
    expect(run(0).stdout).toContain('Time stamp:');
    expect(run(1)).toMatchObject({ status: 0, stdout: expect.stringContaining('Verification: OK') });
    writeFileSync(join(cwd, 'TSA_ROOT.pem'), other.rootPem);
    expect(run(1).status).not.toBe(0);
    writeFileSync(join(cwd, 'TSA_ROOT.pem'), authority.rootPem);
    writeFileSync(
      join(cwd, FILES.log),
      readFileSync(join(cwd, FILES.log), 'utf8').replaceAll('2026-11-22', '2026-11-21'),
    );
    expect(run(1).status).not.toBe(0);
    rmSync(folder, { recursive: true, force: true });
  });
});
