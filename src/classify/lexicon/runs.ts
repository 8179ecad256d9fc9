/**
 * Runs of four letters, by which most entries of a lexicon are ruled out without looking for them. Letters are a to z and
 * digits of folded text; all else is an edge, as `\b` is: "e-mail" has the runs `·e·m`, `e·ma`, `·mai`, … There are 32,768
 * numbers for them, so that two runs may have one number: a text may seem to have a run, never not to have it.
 */
export type Run = number;

/** The runs of a text, a bit each. */
export type RunSet = Uint32Array;

/** @param letters four of them; a space is an edge */
export function runOf(letters: string): Run {
  let row = 0;
  for (let at = 0; at < LENGTH; at++) row = nextRow(row, letters.charCodeAt(at));
  return numberOf(row);
}

export function runsOf(words: string): RunSet {
  const before = LATELY.get(words);
  if (before !== undefined) return before;
  if (LATELY.size >= MOST_KEPT) {
    SPARE.push(...LATELY.values());
    LATELY.clear();
  }
  const set = SPARE.pop()?.fill(0) ?? new Uint32Array(1 << (NUMBER_BITS - 5));
  let row = 0;
  // One edge after the end.
  for (let at = 0; at <= words.length; at++) {
    row = nextRow(row, words.charCodeAt(at));
    const run = numberOf(row);
    set[run >> 5] = (set[run >> 5] ?? 0) | (1 << (run & 31));
  }
  LATELY.set(words, set);
  return set;
}

export function mayHave(set: RunSet, run: Run): boolean {
  return ((set[run >> 5] ?? 0) & (1 << (run & 31))) !== 0;
}

/** Several lexicons are asked about one text after another. Not more than the texts of one capture are remembered. */
const LATELY = new Map<string, RunSet>();
const MOST_KEPT = 64;
const SPARE: RunSet[] = [];

const LENGTH = 4;
const LETTER_BITS = 6;
const NUMBER_BITS = 15;

/** The last four letters, each a number from 1 to 36, or 0 for an edge. @param char what `charCodeAt` gives, after the end too */
function nextRow(row: number, char: number): number {
  return ((row << LETTER_BITS) | (LETTER[char] ?? 0)) & ((1 << (LETTER_BITS * LENGTH)) - 1);
}

/** Folded text is ASCII, but for signs, which are edges. */
const LETTER = new Uint8Array(128);
for (const [index, letter] of [...'abcdefghijklmnopqrstuvwxyz0123456789'].entries())
  LETTER[letter.charCodeAt(0)] = index + 1;

/** Fibonacci hashing, which spreads neighbours. */
function numberOf(row: number): Run {
  return Math.imul(row, 0x9e3779b1) >>> (32 - NUMBER_BITS);
}
