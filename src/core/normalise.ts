/**
 * The form in which two texts are compared: NFC, every run of white space (NBSP included) one space, trimmed, without the
 * characters that only say where a word may or may not be broken and are not seen (soft hyphen, zero-width space, joiner).
 */
export function normaliseText(exact: string): string {
  // Nothing below U+0300 composes with what is beside it, and a single space stays one: nearly all texts are passed over once.
  const composed = COMPOSING.test(exact) ? exact.normalize('NFC') : exact;
  return composed.replace(UNSEEN, '').replace(WHITE_SPACE, ' ').trim();
}

const COMPOSING = /[\u0300-\uffff]/;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
const WHITE_SPACE = /\s{2,}|[^\S ]/g;
