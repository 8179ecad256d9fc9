import { WitnessError } from '../core/errors';

/** A row as one line of JSON, with its bytes apart. */
export interface RowText {
  line: string;
  bytes: Uint8Array[];
}

/** Stands for bytes that lie elsewhere: `[where they begin, how many]`. Keys of a row that begin with `$` get one more. */
const BYTES = '$bytes';

/**
 * Any row of any table as text: the same row gives the same text, whatever the order of its keys.
 * @param at where its bytes will begin
 * @returns null for a row with a key in it that the browser does not give out
 * @throws WitnessError `store-corrupt` for a value that would not come back as it was
 */
export function textOfRow(row: unknown, at = 0): RowText | null {
  const bytes: Uint8Array[] = [];
  let end = at;
  let secret = false;
  const plain = (value: unknown): unknown => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    if (value instanceof Uint8Array) {
      bytes.push(value);
      end += value.length;
      return { [BYTES]: [end - value.length, value.length] };
    }
    if (value instanceof CryptoKey) {
      secret = true;
      return null;
    }
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
      const kept = Object.entries(value).filter(([, item]) => item !== undefined);
      return Object.fromEntries(kept.sort(byKey).map(([key, item]) => [key.replace(/^\$/, '$$$$'), plain(item)]));
    }
    throw new WitnessError('store-corrupt', `a ${typeof value} in a row cannot be written down`);
  };
  const line = JSON.stringify(plain(row));
  return secret ? null : { line, bytes };
}

/** @throws TypeError or SyntaxError for a line that {@link textOfRow} does not write */
export function rowOfText(line: string, bytes: Uint8Array<ArrayBuffer>): unknown {
  const value = (text: unknown): unknown => {
    if (Array.isArray(text)) return text.map(value);
    if (typeof text !== 'object' || text === null) return text;
    const entries = Object.entries(text);
    const [first] = entries;
    if (first?.[0] === BYTES && entries.length === 1) return bytesAt(first[1], bytes);
    if (entries.some(([key]) => /^\$(?!\$)/.test(key))) throw new TypeError('an unknown kind of value');
    return Object.fromEntries(entries.map(([key, item]) => [key.replace(/^\$\$/, '$$'), value(item)]));
  };
  return value(JSON.parse(line));
}

/** Compared as text and bytes, so that the order of keys does not matter. */
export function isSameRow(one: unknown, other: unknown): boolean {
  const [a, b] = [textOfRow(one), textOfRow(other)];
  if (!a || !b || a.line !== b.line) return false;
  return a.bytes.every((bytes, i) => isSame(bytes, b.bytes[i]));
}

function isSame(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b !== undefined && a.length === b.length && a.every((byte, i) => byte === b[i]);
}

function bytesAt(place: unknown, bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const [start, length] = Array.isArray(place) ? place.map(Number) : [];
  if (start === undefined || length === undefined || !Number.isSafeInteger(start) || !Number.isSafeInteger(length))
    throw new TypeError('not a place of bytes');
  if (start < 0 || length < 0 || start + length > bytes.length) throw new TypeError('bytes that are not there');
  return bytes.slice(start, start + length);
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
