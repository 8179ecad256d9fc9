import {
  closest,
  hasInside,
  isElement,
  isText,
  matches,
  parentOf,
  previousSiblingOf,
  tagOf,
  textContentOf,
} from './dom';
import { type Reader, wordsOf } from './words';

/**
 * The question above a row of bare boxes that no form holds: "May we keep you informed of our offers? By:" over "E-mail" and
 * "Phone". The words of a form are kept whole; of loose boxes nothing else would keep what is asked.
 */
export function questionAbove(reader: Reader, block: Element, own: string): Element | null {
  if (own.length > LONGEST_LABEL || closest(block, 'form,[role=form],dialog,[role=dialog]')) return null;
  let left = MOST_STEPS;
  for (let at = block, up = 0; up < MOST_LEVELS; up++) {
    for (let node = previousSiblingOf(at); node; node = previousSiblingOf(node)) {
      if (left-- <= 0) return null;
      if (isText(node) && /\S/.test(node.data)) return null;
      if (!isElement(node) || tagOf(node) === 'br') continue;
      // Roughly, because every box of the row is passed for every other: what is kept is read as shown, below.
      const length = (textContentOf(node) ?? '').trim().length;
      if (length === 0 || (tagOf(node) === 'label' && length <= LONGEST_LABEL)) continue;
      if (matches(node, BOXES) || hasInside(node, BOXES)) {
        // Another bare box of the row; a longer one asks something of its own.
        if (length > LONGEST_LABEL) return null;
        continue;
      }
      const words = wordsOf(reader, [node]).normalised;
      if (words === '') continue;
      return ASKS.test(words) && words.length <= LONGEST_QUESTION ? node : null;
    }
    const parent = parentOf(at);
    if (!isElement(parent) || ENDS.has(tagOf(parent))) return null;
    at = parent;
  }
  return null;
}

const LONGEST_LABEL = 40;
const LONGEST_QUESTION = 600;
/** Nodes looked at and levels climbed: a row of boxes is short, and a page of thousands must stay linear. */
const MOST_STEPS = 16;
const MOST_LEVELS = 3;
const ASKS = /[?:…]$/;
/** What is ticked, chosen or filled in. */
export const BOXES = 'input:not([type=hidden]),select,textarea,[role=checkbox],[role=switch],[role=radio]';
const ENDS = new Set('body main article section dialog form table'.split(' '));
