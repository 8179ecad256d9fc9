import type { Words } from '../core/controls';
import { boxOf } from './box';
import {
  attr,
  contains,
  isElement,
  isText,
  keyword,
  matches,
  nextSiblingOf,
  previousSiblingOf,
  queryAll,
  tagOf,
  textContentOf,
} from './dom';
import { byIds, climb, flatChildrenOf, holds, parentElementOf } from './flat-tree';
import { labelElementsOf } from './label-elements';
import { holdsOtherInput } from './neighbours';
import { readable } from './readable';
import { rowTitle } from './row-title';
import { spokenInRow } from './spoken-in-row';
import { tableHeads } from './table-choice';
import { NO_WORDS, type Reader, type Skip, wordsAmong, wordsOf } from './words';

/** The words that name a control, and the element that shows them (for legibility). */
export interface Label {
  readonly words: Words;
  readonly element: Element | null;
  /** Of heads of a table or a row, that may stand far from the control. */
  readonly ofTable?: boolean;
  /** The nodes of the words, next to each other, where they are not the whole element. */
  readonly nodes?: readonly Node[];
}

/**
 * The words on screen that name this control. A person reads: the label (or what `aria-labelledby` picks out of it), else
 * the control's own words, else the heads of its row and column, else what stands beside it, else the title of its row. `isWidget` tells other controls apart.
 */
export function labelOf(reader: Reader, control: Element, isWidget: Skip, inLineOnly = false): Label {
  const skip: Skip = (element) => element === control || isWidget(element) || saysState(element, control);
  const named = byIds(control, attr(control, 'aria-labelledby')).filter((e) => !contains(e, control));
  const labels = labelElementsOf(reader.labels, control);
  const own = ownWords(reader, control, isWidget);
  const inLabel = named.filter((e) => labels.some((label) => contains(label, e)) && readable(reader, e, control));
  return (
    fromElements(reader, control, inLabel, skip) ??
    besideEnds(reader, control, named, labels, skip) ??
    fromElements(reader, control, labels, skip) ??
    (own && !isMark(own.words.normalised, control) ? own : null) ??
    fromElements(
      reader,
      control,
      named.filter((e) => readable(reader, e, control)),
      skip,
    ) ??
    inTable(reader, control, skip, isWidget, inLineOnly) ??
    (isWidget(control) ? fromTexts(reader, spokenInRow(reader, control, skip), skip) : null) ??
    beside(reader, control, skip, isWidget, inLineOnly) ??
    own ?? { words: NO_WORDS, element: null }
  );
}

/** A tick, a cross or "on" drawn inside a switch is its state, not its name. One letter or figure names a radio button ("M", "5"). */
function isMark(words: string, control: Element): boolean {
  if (keyword(control, 'role') === 'radio' && /[\p{L}\p{N}]/u.test(words)) return false;
  return !/\p{L}{2}/u.test(words) || STATE.test(words.toLowerCase());
}

/** "On", "geactiveerd" or a drawn tick as a part of a label follows the state: not the name of the choice. */
function saysState(element: Element, control: Element): boolean {
  const tag = tagOf(element);
  if ((tag !== 'span' && tag !== 'div' && tag !== 'i' && tag !== 'em') || contains(element, control)) return false;
  const words = (textContentOf(element) ?? '').trim();
  return words.length < 20 && (DRAWN.test(words) || STATE.test(words.toLowerCase()));
}

/** A tick, cross or bullet that has an element to itself is the drawing of the box. In a sentence it is a word of it. */
const DRAWN = /^[✓✔✅✗✘✕✖×☐☑☒■□●○◉]\ufe0f?$/u;

const STATE =
  /^(on|off|enabled|disabled|active|inactive|aan|uit|geactiveerd|gede(s)?activeerd|ingeschakeld|uitgeschakeld|actief|inactief|an|aus|ein|aktiv|inaktiv|aktiviert|deaktiviert|activé|désactivé|activée|désactivée|actif|inactif)$/;

/** A label that is a switch drawn with words at its ends ("No", "Yes"): its name is in the same row, by `aria-labelledby`. */
function besideEnds(
  reader: Reader,
  control: Element,
  named: readonly Element[],
  labels: readonly Element[],
  skip: Skip,
): Label | null {
  const [name] = named;
  if (!name || keyword(control, 'role') !== 'switch' || labels.length === 0) return null;
  const drawn = fromElements(reader, control, labels, skip);
  if (!drawn || drawn.words.normalised.length > LONGEST_ENDS) return null;
  const row = climb(reader.survey, control, (e) => holds(e, name));
  if (!row || holdsOtherInput(reader, row, control)) return null;
  return fromElements(reader, control, named, skip);
}

const LONGEST_ENDS = 20;

function fromTexts(reader: Reader, texts: readonly Text[], skip: Skip): Label | null {
  const said = joined(
    texts.map((text) => ({
      element: parentElementOf(reader.survey, text),
      words: wordsAmong(reader, [text], skip),
      nodes: [text],
    })),
  );
  return said && { ...said, ofTable: true };
}

function fromElements(reader: Reader, control: Element, elements: readonly Element[], skip: Skip): Label | null {
  const parts = elements.map((element) => ({ element, words: wordsOf(reader, [element], skip) }));
  return joined(parts.filter((part) => part.words.normalised !== '' && readable(reader, part.element, control)));
}

/** What several elements say together; the first is where it begins. Null when they say nothing. */
export function joinedLabel(reader: Reader, elements: readonly Element[]): Label | null {
  return joined(elements.map((element) => ({ element, words: wordsOf(reader, [element]) })));
}

function joined(said: readonly Label[]): Label | null {
  const [first] = said;
  if (!first || said.length === 1) return first ?? null;
  return {
    element: first.element,
    words: {
      exact: said.map((p) => p.words.exact).join('\n'),
      normalised: said.map((p) => p.words.normalised).join(' '),
    },
  };
}

/** In a cell of its own without words: the heads of its row and column. */
function inTable(reader: Reader, control: Element, skip: Skip, isWidget: Skip, inLineOnly: boolean): Label | null {
  const found = inLineOnly ? null : tableHeads(reader, control, skip);
  if (!found) return null;
  const heads = joinedLabel(reader, found.heads);
  const near = found.looseRow ? beside(reader, control, skip, isWidget, false) : null;
  const isNear = near?.element && found.looseRow && holds(found.looseRow, near.element);
  const label = isNear && heads ? joined([near, heads]) : heads;
  return label && { ...label, ofTable: true };
}

/** Words inside the control itself: `<div role=checkbox>Yes please</div>`, a pressed button, a custom element. */
function ownWords(reader: Reader, control: Element, isWidget: Skip): Label | null {
  const tag = tagOf(control);
  if (tag === 'input' || tag === 'select') return null;
  const words = wordsOf(reader, [control], (e) => e !== control && (isWidget(e) || saysState(e, control)));
  return words.normalised === '' ? null : { words, element: control };
}

/** What stands beside it: in the same line first, then in its row. */
function beside(reader: Reader, control: Element, skip: Skip, isWidget: Skip, inLineOnly: boolean): Label | null {
  let at = control;
  for (let depth = 0; depth < (inLineOnly ? 1 : MOST_LEVELS); depth++) {
    const after = run(reader, at, nextSiblingOf, skip, isWidget);
    const before = run(reader, at, previousSiblingOf, skip, isWidget);
    // Text first, box after it, all down the list: then the words before are the name.
    if (inLineOnly) return inLine(reader, control, [before, after], skip);
    const leads =
      before && after?.stoppedAtWidget && !before.stoppedAtWidget && !endsInWords(reader, at, skip, isWidget);
    const chosen = leads ? before : (after ?? before);
    if (chosen) {
      const said = { nodes: chosen.nodes, after: chosen === after };
      const title = isWidget(control) ? rowTitle(reader, control, at, said, skip) : null;
      return titleOf(reader, control, title ? [title] : chosen.nodes, skip);
    }
    const parent = parentElementOf(reader.survey, at);
    if (!parent || ROW_ENDS.has(tagOf(parent)) || holdsOtherInput(reader, parent, control)) return null;
    at = parent;
  }
  return null;
}

const MOST_LEVELS = 6;

/** Words before or behind in the very line; a heading above, or a paragraph below, is none. */
function inLine(reader: Reader, control: Element, runs: readonly (Run | null)[], skip: Skip): Label | null {
  const near = runs.find((found) => found && !found.nodes.some((node) => isElement(node) && isBlock(reader, node)));
  return near ? titleOf(reader, control, near.nodes, skip) : null;
}

/** "Preferences: [] mail [] post": words after the last box of the line tell that all words follow their box. */
function endsInWords(reader: Reader, from: Element, skip: Skip, isWidget: Skip): boolean {
  let said = false;
  for (let node = nextSiblingOf(from); node; node = nextSiblingOf(node)) {
    if (isElement(node) && (tagOf(node) === 'br' || isBlock(reader, node))) break;
    if (isElement(node) && (isWidget(node) || queryAll(node, WIDGETS).some((e) => isWidget(e)))) said = false;
    else if (/\p{L}{2}/u.test(wordsAmong(reader, [node], skip).normalised)) said = true;
  }
  return said;
}

const ROW_ENDS = new Set('form fieldset body html table tbody ul ol dl main dialog section article'.split(' '));

interface Run {
  nodes: Node[];
  stoppedAtWidget: boolean;
}

/** Sibling nodes in one direction up to the next control or line end, when they hold words. */
function run(reader: Reader, from: Element, step: (node: Node) => Node | null, skip: Skip, isWidget: Skip): Run | null {
  const nodes: Node[] = [];
  let stoppedAtWidget = false;
  let said = false;
  for (let node = step(from); node; node = step(node)) {
    if (isElement(node)) {
      if (isWidget(node) || queryAll(node, WIDGETS).some((e) => isWidget(e))) {
        stoppedAtWidget = true;
        break;
      }
      const tag = tagOf(node);
      // A button that unfolds more about the choice carries the title of its row.
      if ((tag === 'button' && attr(node, 'aria-expanded') === null) || tag === 'form') break;
      if (said && (tag === 'br' || isBlock(reader, node))) break;
      if (tag === 'br') break;
    }
    nodes.push(node);
    if (says(isText(node) ? node.data : isElement(node) ? wordsAmong(reader, [node], skip).normalised : '')) {
      said = true;
      if (isElement(node) && isBlock(reader, node)) break;
    }
  }
  if (!said) return null;
  return { nodes: step === previousSiblingOf ? nodes.reverse() : nodes, stoppedAtWidget };
}

/** An arrow or a star alone is no name. */
function says(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

const WIDGETS = 'input,select,textarea,[role],[aria-pressed]';

function isBlock(reader: Reader, element: Element): boolean {
  const box = boxOf(reader.boxes, element);
  return box.breaks > 0 || box.cell;
}

/** Of a block with a title and more, the title names the control; the rest is in its surrounding text. */
function titleOf(reader: Reader, control: Element, nodes: readonly Node[], skip: Skip): Label {
  const title = nodes
    .filter(isElement)
    .flatMap((e) => (matches(e, TITLES) ? [e] : queryAll(e, TITLES)))
    .find((e) => readable(reader, e, control) && wordsOf(reader, [e], skip).normalised !== '');
  if (title) return { words: wordsOf(reader, [title], skip), element: title };
  const line = firstLine(reader, nodes, skip);
  const element = line.find(isElement) ?? (line[0] ? parentElementOf(reader.survey, line[0]) : null);
  return { words: wordsAmong(reader, line, skip), element, nodes: line };
}

const TITLES = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,dt,label,button[aria-expanded]';

/** The nodes of the first line block with words: what comes before the next block or break. */
function firstLine(reader: Reader, nodes: readonly Node[], skip: Skip): readonly Node[] {
  let at = nodes;
  for (let depth = 0; depth < 12; depth++) {
    const line: Node[] = [];
    let inner: Element | null = null;
    for (const node of at) {
      const says = wordsAmong(reader, [node], skip).normalised !== '';
      if (isElement(node) && (tagOf(node) === 'br' || isBlock(reader, node)) && line.length > 0) break;
      // White space between two parts of a line is a space on screen.
      if (!says && line.length > 0 && isText(node)) line.push(node);
      if (!says) continue;
      if (isElement(node) && isBlock(reader, node)) {
        inner = node;
        break;
      }
      line.push(node);
    }
    if (!inner) return line;
    at = flatChildrenOf(reader.survey, inner);
  }
  return at;
}
