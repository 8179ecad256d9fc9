import { boxOf } from './box';
import { isElement, keyword, matches, previousSiblingOf, queryAll, rectOf, tagOf } from './dom';
import { climb, flatChildrenOf } from './flat-tree';
import { holdsOtherInput } from './neighbours';
import { readable } from './readable';
import { type Reader, type Skip, wordsOf } from './words';

/**
 * The title of a row, when the words found beside the control (`said`) only describe it: "Offers" in bold before a switch,
 * and a paragraph between them or below. Null when those words are the name themselves.
 */
export function rowTitle(
  reader: Reader,
  control: Element,
  at: Element,
  said: { nodes: readonly Node[]; after: boolean },
  skip: Skip,
): Element | null {
  const described = said.nodes.find((node) => wordsOf(reader, [node], skip).normalised !== '');
  // Words in the line of the box, behind it, are its label however bold the title is.
  if (!isElement(described) || (said.after && inLineWith(reader, described, control))) return null;
  if (isTitle(reader, described)) return null;
  for (let node = previousSiblingOf(at); node; node = previousSiblingOf(node)) {
    if (!isElement(node)) continue;
    if (holdsInput(node) || ENDS.has(tagOf(node))) return null;
    if (!isTitle(reader, node) || wordsOf(reader, [node], skip).normalised.length > LONGEST) continue;
    // A heading may head more than this row, and a bold line above a box may be anything: then only a switch is known by it.
    if (inLineWith(reader, node, control)) return node;
    return keyword(control, 'role') === 'switch' && !matches(node, HEADINGS) ? node : null;
  }
  return boxOf(reader.boxes, described).breaks > 0 ? legendOver(reader, control, at, skip) : null;
}

/** The bold legend of a fieldset with one control in it, when all that stands beside that control is a block that describes it. */
function legendOver(reader: Reader, control: Element, at: Element, skip: Skip): Element | null {
  const group = climb(reader.survey, at, (e) => tagOf(e) === 'fieldset');
  const legend = group && flatChildrenOf(reader.survey, group).find((e) => isElement(e) && tagOf(e) === 'legend');
  if (!group || !isElement(legend) || holdsOtherInput(reader, group, control) || !isTitle(reader, legend)) return null;
  const { length } = wordsOf(reader, [legend], skip).normalised;
  return length > 0 && length <= LONGEST && readable(reader, legend, control) ? legend : null;
}

const LONGEST = 80;
const HEADINGS = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const ENDS = new Set('form hr fieldset table button'.split(' '));

function holdsInput(element: Element): boolean {
  const inputs = 'input,select,textarea,button,[role=switch],[role=checkbox],[role=radio]';
  return matches(element, inputs) || queryAll(element, inputs).length > 0;
}

/** A heading, or a block of which the whole text is bold. */
function isTitle(reader: Reader, element: Element): boolean {
  if (matches(element, HEADINGS)) return true;
  for (let at = element; ; ) {
    if (Number.parseFloat(boxOf(reader.boxes, at).style.fontWeight) >= BOLD) return true;
    const children = flatChildrenOf(reader.survey, at).filter((node) => wordsOf(reader, [node]).normalised !== '');
    const only = children.length === 1 ? children[0] : undefined;
    if (!isElement(only)) return false;
    at = only;
  }
}
const BOLD = 600;

/** Side by side on screen: the middle of the control is at the height of the element, the margins of a heading included. */
function inLineWith(reader: Reader, element: Element, control: Element): boolean {
  const [words, box] = [rectOf(element), rectOf(control)];
  const { marginTop, marginBottom } = boxOf(reader.boxes, element).style;
  const middle = box.top + box.height / 2;
  return words.top - Number.parseFloat(marginTop) <= middle && middle <= words.bottom + Number.parseFloat(marginBottom);
}
