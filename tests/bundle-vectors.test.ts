import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkCountersignature } from '../src/bundle/countersignature';
import { failedChecks } from '../src/bundle/test-tamper';
import { verifyBundle } from '../src/bundle/verify-bundle';
import { main } from '../src/cli/verify';
import { VerificationSchema } from '../src/core/verification';
import { CASES } from './vectors/cases';
import { stampedHashes } from './vectors/cases-time-stamps';
import {
  COUNTERSIGNATURES,
  COUNTERSIGNED,
  CountersignaturesSchema,
  countersignatureCases,
} from './vectors/countersignatures';
import { EXPECTED, readExpected, VECTORS, type VectorOutcome } from './vectors/expected';
import { makeAnswers, ROOTS, type RootName } from './vectors/time-stamps';
import { makeWorlds, type Worlds } from './vectors/worlds';

/**
 * Committed bundles, each with one thing wrong (`_fail`) or none, and what a verifier must say of them: two of our three ways in,
 * the library and the command; the third, the page, is asked in tests/browser. `WRITE_VECTORS=1` makes them anew.
 */
let worlds: Worlds;
const WRITING = process.env.WRITE_VECTORS === '1';

beforeAll(async () => {
  worlds = await makeWorlds();
  if (!WRITING) return;
  makeAnswers(stampedHashes(worlds));
  await writeVectors();
  await writeCountersignatures();
}, 120_000);
afterEach(() => {
  vi.restoreAllMocks();
});

async function outcomeOf(bytes: Uint8Array, root: RootName | undefined): Promise<VectorOutcome> {
  const verification = await verifyBundle(bytes, root ? { trustedRoots: readFileSync(ROOTS[root], 'utf8') } : {});
  return { verdict: verification.verdict, failed: failedChecks(verification), ...(root ? { root } : {}) };
}

async function writeVectors(): Promise<void> {
  for (const name of readdirSync(VECTORS)) if (name.endsWith('.zip')) rmSync(join(VECTORS, name));
  const expected: Record<string, VectorOutcome & { why: string }> = {};
  for (const [name, { why, make, root }] of Object.entries(CASES)) {
    const bytes = await make(worlds);
    writeFileSync(join(VECTORS, `${name}.zip`), bytes);
    expected[name] = { why, ...(await outcomeOf(bytes, root)) };
  }
  writeFileSync(EXPECTED, `${JSON.stringify(expected, null, 2)}\n`);
}

async function writeCountersignatures(): Promise<void> {
  mkdirSync(COUNTERSIGNATURES, { recursive: true });
  for (const name of readdirSync(COUNTERSIGNATURES)) rmSync(join(COUNTERSIGNATURES, name));
  const expected: Record<string, { why: string; state: string }> = {};
  for (const [name, { why, state, json, signature }] of Object.entries(await countersignatureCases(worlds))) {
    writeFileSync(join(COUNTERSIGNATURES, `${name}.json`), json);
    writeFileSync(join(COUNTERSIGNATURES, `${name}.json.sig`), signature);
    expected[name] = { why, state };
  }
  writeFileSync(join(COUNTERSIGNATURES, 'expected.json'), `${JSON.stringify(expected, null, 2)}\n`);
}

describe('vectors', () => {
  test('are those that are expected, none more or less, and small', () => {
    const files = readdirSync(VECTORS).filter((name) => name.endsWith('.zip'));
    expect(files.toSorted()).toEqual(
      Object.keys(readExpected())
        .map((name) => `${name}.zip`)
        .toSorted(),
    );
    const bytes = files.reduce((sum, name) => sum + readFileSync(join(VECTORS, name)).length, 0);
    expect(bytes).toBeLessThan(2.5 * 1024 * 1024);
  });

  test('say it in their name: refused with _fail, and for the reason they are there for', () => {
    const all = readExpected();
    for (const [name, { by }] of Object.entries(CASES)) {
      const expected = all[name];
      expect(expected?.verdict === 'intact', name).toBe(!name.endsWith('_fail'));
      expect(expected?.failed, name).toEqual(expect.arrayContaining([...by]));
      if (by.length === 0) expect(expected?.failed, name).toEqual([]);
    }
    expect(Object.keys(CASES).toSorted()).toEqual(Object.keys(readExpected()).toSorted());
  });

  test('library: verdict and failed checks of every committed file', async () => {
    for (const [name, { why: _, ...outcome }] of Object.entries(readExpected())) {
      const found = await outcomeOf(readFileSync(join(VECTORS, `${name}.zip`)), outcome.root);
      expect(found, name).toEqual(outcome);
    }
    const all = Object.values(readExpected());
    const good = all.filter(({ verdict }) => verdict === 'intact').length;
    console.log(`library and command: ${good} bundles intact, ${all.length - good} refused`);
  });

  test('command: the same', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const expected = readExpected();
    const names = Object.keys(expected);
    const paths = (root?: RootName) =>
      names.filter((name) => expected[name]?.root === root).map((name) => join(VECTORS, `${name}.zip`));
    expect(await main(['--json', ...paths()])).toBe(2);
    expect(await main(['--json', '--trusted-root', ROOTS.own, ...paths('own')])).toBe(0);
    expect(await main(['--json', '--trusted-root', ROOTS.other, ...paths('other')])).toBe(1);
    expect(lines).toHaveLength(names.length);
    names.sort((a, b) => byRoot(expected[a]?.root) - byRoot(expected[b]?.root));
    for (const [i, name] of names.entries()) {
      const { file: _file, ...json } = JSON.parse(lines[i] ?? '');
      const verification = VerificationSchema.parse(json);
      const { verdict, failed } = expected[name] ?? {};
      expect({ verdict: verification.verdict, failed: failedChecks(verification) }, name).toEqual({ verdict, failed });
    }
  });

  test('made anew by what writes bundles today, they are judged the same', async () => {
    const expected = readExpected();
    for (const [name, { make, root }] of Object.entries(CASES)) {
      const { why: _, ...outcome } = expected[name] ?? { why: '' };
      expect(await outcomeOf(await make(worlds), root), name).toEqual(outcome);
    }
  });
});

/** None given first, as the command is asked. */
const byRoot = (root: RootName | undefined) => [undefined, 'own', 'other'].indexOf(root);

describe('countersignatures', () => {
  const expected = () =>
    CountersignaturesSchema.parse(JSON.parse(readFileSync(join(COUNTERSIGNATURES, 'expected.json'), 'utf8')));
  const bundle = join(VECTORS, COUNTERSIGNED);

  test('library: what is said of each committed pair, and of those made today', async () => {
    const verification = await verifyBundle(readFileSync(bundle));
    const made = await countersignatureCases(worlds);
    expect(Object.keys(made)).toEqual(Object.keys(expected()));
    for (const [name, { state }] of Object.entries(expected())) {
      expect(state === 'good', name).toBe(!name.endsWith('_fail'));
      const read = (end: string) => new Uint8Array(readFileSync(join(COUNTERSIGNATURES, `${name}.json${end}`)));
      const committed = await checkCountersignature(verification, read(''), read('.sig'));
      const { json, signature } = made[name] ?? { json: new Uint8Array(), signature: new Uint8Array() };
      const today = await checkCountersignature(verification, json, signature);
      expect([committed.state, today.state], name).toEqual([state, state]);
    }
  });

  test('command: the same', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const names = Object.keys(expected());
    const given = names.flatMap((name) => ['--countersignature', join(COUNTERSIGNATURES, `${name}.json`)]);
    expect(await main(['--json', bundle, ...given])).toBe(1);
    const told: { state: string }[] = JSON.parse(lines[0] ?? '').countersignatures;
    expect(told.map(({ state }) => state)).toEqual(Object.values(expected()).map(({ state }) => state));
  });
});
