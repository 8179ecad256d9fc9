import type { Legibility } from '../core/controls';
import { type Colour, contrast, over, parseColour, WHITE } from './colour';
import { parentElementOf } from './flat-tree';
import type { Reader } from './words';

/** Size, weight and contrast of the words in this element against what is really behind them. */
export function legibilityOf(reader: Reader, element: Element): Legibility {
  const style = getComputedStyle(element);
  const behind = backgroundOf(reader, element);
  const colour = parseColour(style.color);
  return {
    fontSize: Math.round((Number.parseFloat(style.fontSize) || 0) * 100),
    fontWeight: Math.round(Number.parseFloat(style.fontWeight) || 400),
    contrast: behind && colour ? Math.round(contrast(over(colour, behind), behind) * 100) : null,
  };
}

/** The colour behind an element's words; null over images, gradients and what is painted by something else. */
export function backgroundOf(reader: Reader, element: Element): Colour | null {
  const layers: Colour[] = [];
  const path: Element[] = [];
  let base: Colour | null = WHITE;
  for (let at: Element | null = element; at; at = parentElementOf(reader.survey, at)) {
    const known = reader.backgrounds.get(at);
    if (known !== undefined) {
      base = known;
      break;
    }
    path.push(at);
    const style = getComputedStyle(at);
    const colour = parseColour(style.backgroundColor);
    if (style.backgroundImage !== 'none' || !colour) {
      base = null;
      break;
    }
    layers.push(colour);
    if (colour.a === 1) break;
    if (style.position === 'fixed') {
      // Whatever the page has there shows through.
      base = null;
      break;
    }
  }
  return paint(reader, path, layers, base);
}

function paint(
  reader: Reader,
  path: readonly Element[],
  layers: readonly Colour[],
  base: Colour | null,
): Colour | null {
  let colour = base;
  for (let i = path.length - 1; i >= 0; i--) {
    const element = path[i];
    const layer = layers[i];
    if (layer && layer.a === 1) colour = layer;
    else if (layer && colour) colour = over(layer, colour);
    else if (!layer) colour = null;
    if (element) reader.backgrounds.set(element, colour);
  }
  return colour;
}
