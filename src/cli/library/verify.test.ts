import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Encrypter, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import { failedChecks } from '../../bundle/test-tamper';
import { type Verification, VerificationSchema } from '../../core/verification';
import { buildLibrary, LIBRARY } from './build-library';
import type * as Api from './verify-api';

/** As a program of somebody else would: another folder, by the name of the package, plain Node without a loader. */
const ROOT = resolve('.');
let folder: string;

beforeAll(async () => {
  await buildLibrary(ROOT);
  folder = mkdtempSync(join(tmpdir(), 'consumer-'));
  const installed = join(folder, 'node_modules/consent-witness');
  mkdirSync(installed, { recursive: true });
  cpSync(join(ROOT, LIBRARY), join(installed, LIBRARY), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['good.zip', 'bad.zip'])
    cpSync(
      join(ROOT, 'tests/vectors/bundles', name === 'good.zip' ? 'activity.zip' : 'byte-flipped_fail.zip'),
      join(folder, name),
    );
}, 30_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(program: string, ...args: string[]): unknown {
  writeFileSync(join(folder, 'program.js'), program);
  return JSON.parse(execFileSync(process.execPath, ['program.js', ...args], { cwd: folder, encoding: 'utf8' }));
}

describe('consent-witness/verify', () => {
  test('gives the same verification as the command, of a path, bytes and a Blob', () => {
    const program = `
      import { readFileSync } from 'node:fs';
      import { verify, layersOf } from 'consent-witness/verify';
      const bytes = readFileSync('good.zip');
      const all = [await verify('good.zip'), await verify(bytes), await verify(new Blob([bytes])), await verify('bad.zip')];
      console.log(JSON.stringify({ all, layers: layersOf(all[0]).map(({ id, state }) => id + ' ' + state) }));`;
    const { all, layers } = Object(run(program));
    const read = all.map((one: unknown) => VerificationSchema.parse(one));
    expect(read.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'intact',
      'intact',
      'intact',
      'not-intact',
    ]);
    expect(read[1]).toEqual(read[0]);
    expect(read[2]).toEqual(read[0]);
    expect(failedChecks(read[3])).toContain('payload-manifest');
    expect(layers).toContain('intact proven');
  });

  test('opens what was encrypted, and says with a code why not', async () => {
    const identity = await generateIdentity();
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(identity));
    writeFileSync(join(folder, 'good.zip.age'), await encrypter.encrypt(readFileSync(join(folder, 'good.zip'))));
    const program = `
      import { verify } from 'consent-witness/verify';
      const told = [];
      for (const options of [{ identities: ${JSON.stringify(identity)} }, {}, { identities: 'x' }, { identities: ${JSON.stringify(await generateIdentity())} }])
        told.push(await verify('good.zip.age', options).then((one) => one.verdict, (error) => error.name + ' ' + error.code));
      console.log(JSON.stringify(told));`;
    expect(run(program)).toEqual([
      'intact',
      'LockedError locked',
      'LockedError not-an-identity',
      'LockedError wrong-identity',
    ]);
  });

  test('checks a countersignature', () => {
    const pairs = join(ROOT, 'tests/vectors/countersignatures');
    cpSync(join(ROOT, 'tests/vectors/bundles/plain.zip'), join(folder, 'plain.zip'));
    const program = `
      import { readFileSync } from 'node:fs';
      import { checkCountersignature, verify } from 'consent-witness/verify';
      const verification = await verify('plain.zip');
      const read = (name) => [readFileSync(name + '.json'), readFileSync(name + '.json.sig')];
      const told = [];
      for (const name of process.argv.slice(2)) told.push((await checkCountersignature(verification, ...read(name))).state);
      console.log(JSON.stringify(told));`;
    expect(run(program, join(pairs, 'good'), join(pairs, 'other-bundle_fail'))).toEqual(['good', 'other-bundle']);
  });

  test('declares all that a verification says, and says what is withheld in a redacted copy', () => {
    // Checked by the compiler: the declarations are written by hand.
    expectTypeOf<Api.Verification>().toEqualTypeOf<Verification>();
    cpSync(join(ROOT, 'tests/golden/bundles/format-1-redacted.zip'), join(folder, 'redacted.zip'));
    const program = `
      import { verify } from 'consent-witness/verify';
      console.log(JSON.stringify((await verify('redacted.zip')).withheld.length));`;
    expect(run(program)).toBeGreaterThan(0);
  });

  test('has declarations that stand by themselves, and refuse what is wrong', () => {
    const compile = (text: string) => {
      writeFileSync(join(folder, 'program.ts'), text);
      mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
      const options = [
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2023',
        '--lib',
        'es2024,dom',
        '--types',
        '',
      ];
      const tsc = join(ROOT, 'node_modules/.bin/tsc');
      return spawnSync(tsc, ['--ignoreConfig', ...options, 'program.ts'], { cwd: folder, encoding: 'utf8' });
    };
    const head = `import { type Verification, verify } from 'consent-witness/verify';\n`;
    const good = compile(
      `${head}const one: Verification = await verify('x'); const n: number = one.summary.captures; void n;`,
    );
    expect([good.status, good.stdout]).toEqual([0, '']);
    expect(compile(`${head}void verify(5);`).stdout).toContain('TS2345');
  }, 60_000);
});
