import type { Button, Legibility } from '../core/controls';
import { backdropOf, painted } from './backdrop';
import { boxOf } from './box';
import { type Colour, contrast, parseColour, toHex } from './colour';
import { isElement, isRendered, isText, queryAll, rectOf } from './dom';
import { flatChildrenOf, holds, parentElementOf } from './flat-tree';
import type { Reader } from './words';

/**
 * Size, weight and contrast of the words in this element against what is really behind them.
 * @param nodes those of its children that hold the words, when not all do
 */
export function legibilityOf(reader: Reader, element: Element, nodes?: readonly Node[]): Legibility {
  const text = mainText(reader, element, nodes);
  const holder = (text && parentElementOf(reader.survey, text)) ?? element;
  const { style } = boxOf(reader.boxes, holder);
  return {
    fontSize: Math.round((Number.parseFloat(style.fontSize) || 0) * 100),
    fontWeight: Math.round(Number.parseFloat(style.fontWeight) || 400),
    contrast: contrastOf(reader, holder, text),
  };
}

/** The colour of the words in this element and of what is behind them, as drawn; null where it cannot be known. */
export function coloursOf(reader: Reader, element: Element): NonNullable<Button['colours']> {
  const text = mainText(reader, element);
  const holder = (text && parentElementOf(reader.survey, text)) ?? element;
  const { words, background } = drawnColours(reader, holder, text);
  return { words: words && toHex(words), background: background && toHex(background) };
}

function contrastOf(reader: Reader, holder: Element, text: Text | null): number | null {
  const { words, background } = drawnColours(reader, holder, text);
  return words && background && Math.round(contrast(words, background) * 100);
}

function drawnColours(
  reader: Reader,
  holder: Element,
  text: Text | null,
): Record<'words' | 'background', Colour | null> {
  const backdrop = backdropOf(reader, holder);
  // The fill is what is drawn; it is `color` unless the page says otherwise.
  const colour = parseColour(boxOf(reader.boxes, holder).style.webkitTextFillColor);
  const words = colour && painted(colour, backdrop);
  const background = text && isOverPicture(reader, backdrop.ground, text) ? null : backdrop.behind;
  return { words, background };
}

/** The longest text that is drawn: a label may be styled one way and nearly all its words another. */
function mainText(reader: Reader, element: Element, nodes?: readonly Node[]): Text | null {
  if (boxOf(reader.boxes, element).none) return null;
  let found: Text | null = null;
  let longest = 0;
  const stack: Node[] = nodes ? [...nodes].reverse() : [element];
  for (let looked = 0; stack.length > 0 && looked < MOST_NODES; looked++) {
    const node = stack.pop();
    if (isText(node)) {
      const length = node.data.trim().length;
      if (length > longest) [found, longest] = [node, length];
    }
    if (!isElement(node)) continue;
    const box = boxOf(reader.boxes, node);
    if (node !== element && (box.none || box.cut || !box.visible || box.words.fontSize === '0px')) continue;
    const children = flatChildrenOf(reader.survey, node);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
  return found;
}

/** Enough for any label; what comes after has no say in how it looks. */
const MOST_NODES = 200;

const PICTURES = 'img,video,canvas,svg,object,embed,iframe';

/**
 * Whether a picture lies where the words are. Pictures outside the nearest opaque background are covered by it or are
 * somewhere else.
 */
function isOverPicture(reader: Reader, ground: Element | null, text: Text): boolean {
  reader.pictures.bands ??= inBands(picturesOf(reader));
  const { bands } = reader.pictures;
  if (bands.size === 0) return false;
  reader.range.selectNodeContents(text);
  const lines = [...reader.range.getClientRects()];
  return lines.some((line) =>
    bandsOf(line).some((band) =>
      bands.get(band)?.some(({ element, rect }) => overlap(line, rect) && (!ground || holds(ground, element))),
    ),
  );
}

/** Pictures by the bands of the page they lie in, top to bottom, so that a line is held against those near it. */
function inBands(pictures: readonly Picture[]): Map<number, Picture[]> {
  const bands = new Map<number, Picture[]>();
  for (const picture of pictures)
    for (const band of bandsOf(picture.rect)) {
      const list = bands.get(band) ?? [];
      list.push(picture);
      bands.set(band, list);
    }
  return bands;
}

/** A thousand CSS pixels each; what reaches further than a hundred of them is no picture behind words. */
function bandsOf({ top, bottom }: DOMRect): number[] {
  const first = Math.floor(top / BAND);
  return Array.from({ length: Math.min(MOST_BANDS, Math.floor(bottom / BAND) - first + 1) }, (_, i) => first + i);
}

const BAND = 1000;
const MOST_BANDS = 100;

export interface Picture {
  readonly element: Element;
  readonly rect: DOMRect;
}

function picturesOf(reader: Reader): Picture[] {
  return [reader.survey.document, ...reader.survey.shadows.values()]
    .flatMap((root) => queryAll(root, PICTURES))
    .map((element) => ({ element, rect: rectOf(element) }))
    .filter(({ element, rect }) => rect.width >= TOUCH && rect.height >= TOUCH && isRendered(element));
}

/** CSS pixels in each direction; less is a neighbour that touches. */
const TOUCH = 4;

function overlap(a: DOMRect, b: DOMRect): boolean {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return width >= TOUCH && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) >= TOUCH;
}
