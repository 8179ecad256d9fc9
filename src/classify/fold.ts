/**
 * The form of a text in which words are looked up: lower case, without accents, one apostrophe, single spaces. Sites write
 * "PREFERENCES", "préférences" and "Préférences" for one word, and ’ for '. After folding every Latin letter is ASCII, so that
 * `\b` is a true word boundary for each language of the lexicons. Never shown and never stored: evidence keeps the exact words.
 */
export function fold(text: string): string {
  if (text === '') return '';
  const before = LATELY.get(text);
  if (before !== undefined) return before;
  const lower = text.toLowerCase();
  const folded = withoutAccents(lower).replace(WHITE_SPACE, ' ').trim();
  if (LATELY.size >= MOST_KEPT) LATELY.clear();
  LATELY.set(text, folded);
  return folded;
}

/** One capture has a few dozen texts, each of which several rules look at. Not more than one capture is remembered. */
const LATELY = new Map<string, string>();
const MOST_KEPT = 64;

/** Accents off, and the letters that Unicode does not decompose written out. For texts already in lower case. */
export function withoutAccents(text: string): string {
  if (ASCII_ONLY.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => WRITTEN_OUT[letter] ?? '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the ASCII range is meant
const ASCII_ONLY = /^[\x00-\x7f]*$/;
/** A single space is what it becomes, so it is passed over: most texts have no other. */
const WHITE_SPACE = /\s{2,}|[^\S ]/g;
// The blocks of combining marks that Latin letters can carry (`\p{M}` would be compiled anew in every page, which costs more
// than it finds). Soft hyphens and zero-width characters split words that are whole on screen.
const MARKS = /[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u00ad\u200b-\u200d\u2060\ufeff]/g;
const UNDECOMPOSED = /[ßøæœłđðþı’‘ʼ´`′＇‐‑–—]/g;
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '＇': "'",
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
