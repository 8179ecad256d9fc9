/** A text that can be searched, with the words it is found by. */
export interface IndexedText {
  /** SHA-256 of the text. */
  digest: string;
  /** Exactly as it was. */
  text: string;
  /** Folded, each once. */
  words: string[];
}

/** What of the elements of proof (AP) a capture itself decides; the register and the acts of consent decide the rest. */
export interface ElementFacts {
  /** Something asks, in words. */
  words: boolean;
  /** Page and forms go over HTTPS. */
  https: boolean;
  /** When the first privacy statement was kept, milliseconds since 1970; null when none was. */
  statementAt: number | null;
  /** First 16 hex digits of the SHA-256 of each run that looks personal, folded; empty when there is none. */
  personal: string[];
}

/** What the list knows of a capture beside its columns: made from the capture and its latest evaluation. */
export interface ListFacts {
  /** Primary language of the page, lower case; empty when it names none. */
  language: string;
  /** Rules that the latest evaluation says are broken, or wants looked at. */
  rules: string[];
  texts: IndexedText[];
  /** Null when the capture cannot be read: then no element can be shown. */
  elements: ElementFacts | null;
}
