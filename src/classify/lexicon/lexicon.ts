import { withoutAccents } from '../fold';

export type LexiconLanguage = 'nl' | 'en' | 'de' | 'fr' | 'es' | 'it' | 'pl' | 'pt' | 'da' | 'sv';
/** Entries per language, `;` between them; the language only keeps them readable: all are looked for in every text. */
export type LexiconEntries = Partial<Record<LexiconLanguage | 'any', string>>;

/** What a lexicon and a hand-written regular expression have in common. */
export interface Pattern {
  test(words: string): boolean;
  exec(words: string): RegExpExecArray | null;
}

/**
 * One regular expression out of the entries of a lexicon, to be tested against folded text (see `fold`). Made once, at first
 * use: a reader in the page uses few of the lexicons, and should not pay for the others.
 *
 * An entry is written in its own spelling, accents included, and stands for whole words. `*` is "any letters" (a stem, or the
 * front of a compound), ` … ` a gap inside one clause, `?` and `( | )` as in a regular expression.
 */
export function lexicon(entries: LexiconEntries): Pattern {
  let made: RegExp | null = null;
  const pattern = (): RegExp => {
    made ??= compile(entries);
    return made;
  };
  return { test: (words) => pattern().test(words), exec: (words) => pattern().exec(words) };
}

function compile(entries: LexiconEntries): RegExp {
  const sources: string[] = [];
  for (const list of Object.values(entries)) {
    // An entry may go on in the next line of the source; a folded text has single spaces.
    for (const entry of withoutAccents(list).replace(/\s+/g, ' ').split(';')) sources.push(entrySource(entry.trim()));
  }
  const pattern = new RegExp(sources.join('|'));
  // V8 interprets a pattern before it compiles it, and interpreting a large alternation costs several times what compiling
  // does; a long first subject makes it compile at once (measured: first use of all lexicons 180 ms, with this 50 ms).
  pattern.test(LONG_SUBJECT);
  return pattern;
}

const LONG_SUBJECT = ' '.repeat(1200);

function entrySource(entry: string): string {
  if (!SPECIAL.test(entry)) return `\\b${entry}\\b`;
  const front = entry.startsWith('*') ? '' : '\\b';
  const back = STEM.test(entry) ? '' : '\\b';
  const bare = entry.replace(/^\*/, '').replace(STEM, '');
  return front + bare.replace(/ ?… ?/g, GAP).replace(/(?<!\\w)\*/g, '[a-z]*') + back;
}

/** A star of its own at the end, not that of `\w*`. */
const STEM = /(?<!\\w)\*$/;

/** What is more than words: most entries have none of it. */
const SPECIAL = /[*…]/;

/** Not over the end of a clause: "geen spam. U kunt … ontvangen" is no refusal to receive. */
const GAP = '\\b[^.;:!?]{0,70}?\\b';
