import type { Control } from '../core/controls';
import type { FormPurpose } from '../core/evaluation';
import { nameWords } from './classify-field';
import { fold } from './fold';
import { SERVICE_MESSAGE } from './lexicon/plain-options';
import { foldedSignals, type TextSignals } from './text-signals';

/** What controls of one notice, form or loose block share. */
export interface Surroundings {
  /** The words around ask for consent to cookies or the like. */
  readonly cookies: boolean;
  /** Narrows a list down (facets). */
  readonly filter: boolean;
  readonly formPurpose: FormPurpose | null;
  /** The form asks who somebody is: e-mail, name, telephone, address. */
  readonly personalFields: boolean;
  readonly heading: string;
  /** Headings (folded) of the controls that are named like a purpose of cookies. */
  readonly purposeHeadings: ReadonlySet<string>;
  /** Folded words of the form or notice. */
  readonly words: string;
  /** These words speak of pictures of people. */
  readonly pictures: boolean;
  /** Folded title and host of the page: whose site it is, as far as they say. */
  readonly site: string;
  /** By control: the words of its row, where buttons that read the same stand in rows. */
  readonly rows: ReadonlyMap<string, string>;
}

/** One control with its words, each folded and looked up at most once, and only when asked for. */
export class Evidence {
  /** The words on screen that name it, with what assistive technology hears besides. */
  readonly own: string;
  readonly heading: string;
  #ownSignals: TextSignals | null = null;
  #around: string | null = null;
  #aroundSignals: TextSignals | null = null;
  #name: string | null = null;

  constructor(
    readonly control: Control,
    readonly surroundings: Surroundings,
    readonly neighbours: readonly string[],
    /** Looks words up, remembering the answer for words that many controls share (headings, blocks). */
    readonly signalsOf: (words: string) => TextSignals = foldedSignals,
  ) {
    this.own = ownWords(control);
    this.heading = fold(control.heading);
  }

  get signals(): TextSignals {
    this.#ownSignals ??= foldedSignals(this.own);
    return this.#ownSignals;
  }

  get headingSignals(): TextSignals {
    return this.signalsOf(this.heading);
  }

  /** The part of the surrounding words that belongs to this control: from its own label up to its neighbour's. */
  get around(): string {
    this.#around ??= ownPart(fold(this.control.surroundingText.normalised), this);
    return this.#around;
  }

  get aroundSignals(): TextSignals {
    this.#aroundSignals ??= this.signalsOf(this.around);
    return this.#aroundSignals;
  }

  /** All the words around, neighbours included: only for what a question above several controls asks. */
  get blockSignals(): TextSignals {
    return this.signalsOf(fold(this.control.surroundingText.normalised));
  }

  /**
   * The words before a row of short labels in the form: a question set as a plain paragraph. Found only where this label and
   * its neighbour stand side by side, as the boxes of one question do.
   */
  get leadIn(): string {
    const { words } = this.surroundings;
    for (const other of this.neighbours) {
      const at = words.indexOf(`${this.own} ${other}`);
      const found = at >= 0 ? at : words.indexOf(`${other} ${this.own}`);
      if (found <= 0) continue;
      const before = words.slice(Math.max(0, found - LEAD_IN), found).trim();
      return lastQuestion(afterHeading(afterHeading(before, this.surroundings.heading), this.heading));
    }
    return '';
  }

  /** The question that stands above a row of short labels in the words of the form, not far before this label. */
  get questionAbove(): string {
    const { words } = this.surroundings;
    for (let at = words.indexOf(` ${this.own} `); at > 0; at = words.indexOf(` ${this.own} `, at + 1)) {
      const asked = /[^.?!:]{10,140}[?:](?=[^?:]{0,60}$)/.exec(words.slice(Math.max(0, at - LEAD_IN), at))?.[0];
      if (asked) return asked.trim();
    }
    return '';
  }

  get name(): string {
    this.#name ??= nameWords(this.control.name);
    return this.#name;
  }

  get on(): boolean {
    const { initial, atCapture, markup } = this.control.states;
    return (initial === 'unknown' ? (atCapture === 'unknown' ? markup : atCapture) : initial) === 'on';
  }
}

/** Characters: a sentence or two, and the labels between. */
const LEAD_IN = 260;

/** What stands above the heading of this control is about something else. */
function afterHeading(words: string, heading: string): string {
  const at = heading === '' ? -1 : words.lastIndexOf(heading);
  return at < 0 ? words : words.slice(at + heading.length);
}

/** The last sentence before the row, with the one before it: "May we keep you informed? By:". */
function lastQuestion(words: string): string {
  const sentences = words.split(/(?<=[.?!:])\s+/);
  // What follows the last mark are labels of the same row.
  const labels = /[.?!:]$/.test(sentences.at(-1) ?? '') ? 0 : 1;
  const asked = sentences.length > labels ? sentences.slice(-2 - labels) : sentences;
  return SERVICE_MESSAGE.test(asked.at(-1 - labels) ?? '') ? '' : asked.join(' ');
}

function ownWords(control: Control): string {
  const text = fold(control.text.normalised);
  const heard = fold(control.accessibleName);
  if (text === '') return heard;
  if (text.includes(heard.replace(ORNAMENTS, ''))) return text;
  return heard.includes(text) && heard.length < text.length + 80 ? heard : `${text}. ${heard}`;
}

/** A tick or a box that a style sheet draws before the label is part of the name and says nothing. */
const ORNAMENTS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/**
 * Words around a control often run on into the next one ("Matomo … Cloudflare (altijd nodig)"): what is said of the neighbour
 * must not be read as said of this one.
 */
function ownPart(block: string, evidence: Evidence): string {
  const own = fold(evidence.control.text.normalised);
  if (block === '' || evidence.neighbours.length === 0) return block;
  const start = own === '' ? -1 : block.indexOf(own);
  if (start < 0) return evidence.neighbours.some((other) => other !== '' && block.includes(other)) ? '' : block;
  let end = block.length;
  let from = 0;
  for (const other of evidence.neighbours) {
    if (other === '' || other === own) continue;
    const after = block.indexOf(other, start + own.length);
    if (after >= 0 && after < end) end = after;
    const before = block.lastIndexOf(other, start - 1);
    if (start > 0 && before >= 0 && before + other.length > from) from = before + other.length;
  }
  // Words before the label belong to it only when no neighbour stands before it.
  return block.slice(from > 0 ? start : 0, end).trim();
}
