import type { Button, Control, Placement, Rect } from '../core/controls';
import { isElement, rectOf } from './dom';
import type { Label } from './label';
import { labelElementsOf } from './label-elements';
import { rectIn } from './rect';
import { isShown } from './shown';
import type { Sight } from './visibility';
import type { Reader } from './words';

interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * How a control lies among what belongs to it, from the rectangle that stands for it on screen. `toSend` is found later, when
 * its notice and form are known. Of what is not on screen nothing is known.
 */
export function placementOf(reader: Reader, element: Element, sight: Sight, rect: Rect, label: Label): Placement {
  if (!sight.visible) return { toLabel: null, toSend: null, tapWidth: null, tapHeight: null, scrolledAway: null };
  const tap = tapArea(reader, element, sight, areaOf(rect));
  return {
    toLabel: gapToWords(areaOf(rect), wordRects(reader.range, label)),
    toSend: null,
    tapWidth: Math.round(tap.right - tap.left),
    tapHeight: Math.round(tap.bottom - tap.top),
    scrolledAway: reader.scrolledAway.has(sight.element),
  };
}

/** CSS pixels to the nearest of these buttons, for a control and buttons that are on screen. */
export function gapToSend(control: Control, sending: readonly Button[]): number | null {
  if (!control.visible || sending.length === 0) return null;
  const from = areaOf(control.rect);
  let nearest = Number.POSITIVE_INFINITY;
  for (const { rect } of sending) nearest = Math.min(nearest, gap(from, areaOf(rect)));
  return Math.round(nearest);
}

/** To the nearest line of the label's words. Boxes of the label that hold the control itself are no words. */
function gapToWords(control: Area, rects: readonly DOMRect[]): number | null {
  const lines = rects.filter((line) => line.width > 0 && line.height > 0);
  if (lines.length === 0) return null;
  const apart = lines.map((line) => gap(control, line)).filter((distance) => distance > 0);
  return apart.length > 0 ? Math.round(Math.min(...apart)) : 0;
}

function wordRects(range: Range, label: Label): DOMRect[] {
  const nodes = label.nodes ?? (label.element ? [label.element] : []);
  return nodes.flatMap((node) => {
    // Its contents, never its place among siblings: to count those costs as much as there are in a long list.
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    // Words of a shadow tree are in no range over its host.
    return rects.length > 0 || !isElement(node) ? rects : [rectOf(node)];
  });
}

/** The box and the labels that pass a click on to it. A label that stands apart is a place of its own: then the larger counts. */
function tapArea(reader: Reader, element: Element, sight: Sight, own: Area): Area {
  let area = own;
  for (const label of labelElementsOf(reader.labels, sight.part ?? element)) {
    if (label === sight.element || !isShown(reader, label)) continue;
    const other = rectIn(reader.rects, label);
    if (gap(area, other) <= TOUCHING) area = union(area, other);
    else if (sizeOf(other) > sizeOf(area)) area = other;
  }
  return area;
}

/** CSS pixels: the space between a box and the word behind it. */
const TOUCHING = 8;

function gap(a: Area, b: Area): number {
  const x = Math.max(0, a.left - b.right, b.left - a.right);
  const y = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.hypot(x, y);
}

function union(a: Area, b: Area): Area {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function sizeOf(area: Area): number {
  return (area.right - area.left) * (area.bottom - area.top);
}

function areaOf({ x, y, width, height }: Rect): Area {
  return { left: x, top: y, right: x + width, bottom: y + height };
}
