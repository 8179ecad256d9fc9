import { isBagName } from './bag';
import type { ByteSource } from './byte-source';
import { inflateAllowance, MAX_DIRECTORY, MAX_INFLATED_FILE, MAX_NAME } from './zip-limits';

/** One entry as the central directory has it. */
export interface ZipEntry {
  name: string;
  method: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Where its local header begins. */
  offset: number;
  /** Version, flags, method, time, date, CRC, sizes, name length: must stand in the local header byte for byte. */
  header: Uint8Array<ArrayBuffer>;
}

export interface ZipProblem {
  /** Stable word: `not-a-zip`, `prefix`, `duplicate-name` … */
  code: string;
  name: string;
}

export interface ZipDirectory {
  entries: ZipEntry[];
  problems: ZipProblem[];
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const END_SIZE = 22;
const FULL_16 = 0xffff;
const FULL_32 = 0xffff_ffff;
/** Zip64 extra field with an offset only: id, length, 8 bytes. */
const FAR_EXTRA = 12;
/** 1 January 1980, midnight: what the writer puts everywhere. */
const FIXED_DOS_TIME = 0x0021_0000;

/**
 * Reads a zip's central directory in our own narrow profile (APPNOTE 6.3): no comment, no encryption, no extra fields,
 * links, folders or times, one disk, entries end to end from the first byte to the directory; zip64 (APPNOTE 4.3.14 to 4.3.16)
 * for what does not fit otherwise, and for nothing else. A general reader is made to be lenient, and
 * what two lenient readers see differently is how a forged file gets past one of them.
 */
export async function readZipDirectory(source: ByteSource): Promise<ZipDirectory> {
  if (source.size < END_SIZE) return broken('not-a-zip');
  const tail = (await source.read(source.size - END_SIZE, source.size)).slice();
  const end = new DataView(tail.buffer);
  if (end.getUint32(0, true) !== END) return broken((await hasEndRecord(source)) ? 'suffix' : 'not-a-zip');
  const plain: EndRecord = {
    count: end.getUint16(10, true),
    size: end.getUint32(12, true),
    offset: end.getUint32(16, true),
    at: source.size - END_SIZE,
  };
  if (end.getUint32(4, true) !== 0 || end.getUint16(8, true) !== plain.count) return broken('several-disks');
  if (end.getUint16(20, true) !== 0) return broken('comment');
  const full = plain.count === FULL_16 || plain.size === FULL_32 || plain.offset === FULL_32;
  const record = full ? await readZip64(source, plain) : plain;
  if (!record) return broken('zip64');
  const { count, size, offset, at } = record;
  if (offset + size !== at) return broken('prefix');
  if (size > MAX_DIRECTORY) return broken('too-large');
  return parseDirectory((await source.read(offset, offset + size)).slice(), count, offset, source.size);
}

interface EndRecord {
  count: number;
  size: number;
  offset: number;
  /** Where the record itself begins, which is where the directory must end. */
  at: number;
}

const ZIP64_SIZE = 56 + 20;

/** Null unless record and locator stand right before the end record, say one thing, and were needed to say it. */
async function readZip64(source: ByteSource, plain: EndRecord): Promise<EndRecord | null> {
  const at = plain.at - ZIP64_SIZE;
  if (at < 0) return null;
  const view = new DataView((await source.read(at, plain.at)).slice().buffer);
  const fixed =
    view.getUint32(0, true) === 0x06064b50 &&
    view.getBigUint64(4, true) === 44n &&
    view.getUint16(12, true) === 45 &&
    view.getUint16(14, true) === 45 &&
    view.getBigUint64(16, true) === 0n &&
    view.getBigUint64(24, true) === view.getBigUint64(32, true) &&
    view.getUint32(56, true) === 0x07064b50 &&
    view.getUint32(60, true) === 0 &&
    view.getBigUint64(64, true) === BigInt(at) &&
    view.getUint32(72, true) === 1;
  if (!fixed) return null;
  const [count, size, offset] = [32, 40, 48].map((place) => Number(view.getBigUint64(place, true)));
  if (count === undefined || size === undefined || offset === undefined) return null;
  const same =
    plain.count === Math.min(count, FULL_16) &&
    plain.size === Math.min(size, FULL_32) &&
    plain.offset === Math.min(offset, FULL_32);
  return same ? { count, size, offset, at } : null;
}

function parseDirectory(bytes: Uint8Array<ArrayBuffer>, count: number, end: number, zipSize: number): ZipDirectory {
  const entries: ZipEntry[] = [];
  const problems: ZipProblem[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const entry = parseEntry(bytes, at);
    if (!entry) return { entries, problems: [...problems, { code: 'directory-broken', name: '' }] };
    entries.push(entry.entry);
    for (const code of entry.codes) problems.push({ code, name: entry.entry.name });
    at = entry.end;
  }
  if (at !== bytes.length) problems.push({ code: 'directory-broken', name: '' });
  return { entries, problems: [...problems, ...placeProblems(entries, end), ...costProblems(entries, zipSize)] };
}

function parseEntry(
  bytes: Uint8Array<ArrayBuffer>,
  at: number,
): { entry: ZipEntry; codes: string[]; end: number } | null {
  if (at + 46 > bytes.length) return null;
  const view = new DataView(bytes.buffer, at);
  const nameLength = view.getUint16(28, true);
  const extra = view.getUint16(30, true);
  const end = at + 46 + nameLength + extra + view.getUint16(32, true);
  if (view.getUint32(0, true) !== CENTRAL || end > bytes.length || nameLength > MAX_NAME) return null;
  const entry: ZipEntry = {
    name: asciiName(bytes, at + 46, nameLength),
    method: view.getUint16(10, true),
    crc: view.getUint32(16, true),
    packedSize: view.getUint32(20, true),
    size: view.getUint32(24, true),
    offset: view.getUint32(42, true),
    header: bytes.subarray(at + 6, at + 30),
  };
  const far = extra === FAR_EXTRA ? farOffset(view, 46 + nameLength) : null;
  if (far !== null && entry.offset === FULL_32) entry.offset = far;
  const codes: string[] = [];
  if (view.getUint16(4, true) !== 20 || view.getUint16(6, true) !== 20) codes.push('version');
  if (view.getUint16(8, true) !== 0) codes.push('flags');
  if (entry.method !== 0 && entry.method !== 8) codes.push('method');
  if (view.getUint32(12, true) !== FIXED_DOS_TIME) codes.push('time');
  if (end !== at + 46 + nameLength + (entry.offset >= FULL_32 && far !== null ? FAR_EXTRA : 0))
    codes.push('extra-field');
  if (view.getUint16(34, true) !== 0) codes.push('several-disks');
  if (view.getUint16(36, true) !== 0 || view.getUint32(38, true) !== 0) codes.push('attributes');
  if (!isOurName(entry.name)) codes.push('name');
  if (entry.method === 0 && entry.size !== entry.packedSize) codes.push('size');
  return { entry, codes, end };
}

/** An offset that does not fit in 32 bits; null when the field holds anything else, or could have done without. */
function farOffset(view: DataView<ArrayBuffer>, at: number): number | null {
  if (view.getUint16(at, true) !== 1 || view.getUint16(at + 2, true) !== 8) return null;
  const offset = Number(view.getBigUint64(at + 4, true));
  return offset >= FULL_32 && Number.isSafeInteger(offset) ? offset : null;
}

/** Bytes above 127 become characters that no name may have. */
function asciiName(bytes: Uint8Array, start: number, length: number): string {
  let name = '';
  for (let i = start; i < start + length; i++) name += String.fromCharCode(bytes[i] ?? 0);
  return name;
}

/** End to end, in the order of the directory: no gap, no overlap, nothing before or behind. */
function placeProblems(entries: readonly ZipEntry[], end: number): ZipProblem[] {
  const problems: ZipProblem[] = [];
  const seen = new Set<string>();
  let expected = 0;
  for (const entry of entries) {
    if (entry.offset !== expected)
      problems.push({ code: entry.offset < expected ? 'overlap' : 'gap', name: entry.name });
    expected = entry.offset + 30 + entry.name.length + entry.packedSize;
    // Other than ASCII is refused by name, so case is all that a file system could fold (NFC and NFD twins included).
    const folded = entry.name.toLowerCase();
    if (seen.has(folded)) problems.push({ code: 'duplicate-name', name: entry.name });
    seen.add(folded);
  }
  if (expected !== end) problems.push({ code: expected > end ? 'overlap' : 'gap', name: '' });
  return problems;
}

function costProblems(entries: readonly ZipEntry[], zipSize: number): ZipProblem[] {
  const deflated = entries.filter((entry) => entry.method === 8);
  const large = deflated.filter((entry) => entry.size > MAX_INFLATED_FILE);
  const total = deflated.reduce((sum, entry) => sum + entry.size, 0);
  const problems = large.map((entry) => ({ code: 'too-large', name: entry.name }));
  return total > inflateAllowance(zipSize) ? [...problems, { code: 'too-large', name: '' }] : problems;
}

function isOurName(name: string): boolean {
  const slash = name.indexOf('/');
  return /^[a-z0-9][a-z0-9-]*$/.test(name.slice(0, slash)) && isBagName(name.slice(slash + 1));
}

/** Tells a zip with something behind it from what never was one. */
async function hasEndRecord(source: ByteSource): Promise<boolean> {
  const bytes = await source.read(Math.max(0, source.size - 65_557), source.size);
  for (let i = bytes.length - 4; i >= 0; i--)
    if (bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 5 && bytes[i + 3] === 6) return true;
  return false;
}

function broken(code: string): ZipDirectory {
  return { entries: [], problems: [{ code, name: '' }] };
}
