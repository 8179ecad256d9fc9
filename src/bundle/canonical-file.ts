import type * as z from 'zod';
import { canonicalText } from '../core/canonical';

export type CanonicalFile<T> =
  | { ok: true; value: T }
  | { ok: false; code: 'not-utf8' | 'not-json' | 'schema' | 'not-canonical' };

/**
 * JSON that is written in the one canonical spelling (RFC 8785) and follows its schema. That also refuses what
 * `JSON.parse` would swallow: a key that is named twice, other number spellings, a BOM.
 */
export function readCanonical<T>(source: Uint8Array | string, schema: z.ZodType<T>): CanonicalFile<T> {
  const text = typeof source === 'string' ? source : decodeUtf8(source);
  if (text === null) return { ok: false, code: 'not-utf8' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, code: 'not-json' };
  }
  // Zod would compile a parser first, which costs more than it saves on one bundle and is forbidden by an extension's policy.
  const parsed = schema.safeParse(json, { jitless: true });
  if (!parsed.success) return { ok: false, code: 'schema' };
  return isCanonical(text, json) ? { ok: true, value: parsed.data } : { ok: false, code: 'not-canonical' };
}

/**
 * Whether `text` is the RFC 8785 form of `json`, which was parsed from it. `JSON.stringify` already writes numbers and
 * escapes as the RFC says and keeps the order of the text, so what is left to see is that keys are sorted, numbers whole and
 * strings well formed: four times as fast as writing it canonically. Only keys that look like array indices it moves to the
 * front; then the slow way decides. A test holds both against each other.
 */
export function isCanonical(text: string, json: unknown): boolean {
  try {
    // A lone surrogate can only come from an escape, and only a lone one is written as an escape again.
    if (JSON.stringify(json) === text) return !/\\ud[89a-f]/i.test(text) && hasCanonicalParts(json);
    return canonicalText(json) === text;
  } catch {
    // Not well formed, or nested deeper than the stack: nothing of ours is.
    return false;
  }
}

function hasCanonicalParts(value: unknown): boolean {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(hasCanonicalParts);
  let before: string | null = null;
  for (const [key, item] of Object.entries(value)) {
    if ((before !== null && before >= key) || !hasCanonicalParts(item)) return false;
    before = key;
  }
  return true;
}

/** Null for bytes that are not UTF-8. A BOM stays in the text, so that it is noticed. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
