/** From and to in UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
}

type Piece = { literal: string } | 'number';

/** Fewer letters and digits than this and a pattern would mask nearly everything. */
const LEAST_LITERAL = 2;

/**
 * What a user writes to mask a changing part: plain text in which `#` stands for a number and `*` for anything on the same line. A
 * backslash takes the next character as it is. No regular expression: those that a person writes can take for ever on a text that
 * a page chooses, and this is looked for in one pass.
 * @returns the pieces between the stars, each from where it may begin; null when there is too little in it to look for
 */
export function readPattern(pattern: string): Piece[][] | null {
  const parts: Piece[][] = [[]];
  const characters = [...pattern.trim()];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] ?? '';
    const part = parts.at(-1) ?? [];
    const last = part.at(-1);
    if (character === '*') parts.push([]);
    else if (character === '#') {
      if (last !== 'number') part.push('number');
    } else {
      const literal = character === '\\' ? (characters[++i] ?? '\\') : character;
      if (last !== undefined && last !== 'number') last.literal += literal;
      else part.push({ literal });
    }
  }
  const said = parts.flat().flatMap((piece) => (piece === 'number' ? ['00'] : [...piece.literal]));
  return said.join('').replace(/[^\p{L}\p{N}]/gu, '').length >= LEAST_LITERAL ? parts : null;
}

/** Where the pattern is found, first and shortest, never overlapping. Time grows with the length of the text alone. */
export function stretchesOf(pattern: string, text: string): Stretch[] {
  const parts = readPattern(pattern);
  if (!parts) return [];
  const found: Stretch[] = [];
  let from = 0;
  for (const line of text.split(/(?<=[\n\r])/)) {
    found.push(...inLine(parts, line).map((stretch) => ({ from: stretch.from + from, to: stretch.to + from })));
    from += line.length;
  }
  return found;
}

function inLine(parts: readonly Piece[][], line: string): Stretch[] {
  const found: Stretch[] = [];
  const end = line.replace(/[\n\r]+$/, '').length;
  for (let at = 0; at < end; ) {
    const stretch = whole(parts, line, at, end);
    // What is not found from here is not found from further on either.
    if (!stretch || stretch.to <= at) break;
    found.push(stretch);
    at = stretch.to;
  }
  return found;
}

/** The first stretch at or after `at` that has every part in order; a star at either end reaches to that end of the line. */
function whole(parts: readonly Piece[][], line: string, at: number, end: number): Stretch | null {
  let from = at;
  let to = at;
  for (const [i, part] of parts.entries()) {
    const isLastStar = i > 0 && i === parts.length - 1 && part.length === 0;
    const place = isLastStar ? { from: end, to: end } : find(part, line, to, end);
    if (!place) return null;
    if (i === 0 && part.length > 0) from = place.from;
    to = place.to;
  }
  return { from, to };
}

function find(part: readonly Piece[], line: string, start: number, end: number): Stretch | null {
  for (let from = start; from <= end; from++) {
    const to = endOf(part, line, from, end);
    if (to !== null) return { from, to };
  }
  return null;
}

/** Where a piece that begins here ends; null when it does not begin here. Numbers are taken whole. */
function endOf(part: readonly Piece[], line: string, from: number, end: number): number | null {
  let at = from;
  for (const piece of part) {
    if (piece !== 'number') {
      if (!line.startsWith(piece.literal, at)) return null;
      at += piece.literal.length;
      continue;
    }
    if (!isDigit(line[at]) || isDigit(line[at - 1])) return null;
    while (isDigit(line[at]) || (/[.,]/.test(line[at] ?? '') && isDigit(line[at + 1]))) at += 1;
  }
  return at <= end ? at : null;
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
