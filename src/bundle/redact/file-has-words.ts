import { decodeUtf8 } from '../canonical-file';
import { hasAny, type Sought } from './find-words';

/** Files in which words cannot be looked for: whoever exports must look himself. */
function isOpaque(path: string): boolean {
  return /\.(?:png|pdf|tsr)$/.test(path);
}

/** Whether a file has what is sought, in a form that a reader of it would recognise. */
export function fileHas(path: string, bytes: Uint8Array, sought: readonly Sought[]): boolean {
  if (isOpaque(path)) return false;
  const text = decodeUtf8(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
  if (hasAny(text, sought)) return true;
  if (path.endsWith('.html')) return hasAny(withoutTags(text, ''), sought) || hasAny(withoutTags(text, ' '), sought);
  if (path.endsWith('.jsonl')) return text.split('\n').some((line) => line !== '' && jsonHas(line, sought));
  return path.endsWith('.json') && jsonHas(text, sought);
}

/** Texts and names as they are read, without escapes. */
function jsonHas(text: string, sought: readonly Sought[]): boolean {
  let found = false;
  JSON.parse(text, (key, value: unknown) => {
    found ||= hasAny(key, sought) || (typeof value === 'string' && hasAny(value, sought));
    return null;
  });
  return found;
}

function withoutTags(text: string, between: string): string {
  return text.replace(/<[^>]*>/g, between).replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi, decoded);
}

function decoded(_whole: string, hex?: string, decimal?: string, name = ''): string {
  const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : null;
  if (code !== null) return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  // Of a letter with an accent the letter is enough; other names stand for signs.
  return (
    /^([a-z])(?:acute|grave|uml|circ|cedil|tilde|ring|slash|caron)$/i.exec(name)?.[1] ?? (name === 'shy' ? '' : ' ')
  );
}
