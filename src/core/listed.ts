/** A text that can be searched, with the words it is found by. */
export interface IndexedText {
  /** SHA-256 of the text. */
  digest: string;
  /** Exactly as it was. */
  text: string;
  /** Folded, each once. */
  words: string[];
}

/** What the list knows of a capture beside its columns: made from the capture and its latest evaluation. */
export interface ListFacts {
  /** Primary language of the page, lower case; empty when it names none. */
  language: string;
  /** Rules that the latest evaluation says are broken, or wants looked at. */
  rules: string[];
  texts: IndexedText[];
}
