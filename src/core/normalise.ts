/**
 * The form in which two texts are compared: NFC, every run of white space (NBSP included) one space, trimmed, without the
 * characters that only say where a word may or may not be broken and are not seen (soft hyphen, zero-width space, joiner).
 */
export function normaliseText(exact: string): string {
  return exact
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
