import type { Button, Locator } from '../core/controls';
import { accessibleNameOf } from './accessible-name';
import { backdropOf } from './backdrop';
import { boxOf } from './box';
import { parseColour } from './colour';
import { attr, keyword, tagOf } from './dom';
import { parentElementOf } from './flat-tree';
import { placeOf } from './in-sight';
import { coloursOf, legibilityOf } from './legibility';
import { isShown } from './shown';
import { inputType } from './survey';
import { pressedWords, type Reader, toWords, wordsOf } from './words';

export function readButton(reader: Reader, element: Element, locate: (element: Element) => Locator): Button {
  const tag = tagOf(element);
  return {
    text: tag === 'input' ? toWords(pressedWords(element)) : wordsOf(reader, [element]),
    accessibleName: accessibleNameOf(reader, element),
    tag,
    type: element instanceof HTMLButtonElement ? element.type : inputType(element) || keyword(element, 'role'),
    visible: isShown(reader, element),
    disabled: ('disabled' in element && element.disabled === true) || keyword(element, 'aria-disabled') === 'true',
    rect: placeOf(reader, element),
    filled: isFilled(reader, element),
    legibility: legibilityOf(reader, element),
    colours: coloursOf(reader, element),
    locator: locate(element),
  };
}

/** A background of its own, or a border, that differs from what is behind it. */
function isFilled(reader: Reader, element: Element): boolean {
  const { style } = boxOf(reader.boxes, element);
  if (style.backgroundImage !== 'none') return true;
  const parent = parentElementOf(reader.survey, element);
  const behind = parent ? backdropOf(reader, parent).behind : null;
  const differs = (colour: string) => {
    const own = parseColour(colour);
    if (!own || own.a === 0) return false;
    return !behind || Math.abs(own.r - behind.r) + Math.abs(own.g - behind.g) + Math.abs(own.b - behind.b) > 12;
  };
  if (differs(style.backgroundColor)) return true;
  return (
    style.borderTopStyle !== 'none' && Number.parseFloat(style.borderTopWidth) > 0 && differs(style.borderTopColor)
  );
}

/**
 * Whatever acts as a button though it is none: `onclick`, keyboard focus, or the hand pointer that its parent does not
 * have (`<span class="confirm">OK</span>`).
 */
export function actsAsButton(reader: Reader, element: Element): boolean {
  const tag = tagOf(element);
  if (!MADE_OF.has(tag) && !tag.includes('-')) return false;
  if (tag === 'a')
    return (
      attr(element, 'href') === null ||
      attr(element, 'href') === '#' ||
      /^javascript:/i.test(attr(element, 'href') ?? '')
    );
  if (attr(element, 'onclick') !== null) return true;
  const tabindex = keyword(element, 'tabindex');
  if (
    tabindex !== '' &&
    Number(tabindex) >= 0 &&
    keyword(element, 'role') === '' &&
    element.childElementCount <= 2 &&
    tag !== 'div'
  )
    return true;
  if (!hasPointer(reader, element)) return false;
  const parent = parentElementOf(reader.survey, element);
  return !parent || !hasPointer(reader, parent);
}

/** No box is made for this alone: all elements of a region are asked. */
function hasPointer({ boxes }: Reader, element: Element): boolean {
  return (boxes.get(element)?.style ?? getComputedStyle(element)).cursor === 'pointer';
}

const MADE_OF = new Set('a span div p li i b strong em img svg'.split(' '));
