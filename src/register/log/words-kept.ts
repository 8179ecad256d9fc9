import type { LogForm } from '../../core/consent-log';
import type { LogProblem } from '../../core/consent-log-services';
import { PERSONAL_RUNS } from '../../core/personal-runs';
import { logError } from './log-error';

/** More than this many different words are no list of choices, but something about each person. */
export const MOST_CHOICES = 60;
export const MOST_METHODS = 30;
export const MOST_FORMS = 300;
const LONGEST = 200;

/** Words that may be kept of a cell: on one line, without anything personal in them, and not what names the person. */
export function wordsToKeep(cell: string, identifier: string): string | null {
  const words = cell.toWellFormed().replace(/\s+/g, ' ').trim();
  if (words.length > LONGEST || words.search(PERSONAL_RUNS) >= 0) return null;
  const [inside, who] = [words.toLowerCase(), identifier.trim().toLowerCase()];
  // A number of the controller's own may be one digit, which is in everything.
  const isNamed = who.length >= 4 ? inside.includes(who) : inside === who;
  return who !== '' && isNamed ? null : words;
}

/** A list that grows as words are met, each once; rows keep places in it. */
export class Listed<T> {
  readonly #places = new Map<string, number>();

  constructor(
    readonly items: T[],
    private readonly keyOf: (item: T) => string,
    private readonly most: number,
    private readonly problem: LogProblem,
  ) {
    for (const [i, item] of items.entries()) this.#places.set(keyOf(item), i);
  }

  /** @throws WitnessError `bad-input` when the list is longer than a list of such words can be */
  place(item: T): number {
    const key = this.keyOf(item);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    if (this.items.length >= this.most) throw logError(this.problem);
    this.#places.set(key, this.items.length);
    return this.items.push(item) - 1;
  }
}

export interface KeptWords {
  choices: Listed<string>;
  methods: Listed<string>;
  forms: Listed<LogForm>;
}

export function keptWords(from: { choices: string[]; methods: string[]; forms: LogForm[] }): KeptWords {
  return {
    choices: new Listed(from.choices, (words) => words, MOST_CHOICES, 'too-many-choices'),
    methods: new Listed(from.methods, (words) => words, MOST_METHODS, 'too-many-methods'),
    forms: new Listed(from.forms, ({ kind, value }) => `${kind} ${value}`, MOST_FORMS, 'too-many-forms'),
  };
}
