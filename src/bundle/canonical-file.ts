import type * as z from 'zod';
import { canonicalText } from '../core/canonical';

export type CanonicalFile<T> =
  | { ok: true; value: T }
  | { ok: false; code: 'not-utf8' | 'not-json' | 'schema' | 'not-canonical' };

/**
 * JSON that is written in the one canonical spelling (RFC 8785) and follows its schema. Writing the value again and
 * comparing also refuses what `JSON.parse` would swallow: a key that is named twice, other number spellings, a BOM.
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
  // The schema first: it bounds the depth that the canonical writer then walks.
  const parsed = schema.safeParse(json);
  if (!parsed.success) return { ok: false, code: 'schema' };
  try {
    return canonicalText(json) === text ? { ok: true, value: parsed.data } : { ok: false, code: 'not-canonical' };
  } catch {
    return { ok: false, code: 'not-canonical' };
  }
}

/** Null for bytes that are not UTF-8. A BOM stays in the text, so that it is noticed. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
