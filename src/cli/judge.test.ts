import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { testWorld } from '../bundle/test-bundle';
import { judgedAgain } from '../bundle/test-judged';
import { altered } from '../bundle/test-tamper';
import { writeBundle } from '../bundle/write-bundle';
import type { RuleChange } from '../compare/compare-evaluations';
import { utf8 } from '../core/digest';
import { EvaluationSchema } from '../core/evaluation';
import { RULE_SET_VERSION, RULES } from '../rules';
import { main } from './judge';

let folder: string;
let bundle: string;
let record: string;
let evaluation: string;
let out: string[];
let err: string[];

const written = (name: string, content: Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'judge-'));
  const { input, signer } = await testWorld(1);
  const { bytes } = await writeBundle(input, signer);
  bundle = written('bundle.zip', bytes);
  const files = Object.entries(unzipSync(bytes));
  const fileIn = (part: string) => files.find(([name]) => name.includes(part))?.[1] ?? new Uint8Array();
  record = written('record.json', fileIn('/data/records/'));
  evaluation = written('evaluation.json', fileIn('/data/evaluations/'));
  out = [];
  err = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe('judge', () => {
  test('judges a bundle again and tells, rule by rule, what changed against the stored evaluation', async () => {
    expect(await main([bundle, '--json'])).toBe(0);
    const line = JSON.parse(out[0] ?? '');
    expect(EvaluationSchema.parse(line.evaluation).ruleSetVersion).toBe(RULE_SET_VERSION);
    expect(EvaluationSchema.parse(line.stored).ruleSetVersion).not.toBe(RULE_SET_VERSION);
    const ids: string[] = line.changes.map((change: RuleChange) => change.ruleId);
    for (const { id } of RULES) expect(ids).toContain(id);
    const reasons = line.changes.flatMap((change: RuleChange) => change.reasons.map(({ why }) => why));
    expect(reasons).toContain('rule-is-new');
    expect(reasons).not.toContain('unexplained');
  });

  test('of a bundle in which a capture was judged again, the latest evaluation is what is compared with', async () => {
    const world = await judgedAgain(await judgedAgain(await testWorld(1), 0, '2030.1'), 0, '2030.10');
    const { bytes } = await writeBundle(world.input, world.signer);
    expect(await main([written('again.zip', bytes), '--json'])).toBe(0);
    expect(JSON.parse(out[0] ?? '').stored.ruleSetVersion).toBe('2030.10');
  });

  test('a bare capture has nothing to be compared with, unless its evaluation is given', async () => {
    expect(await main([record, '--lang', 'en'])).toBe(0);
    expect(out.join()).toContain('no earlier evaluation');
    expect(await main([record, '--against', evaluation, '--lang', 'en'])).toBe(0);
    expect(out.at(-1)).toContain('rule is new');
  });

  test('is in the words of either language, also with every finding', async () => {
    expect(await main([bundle, '--all', '--lang', 'nl'])).toBe(0);
    expect(out.join()).toContain('regelset (classificatie)');
  });

  test('keeps new evaluations beside earlier ones and overwrites none', async () => {
    expect(await main([bundle, '--out', folder])).toBe(0);
    const name = readdirSync(folder).find((file) => file.endsWith(`.${RULE_SET_VERSION}.json`)) ?? '';
    const kept = EvaluationSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    expect(kept.ruleSetVersion).toBe(RULE_SET_VERSION);
    expect(await main([bundle, '--out', folder])).toBe(0);
    written(name, utf8(JSON.stringify({ ...kept, findings: [] })));
    expect(await main([bundle, '--out', folder])).toBe(2);
    expect(JSON.parse(readFileSync(join(folder, name), 'utf8')).findings).toEqual([]);
    expect(await main([bundle, '--out', join(folder, 'gone')])).toBe(2);
  });

  test('reads evidence only: the bundle stays as it was', async () => {
    const before = readFileSync(bundle);
    await main([bundle, '--out', folder]);
    expect(readFileSync(bundle).equals(before)).toBe(true);
  });
});

describe('what cannot be judged', () => {
  test('1 for a bundle that is not intact, of which nothing is judged', async () => {
    const changed = altered(new Uint8Array(readFileSync(bundle)), (files) =>
      files.set('data/custody.json', utf8('{}')),
    );
    expect(await main([written('bad.zip', changed)])).toBe(1);
    expect(out).toEqual([]);
  });

  test('2 for what is neither, is not there, or is the evaluation of something else; the rest is still judged', async () => {
    const foreign = written('foreign.json', utf8('{"a":1}'));
    const zip = written('other.zip', utf8('PK nothing'));
    for (const file of [foreign, zip, join(folder, 'gone.zip'), folder]) expect(await main([file])).toBe(2);
    expect(await main([record, '--against', record])).toBe(2);
    const other = EvaluationSchema.parse(JSON.parse(strFromU8(new Uint8Array(readFileSync(evaluation)))));
    const wrong = written('wrong.json', utf8(JSON.stringify({ ...other, captureDigest: '0'.repeat(64) })));
    expect(await main([record, '--against', wrong, '--json'])).toBe(2);
    expect(out.at(-1)).toContain('not-an-evaluation');
    expect(await main([foreign, bundle])).toBe(2);
    expect(out.at(-1)).toContain('→');
  });

  test('64 for wrong use', async () => {
    for (const args of [[], ['--nonsense', bundle], [bundle, '--lang', 'de']]) expect(await main(args)).toBe(64);
    expect(out).toEqual([]);
    expect(err.join()).toContain('npm run judge');
  });
});
