import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { failedChecks } from '../src/bundle/test-tamper';
import { verifyBundle } from '../src/bundle/verify-bundle';
import { main } from '../src/cli/verify';
import { VerificationSchema } from '../src/core/verification';
import { CASES } from './vectors/cases';
import { EXPECTED, readExpected, VECTORS, type VectorOutcome } from './vectors/expected';
import { makeWorlds, type Worlds } from './vectors/worlds';

/**
 * Committed bundles, each with one thing wrong (`_fail`) or none, and what a verifier must say of them: two of our three ways in,
 * the library and the command; the third, the page, is asked in tests/browser. `WRITE_VECTORS=1` makes them anew.
 */
let worlds: Worlds;
const WRITING = process.env.WRITE_VECTORS === '1';

beforeAll(async () => {
  worlds = await makeWorlds();
  if (WRITING) await writeVectors();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function outcomeOf(bytes: Uint8Array): Promise<VectorOutcome> {
  const verification = await verifyBundle(bytes);
  return { verdict: verification.verdict, failed: failedChecks(verification) };
}

async function writeVectors(): Promise<void> {
  for (const name of readdirSync(VECTORS)) if (name.endsWith('.zip')) rmSync(join(VECTORS, name));
  const expected: Record<string, VectorOutcome & { why: string }> = {};
  for (const [name, { why, make }] of Object.entries(CASES)) {
    const bytes = await make(worlds);
    writeFileSync(join(VECTORS, `${name}.zip`), bytes);
    expected[name] = { why, ...(await outcomeOf(bytes)) };
  }
  writeFileSync(EXPECTED, `${JSON.stringify(expected, null, 2)}\n`);
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
    expect(bytes).toBeLessThan(2 * 1024 * 1024);
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
    for (const [name, { verdict, failed }] of Object.entries(readExpected())) {
      const found = await outcomeOf(readFileSync(join(VECTORS, `${name}.zip`)));
      expect(found, name).toEqual({ verdict, failed });
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
    expect(await main(['--json', ...names.map((name) => join(VECTORS, `${name}.zip`))])).toBe(2);
    expect(lines).toHaveLength(names.length);
    for (const [i, name] of names.entries()) {
      const { file: _file, ...json } = JSON.parse(lines[i] ?? '');
      const verification = VerificationSchema.parse(json);
      const { verdict, failed } = expected[name] ?? {};
      expect({ verdict: verification.verdict, failed: failedChecks(verification) }, name).toEqual({ verdict, failed });
    }
  });

  test('made anew by what writes bundles today, they are judged the same', async () => {
    const expected = readExpected();
    for (const [name, { make }] of Object.entries(CASES)) {
      const { verdict, failed } = expected[name] ?? {};
      expect(await outcomeOf(await make(worlds)), name).toEqual({ verdict, failed });
    }
  });
});
