import { computeAccessibleName } from 'dom-accessibility-api';
import { boxOf } from './box';
import { attr, contains, isElement, isText, keyword, tagOf, textContentOf } from './dom';
import { byIds, flatChildrenOf } from './flat-tree';
import { generatedStrings } from './generated-words';
import type { Reader } from './words';

/**
 * The name assistive technology hears (accname 1.2). The usual cases are read directly; whatever is out of the ordinary
 * goes to `dom-accessibility-api`, which takes three times as long per control as walking the page.
 */
export function accessibleNameOf(reader: Reader, element: Element): string {
  return flat(ordinaryName(reader, element) ?? byLibrary(element));
}

/** accname "description": `aria-describedby`, else `title` when that is not already the name. */
export function descriptionOf(element: Element, name: string): string {
  const described = byIds(element, attr(element, 'aria-describedby'))
    .map((e) => flat(textContentOf(e) ?? ''))
    .filter((words) => words !== '')
    .join(' ');
  if (described !== '') return described;
  const other = flat(attr(element, 'aria-description') ?? attr(element, 'title') ?? '');
  return other === name ? '' : other;
}

function flat(text: string): string {
  return text.toWellFormed().replace(/\s+/g, ' ').trim();
}

function byLibrary(element: Element): string {
  try {
    return computeAccessibleName(element);
  } catch {
    // A page that clobbers the document (`<img name=getElementById>`) can make the library throw.
    return attr(element, 'aria-label') ?? attr(element, 'title') ?? '';
  }
}

function ordinaryName(reader: Reader, element: Element): string | null {
  const labelledBy = attr(element, 'aria-labelledby');
  if (labelledBy) {
    const targets = byIds(element, labelledBy);
    if (targets.length > 0) return joined(targets.map((e) => (e === element ? null : simpleWords(reader, e, element))));
  }
  const ariaLabel = attr(element, 'aria-label')?.trim();
  if (ariaLabel) return ariaLabel;
  if (isLabelable(element)) {
    const labels = reader.labels.get(element) ?? [];
    if (labels.length === 0) return unlabelledName(reader, element);
    const name = joined(labels.map((label) => simpleWords(reader, label, element)));
    return name === '' ? null : name;
  }
  if (tagOf(element) !== 'button' && tagOf(element) !== 'a') return null;
  // A button is labelable too, and mostly a box or a switch when it has a label; the library overlooks that.
  const named = joined((reader.labels.get(element) ?? []).map((label) => simpleWords(reader, label, element)));
  if (named !== '') return named;
  const words = simpleWords(reader, element, element);
  return words === '' ? (attr(element, 'title') ?? '') : words;
}

/**
 * A box, radio button or list with nothing but perhaps a tooltip. The library would ask the browser for its labels, which walks
 * the whole page for each of them.
 */
function unlabelledName(reader: Reader, element: Element): string | null {
  const isBox = element instanceof HTMLInputElement && (element.type === 'checkbox' || element.type === 'radio');
  if (!isBox && !(element instanceof HTMLSelectElement)) return null;
  if (!PLAIN_ROLES.has(keyword(element, 'role'))) return null;
  const { none, style } = boxOf(reader.boxes, element);
  const hidden = attr(element, 'hidden') !== null || attr(element, 'aria-hidden') === 'true';
  if (none || hidden || style.visibility === 'hidden') return '';
  if (generatedStrings(reader, element, '::before') + generatedStrings(reader, element, '::after') !== '') return null;
  return attr(element, 'title') ?? '';
}

const PLAIN_ROLES = new Set(['', 'checkbox', 'radio', 'switch']);

/** Named by its label, else by nothing it holds (HTML-AAM). */
function isLabelable(element: Element): boolean {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLSelectElement ||
    element instanceof HTMLTextAreaElement
  );
}

function joined(parts: (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null);
  if (said.length !== parts.length) return null;
  return said
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Name from content when it holds text and plain wrappers only; null when there is more to it. */
function simpleWords(reader: Reader, root: Element, control: Element): string | null {
  let out = '';
  const stack: (Node | string)[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') {
      out += node;
      continue;
    }
    if (isText(node)) out += node.data;
    if (isElement(node) && tagOf(node) === 'br') out += ' ';
    if (!isElement(node) || (node === control && node !== root)) continue;
    const box = boxOf(reader.boxes, node);
    if (box.none || !box.visible || keyword(node, 'aria-hidden') === 'true') {
      // A hidden root is read whole by accname when it is referenced; its rules are the library's.
      if (node === root) return null;
      continue;
    }
    if (node !== root && !isPlain(node)) return null;
    if (node !== control && contains(node, control) && tagOf(node) !== 'label' && !PLAIN.has(tagOf(node))) return null;
    const gap = box.breaks > 0 || box.cell ? ' ' : '';
    out += gap + generatedStrings(reader, node, '::before');
    stack.push(generatedStrings(reader, node, '::after') + gap);
    const children = flatChildrenOf(reader.survey, node);
    for (let i = children.length - 1; i >= 0; i--) {
      const child = children[i];
      if (child) stack.push(child);
    }
  }
  return out;
}

const PLAIN = new Set('span div p b strong i em small u s sup sub abbr label br font bdi bdo mark slot'.split(' '));

function isPlain(element: Element): boolean {
  if (!PLAIN.has(tagOf(element))) return false;
  for (const name of ['role', 'aria-label', 'aria-labelledby', 'aria-owns'])
    if (attr(element, name) !== null) return false;
  // A tooltip names an element only when nothing else does.
  return attr(element, 'title') === null || (textContentOf(element) ?? '').trim() !== '';
}
