import { UNSEEN, unseenCode } from '../../core/unseen';

/** A stretch of text as it is, or one character that cannot be seen, as its code point. */
export type TextPart = { text: string } | { code: string };

/** The whole text, nothing left out, with what cannot be seen set apart. */
export function visibleParts(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > at) parts.push({ text: text.slice(at, match.index) });
    parts.push({ code: unseenCode(match[0]) });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** For places that take only a string, such as a file name inside a sentence. */
export function visibleLine(text: string): string {
  return visibleParts(text.replace(/\s+/g, ' '))
    .map((part) => ('text' in part ? part.text : `[${part.code}]`))
    .join('');
}

/** JSON indented for reading; what cannot be seen is written as JSON escapes, so it is still the same JSON. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (unseen) =>
    Array.from({ length: unseen.length }, (_, i) => `\\u${unseen.charCodeAt(i).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  );
}

/** A language tag that is safe to put in `lang`: what a page wrote may be anything. */
export function languageTag(written: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(written)[0];
  } catch {
    return undefined;
  }
}
