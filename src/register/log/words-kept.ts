import type { LogForm } from '../../core/consent-log';
import type { LogProblem } from '../../core/consent-log-services';
import { PERSONAL_RUNS } from '../../core/personal-runs';
import { logError } from './log-error';

/** More than this many different words are no list of choices, but something about each person. */
export const MOST_CHOICES = 60;
export const MOST_METHODS = 30;
export const MOST_FORMS = 300;
const LONGEST = 200;

/** Words of a cell that may be kept, on one line; null where something in them looks personal. */
export function plainWords(cell: string): string | null {
  const words = cell.toWellFormed().replace(/\s+/g, ' ').trim();
  return words.length > LONGEST || words.search(PERSONAL_RUNS) >= 0 ? null : words;
}

/** Whether words hold what names the person of the row. */
export function namesPerson(words: string, identifier: string): boolean {
  const [inside, who] = [words.toLowerCase(), identifier.trim().toLowerCase()];
  if (who === '') return false;
  // A number of the controller's own may be one digit, which is in everything.
  return who.length >= 4 ? inside.includes(who) : inside === who;
}

/** What was found out about a cell: a log says the same few things a million times. */
export class Remembered<T> {
  readonly #known = new Map<string, T>();

  constructor(private readonly make: (cell: string) => T) {}

  of(cell: string): T {
    const known = this.#known.get(cell);
    if (known !== undefined) return known;
    const made = this.make(cell);
    // A column in which every cell is another one.
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.set(cell, made);
    return made;
  }
}

const MOST_REMEMBERED = 2000;

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
