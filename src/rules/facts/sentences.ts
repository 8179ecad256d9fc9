/** The sentences of a text as shown; a line break ends one too (headings, buttons and lists have no full stop). */
export function sentencesIn(exact: string): string[] {
  return exact
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
