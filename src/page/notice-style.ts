import { boxOf } from './box';
import { parentElementOf } from './flat-tree';
import type { Reader } from './words';

/**
 * The looks that matter for judging a notice, as inline style: what can be seen, how large, in which colours. Layout is kept
 * by display and spacing only; a faithful picture is what the screenshot is for.
 */
export function styleOf(reader: Reader, element: Element, isRoot: boolean): string {
  const own = boxOf(reader.boxes, element).style;
  const display = own.display;
  if (display === 'none') return 'display:none';
  const parent = isRoot ? null : parentElementOf(reader.survey, element);
  const above = parent ? inheritable(reader, parent) : null;
  const out: string[] = [];
  if (display !== 'block' && display !== 'inline' && display !== 'list-item') out.push(`display:${display}`);
  else if (display === 'block' || !isRoot) out.push(`display:${display}`);
  inheritable(reader, element).forEach((value, i) => {
    if (above?.[i] !== value) out.push(`${INHERITED[i]}:${value}`);
  });
  for (const [name, initial] of OWN) {
    const value = own.getPropertyValue(name);
    if (value !== initial && !value.includes('url(')) out.push(`${name}:${value}`);
  }
  return out.join(';');
}

/** Values of `INHERITED`, asked for once: every child of an element is compared with it. */
function inheritable(reader: Reader, element: Element): readonly string[] {
  const known = reader.inheritable.get(element);
  if (known) return known;
  const { style } = boxOf(reader.boxes, element);
  const values = INHERITED.map((name) => style.getPropertyValue(name));
  reader.inheritable.set(element, values);
  return values;
}

const INHERITED = ['color', 'font-size', 'font-weight', 'font-style', 'text-align', 'text-transform', 'visibility'];
const OWN: readonly (readonly [string, string])[] = [
  ['background-color', 'rgba(0, 0, 0, 0)'],
  ['opacity', '1'],
  ['padding', '0px'],
  ['margin', '0px'],
  ['border-radius', '0px'],
  ['text-decoration-line', 'none'],
];
