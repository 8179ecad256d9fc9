import { beforeAll, describe, expect, test } from 'vitest';
import { utf8 } from '../core/digest';
import { FILES } from './layout';
import { testWorld } from './test-bundle';
import { withNote, withVerdict } from './test-reviewed';
import { altered, failedChecks, flipped, namedFiles, repack, unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

let bundle: Uint8Array<ArrayBuffer>;
let paths: string[];

beforeAll(async () => {
  const { input, signer } = await withNote(await withVerdict(await testWorld(), 0, 'confirmed'), 1);
  bundle = (await writeBundle(input, signer)).bytes;
  paths = [...unpack(bundle).keys()];
});

test('taken apart and put together again unchanged it is the same file, and intact', async () => {
  const again = altered(bundle, () => {});
  expect(again).toEqual(bundle);
  expect((await verifyBundle(again)).verdict).toBe('intact');
});

test('one bit changed in each file in turn: refused, naming the file', async () => {
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    const length = unpack(bundle).get(path)?.length ?? 0;
    for (const at of [0, length >> 1, length - 1]) {
      const bad = altered(bundle, (files) => files.set(path, flipped(files.get(path) ?? utf8(''), at)));
      const verification = await verifyBundle(bad);
      expect(verification.verdict, `${path} at ${at}`).toBe('not-intact');
      expect(namedFiles(verification), `${path} at ${at}`).toContain(path);
    }
  }
});

test('each file removed in turn: refused, naming the file', async () => {
  for (const path of paths) {
    const verification = await verifyBundle(altered(bundle, (files) => files.delete(path)));
    expect(verification.verdict, path).toBe('not-intact');
    expect(namedFiles(verification), path).toContain(path);
  }
});

describe('a file added', () => {
  test.each([
    'data/extra.txt',
    'data/records/00000000-0000-4000-8000-000000009999.json',
    'data/notices/extra.txt',
    'data/reviews/00000000-0000-4000-8000-000000000001.9.json',
    'signatures/extra.pem',
    'signatures/tagmanifest.tsr',
    'fetch.txt',
    'readme.txt',
    'manifest-md5.txt',
    'empty-folder/x',
  ])('%s', async (path) => {
    const verification = await verifyBundle(altered(bundle, (files) => files.set(path, utf8('added'))));
    expect(verification.verdict).toBe('not-intact');
    expect(namedFiles(verification)).toContain(path);
  });
});

test('each file renamed in turn: refused, naming both', async () => {
  for (const path of paths) {
    const renamed =
      path === FILES.instructions ? 'verify.md' : path.replace(/(\.?[a-z_]+)$/, '-$1'.replace('-.', '-.'));
    const bad = altered(bundle, (files) => {
      files.set(renamed, files.get(path) ?? utf8(''));
      files.delete(path);
    });
    const verification = await verifyBundle(bad);
    expect(verification.verdict, path).toBe('not-intact');
    expect(namedFiles(verification), path).toEqual(expect.arrayContaining([path, renamed]));
  }
});

test('contents of two files exchanged: refused', async () => {
  const [first = '', second = ''] = paths.filter((path) => path.startsWith('data/snapshots/'));
  const bad = altered(bundle, (files) => {
    const kept = files.get(first) ?? utf8('');
    files.set(first, files.get(second) ?? utf8(''));
    files.set(second, kept);
  });
  expect(namedFiles(await verifyBundle(bad))).toEqual(expect.arrayContaining([first, second]));
});

test('lines of a manifest in another order: refused, as two spellings of one list are one too many', async () => {
  for (const path of [FILES.manifest, FILES.tagManifest]) {
    const bad = altered(bundle, (files) => files.set(path, reversedLines(files.get(path))));
    expect(namedFiles(await verifyBundle(bad))).toContain(path);
  }
});

test('log lines reordered: refused', async () => {
  const bad = altered(bundle, (files) => files.set(FILES.log, reversedLines(files.get(FILES.log))));
  const verification = await verifyBundle(bad);
  expect(failedChecks(verification)).toEqual(expect.arrayContaining(['payload-manifest', 'ledger-chain']));
});

test('a BOM in bagit.txt: refused', async () => {
  const bad = altered(bundle, (files) =>
    files.set(FILES.declaration, utf8(`\ufeff${text(files.get(FILES.declaration))}`)),
  );
  expect(failedChecks(await verifyBundle(bad))).toContain('bag-declaration');
});

test('the folder renamed to another export: refused', async () => {
  const verification = await verifyBundle(repack(unpack(bundle), '11111111-1111-4111-8111-111111111111'));
  expect(failedChecks(verification)).toEqual(['derived-documents']);
});

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function reversedLines(bytes: Uint8Array | undefined): Uint8Array<ArrayBuffer> {
  return utf8(`${text(bytes).trimEnd().split('\n').reverse().join('\n')}\n`);
}
