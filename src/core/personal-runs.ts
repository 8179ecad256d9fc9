/**
 * Runs of text that look like an e-mail address, telephone number, IBAN or citizen service number. Loose on purpose:
 * covering an article number costs nothing, showing a number of a person does.
 */
export const PERSONAL_RUNS =
  /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+|\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,3})?\b|(?<![\d.,])(?:\+|00)?\d(?:[ .()/-]{0,2}\d){8,14}(?![\d.,]\d)/g;

/** Stands for what is left out of a name. */
export const WITHHELD = '(withheld)';

/** In this order: the longest kinds first, so that no piece of them is left. */
const TOKENS = [
  // A whole query or fragment: its values are in it.
  /\?[^=]*=.*$|(?<=:\/\/[^#]*)#.*$/gs,
  // JSON Web Tokens and what else begins as base64 of `{"`.
  /eyJ[\w-]{4,}(?:\.[\w-]*)*/g,
  /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi,
  PERSONAL_RUNS,
  // Base64 and the like: long, without a break, letters and digits through one another.
  /(?=[A-Za-z+/=]*\d[A-Za-z+/=]*\d)(?=[\d+/=]*[A-Za-z])[A-Za-z0-9+/=]{20,}/g,
  /(?<![a-z])[\da-f]{20,}/gi,
  /\d{9,}/g,
  /(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)/g,
  /(?:[\da-f]{1,4}:){3,7}:?[\da-f]{1,4}/gi,
];

/** Most names of one kind that are kept, and most characters of one. */
export const NAME_LIMIT = 500;
const MOST_CHARACTERS = 200;

/** A name without what in it looks like personal data or a token; written with `%40` it is seen too. */
export function withheldName(name: string): { name: string; cut: boolean } {
  const cut = name.length > MOST_CHARACTERS;
  // Half a token at the cut could not be known for one, so the last run goes with it.
  const kept = cut ? `${name.slice(0, MOST_CHARACTERS).replace(/[^\s:;,|]*$/, '')}${WITHHELD}` : name;
  const decoded = decode(kept);
  const seen = withoutTokens(decoded) === decoded ? kept : WITHHELD;
  return { name: (decoded === kept ? withoutTokens(kept) : seen).toWellFormed(), cut };
}

function withoutTokens(text: string): string {
  return TOKENS.reduce((left, pattern) => left.replace(pattern, WITHHELD), text);
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%40/g, '@');
  }
}
