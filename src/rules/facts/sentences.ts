import { fold } from '../../classify/fold';

/** Folded sentences of a text. A line break ends one, unless the next line goes on in lower case. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\s*\n+\s*(?!\p{Ll})/u)
    .map(fold)
    .filter((sentence) => sentence !== '');
}
