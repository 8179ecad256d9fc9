import { closest, hasInside, isElement, isText, matches, previousSiblingOf, tagOf } from './dom';
import { parentElementOf } from './flat-tree';
import { holdsOtherInput } from './neighbours';
import { BOXES } from './question-above';
import { type Reader, wordsOf } from './words';

/**
 * "Choose your newsletters" in a plain paragraph over rows of boxes that no form, heading or legend holds together: the few words
 * that stand right above the rows head them. Of loose boxes nothing else would keep what they are for. Empty when there are none.
 */
export function titleAbove(reader: Reader, control: Element): string {
  if (closest(control, 'form,[role=form]')) return '';
  let at = control;
  for (let up = 0; up < MOST_LEVELS; up++) {
    const parent = parentElementOf(reader.survey, at);
    if (!parent || ENDS.has(tagOf(parent))) return '';
    if (holdsOtherInput(reader, parent, control)) {
      const words = wordsBefore(reader, at);
      if (words !== null) return words;
    }
    at = parent;
  }
  return '';
}

/** The words before this row and those before it; null when nothing stands there. */
function wordsBefore(reader: Reader, row: Element): string | null {
  let left = MOST_STEPS;
  for (let node = previousSiblingOf(row); node; node = previousSiblingOf(node)) {
    if (left-- <= 0 || (isText(node) && /\S/.test(node.data))) return '';
    if (!isElement(node) || matches(node, BOXES) || hasInside(node, BOXES)) continue;
    if (matches(node, PRESSED) || hasInside(node, PRESSED)) return '';
    const { normalised } = wordsOf(reader, [node]);
    if (normalised === '') continue;
    return normalised.length <= LONGEST && !SENTENCE.test(normalised) ? normalised : '';
  }
  return null;
}

const LONGEST = 60;
const SENTENCE = /[.!;]$/;
/** Rows looked at and levels climbed: a page of thousands must stay linear. */
const MOST_STEPS = 16;
const MOST_LEVELS = 7;
const PRESSED = 'a,button,[role=button],label';
const ENDS = new Set('body main table'.split(' '));
