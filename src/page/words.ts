import type { Rect, Words } from '../core/controls';
import { normaliseText } from '../core/normalise';
import type { Backdrop } from './backdrop';
import { type Box, type Boxes, boxOf } from './box';
import { drawnPart, isCutOff } from './cut-off';
import { attr, isElement, isText, keyword, parentOf, tagOf } from './dom';
import { climb, parentElementOf, pushFlatChildren } from './flat-tree';
import { generatedWords, type Pseudo } from './generated-words';
import type { LabelMap } from './label-elements';
import { languageOf } from './language';
import type { Picture } from './legibility';
import type { LineEnds } from './line-ends';
import { Lines } from './lines';
import type { Rects } from './rect';
import type { Clip, HiddenBecause } from './shown';
import { inputType, isEditable, type Survey } from './survey';
import type { Grid } from './table-grid';
import { transformed } from './text-transform';

export interface Reader {
  readonly survey: Survey;
  readonly boxes: Boxes;
  readonly rects: Rects;
  /** Whether any style sheet puts something before or after elements; looked up when first asked for. */
  readonly mayGenerate: () => boolean;
  /** What CSS puts before and after each element: asked for again and again while blocks around a control are read. */
  readonly generated: Readonly<Record<Pseudo, Map<Element, string>>>;
  readonly labels: LabelMap;
  /** Words of single nodes by what was left out: labels, rows and headings are asked for again by each control near them. */
  readonly words: Map<Skip, Map<Node, Words>>;
  readonly hidden: Map<Element, HiddenBecause>;
  /** One for all measuring of words: the browser keeps every range up to date while the page changes. */
  readonly range: Range;
  /** Where the page begins on the left, CSS pixels of the page. */
  readonly leftEdge: () => number;
  /** What lies outside the window of a scrolling box around it, of all that was looked at. */
  readonly scrolledAway: Set<Element>;
  /** How each element cuts off what is in it. */
  readonly clips: Map<Element, Clip>;
  /** Where the lines of each block end that cuts them off. */
  readonly lineEnds: Map<Element, LineEnds>;
  /** What becomes of colours painted in each element. */
  readonly backdrops: Map<Element, Backdrop>;
  /** Looks that children take over, for copies of notices. */
  readonly inheritable: Map<Element, readonly string[]>;
  /** Images and what else draws by itself; looked up when first asked for. */
  readonly pictures: { bands: ReadonlyMap<number, readonly Picture[]> | null };
  /** Controls and fields in tree order, and the place of each. */
  readonly inputs: readonly Element[];
  readonly inputPlace: ReadonlyMap<Element, number>;
  /** Headings by the element whose part of the page they head. */
  readonly headingsOf: (scope: Element) => readonly (readonly Element[])[];
  /** All that looks like a control, wrappers and mirrors too: never words of another. */
  readonly widgets: ReadonlySet<Element>;
  /** Tables as grids, each laid out once; null: too large to be sure of its columns. */
  readonly tables: Map<Element, Grid | null>;
  /** Which element each rectangle of the record was taken of. */
  readonly placed: Map<Rect, Element>;
  /** Radio buttons of one group, and the native input of an ARIA widget, stand for one control: part -> control. */
  readonly sameAs: ReadonlyMap<Element, Element>;
}

/** Whether an element's subtree is left out, such as the widget whose label is being read. */
export type Skip = (element: Element) => boolean;

/**
 * The words of these nodes as a person sees them, in reading order: rendered text with its line breaks, alternative text
 * of images, words put there by CSS; without typed values, option lists, scripts, and what cannot be seen. Hidden is
 * relative: when the nodes themselves are in a layer not shown, the words are those the layer would show.
 */
export function wordsOf(reader: Reader, nodes: readonly Node[], skip: Skip = never): Words {
  const [only, ...others] = nodes;
  if (!only || others.length > 0) return readWords(reader, nodes, skip);
  const memo = reader.words.get(skip) ?? new Map<Node, Words>();
  if (memo.size === 0) reader.words.set(skip, memo);
  const known = memo.get(only) ?? readWords(reader, nodes, skip);
  memo.set(only, known);
  return known;
}

function readWords(reader: Reader, nodes: readonly Node[], skip: Skip): Words {
  const lines = new Lines();
  for (const node of nodes) collect(reader, node, skip, lines, true);
  return toWords(lines.toString());
}

/**
 * The words of nodes that stand around something in one layer: what is hidden by itself is no words, and blocks begin lines.
 * @param root the one among them whose own words count however it is hidden
 */
export function wordsAmong(
  reader: Reader,
  nodes: readonly Node[],
  skip: Skip = never,
  root: Node | null = null,
): Words {
  const lines = new Lines();
  for (const node of nodes) collect(reader, node, skip, lines, node === root);
  return toWords(lines.toString());
}

export function toWords(text: string): Words {
  const exact = text.toWellFormed();
  return { exact, normalised: normaliseText(exact) };
}

export const NO_WORDS: Words = { exact: '', normalised: '' };

function never(): boolean {
  return false;
}

/** Where the children of an element end. */
class End {
  constructor(
    readonly element: Element,
    readonly box: Box,
    readonly breaks: 0 | 1 | 2,
    /** Whether text beside the element is seen. */
    readonly visibleOutside: boolean,
  ) {}
}

function collect(reader: Reader, from: Node, skip: Skip, lines: Lines, isRoot: boolean): void {
  const { survey } = reader;
  const basis = isRoot && isElement(from) ? from : parentElementOf(survey, from);
  // What somebody typed into an editable part of the page is theirs, also when it stands where a label would.
  if (survey.editables.length > 0 && basis && climb(survey, basis, isEditable)) return;
  // Under `visibility: hidden` the whole layer is unseen: then words count as if it were shown.
  const hiddenBasis = basis !== null && !boxOf(reader.boxes, basis).visible;
  const stack: (Node | End)[] = [from];
  let visible = true;
  for (let step = stack.pop(); step; step = stack.pop()) {
    if (step instanceof End) {
      leave(reader, step, lines);
      visible = step.visibleOutside;
    } else if (isText(step)) {
      if (visible) addText(reader, step, lines);
    } else if (isElement(step) && !skip(step)) {
      const end = enter(reader, step, isRoot && step === from, hiddenBasis, visible, lines);
      if (!end) continue;
      visible = end.box.visible || hiddenBasis;
      stack.push(end);
      pushFlatChildren(survey, step, stack);
    }
  }
}

function leave(reader: Reader, { element, box, breaks }: End, lines: Lines): void {
  lines.addCollapsed(generatedWords(reader, element, '::after'));
  lines.requireBreaks(breaks);
  if (box.above) lines.requireSpace();
  if (lines.tight && isSetOff(element, box, 'right')) lines.requireSpace();
}

/** What an element says by itself and before its children; null when these say nothing. */
function enter(
  reader: Reader,
  element: Element,
  isRoot: boolean,
  hiddenBasis: boolean,
  visibleOutside: boolean,
  lines: Lines,
): End | null {
  const tag = tagOf(element);
  if (tag === 'br') lines.addBreak();
  if (tag === 'br' || SILENT.has(tag)) {
    if (tag === 'select' || tag === 'textarea') lines.requireSpace();
    return null;
  }
  const box = boxOf(reader.boxes, element);
  if (!isRoot && (box.none || box.cut)) return null;
  const visible = box.visible || hiddenBasis;
  if (tag === 'img' || tag === 'area' || (tag === 'svg' && keyword(element, 'role') === 'img')) {
    const words = visible ? altWords(element, tag) : '';
    const parent = words === '' ? null : parentElementOf(reader.survey, element);
    if (parent && isCutOff(reader, element, parent)) lines.cutOff();
    else lines.addCollapsed(words);
    return null;
  }
  if (tag === 'svg' || EMBEDDED.has(tag) || isEditable(element)) return null;
  if (tag === 'input') {
    if (inputType(element) !== 'hidden') lines.requireSpace();
    if (visible && PRESSED.has(inputType(element))) lines.addCollapsed(` ${pressedWords(element)} `);
    return null;
  }
  if (box.cell || box.above || (lines.tight && isSetOff(element, box, 'left'))) lines.requireSpace();
  const breaks = isRoot ? 0 : box.breaks;
  lines.requireBreaks(breaks);
  if (visible) lines.addCollapsed(generatedWords(reader, element, '::before'));
  return new End(element, box, breaks, visibleOutside);
}

/** Boxes in a line that stand apart by their margin or frame, as buttons do, read as separate words. */
function isSetOff(element: Element, box: Box, side: 'left' | 'right'): boolean {
  if (box.breaks > 0 || box.display === 'contents') return false;
  const { style } = box;
  const margin = Number.parseFloat(side === 'left' ? style.marginLeft : style.marginRight);
  if (margin >= 3) return true;
  if (box.display === 'inline' && tagOf(element) !== 'button') return false;
  return Number.parseFloat(side === 'left' ? style.paddingLeft : style.paddingRight) >= 3;
}

// Never words of the page as shown: code, what the user typed, lists of options.
const SILENT = new Set(
  'script style template noscript head title meta link datalist select textarea option optgroup rp iframe'.split(' '),
);
const EMBEDDED = new Set('object embed video audio canvas frame math'.split(' '));
const PRESSED = new Set(['submit', 'button', 'reset', 'image']);

function addText(reader: Reader, text: Text, lines: Lines): void {
  const data = text.data;
  if (data === '') return;
  if (!PLAIN.test(data)) {
    if (!/\S/.test(data)) {
      lines.addCollapsed(data);
      return;
    }
    // Icon fonts draw private-use characters: no words.
    if (isIcons(data)) return;
  }
  const parent = parentOf(text);
  const element = isElement(parent) ? parent : hostOf(parent);
  const box = boxOf(reader.boxes, element);
  const { fontSize, transform, space } = box.words;
  if (fontSize === '0px') return;
  const part = drawnPart(reader, text, element, box);
  const drawn = part?.text ?? data;
  const words =
    transform === 'none' ? drawn : transformed(drawn, transform, lines.last, () => languageOf(reader.survey, element));
  if (space === 'keep') lines.addPreserved(words);
  else lines.addCollapsed(words, space === 'keep-lines');
  if (part?.cut) lines.cutOff();
}

/** A character that is drawn, and by no icon font: nearly every text has one at its beginning. */
const PLAIN = /[!-~]/;

/** Unicode private-use characters and white space only. No `\p{Co}`: compiling its class costs more than reading a form. */
export function isIcons(text: string): boolean {
  return /^[\s\ue000-\uf8ff\u{f0000}-\u{10ffff}]*$/u.test(text);
}

function hostOf(parent: Node | null): Element {
  if (parent instanceof ShadowRoot) return parent.host;
  throw new TypeError('text without a parent');
}

function altWords(element: Element, tag: string): string {
  if (tag === 'svg') return attr(element, 'aria-label') ?? '';
  return attr(element, 'alt') ?? '';
}

/** A button made with `<input>` carries its words in an attribute: the page's words, not typed. */
export function pressedWords(element: Element): string {
  if (inputType(element) === 'image') return attr(element, 'alt') ?? '';
  return attr(element, 'value') ?? '';
}
