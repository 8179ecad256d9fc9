/** Words that stand by themselves elsewhere, as part of a sentence. */
export function inSentence(words: string): string {
  return words.charAt(0).toLocaleLowerCase() + words.slice(1);
}
