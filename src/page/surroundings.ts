import type { Words } from '../core/controls';
import { boxOf } from './box';
import {
  attr,
  documentOrder,
  firstElementChildOf,
  hasInside,
  isElement,
  keyword,
  lastElementChildOf,
  matches,
  nextSiblingOf,
  parentOf,
  previousSiblingOf,
  queryAll,
  rootOf,
  tagOf,
} from './dom';
import { byIds, flatChildrenOf, holds, parentElementOf } from './flat-tree';
import { ownBlock } from './neighbours';
import { questionAbove } from './question-above';
import { readable } from './readable';
import type { Survey } from './survey';
import { titleAbove } from './title-above';
import { type Reader, type Skip, toWords, wordsAmong, wordsOf } from './words';

/**
 * The whole block of words around a control: the largest ancestor that holds no other input, the hint that follows it,
 * and what `aria-describedby` adds. Never cut off.
 */
export function surroundingTextOf(reader: Reader, control: Element, isWidget: Skip): Words {
  const block = ownBlock(reader, control, isBoundary);
  const own = block === control ? wordsAmong(reader, [...before(reader, control), control], none, control) : null;
  const within = own ?? wordsOf(reader, [block]);
  const parts = [within.exact];
  const question = questionAbove(reader, block, within.normalised);
  if (question) parts.unshift(wordsOf(reader, [question]).exact);
  const hint = block === control ? after(reader, control) : hintAfter(reader, block);
  if (hint) parts.push(wordsAmong(reader, hint, isWidget).exact);
  for (const described of byIds(control, attr(control, 'aria-describedby')))
    if (!holds(block, described)) parts.push(wordsOf(reader, [described], isWidget).exact);
  const said = parts.filter((part, i) => part !== '' && !parts.slice(0, i).some((earlier) => earlier.includes(part)));
  const exact = said.join('\n');
  return exact === within.exact ? within : toWords(exact);
}

const none: Skip = () => false;

/** A block does not reach beyond what frames a whole form, dialog or page part. */
function isBoundary(element: Element): boolean {
  return (
    BOUNDARIES.has(tagOf(element)) ||
    matches(element, '[role=dialog],[role=alertdialog],[role=main],[role=form],[aria-modal]')
  );
}
const BOUNDARIES = new Set('html body main form dialog article nav header footer table tbody'.split(' '));

/** Loose words around an input that shares its parent with others: those before the first, and those up to the next. */
function before(reader: Reader, control: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = previousSiblingOf(control); node; node = previousSiblingOf(node)) {
    if (isElement(node) && isOtherInput(reader, node, control)) return [];
    nodes.unshift(node);
  }
  return nodes;
}

function after(reader: Reader, control: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = nextSiblingOf(control); node; node = nextSiblingOf(node)) {
    if (
      isElement(node) &&
      (isOtherInput(reader, node, control) || ['button', 'form', 'fieldset'].includes(tagOf(node)))
    )
      break;
    nodes.push(node);
  }
  return nodes;
}

function isOtherInput(reader: Reader, element: Element, control: Element): boolean {
  if (reader.sameAs.get(element) === control) return false;
  return matches(element, INPUTS) || queryAll(element, INPUTS).some((e) => reader.sameAs.get(e) !== control);
}
const INPUTS = 'input:not([type=hidden]),select,textarea,[role=checkbox],[role=switch],[role=radio],[aria-pressed]';

/** What follows at once, up to the next block, input or button: "about twice a month". */
function hintAfter(reader: Reader, block: Element): Node[] | null {
  const nodes: Node[] = [];
  for (let node = nextSiblingOf(block); node; node = nextSiblingOf(node)) {
    if (isElement(node)) {
      if (isUnseen(reader, node)) continue;
      if (!HINTS.has(tagOf(node)) || matches(node, INTERACTIVE) || hasInside(node, INTERACTIVE)) break;
      nodes.push(node);
      break;
    }
    nodes.push(node);
  }
  return nodes.length > 0 ? nodes : null;
}
function isUnseen(reader: Reader, element: Element): boolean {
  const box = boxOf(reader.boxes, element);
  return box.none || box.cut;
}
const INTERACTIVE = 'input,select,textarea,button,[role=checkbox],[role=switch],[role=radio],[role=button]';
const HINTS = new Set('p span small em i div label dd'.split(' '));

/** The legend, heading or group label above a control. `own` are words already taken as its label. */
export function headingOf(reader: Reader, control: Element, own: Element | null): string {
  for (let at = parentElementOf(reader.survey, control); at; at = parentElementOf(reader.survey, at)) {
    const title = titleOfGroup(reader, at);
    if (title && !holds(title, control) && title !== own && readable(reader, title, control)) {
      const words = wordsOf(reader, [title]).normalised;
      if (words !== '') return words;
    }
    const heading = headingIn(reader, at, control, own);
    if (heading) return heading;
    if (isLaidOver(reader, at)) break;
  }
  return titleAbove(reader, control);
}

/** What is above a banner is the page behind it. */
function isLaidOver(reader: Reader, element: Element): boolean {
  return (
    tagOf(element) === 'dialog' ||
    keyword(element, 'aria-modal') === 'true' ||
    boxOf(reader.boxes, element).position === 'fixed'
  );
}

function titleOfGroup(reader: Reader, group: Element): Element | null {
  if (tagOf(group) === 'fieldset')
    return (
      flatChildrenOf(reader.survey, group)
        .filter(isElement)
        .find((e) => tagOf(e) === 'legend') ?? null
    );
  const role = keyword(group, 'role');
  if (NAMED_GROUPS.has(role)) return byIds(group, attr(group, 'aria-labelledby'))[0] ?? null;
  return null;
}

const NAMED_GROUPS = new Set(['group', 'radiogroup', 'dialog', 'alertdialog', 'region', 'tabpanel']);

/** The last heading before the control whose part of the page is this ancestor: its parent, or a wrapper of headings only. */
function headingIn(reader: Reader, scope: Element, control: Element, own: Element | null): string | null {
  let found: { place: number; words: string } | null = null;
  for (const tree of reader.headingsOf(scope)) {
    const last = lastBefore(reader, tree, control);
    for (let i = last; i >= 0 && i > last - MOST_HEADINGS; i--) {
      const heading = tree[i];
      if (!heading || heading === own || holds(heading, control) || (own && holds(heading, own))) continue;
      if (!readable(reader, heading, control)) continue;
      const words = wordsOf(reader, [heading]).normalised;
      if (words === '') continue;
      const place = reader.survey.order.get(heading) ?? 0;
      if (!found || place > found.place) found = { place, words };
      break;
    }
  }
  return found?.words ?? null;
}

/** Hidden headings, one after the other, that are passed on the way to one that is shown. */
const MOST_HEADINGS = 200;

/** Place of the last heading of one tree that precedes the control, by halving: a page of thousands must stay linear. */
function lastBefore(reader: Reader, headings: readonly Element[], control: Element): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && precedes(reader, heading, control)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** In the tree of `a`, seen from there: a slotted element stands where its slot is. */
function precedes(reader: Reader, a: Element, b: Element): boolean {
  const root = rootOf(a);
  const [place, other] = [reader.survey.order.get(a), reader.survey.order.get(b)];
  if (place !== undefined && other !== undefined && rootOf(b) === root) return place < other;
  let at: Element | null = b;
  while (at && rootOf(at) !== root) at = parentElementOf(reader.survey, at);
  return at !== null && documentOrder(a, at) < 0;
}

/** To count the children costs as much as there are, for each heading of a long page. */
function holdsOne(parent: Element): boolean {
  return firstElementChildOf(parent) === lastElementChildOf(parent);
}

/** Headings by the element whose part of the page they head, those of each tree in a list of their own; sorted at the first question. */
export function headingLookup(survey: Survey): (scope: Element) => readonly (readonly Element[])[] {
  let known: Map<Element, Element[][]> | undefined;
  return (scope) => {
    known ??= headingScopes(survey);
    return known.get(scope) ?? [];
  };
}

function headingScopes({ headings, shadows }: Survey): Map<Element, Element[][]> {
  const scopes = new Map<Element, Element[][]>();
  for (const heading of headings) {
    // A heading around an input is that input's label. Most hold nothing but text.
    if (firstElementChildOf(heading) && hasInside(heading, 'input,select,textarea')) continue;
    let scope = parentOf(heading);
    // A wrapper that holds only the heading heads what its own parent holds.
    for (let i = 0; i < 3 && isElement(scope) && holdsOne(scope) && tagOf(scope) !== 'body'; i++)
      scope = parentOf(scope);
    if (scope instanceof ShadowRoot) scope = scope.host;
    if (!isElement(scope)) continue;
    const trees = scopes.get(scope) ?? [];
    const tree = shadows.size === 0 ? trees[0] : trees.find(([first]) => first && rootOf(first) === rootOf(heading));
    if (tree) tree.push(heading);
    else trees.push([heading]);
    scopes.set(scope, trees);
  }
  return scopes;
}
