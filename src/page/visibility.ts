import { attr, isElement, nextSiblingOf, previousSiblingOf, tagOf } from './dom';
import { parentElementOf } from './flat-tree';
import { labelElementsOf } from './label-elements';
import { rectIn } from './rect';
import { type HiddenBecause, hiddenBecause, isShown } from './shown';
import type { Reader } from './words';

export interface Sight {
  readonly visible: boolean;
  readonly hiddenBecause: HiddenBecause;
  /** What stands for the control on screen: itself, or its styled label or box. */
  readonly element: Element;
  /** The button of a group that this is the sight of; absent: the control itself. */
  readonly part?: Element;
}

/**
 * A control is on screen when its box is, or when a native input that is hidden on purpose (transparent, clipped, moved
 * away, not rendered) has a label or drawn box that is.
 */
export function sightOf(reader: Reader, control: Element): Sight {
  const why = hiddenBecause(reader, control);
  if (why === '') return { visible: true, hiddenBecause: '', element: control };
  if (tagOf(control) === 'input') {
    const label = labelElementsOf(reader.labels, control).find((e) => isShown(reader, e));
    if (label) return { visible: true, hiddenBecause: '', element: label };
    const box = DRAWN_ELSEWHERE.has(why) ? drawnBox(reader, control) : null;
    if (box) return { visible: true, hiddenBecause: '', element: box };
  }
  return { visible: false, hiddenBecause: why, element: control };
}

const DRAWN_ELSEWHERE = new Set<HiddenBecause>(['opacity', 'clipped', 'zero-size', 'off-screen', 'visibility']);

/** The box that a stylesheet draws in the place of a hidden input: its parent or a sibling, of the size of a widget. */
function drawnBox(reader: Reader, control: Element): Element | null {
  const parent = parentElementOf(reader.survey, control);
  if (!parent || attr(parent, 'aria-hidden') === 'true') return null;
  for (const element of [...siblingsNear(control), parent]) {
    const rect = rectIn(reader.rects, element);
    if (rect.width <= WIDGET_SIZE && rect.height <= WIDGET_SIZE && isShown(reader, element)) return element;
  }
  return null;
}

/** In tree order, without labels; of a very long row those next to the control. */
function siblingsNear(control: Element): Element[] {
  const near: Element[] = [];
  for (let node = previousSiblingOf(control); node && near.length < MOST_SIBLINGS; node = previousSiblingOf(node))
    if (isElement(node)) near.unshift(node);
  const before = near.length;
  for (let node = nextSiblingOf(control); node && near.length < before + MOST_SIBLINGS; node = nextSiblingOf(node))
    if (isElement(node)) near.push(node);
  return near.filter((e) => attr(e, 'for') === null);
}

const MOST_SIBLINGS = 20;

/** CSS pixels; larger than any drawn switch, smaller than a row of text. */
const WIDGET_SIZE = 120;
