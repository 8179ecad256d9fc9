import type { Redaction } from '../../core/redaction';
import { piecesOf } from '../../ledger/commitments';

/**
 * Finds what is to be withheld, however it is written: in capitals or not, with or without accents, run together, with other
 * signs between its words, or percent-encoded in an address. Whole words only: `Jan` is not found in `januari`.
 */
export interface Sought {
  /** Letters and digits of all its words, run together. */
  run: string;
  /** Place in the list of reasons. */
  reason: number;
}

export function soughtIn(
  words: Redaction['words'],
  reasonOf: (reason: Redaction['words'][number]['reason']) => number,
): Sought[] {
  return words.map(({ text, reason }) => ({ run: tokensOf(text).join(''), reason: reasonOf(reason) }));
}

/** Words of a text in the one form in which they are compared. */
export function tokensOf(text: string): string[] {
  const plain = percentDecoded(text)
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

/** Pieces of a text that have what is sought, or a part of it, each with its reason. */
export function piecesWith(text: string, sought: readonly Sought[]): Map<number, number> {
  const found = new Map<number, number>();
  const tokens: string[] = [];
  const pieceOf: number[] = [];
  for (const [i, piece] of piecesOf(text).entries())
    for (const token of tokensOf(piece)) {
      tokens.push(token);
      pieceOf.push(i);
    }
  for (const { run, reason } of sought)
    for (const [from, to] of occurrences(tokens, run))
      for (let i = from; i <= to; i++) found.set(pieceOf[i] ?? 0, reason);
  return found;
}

export function hasAny(text: string, sought: readonly Sought[]): boolean {
  const tokens = tokensOf(text);
  return sought.some(({ run }) => occurrences(tokens, run).length > 0);
}

/** First and last of tokens that, run together, are exactly what is sought. */
function occurrences(tokens: readonly string[], run: string): [number, number][] {
  const found: [number, number][] = [];
  if (run === '') return found;
  for (const [from, first] of tokens.entries()) {
    if (!run.startsWith(first)) continue;
    let rest = run;
    for (let at = from; rest !== ''; at++) {
      const token = tokens[at];
      if (token === undefined || !rest.startsWith(token)) break;
      rest = rest.slice(token.length);
      if (rest === '') found.push([from, at]);
    }
  }
  return found;
}
