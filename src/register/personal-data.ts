import type { PersonalKind } from '../core/proof';

export interface PersonalRun {
  kind: PersonalKind;
  /** In memory only, to hold it against what is known to be an organisation's own. */
  text: string;
}

/** Runs of a text that look personal: by shape, and where there is one by its check digits. */
export function personalRuns(text: string): PersonalRun[] {
  // Most strings of a record are names and short words: without one of these there is nothing to look for.
  if (!/[@\d]|eyJ/.test(text)) return [];
  const found: PersonalRun[] = [];
  let left = text;
  // What is found is taken out, so that no piece of it is found again as something else.
  const take = (kind: PersonalKind, pattern: RegExp, partOf: (run: string) => string) => {
    left = left.replace(pattern, (run) => {
      const part = partOf(run);
      if (part === '') return run;
      found.push({ kind, text: part });
      return ` ${run.slice(part.length)}`;
    });
  };
  const whole = (holds: (run: string) => boolean) => (run: string) => (holds(run) ? run : '');
  if (/@|%40/.test(text)) take('email', EMAIL, (run) => run);
  take('iban', IBAN, ibanAtStart);
  take('bsn', NINE_DIGITS, whole(isBsn));
  take('phone', PHONE, whole(isPhone));
  take('token', LONG_RUN, whole(isToken));
  return found;
}

const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/gu;
const IBAN = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b/gi;
/** A citizen service number as people write it: 9 digits, or in groups. */
const NINE_DIGITS =
  /(?<![\d.,])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\d]|[.,]\d)|(?<![\d.,])\d{3}[ .]\d{3}[ .]\d{3}(?![\d]|[.,]\d)/g;
const PHONE = /(?<![\w.,/-])(?:\+|00)?\(?\d(?:[ ()/-]{0,2}\d){8,13}(?![\w]|[.,]\d)/g;
const LONG_RUN = /[A-Za-z0-9+/_=.~-]{20,}/g;

/** ISO 13616: the remainder by 97 of the rearranged number is 1. */
export function isIban(run: string): boolean {
  const text = run.replace(/ /g, '').toUpperCase();
  if (text.length < 15 || text.length > 34) return false;
  let remainder = 0;
  for (const character of `${text.slice(4)}${text.slice(0, 4)}`)
    for (const digit of String(Number.parseInt(character, 36))) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1;
}

/** Words behind it look like more of it, so the longest beginning that holds is taken. */
function ibanAtStart(run: string): string {
  for (let text = run; text.includes(' '); text = text.slice(0, text.lastIndexOf(' '))) if (isIban(text)) return text;
  const [first = ''] = run.split(' ');
  return isIban(first) ? first : '';
}

/** The 11-test of the Dutch citizen service number (BSN): 9·a + 8·b + … + 2·h − i is a multiple of 11. */
export function isBsn(run: string): boolean {
  const digits = [...run.replace(/\D/g, '')].map(Number);
  if (digits.length !== 9 || digits.every((digit) => digit === 0)) return false;
  const sum = digits.reduce((all, digit, i) => all + digit * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0;
}

/** Starts as numbers are dialled; other runs of digits are counts, prices and years. */
function isPhone(run: string): boolean {
  const digits = run.replace(/\D/g, '');
  return digits.length >= 9 && digits.length <= 15 && /^\(?(?:\+|00|0)/.test(run);
}

/** Bits for each character below which words, paths and names of classes lie. */
const LEAST_ENTROPY = 3.5;

/**
 * Long, of letters and digits through one another, and hard to guess. Pieces between dashes, dots and slashes are looked at
 * by themselves: those that are words make no token of the whole.
 */
function isToken(run: string): boolean {
  if (/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(run)) return true;
  return run.split(/[-_./~]/).some(isTokenPiece) || (/^eyJ/.test(run) && run.includes('.'));
}

function isTokenPiece(piece: string): boolean {
  const digits = piece.match(/\d/g)?.length ?? 0;
  return (
    piece.length >= 16 && digits >= 2 && /[A-Za-z]/.test(piece) && entropy(piece) >= LEAST_ENTROPY - hexBonus(piece)
  );
}

/** Sixteen characters carry less each. */
function hexBonus(piece: string): number {
  return /^[\da-f]+$/i.test(piece) ? 0.7 : 0;
}

/** Shannon entropy in bits for each character. */
function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}
