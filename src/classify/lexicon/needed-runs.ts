import { type Run, runOf } from './runs';

/**
 * Runs of letters of which a text has to have one, for each part of an entry that cannot be left out, or it has not the entry.
 * What cannot be told is not needed: a text may be let through that has not the entry, never the other way round.
 *
 * @param entry in the notation of a lexicon, without accents
 * @returns one part after another, none where nothing is known
 */
export function* neededRuns(entry: string): Generator<readonly Run[]> {
  const first = LETTERS_FIRST.exec(entry);
  if (first) yield [runOf(first[1] ?? '')];
  const groups: string[] = [];
  const outside = entry.replace(CLASSES, UNKNOWN).replace(GROUPS, (_, inside: string, optional: string | undefined) => {
    if (optional === undefined && !inside.startsWith('?')) groups.push(inside);
    return UNKNOWN;
  });
  if (NOT_UNDERSTOOD.test(outside)) return;
  const words = outside.match(LETTERS) ?? [];
  for (const letters of words) yield [runOf(letters)];
  for (const group of groups) {
    const runs = group.replace(GROUPS, UNKNOWN).split('|').map(runOfAlternative);
    if (runs.every((run) => run !== null)) yield runs;
  }
  const short = words.length === 0 && LETTERS_AND_EDGES.exec(withEdges(outside));
  if (short) yield [runOf(short[0])];
}

function runOfAlternative(alternative: string): Run | null {
  const [letters] = alternative.match(LETTERS) ?? [];
  return letters === undefined ? null : runOf(letters);
}

const UNKNOWN = '…';

/** Four letters in a row, of which the last is no optional one. Most entries begin with them. */
const LETTERS = /[a-z0-9]{4}(?![?+{])/g;
const LETTERS_FIRST = /^\*?([a-z0-9]{4})(?![?+{])/;
/** With edges among them; at least two letters, since edges alone say nothing. */
const LETTERS_AND_EDGES = /(?= *[a-z0-9]+ *[a-z0-9])[a-z0-9 ]{4}/;
/** One of several characters, an edge that is no character, and a sign of the notation that is written as itself. */
const CLASSES = /\[[^\]]*\]|\\./g;
/** With groups in them, three deep, and whether they may be left out. */
const GROUPS = /\((?:\?:)?((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)(\?|\{0[^}]*\})?/g;
const NOT_UNDERSTOOD = /[()|]/;

/** As it stands in a text: a space for each sign, and around the whole, which has to be whole words. */
function withEdges(outside: string): string {
  return outside.replace(NOT_ONE, UNKNOWN).replace(SIGNS, ' ').replace(WORD_AT_START, ' ').replace(WORD_AT_END, ' ');
}

const NOT_ONE = /.(?:[?+]|\{[^}]*\})|[.^$*]/g;
const SIGNS = /[^a-z0-9…]/g;
const WORD_AT_START = /^(?=[a-z0-9])/;
const WORD_AT_END = /(?<=[a-z0-9])$/;
