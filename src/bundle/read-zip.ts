import type { ByteSource } from './byte-source';
import type { Inflate } from './inflate';
import type { Range } from './measure';
import type { ZipEntry } from './zip-directory';

export type EntryContent = { ok: true; bytes: Uint8Array<ArrayBuffer> } | { ok: false; code: string };

const LOCAL = 0x04034b50;

/**
 * One entry's bytes: local header the same as the central one, size and CRC-32 as declared.
 * @returns bytes that are good until the next read when they are stored, for good when they were deflated
 */
export async function readZipEntry(
  source: ByteSource,
  entry: ZipEntry,
  inflate: Inflate,
  crc32: (bytes: Uint8Array) => number,
): Promise<EntryContent> {
  const { start, end } = dataRange(entry);
  const raw = await source.read(entry.offset, end);
  if (raw.length !== end - entry.offset) return { ok: false, code: 'truncated' };
  if (!sameHeader(raw, entry)) return { ok: false, code: 'header-mismatch' };
  const packed = raw.subarray(start - entry.offset);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (!bytes) return { ok: false, code: 'deflate' };
  if (crc32(bytes) !== entry.crc) return { ok: false, code: 'crc' };
  return { ok: true, bytes };
}

/** Where an entry's bytes are, behind its local header. */
export function dataRange(entry: ZipEntry): Range {
  const start = entry.offset + 30 + entry.name.length;
  return { start, end: start + entry.packedSize };
}

/** For an entry that was measured in place: that its local header says the same as the central one. */
export async function hasSameHeader(source: ByteSource, entry: ZipEntry): Promise<boolean> {
  const { start } = dataRange(entry);
  const raw = await source.read(entry.offset, start);
  return raw.length === start - entry.offset && sameHeader(raw, entry);
}

/** From "version needed" to "name length" both headers have the same 24 bytes in the same order; no extra field; the name. */
function sameHeader(raw: Uint8Array<ArrayBuffer>, entry: ZipEntry): boolean {
  const view = new DataView(raw.buffer, raw.byteOffset);
  if (view.getUint32(0, true) !== LOCAL) return false;
  if (view.getUint16(28, true) !== 0) return false;
  for (let i = 0; i < 24; i++) if (raw[4 + i] !== entry.header[i]) return false;
  for (let i = 0; i < entry.name.length; i++) if (raw[30 + i] !== entry.name.charCodeAt(i)) return false;
  return true;
}
