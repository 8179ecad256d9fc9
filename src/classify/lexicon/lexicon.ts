import { withoutAccents } from '../fold';
import { neededRuns } from './needed-runs';
import { mayHave, type Run, type RunSet, runsOf } from './runs';

export type LexiconLanguage = 'nl' | 'en' | 'de' | 'fr' | 'es' | 'it' | 'pl' | 'pt' | 'da' | 'sv';
/** Entries per language, `;` between them; the language only keeps them readable: all are looked for in every text. */
export type LexiconEntries = Partial<Record<LexiconLanguage | 'any', string>>;

/** What a lexicon and a hand-written regular expression have in common. */
export interface Pattern {
  test(words: string): boolean;
  exec(words: string): RegExpExecArray | null;
}

export interface Lexicon extends Pattern {
  readonly entries: LexiconEntries;
}

/**
 * The entries of a lexicon, to be looked for in folded text (see `fold`). Made at first use, and each entry when a text has
 * letters that it needs: there are thousands, of which one page meets a few dozen.
 *
 * An entry is written in its own spelling, accents included, and stands for whole words. `*` is "any letters" (a stem, or the
 * front of a compound), ` … ` a gap inside one clause, `?` and `( | )` as in a regular expression.
 */
export function lexicon(entries: LexiconEntries): Lexicon {
  let made: Entries | null = null;
  const all = (): Entries => {
    made ??= new Entries(entriesOf(entries));
    return made;
  };
  return { entries, test: (words) => all().test(words), exec: (words) => all().exec(words) };
}

/** One by one and without accents. An entry may go on in the next line of the source; a folded text has single spaces. */
export function entriesOf(entries: LexiconEntries): readonly string[] {
  return Object.values(entries).flatMap((list) =>
    withoutAccents(list)
      .replace(/\s+/g, ' ')
      .split(';')
      .map((entry) => entry.trim()),
  );
}

class Entries {
  readonly #looked: (Looked | undefined)[] = [];
  /** Side by side: a run, and the entry that needs it. */
  readonly #runs: Run[] = [];
  readonly #entryOf: number[] = [];
  /** Those that no text is ruled out for. */
  readonly #always: number[] = [];

  constructor(readonly entries: readonly string[]) {
    entries.forEach((entry, index) => {
      const { value: runs } = neededRuns(entry).next();
      if (!runs) this.#always.push(index);
      for (const run of runs ?? []) {
        this.#runs.push(run);
        this.#entryOf.push(index);
      }
    });
  }

  test(words: string): boolean {
    const runs = runsOf(words);
    for (let at = this.#next(runs, 0); at < this.#runs.length; at = this.#next(runs, at + 1))
      if (this.#look(this.#entryOf[at] ?? 0).exec(words, runs)) return true;
    return this.#always.some((index) => this.#look(index).exec(words, runs));
  }

  /** The first in the text; of those that begin at one place, the first in the lexicon. */
  exec(words: string): RegExpExecArray | null {
    const runs = runsOf(words);
    let first: RegExpExecArray | null = null;
    let entry = 0;
    const look = (index: number): void => {
      const hit = this.#look(index).exec(words, runs);
      if (!hit || (first && (hit.index > first.index || (hit.index === first.index && index >= entry)))) return;
      first = hit;
      entry = index;
    };
    for (let at = this.#next(runs, 0); at < this.#runs.length; at = this.#next(runs, at + 1))
      look(this.#entryOf[at] ?? 0);
    for (const index of this.#always) look(index);
    return first;
  }

  /** Where, from here on, the next run is that this text may have. */
  #next(set: RunSet, from: number): number {
    let at = from;
    while (at < this.#runs.length && !mayHave(set, this.#runs[at] ?? 0)) at++;
    return at;
  }

  #look(index: number): Looked {
    const looked = this.#looked[index] ?? new Looked(this.entries[index] ?? '');
    this.#looked[index] = looked;
    return looked;
  }
}

/** An entry that a text may have. */
class Looked {
  readonly #needed: readonly (readonly Run[])[];
  #made: RegExp | null = null;

  constructor(readonly entry: string) {
    this.#needed = [...neededRuns(entry)];
  }

  exec(words: string, set: RunSet): RegExpExecArray | null {
    for (const runs of this.#needed) if (!runs.some((run) => mayHave(set, run))) return null;
    this.#made ??= compile(entrySource(this.entry));
    return this.#made.exec(words);
  }
}

function compile(source: string): RegExp {
  const pattern = new RegExp(source);
  // V8 interprets a pattern at its first use and compiles it at its second; a long first subject makes it compile at once, which
  // takes a fifth off the first judgement of a form (124 to 100 ms of processor time).
  pattern.test(LONG_SUBJECT);
  return pattern;
}

const LONG_SUBJECT = ' '.repeat(1200);

/** The regular expression of one entry. */
export function entrySource(entry: string): string {
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
