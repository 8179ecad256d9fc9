/** NFC, every run of white space (NBSP included) one space, trimmed: the form in which two texts are compared. */
export function normaliseText(exact: string): string {
  return exact
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}
