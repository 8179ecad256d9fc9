import { fold } from '../../classify/fold';

/** Folded sentences of a text. A line break ends one, unless the next line goes on in lower case. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\s*\n+\s*(?!\p{Ll})/u)
    .map(fold)
    .filter((sentence) => sentence !== '');
}

/** The sentences of a text as shown; a line break ends one too (headings, buttons and lists have no full stop). */
export function sentencesIn(exact: string): string[] {
  return exact
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
