import { bareAddress } from './address';
import { boxOf } from './box';
import { attr, attributeNames, baseUriOf, isElement, isText, queryAll, rectOf, rootOf, tagOf } from './dom';
import { childList, flatChildrenOf } from './flat-tree';
import { languageOf } from './language';
import { styleOf } from './notice-style';
import { inputType, isEditable } from './survey';
import type { Reader } from './words';

/** Elements of a copy; above it no copy is made, and the notice says so by having none. */
const MOST_ELEMENTS = 6_000;

/**
 * A copy of a notice that stands alone: no script, no address with a query, nothing that loads, nothing typed. Shadow trees
 * stay apart, closed ones opened and without what no slot shows; images are boxes with their alternative text, looks are kept as a few inline styles. Null when too large.
 * @param untouched nobody can have acted here: choices as they stand are the site's; otherwise those of the markup are shown,
 * so that the copy does not tell what a visitor picked
 */
export function noticeHtmlOf(reader: Reader, notice: Element, title: string, untouched: boolean): string | null {
  const out: string[] = [];
  const stack: (Node | string)[] = [notice];
  const copying: Copying = { notice, untouched, hosts: new Set() };
  let elements = 0;
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node === 'string') out.push(node);
    else if (isText(node)) out.push(escapeText(node.data));
    else if (isElement(node)) {
      if (++elements > MOST_ELEMENTS) return null;
      copy(reader, node, copying, out, stack);
    }
  }
  const lang = languageOf(reader.survey, notice);
  return `<!doctype html>\n<html${lang ? ` lang="${escapeAttribute(lang)}"` : ''}><head><meta charset="utf-8">${POLICY}<title>${escapeText(title.toWellFormed())}</title></head><body>${out.join('')}</body></html>\n`;
}

const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

interface Copying {
  notice: Element;
  untouched: boolean;
  /** Whose shadow trees are copied as such: what stands in the slots of these is copied with the host. */
  hosts: Set<Element>;
}

function copy(reader: Reader, element: Element, copying: Copying, out: string[], stack: (Node | string)[]): void {
  const { notice, untouched } = copying;
  const tag = tagOf(element);
  if (DROPPED.has(tag) || (tag === 'input' && inputType(element) === 'hidden')) return;
  const style = styleOf(reader, element, element === notice);
  const styled = style ? ` style="${escapeAttribute(style)}"` : '';
  if (BOXED.has(tag)) {
    out.push(box(element, tag));
    return;
  }
  const slotted = isKeptSlot(element, tag, copying);
  const name = slotted ? 'slot' : KEPT.has(tag) ? tag : inlineName(reader, element);
  out.push(`<${name}${attributes(element, tag, untouched)}${styled}>`);
  if (VOID.has(name)) return;
  stack.push(`</${name}>`);
  if (tag === 'textarea' || (isEditable(element) && element !== notice)) return;
  const shadow = reader.survey.shadows.get(element);
  if (!shadow || !isDeclarable(shadow)) {
    // What is assigned to a slot that is kept comes with the host; its own children are shown only when there is none.
    if (!slotted || !hasAssigned(element)) pushAll(stack, flatChildrenOf(reader.survey, element));
    return;
  }
  copying.hosts.add(element);
  pushAll(
    stack,
    childList(element).filter((child) => reader.survey.slotOf.has(child)),
  );
  out.push('<template shadowrootmode="open">');
  stack.push('</template>');
  pushAll(stack, childList(shadow));
}

function pushAll(stack: (Node | string)[], children: readonly Node[]): void {
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i];
    if (child) stack.push(child);
  }
}

/** Of a notice that is itself in a shadow tree, the slots are not those of a host in the copy: they are laid out flat. */
function isKeptSlot(element: Element, tag: string, { hosts }: Copying): boolean {
  const root = tag === 'slot' ? rootOf(element) : null;
  return root instanceof ShadowRoot && hosts.has(root.host);
}

function hasAssigned(slot: Element): boolean {
  return slot instanceof HTMLSlotElement && slot.assignedNodes().length > 0;
}

/** Slots that a script fills, and those of which the name cannot be kept, have no words in markup: laid out flat. */
function isDeclarable(shadow: ShadowRoot): boolean {
  if (shadow.slotAssignment === 'manual') return false;
  return queryAll(shadow, 'slot[name]').every((slot) => !PERSONAL.test(attr(slot, 'name') ?? ''));
}

const DROPPED = new Set('script style link meta base template noscript head title param source track'.split(' '));
const BOXED = new Set('img svg picture video audio canvas iframe frame object embed math'.split(' '));
const VOID = new Set(['br', 'hr', 'input', 'wbr']);
const KEPT = new Set(
  (
    'a abbr address article aside b bdi bdo blockquote br button caption cite code dd del details dfn div dl dt em fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr i input ins label legend li main mark nav ol optgroup option p ' +
    'pre q s section select small span strong sub summary sup table tbody td textarea tfoot th thead tr u ul wbr'
  ).split(' '),
);
const COPIED =
  'id for type role lang dir title alt placeholder name slot colspan rowspan disabled required multiple open aria-label aria-labelledby aria-describedby aria-checked aria-pressed aria-required aria-disabled aria-modal'.split(
    ' ',
  );

/** A custom element becomes what it looks like. */
function inlineName(reader: Reader, element: Element): 'span' | 'div' {
  return boxOf(reader.boxes, element).breaks > 0 ? 'div' : 'span';
}

function attributes(element: Element, tag: string, untouched: boolean): string {
  let out = '';
  const present = attributeNames(element);
  for (const name of COPIED) {
    const value = present.includes(name) ? attr(element, name) : null;
    if (value !== null && !PERSONAL.test(value)) out += ` ${name}="${escapeAttribute(value)}"`;
  }
  if (tag === 'a') {
    const href = attr(element, 'href');
    const target = href === null ? null : bareAddress(href, baseUriOf(element));
    if (target?.startsWith('http')) out += ` href="${escapeAttribute(target)}"`;
  }
  if (element instanceof HTMLInputElement) {
    if (untouched ? element.checked : element.defaultChecked) out += ' checked';
    // The words on a button are the page's; any other value may be somebody's.
    const value = ['submit', 'button', 'reset'].includes(element.type) ? attr(element, 'value') : null;
    if (value !== null) out += ` value="${escapeAttribute(value)}"`;
  }
  if (element instanceof HTMLOptionElement && (untouched ? element.selected : element.defaultSelected))
    out += ' selected';
  return out;
}

/** record-model section 5, point 4: attributes that hold an address or number of a person are left out. */
const PERSONAL = /[^\s@]+@[^\s@]+\.[^\s@]+|\b\d{9}\b|\+\d[\d ()-]{8,}|\b[A-Z]{2}\d{2}[A-Z0-9]{8,}/;

function box(element: Element, tag: string): string {
  const rect = rectOf(element);
  const size = `display:inline-block;width:${Math.round(rect.width)}px;height:${Math.round(rect.height)}px;overflow:hidden`;
  const words =
    tag === 'img' ? (attr(element, 'alt') ?? '') : (attr(element, 'aria-label') ?? attr(element, 'title') ?? '');
  const hidden = rect.width === 0 || rect.height === 0 ? ';display:none' : '';
  return `<span role="img" aria-label="${escapeAttribute(words)}" style="${size}${hidden}">${escapeText(words)}</span>`;
}

function escapeText(text: string): string {
  return text.toWellFormed().replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;');
}
