import { classifyButton } from '../classify/classify-button';
import { looksLikeConsentNotice } from '../classify/consent-notice';
import { styleAlone } from './box';
import {
  bodyOf,
  firstChildOf,
  isElement,
  keyword,
  matches,
  nextSiblingOf,
  parentOf,
  tagOf,
  textContentOf,
} from './dom';
import { holds, parentElementOf } from './flat-tree';
import { type RoughText, roughReader } from './rough-text';
import { LIMITS } from './survey';
import { type Reader, type Skip, wordsOf } from './words';

export type CandidateKind = 'dialog' | 'banner' | 'section';

export interface Candidate {
  readonly element: Element;
  readonly kind: CandidateKind;
  readonly words: string;
}

/**
 * Regions that may ask for consent without being a form: dialogs, what is fixed to the window, shadow hosts, landmarks,
 * and blocks in the page that carry a button of consent. By words and place; no vendor's names.
 */
export function noticeCandidates(reader: Reader, isButton: (root: Element) => Element[]): Candidate[] {
  const roughText = roughReader(reader.survey, TOO_LONG);
  const kinds = new Map<Element, CandidateKind>();
  for (const element of apart(reader)) kinds.set(element, 'banner');
  for (const element of reader.survey.hosts) if (!kinds.has(element)) kinds.set(element, 'banner');
  for (const element of reader.survey.regions) if (!kinds.has(element)) kinds.set(element, 'section');
  for (const element of blocksOfConsentButtons(reader, roughText))
    if (!kinds.has(element)) kinds.set(element, 'section');
  for (const element of reader.survey.dialogs) kinds.set(element, 'dialog');
  const accepted: Candidate[] = [];
  for (const [element, kind] of kinds) {
    if (accepted.length >= LIMITS.notices) break;
    const candidate = judge(reader, element, kind, roughText(element), isButton);
    if (candidate) accepted.push(candidate);
  }
  return withoutWrappers(accepted);
}

function judge(
  reader: Reader,
  element: Element,
  kind: CandidateKind,
  rough: string,
  isButton: (root: Element) => Element[],
): Candidate | null {
  if (rough.length > TOO_LONG) return null;
  const told = looksLikeConsentNotice(rough);
  if (!told && (kind === 'section' || rough.length > MOST_WITHOUT_WORDS)) return null;
  const buttons = isButton(element);
  // Words of pictures and style sheets are not in the rough text; a region that is all picture has hardly any other.
  if (!told && buttons.length === 0 && rough.length > MOST_OF_A_PICTURE) return null;
  const words = wordsOf(reader, [element]).exact;
  if (words.length < 8 || words.length > TOO_LONG) return null;
  const says = looksLikeConsentNotice(words);
  if (!says && buttons.length < 2) return null;
  const classes = new Set(buttons.map((b) => classifyButton(wordsOf(reader, [b]).normalised, 'cookie-notice')));
  // To agree or to refuse, in something laid over the page: asked without the word cookie.
  const choice = kind !== 'section' && classes.has('accept') && classes.has('reject');
  // A floating "Cookie settings" button is a way back, not a notice.
  const asks = classes.has('accept') || classes.has('reject') || words.length > 40;
  if (choice || (says && asks && [...classes].some((c) => CONSENTING.has(c)))) return { element, kind, words };
  if (!says || kind === 'section') return null;
  // A menu with a link "Cookies" is no notice: the words must say so outside links.
  const outside = wordsOf(reader, [element], isLink).exact;
  return outside.length >= 20 && looksLikeConsentNotice(outside) ? { element, kind, words } : null;
}

/** A choice laid over the page that does not name what it is about is short. */
const MOST_WITHOUT_WORDS = 3_000;
const MOST_OF_A_PICTURE = 200;
const TOO_LONG = 60_000;
const CONSENTING = new Set(['accept', 'reject', 'settings', 'save']);
const isLink: Skip = (element) => tagOf(element) === 'a' || tagOf(element) === 'nav';

/** What is fixed to the window, found from its buttons and links upwards and from the top of each tree downwards. */
function apart(reader: Reader): Set<Element> {
  const { survey } = reader;
  const found = new Set<Element>();
  const seen = new Set<Element>();
  for (const seed of [...survey.buttons, ...survey.widgets, ...survey.anchors]) {
    for (let at: Element | null = seed; at && !seen.has(at); at = parentElementOf(survey, at)) {
      seen.add(at);
      if (isApart(reader, at) && at !== seed) found.add(at);
    }
  }
  for (const top of topElements(reader)) if (!seen.has(top) && isApart(reader, top)) found.add(top);
  return found;
}

function isApart(reader: Reader, element: Element): boolean {
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'html' || tag === 'header' || tag === 'nav') return false;
  const style = styleAlone(reader.boxes, element);
  const { position } = style;
  if (position === 'fixed' || position === 'sticky') return true;
  return position === 'absolute' && Number.parseInt(style.zIndex, 10) >= 100;
}

/** Children of the body and of shadow roots, and their children: the places where banners are put. */
function topElements(reader: Reader): Element[] {
  const roots: (Node | null)[] = [bodyOf(reader.survey.document), ...reader.survey.shadows.values()];
  const out: Element[] = [];
  for (const root of roots.slice(0, 200)) {
    if (!root) continue;
    const children = elementsIn(root, 300);
    out.push(...children);
    for (const child of children.slice(-40)) out.push(...elementsIn(child, 40));
  }
  return out;
}

function elementsIn(parent: Node, most: number): Element[] {
  const out: Element[] = [];
  for (let child = firstChildOf(parent); child && out.length < most; child = nextSiblingOf(child))
    if (isElement(child) && !['SCRIPT', 'STYLE'].includes(child.nodeName)) out.push(child);
  return out;
}

/** The smallest block with words of consent around a button of consent that stands in the page. */
function blocksOfConsentButtons(reader: Reader, roughText: RoughText): Element[] {
  const out = new Set<Element>();
  for (const button of reader.survey.buttons.slice(0, 3000)) {
    const words = (textContentOf(button) ?? '').trim();
    const block = words.length <= 80 ? blockAround(reader, button, roughText) : null;
    if (block && CONSENTING.has(classifyButton(words, 'elsewhere'))) out.add(block);
  }
  return [...out];
}

function blockAround(reader: Reader, button: Element, roughText: RoughText): Element | null {
  let at = parentElementOf(reader.survey, button);
  for (let up = 0; at && up < 8; up++, at = parentElementOf(reader.survey, at)) {
    const tag = tagOf(at);
    if (tag === 'form' || tag === 'main' || tag === 'article' || tag === 'body' || keyword(at, 'role') === 'main')
      return null;
    const words = roughText(at);
    if (words.length > 6000) return null;
    if (words.length > 40 && looksLikeConsentNotice(words)) return widest(at, roughText);
  }
  return null;
}

/** Wrappers that add no words belong to the block. */
function widest(element: Element, roughText: RoughText): Element {
  let at = element;
  const words = roughText(at).trim().length;
  for (
    let parent = parentOf(at);
    isElement(parent) && !['body', 'main', 'form'].includes(tagOf(parent));
    parent = parentOf(at)
  ) {
    if (roughText(parent).trim().length !== words) break;
    at = parent;
  }
  return at;
}

/**
 * Of regions within regions keep dialogs (each is a layer), and of the rest the one that is the banner, not the page. A
 * block found by its button only is a last resort: it gives way to what is laid over the page.
 */
function withoutWrappers(accepted: readonly Candidate[]): Candidate[] {
  const dropped = new Set<Candidate>();
  for (const outer of accepted) {
    const inside = accepted.filter((inner) => inner !== outer && holds(outer.element, inner.element));
    for (const inner of inside) {
      const same = inner.words.length >= outer.words.length * 0.8;
      const isPage = outer.words.length > 1500 && outer.words.length > inner.words.length * 3;
      if (outer.kind === 'dialog') dropped.add(inner.kind === 'dialog' && !same ? outer : inner);
      else if (RANK[outer.kind] < RANK[inner.kind] && (same || isPage || outer.kind === 'section')) dropped.add(outer);
      else if (isPage) dropped.add(outer);
      else if (inner.kind !== 'dialog') dropped.add(inner);
    }
    const dialogs = inside.filter((inner) => inner.kind === 'dialog');
    const covered = dialogs.reduce((sum, inner) => sum + inner.words.length, 0);
    if (outer.kind !== 'dialog' && dialogs.length > 0 && covered >= outer.words.length * 0.8) dropped.add(outer);
  }
  return accepted.filter((candidate) => !dropped.has(candidate));
}

const RANK = { section: 0, banner: 1, dialog: 2 };

export function isModalDialog(element: Element): boolean {
  return keyword(element, 'aria-modal') === 'true' || matches(element, ':modal');
}
