import { folderName } from '../../src/bundle/layout';
import { TEST_EXPORT_ID } from '../../src/bundle/test-bundle';
import { packZip } from '../../src/bundle/test-pack-zip';
import { unpack } from '../../src/bundle/test-tamper';
import { utf8 } from '../../src/core/digest';
import { joinBytes } from '../../src/ledger/octets';
import type { VectorCase, VectorCases, Zip } from './worlds';

interface Places {
  end: number;
  directory: number;
  /** Of the second entry in the directory. */
  second: number;
}

const FOLDER = folderName(TEST_EXPORT_ID);

/** Bytes of the zip changed in place: the files are those that were signed. */
function patched(why: string, change: (view: DataView<ArrayBuffer>, at: Places) => void): VectorCase {
  return zip(why, (bytes) => {
    const copy = bytes.slice();
    const view = new DataView(copy.buffer);
    const end = copy.length - 22;
    const directory = view.getUint32(end + 16, true);
    const second = directory + 46 + view.getUint16(directory + 28, true);
    change(view, { end, directory, second });
    return copy;
  });
}

function zip(why: string, change: (bytes: Zip) => Zip): VectorCase {
  return { why, by: ['zip-structure'], make: ({ own }) => change(own.bytes) };
}

/** The signed files and one more, zipped by us. */
function withName(why: string, name: string): VectorCase {
  return zip(why, (bytes) => packZip(FOLDER, new Map([...unpack(bytes), [name, utf8('x')]])));
}

export const ZIP: VectorCases = {
  'zip-prefix': zip('Bytes before the first entry.', (bytes) => joinBytes(utf8('#!/bin/sh\n'), bytes)),
  'zip-suffix': zip('Bytes behind the end.', (bytes) => joinBytes(bytes, utf8('x'))),
  'zip-comment': zip('A comment.', (bytes) => {
    const longer = joinBytes(bytes, utf8('hello'));
    new DataView(longer.buffer).setUint16(bytes.length - 2, 5, true);
    return longer;
  }),
  'zip-cut-off': zip('The end is gone.', (bytes) => bytes.slice(0, -30)),
  'zip-second-archive': zip('Two bundles, one behind the other.', (bytes) => joinBytes(bytes, bytes)),
  'zip-gap': zip('Bytes between the last file and the directory.', (bytes) => {
    const directory = new DataView(bytes.buffer).getUint32(bytes.length - 6, true);
    const gap = joinBytes(bytes.subarray(0, directory), utf8('hidden'), bytes.subarray(directory));
    new DataView(gap.buffer).setUint32(gap.length - 6, directory + 6, true);
    return gap;
  }),
  'zip-overlap': patched('Two entries over the same bytes.', (view, { second }) =>
    view.setUint32(second + 42, 0, true),
  ),
  'zip-local-name': patched('The local header names another file.', (view) =>
    view.setUint8(30 + FOLDER.length + 6, 0x78),
  ),
  'zip-local-size': patched('The local header gives another size.', (view) =>
    view.setUint32(22, view.getUint32(22, true) + 1, true),
  ),
  'zip-crc': patched('Both headers give another CRC.', (view, { directory }) => {
    for (const at of [14, directory + 16]) view.setUint32(at, view.getUint32(at, true) ^ 1, true);
  }),
  'zip-encrypted': patched('An entry that says it is encrypted.', (view, { second }) =>
    view.setUint16(second + 8, 1, true),
  ),
  'zip-descriptor': patched('An entry whose sizes would come behind it.', (view, { second }) =>
    view.setUint16(second + 8, 8, true),
  ),
  'zip-symlink': patched('An entry that would be a link.', (view, { second }) =>
    view.setUint32(second + 38, 0xa1ff0000, true),
  ),
  'zip-count': patched('Fewer entries than there are.', (view, { end }) => {
    view.setUint16(end + 8, 3, true);
    view.setUint16(end + 10, 3, true);
  }),
  'zip64-mark': patched('The mark of zip64 without its records.', (view, { end }) => {
    view.setUint16(end + 8, 0xffff, true);
    view.setUint16(end + 10, 0xffff, true);
  }),
  'zip64-not-needed': zip('Good zip64 records in a bundle that has no need of them.', zip64),
  'zip64-lie': zip('Zip64 records that count one entry less, so that two readers see two bundles.', (bytes) =>
    zip64(bytes, 1),
  ),
  'zip-bomb': patched('A file that would be larger than a verifier holds.', (view, { directory }) => {
    for (const at of [22, directory + 24]) view.setUint32(at, 70 * 1024 * 1024, true);
  }),
  'zip-name-up': withName('A name that leads out of the folder.', '../evil.txt'),
  'zip-name-absolute': withName('An absolute name.', '/etc/passwd'),
  'zip-name-backslash': withName('A name that is a path on Windows only.', 'data\\evil.txt'),
  'zip-name-hidden': withName('A name that begins with a dot.', 'data/.hidden'),
  'zip-name-umlaut': withName('A name that is not ASCII.', 'data/é.txt'),
  'zip-name-nul': withName('A name with a NUL.', 'data/report.nl.html\u0000.png'),
  'zip-name-case-twin': withName('Two names that are one on Windows and macOS.', 'data/Findings.json'),
  'zip-name-twice': zip('A name twice.', (bytes) => {
    const files = new Map([...unpack(bytes), ['data/findings.jsoo', utf8('{}')]]);
    const made = packZip(FOLDER, files);
    for (let i = 0; i < made.length; i++)
      if (Buffer.from(made.subarray(i, i + 4)).toString('latin1') === 'jsoo') made[i + 3] = 0x6e;
    return made;
  }),
  'zip-second-folder': zip('A second folder beside ours.', (bytes) => {
    const other = 'x'.repeat(FOLDER.length);
    const made = packZip(FOLDER, new Map([...unpack(bytes), ['data/z.txt', utf8('x')]]));
    const text = Buffer.from(made).toString('latin1');
    for (let at = text.indexOf(`${FOLDER}/data/z.txt`); at >= 0; at = text.indexOf(`${FOLDER}/data/z.txt`, at + 1))
      made.set(utf8(other), at);
    return made;
  }),
  'not-ours': zip('A good zip of something else.', () => packZip('holiday', new Map([['photo.png', utf8('x')]]))),
  'not-a-zip': zip('No zip at all.', () => utf8('hello\n')),
};

/** @param less entries that the zip64 record leaves out */
function zip64(bytes: Zip, less = 0): Zip {
  const end = bytes.length - 22;
  const plain = new DataView(bytes.buffer);
  const [count, size, offset] = [
    plain.getUint16(end + 10, true),
    plain.getUint32(end + 12, true),
    plain.getUint32(end + 16, true),
  ];
  const records = new DataView(new ArrayBuffer(76));
  records.setUint32(0, 0x06064b50, true);
  records.setBigUint64(4, 44n, true);
  records.setUint16(12, 45, true);
  records.setUint16(14, 45, true);
  for (const at of [24, 32]) records.setBigUint64(at, BigInt(count - less), true);
  records.setBigUint64(40, BigInt(size), true);
  records.setBigUint64(48, BigInt(offset), true);
  records.setUint32(56, 0x07064b50, true);
  records.setBigUint64(64, BigInt(end), true);
  records.setUint32(72, 1, true);
  const out = joinBytes(bytes.subarray(0, end), new Uint8Array(records.buffer), bytes.subarray(end));
  const view = new DataView(out.buffer);
  for (const at of [8, 10]) view.setUint16(out.length - 22 + at, 0xffff, true);
  return out;
}
