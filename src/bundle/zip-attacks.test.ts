import { zipSync } from 'fflate/browser';
import { beforeAll, describe, expect, test } from 'vitest';
import { utf8 } from '../core/digest';
import { joinBytes } from '../ledger/octets';
import { folderName } from './layout';
import { TEST_EXPORT_ID, testWorld } from './test-bundle';
import { unpack } from './test-tamper';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

let bundle: Uint8Array<ArrayBuffer>;
const FIXED = new Date(1980, 0, 1);
const top = folderName(TEST_EXPORT_ID);

beforeAll(async () => {
  const { input, signer } = await testWorld(1);
  bundle = (await writeBundle(input, signer)).bytes;
});

/** Where the parts are: first local header at 0, directory and end record from the end record itself. */
function places(zip: Uint8Array): { end: number; directory: number } {
  const end = zip.length - 22;
  return { end, directory: new DataView(zip.buffer, zip.byteOffset).getUint32(end + 16, true) };
}

function patched(change: (view: DataView<ArrayBuffer>, at: { end: number; directory: number }) => void) {
  const copy = bundle.slice();
  change(new DataView(copy.buffer), places(copy));
  return copy;
}

async function refusal(zip: Uint8Array): Promise<string> {
  const verification = await verifyBundle(zip);
  expect(verification.verdict).not.toBe('intact');
  const [check] = verification.checks;
  expect(check).toMatchObject({ id: 'zip-structure', outcome: 'failed' });
  return check?.found ?? '';
}

describe('bytes that belong to no file', () => {
  test('before the first entry, with and without the offsets made to fit', async () => {
    const prefix = utf8('#!/bin/sh\n');
    expect(await refusal(joinBytes(prefix, bundle))).toBe('prefix');
    const fitted = joinBytes(prefix, bundle);
    const view = new DataView(fitted.buffer);
    const { end, directory } = places(fitted);
    view.setUint32(end + 16, directory + prefix.length, true);
    for (let at = directory + prefix.length; at < end; at += 46 + view.getUint16(at + 28, true))
      view.setUint32(at + 42, view.getUint32(at + 42, true) + prefix.length, true);
    expect(await refusal(fitted)).toBe('gap');
  });
  test('behind the end, and as a comment', async () => {
    expect(await refusal(joinBytes(bundle, utf8('x')))).toBe('suffix');
    const comment = joinBytes(bundle, utf8('hello'));
    new DataView(comment.buffer).setUint16(bundle.length - 2, 5, true);
    expect(await refusal(comment)).toBe('suffix');
    expect(await refusal(joinBytes(bundle, bundle))).toBe('prefix');
  });
  test('between the last entry and the directory', async () => {
    const { directory } = places(bundle);
    const gap = joinBytes(bundle.subarray(0, directory), utf8('hidden'), bundle.subarray(directory));
    new DataView(gap.buffer).setUint32(gap.length - 6, directory + 6, true);
    expect(await refusal(gap)).toBe('gap');
  });
  test('behind the end of a deflated stream', async () => {
    const view = new DataView(bundle.buffer);
    const { directory, end } = places(bundle);
    let at = directory;
    while (view.getUint16(at + 10, true) !== 8) at += 46 + view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const packed = view.getUint32(at + 20, true);
    const cut = start + 30 + view.getUint16(at + 28, true) + packed;
    const longer = joinBytes(bundle.subarray(0, cut), utf8('!'), bundle.subarray(cut));
    const out = new DataView(longer.buffer);
    out.setUint32(start + 18, packed + 1, true);
    out.setUint32(end + 1 + 16, directory + 1, true);
    for (let entry = directory + 1; entry < end + 1; entry += 46 + out.getUint16(entry + 28, true)) {
      const offset = out.getUint32(entry + 42, true);
      if (offset > start) out.setUint32(entry + 42, offset + 1, true);
      if (offset === start) out.setUint32(entry + 20, packed + 1, true);
    }
    expect(await refusal(longer)).toBe('deflate');
  });
});

describe('headers that say two things', () => {
  test.each([
    ['name', 30, 0x41],
    ['method', 8, 8],
    ['flags', 6, 1],
    ['time', 10, 7],
    ['CRC', 14, 1],
    ['size', 22, 1],
  ])('local %s other than the central one', async (_name, offset, value) => {
    const bad = patched((view) => view.setUint8(offset, view.getUint8(offset) ^ value));
    expect(await refusal(bad)).toBe('header-mismatch');
  });
  test.each([
    ['encrypted', 8, 1, 'flags'],
    ['data descriptor', 8, 8, 'flags'],
    ['unknown method', 10, 93, 'method'],
    ['symlink', 41, 0xa0, 'attributes'],
    ['directory', 38, 0x10, 'attributes'],
    ['made by another system', 5, 3, 'version'],
    ['text mark', 36, 1, 'attributes'],
    ['time', 12, 1, 'time'],
    ['offset into another entry', 42, 3, 'overlap'],
    ['disk', 34, 1, 'several-disks'],
  ])('central: %s', async (_name, offset, value, code) => {
    const bad = patched((view, { directory }) => {
      const second = directory + 46 + view.getUint16(directory + 28, true);
      view.setUint8(second + offset, value);
    });
    expect(await refusal(bad)).toContain(code);
  });
  test('two entries over the same bytes', async () => {
    const bad = patched((view, { directory }) => {
      const second = directory + 46 + view.getUint16(directory + 28, true);
      view.setUint32(second + 42, 0, true);
    });
    expect(await refusal(bad)).toContain('overlap');
  });
  test('counts, zip64 marks and a directory that is not where it is said', async () => {
    const marked = patched((view, { end }) => {
      view.setUint16(end + 8, 0xffff, true);
      view.setUint16(end + 10, 0xffff, true);
    });
    expect(await refusal(marked)).toBe('zip64');
    expect(await refusal(patched((view, { end }) => view.setUint32(end + 16, 0xffffffff, true)))).toBe('zip64');
    expect(await refusal(patched((view, { end }) => view.setUint16(end + 10, 3, true)))).toBe('several-disks');
    expect(await refusal(patched((view, { end }) => view.setUint32(end + 16, 0, true)))).toBe('prefix');
    const fewer = patched((view, { end }) => {
      view.setUint16(end + 8, 3, true);
      view.setUint16(end + 10, 3, true);
    });
    expect(await refusal(fewer)).toContain('directory-broken');
  });
});

describe('names', () => {
  test.each([
    ['../evil.txt'],
    ['data/../../evil.txt'],
    ['/etc/passwd'],
    ['C:/evil.txt'],
    ['data\\evil.txt'],
    ['data/ev\u0000il.txt'],
    ['data/é.txt'],
    ['data/e\u0301.txt'],
    ['data//x.txt'],
    ['data/./x.txt'],
    ['data/.hidden'],
    ['data/UPPER.txt'],
    ['data/folder/'],
    ['data/-'.repeat(60)],
  ])('%j', async (name) => {
    const files = Object.fromEntries([...unpack(bundle)].map(([path, bytes]) => [`${top}/${path}`, bytes]));
    const zip = zipSync({ ...files, [`${top}/${name}`]: utf8('x') }, { mtime: FIXED });
    expect(await refusal(zip)).toMatch(/name|directory-broken/);
  });
  test('outside the folder, or in a second one', async () => {
    const files = Object.fromEntries([...unpack(bundle)].map(([path, bytes]) => [`${top}/${path}`, bytes]));
    const outside = zipSync({ ...files, 'evil.txt': utf8('x') }, { mtime: FIXED });
    expect(await refusal(outside)).toContain('name');
    const second = zipSync({ ...files, 'other/evil.txt': utf8('x') }, { mtime: FIXED });
    expect(await refusal(second)).toBe('second-folder');
  });
  test('twice the same, and twins by case', async () => {
    // `bagit.txt` and `bag-info.txt` differ in length, so the twin is made of two names that do not.
    const names = [`${top}/data/a.txt`, `${top}/data/b.txt`];
    const zip = zipSync({ [names[0] ?? '']: utf8('x'), [names[1] ?? '']: utf8('x') }, { mtime: FIXED });
    const twin = Uint8Array.from(zip);
    for (let i = 0; i < twin.length; i++)
      if (twin[i] === 0x62 && twin[i + 1] === 0x2e && twin[i - 1] === 0x2f) twin[i] = 0x61;
    expect(await refusal(twin)).toContain('duplicate-name');
    for (let i = 0; i < zip.length; i++)
      if (zip[i] === 0x62 && zip[i + 1] === 0x2e && zip[i - 1] === 0x2f) zip[i] = 0x41;
    expect(await refusal(zip)).toContain('duplicate-name');
  });
});

describe('zips that cost', () => {
  test('a bomb is refused by its directory, before anything is unpacked', async () => {
    // Declared sizes only: nothing may be inflated to find out, so the streams need not be as long as they say.
    expect(await refusal(declaring(70 * 1024 * 1024, 1))).toBe('too-large');
    expect(await refusal(declaring(60 * 1024 * 1024, 2))).toBe('too-large');
  });
  test('an entry that gives more or less than it declares', async () => {
    for (const step of [-1, 1]) {
      const zip = zipSync({ [`${top}/bagit.txt`]: [utf8('a'.repeat(500)), { level: 9, mtime: FIXED }] });
      const view = new DataView(zip.buffer);
      const { directory } = places(zip);
      for (const at of [22, directory + 24]) view.setUint32(at, 500 + step, true);
      expect(await refusal(zip)).toBe('deflate');
    }
  });
  test('a spare bit set behind the end of a deflated stream', async () => {
    const view = new DataView(bundle.buffer);
    const { directory, end } = places(bundle);
    let refused = 0;
    for (let at = directory; at < end; at += 46 + view.getUint16(at + 28, true)) {
      if (view.getUint16(at + 10, true) !== 8) continue;
      const last = view.getUint32(at + 42, true) + 29 + view.getUint16(at + 28, true) + view.getUint32(at + 20, true);
      expect(await refusal(patched((copy) => copy.setUint8(last, copy.getUint8(last) ^ 0x80)))).toMatch(/deflate|crc/);
      refused += 1;
    }
    expect(refused).toBeGreaterThan(8);
  });
  test('a byte changed in the zip itself', async () => {
    const view = new DataView(bundle.buffer);
    const firstName = view.getUint16(26, true);
    const bad = patched((copy) => copy.setUint8(30 + firstName + 2, copy.getUint8(30 + firstName + 2) ^ 0x55));
    const verification = await verifyBundle(bad);
    expect(verification.checks[0]).toMatchObject({
      id: 'zip-structure',
      outcome: 'failed',
      files: [expect.stringMatching(/^data\/records\//)],
    });
  });
});

/** A zip of `count` small files that each declare `size` bytes. */
function declaring(size: number, count: number): Uint8Array {
  const names = Array.from({ length: count }, (_, i) => `${top}/data/${i}`);
  const zip = zipSync(Object.fromEntries(names.map((name) => [name, utf8('a'.repeat(500))])), {
    level: 9,
    mtime: FIXED,
  });
  const view = new DataView(zip.buffer);
  const { directory, end } = places(zip);
  for (let at = directory; at < end; at += 46 + view.getUint16(at + 28, true)) {
    view.setUint32(at + 24, size, true);
    view.setUint32(view.getUint32(at + 42, true) + 22, size, true);
  }
  return zip;
}

test('cut off anywhere it is not a bundle', async () => {
  for (const part of [0, 10, 21, 22, 100, bundle.length >> 1, bundle.length - 1]) {
    const verification = await verifyBundle(bundle.subarray(0, part));
    expect(verification).toMatchObject({ verdict: 'not-a-bundle', signer: 'unknown' });
    expect(verification.checks).toHaveLength(1);
  }
});

test('a zip of something else is not a bundle', async () => {
  const verification = await verifyBundle(zipSync({ 'holiday/photo.png': utf8('x') }, { mtime: FIXED }));
  expect(verification).toMatchObject({ verdict: 'not-a-bundle' });
  expect(verification.checks[0]?.found).toBe('other-content');
});

test('a Blob is read like bytes', async () => {
  expect((await verifyBundle(new Blob([bundle]))).verdict).toBe('intact');
  expect((await verifyBundle(new Blob([bundle.subarray(1)]))).verdict).toBe('not-a-bundle');
});
