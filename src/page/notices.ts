import { classifyButton } from '../classify/classify-button';
import type { Button, Form, Locator, Notice } from '../core/controls';
import { actsAsButton, readButton } from './buttons';
import { attr, contains, documentOrder, keyword, rectOf, tagOf } from './dom';
import { byIds, climb, flatElements, holds, parentElementOf } from './flat-tree';
import type { FormUnit } from './forms';
import { languageOf } from './language';
import { isModalDialog, noticeCandidates } from './notice-candidates';
import { readable } from './readable';
import { wholeRect } from './rect';
import { isShown } from './shown';
import { type Reader, toWords, wordsOf } from './words';

export interface NoticeUnit {
  readonly element: Element;
  readonly notice: Notice;
}

/** Regions that ask for consent: banners and dialogs by their words, forms by what they hold. Layers not shown too. */
export function readNotices(
  reader: Reader,
  forms: readonly { unit: FormUnit; form: Form; asks: boolean }[],
  locate: (element: Element) => Locator,
  framePath: string,
): NoticeUnit[] {
  const buttonsOf = buttonFinder(reader);
  const regions = noticeCandidates(reader, buttonsOf);
  const found: { element: Element; make: (id: string) => Notice }[] = regions.map(({ element, kind, words }) => ({
    element,
    make: (id) => ({
      ...common(reader, element, id, locate),
      heading: headingOfNotice(reader, element),
      kind,
      text: toWords(words),
      buttons: buttonsOf(element).map((button) => readButton(reader, button, locate)),
      modal: isModal(reader, element),
    }),
  }));
  for (const { unit, form, asks } of forms) {
    if (!asks || regions.some((region) => holds(region.element, unit.element))) continue;
    const buttons: Button[] = form.buttons;
    const whole = dialogOf(reader, unit.element, forms);
    found.push({
      element: whole ?? unit.element,
      make: (id) => ({
        ...common(reader, whole ?? unit.element, id, locate),
        kind: 'form',
        text: whole ? wordsOf(reader, [whole]) : form.text,
        heading: form.heading,
        buttons,
        modal: climb(reader.survey, unit.element, isModalDialog) !== null,
      }),
    });
  }
  found.sort((a, b) => order(reader, a.element, b.element));
  return found.map(({ element, make }, i) => ({ element, notice: make(`${framePath}:n${i + 1}`) }));
}

/** A dialog made for one form: its small print and links often stand outside the form element. */
function dialogOf(reader: Reader, form: Element, all: readonly { unit: FormUnit }[]): Element | null {
  const dialog = climb(reader.survey, form, isDialog);
  if (!dialog || dialog === form) return null;
  return all.filter(({ unit }) => holds(dialog, unit.element)).length === 1 ? dialog : null;
}

const isDialog = (element: Element) =>
  tagOf(element) === 'dialog' || ['dialog', 'alertdialog'].includes(keyword(element, 'role')) || isModalDialog(element);

function order({ survey }: Reader, a: Element, b: Element): number {
  const [place, other] = [survey.order.get(a), survey.order.get(b)];
  if (place !== undefined && other !== undefined) return place - other;
  if (contains(a, b)) return -1;
  return documentOrder(a, b);
}

function common(reader: Reader, element: Element, id: string, locate: (element: Element) => Locator) {
  return {
    id,
    locator: locate(element),
    language: languageOf(reader.survey, element),
    controlIds: [],
    visible: isShown(reader, element) || hasShownContent(reader, element),
    rect: wholeRect(element),
    html: null,
  };
}

/** A host or wrapper without area of its own is shown when something in it is. */
function hasShownContent(reader: Reader, element: Element): boolean {
  const rect = rectOf(element);
  if (rect.width >= 2 && rect.height >= 2) return false;
  for (const inner of flatElements(reader.survey, element)) {
    if (inner === element || tagOf(inner) === 'style' || tagOf(inner) === 'slot') continue;
    if (isShown(reader, inner)) return true;
  }
  return false;
}

function headingOfNotice(reader: Reader, element: Element): string {
  const named = byIds(element, attr(element, 'aria-labelledby'))[0];
  const headings = reader.survey.headings.filter((h) => holds(element, h) && readable(reader, h, element));
  for (const heading of named ? [named, ...headings] : headings) {
    const words = wordsOf(reader, [heading]).normalised;
    if (words !== '') return words;
  }
  return '';
}

/** Buttons of a region, also those made of other elements; the outermost of nested ones. Read once per region. */
function buttonFinder(reader: Reader): (root: Element) => Element[] {
  const real = new Set(reader.survey.buttons);
  const known = new Map<Element, Element[]>();
  return (root) => {
    const before = known.get(root);
    if (before) return before;
    const out: Element[] = [];
    for (const element of flatElements(reader.survey, root)) {
      const last = out.at(-1);
      if (element === root || (last && holds(last, element))) continue;
      const isTab = keyword(element, 'role') === 'tab';
      if (isTab ? opensSettings(reader, element) : real.has(element) || actsAsButton(reader, element))
        out.push(element);
    }
    known.set(root, out);
    return out;
  };
}

/** A tab called “Consent” shows a pane and answers nothing; one called “Details” leads to the choices. */
function opensSettings(reader: Reader, tab: Element): boolean {
  return classifyButton(wordsOf(reader, [tab]).normalised, 'cookie-notice') === 'settings';
}

/** Blocks the page: says so, is modal in the top layer, or lies with a backdrop over the corners of the window. */
function isModal(reader: Reader, element: Element): boolean {
  if (isModalDialog(element) || climb(reader.survey, element, isModalDialog)) return true;
  if (!isShown(reader, element) || !isOnTop(reader, element)) return false;
  const corners = [
    [5, 5],
    [innerWidth - 5, 5],
    [5, innerHeight - 5],
    [innerWidth - 5, innerHeight - 5],
  ];
  return corners.every(([x = 0, y = 0]) => {
    const hit = elementAt(reader, x, y);
    return hit !== null && (holds(element, hit) || isBackdrop(reader, hit));
  });
}

function isOnTop(reader: Reader, element: Element): boolean {
  const rect = rectOf(element);
  const hit = elementAt(reader, rect.x + rect.width / 2, rect.y + rect.height / 2);
  return hit !== null && holds(element, hit);
}

function elementAt(reader: Reader, x: number, y: number): Element | null {
  return Document.prototype.elementFromPoint.call(reader.survey.document, x, y);
}

function isBackdrop(reader: Reader, hit: Element): boolean {
  for (let at: Element | null = hit; at; at = parentElementOf(reader.survey, at)) {
    const style = getComputedStyle(at);
    if (style.position !== 'fixed') continue;
    const rect = rectOf(at);
    return rect.width >= innerWidth * 0.9 && rect.height >= innerHeight * 0.9;
  }
  return false;
}
