import { type Boxes, boxOf } from './box';
import { newRange } from './dom';

export type Clip = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Texts of a block that are looked at; what comes after them has no say in where its lines end. */
const MOST_TEXTS = 200;
/** Rounding, CSS pixels. */
const SLACK = 0.1;

/**
 * Whether a letter of this block lies behind the dots in which a line ends. For Firefox, which tells the place of the whole text as if
 * there were no dots, and leaves out each letter that they would touch; Chromium tells where what it draws is.
 * @param clamps it shows only its first lines, so the last of these ends in dots wherever it ends
 */
export function behindDots(
  boxes: Boxes,
  block: Element,
  clip: Clip,
  { clamps }: { clamps: boolean },
): (letter: DOMRect) => boolean {
  const { style } = boxOf(boxes, block);
  const fromRight = style.direction !== 'rtl';
  const lines = rectsIn(block);
  const inSight = lines.filter((rect) => middle(rect) > clip.top && middle(rect) < clip.bottom);
  const last = clamps && inSight.length < lines.length ? Math.max(...inSight.map(middle)) : null;
  const goesOn = inSight.filter((rect) => rect.right > clip.right + 0.5 || rect.left < clip.left - 0.5);
  const ends = (letter: DOMRect) =>
    (last !== null && isSameLine(letter, last)) || goesOn.some((rect) => isSameLine(letter, middle(rect)));
  const width = widthOfDots(style);
  return (letter) =>
    (fromRight ? letter.right > clip.right - width + SLACK : letter.left < clip.left + width - SLACK) && ends(letter);
}

function rectsIn(block: Element): DOMRect[] {
  const range = newRange(block);
  const walker = Document.prototype.createTreeWalker.call(block.ownerDocument, block, NodeFilter.SHOW_TEXT);
  const rects: DOMRect[] = [];
  let looked = 0;
  for (let text = walker.nextNode(); text && looked < MOST_TEXTS; text = walker.nextNode(), looked++) {
    range.selectNodeContents(text);
    for (const rect of range.getClientRects()) if (rect.width > 0) rects.push(rect);
  }
  return rects;
}

function middle(rect: DOMRect): number {
  return (rect.top + rect.bottom) / 2;
}

function isSameLine(letter: DOMRect, middleOfLine: number): boolean {
  return letter.top < middleOfLine && middleOfLine < letter.bottom;
}

/** In the font of the block, as Firefox draws them. Measured beside the page, which notices nothing. */
function widthOfDots({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return 0;
  context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return context.measureText('…').width;
}
