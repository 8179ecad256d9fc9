import canonicalize from 'canonicalize';
import { WitnessError } from './errors';

/**
 * Canonical JSON bytes (RFC 8785, JCS). Refuses what the RFC refuses and npm `canonicalize` lets through: lone
 * surrogates, non-finite numbers, `undefined`. Numbers in hashed records are integers (record-model section 8).
 * @throws WitnessError `not-canonical`
 */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalText(value));
}

/** The same as {@link canonicalBytes}, as a string. */
export function canonicalText(value: unknown): string {
  assertCanonical(value, '$');
  const text = canonicalize(value);
  if (text === undefined) throw new WitnessError('not-canonical', 'value has no JSON form');
  return text;
}

function assertCanonical(value: unknown, at: string): void {
  if (value === null || typeof value === 'boolean') return;
  if (typeof value === 'string') {
    assertWellFormed(value, at);
    return;
  }
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new WitnessError('not-canonical', `${at}: not a safe integer`);
    return;
  }
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      assertCanonical(item, `${at}[${i}]`);
    });
    return;
  }
  if (typeof value !== 'object') throw new WitnessError('not-canonical', `${at}: ${typeof value} has no JSON form`);
  for (const [key, item] of Object.entries(value)) {
    assertWellFormed(key, at);
    assertCanonical(item, `${at}.${key}`);
  }
}

function assertWellFormed(text: string, at: string): void {
  if (!text.isWellFormed()) throw new WitnessError('not-canonical', `${at}: lone surrogate`);
}

/**
 * Parses JSON and refuses duplicate keys, which `JSON.parse` would silently resolve to the last one (two readers could
 * then see two documents under one digest).
 * @throws WitnessError `duplicate-key` | `bad-input`
 */
export function parseStrictJson(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new WitnessError('bad-input', 'not JSON', { cause });
  }
  refuseDuplicateKeys(text);
  return value;
}

/** One pass over text that is known to be valid JSON: an explicit stack, so that depth cannot overflow ours. */
function refuseDuplicateKeys(text: string): void {
  const scopes: (Set<string> | null)[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
  let expectKey = false;
  for (let m = token.exec(text); m; m = token.exec(text)) {
    const t = m[0];
    const scope = scopes.at(-1);
    if (t === '{') {
      scopes.push(new Set());
      expectKey = true;
    } else if (t === '[') {
      scopes.push(null);
      expectKey = false;
    } else if (t === '}' || t === ']') {
      scopes.pop();
      expectKey = false;
    } else if (t === ',') expectKey = scope instanceof Set;
    else if (t === ':') expectKey = false;
    else if (expectKey && scope) {
      const key: string = JSON.parse(t);
      if (scope.has(key)) throw new WitnessError('duplicate-key', 'a JSON object names one key twice');
      scope.add(key);
    }
  }
}
