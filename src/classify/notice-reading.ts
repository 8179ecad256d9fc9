import type { Form, Locator, Notice } from '../core/controls';
import { type ButtonClass, classifyButton } from './classify-button';
import { fold } from './fold';
import { askedClasses, isPersonal } from './form-purpose';
import { PRIVACY_DOC, TERMS } from './lexicon/acceptance';
import {
  ADVERTISING_CATEGORY,
  ANALYTICS_CATEGORY,
  FUNCTIONAL_CATEGORY,
  MEDIA_CATEGORY,
  NECESSARY,
} from './lexicon/cookie-categories';
import { COOKIE, PRIVACY_CHOICE } from './lexicon/cookies';

/** What the words and buttons of one notice show before its controls are read. */
export interface NoticeReading {
  cookies: boolean;
  buttons: ButtonClass[];
  words: string;
  heading: string;
}

/**
 * Whether a notice asks for consent to cookies or the like. Weighed, because no single word decides: newsletter pop-ups name a
 * cookie policy, and consent managers exist that never say "cookie".
 */
export function readNotice(
  notice: Notice,
  labels: readonly string[],
  forms: readonly Form[],
  pressed: readonly Locator[] = [],
): NoticeReading {
  const heading = fold(notice.heading);
  const words = fold(notice.text.normalised.slice(0, READ));
  const texts = notice.buttons.map((button) => button.text.normalised || button.accessibleName);
  const asCookie = texts.map((text) => classifyButton(text, 'cookie-notice'));
  const isOfRow = rowButtons(notice, texts, pressed);
  for (const [i, text] of asCookie.entries()) if (text !== 'other' && isOfRow(i)) asCookie[i] = 'other';
  const cookies = weight(notice, heading, words, asCookie, labels) - personalWeight(forms) >= ENOUGH;
  return { cookies, buttons: cookies ? asCookie : texts.map((text) => classifyButton(text)), words, heading };
}

/**
 * "Allow / Do not allow" in each row of purposes answers for that row, as a control does: only what stands once, or beside no
 * such row, answers for the whole notice. A notice without a way to refuse all must not seem to have one.
 */
function rowButtons(notice: Notice, texts: readonly string[], pressed: readonly Locator[]): (at: number) => boolean {
  const places = new Set(pressed.map(placeOf));
  return (at) => {
    const button = notice.buttons[at];
    return !!button && places.has(placeOf(button.locator)) && texts.filter((text) => text === texts[at]).length > 1;
  };
}

function placeOf({ frame, path }: Locator): string {
  return `${frame} ${path.join(' ')}`;
}

const READ = 12_000;
const ENOUGH = 3;

function weight(
  notice: Notice,
  heading: string,
  words: string,
  buttons: ButtonClass[],
  labels: readonly string[],
): number {
  const body = words.replace(DOCUMENT, ' ');
  if (asksSomethingElse(words, buttons, labels)) return 0;
  let sum = 0;
  if (COOKIE.test(heading)) sum += 3;
  else if (PRIVACY_CHOICE.test(heading)) sum += 2;
  if (COOKIE.test(body)) sum += 2;
  else if (COOKIE.test(words)) sum += 1;
  if (PRIVACY_CHOICE.test(body)) sum += 1.5;
  if (notice.kind === 'banner' || notice.kind === 'dialog') sum += 0.5;
  sum += buttonWeight(buttons);
  sum += labelWeight(labels);
  return sum;
}

/**
 * "I accept the rules of the house", or "Consents for Mia": choices none of which is named like a purpose of cookies, a button to
 * save, and no word of cookies.
 */
function asksSomethingElse(words: string, buttons: readonly ButtonClass[], labels: readonly string[]): boolean {
  if (labels.length === 0 || COOKIE.test(words)) return false;
  const documents = labels.some((label) => TERMS.test(label) || PRIVACY_DOC.test(label));
  if (documents && !labels.some(isCookieCategory)) return true;
  if (buttons.includes('accept') || buttons.includes('reject') || buttons.includes('settings')) return false;
  return !labels.some((label) => label === '' || isCookieCategory(label));
}

/** The title of a document is not yet a question about cookies. */
const DOCUMENT =
  /\b(privacy[- ]?(and|&|en|und|et)?[- ]?)?cookie[- ]?(policy|notice|statement|verklaring|beleid|statement|richtlinie\w*|hinweise?|erklarung|declaration|politik|policyn)\b|\bpolitique (de|relative aux|en matiere de) cookies\b/g;

function buttonWeight(buttons: readonly ButtonClass[]): number {
  let sum = 0;
  if (buttons.includes('accept')) sum += 1;
  if (buttons.includes('reject')) sum += 1;
  if (buttons.includes('settings')) sum += 0.5;
  return sum;
}

function labelWeight(labels: readonly string[]): number {
  let categories = 0;
  let named = 0;
  for (const label of labels) {
    if (label.length > 90) continue;
    if (COOKIE.test(label)) named++;
    if (isCookieCategory(label)) categories++;
  }
  return (named > 0 ? 1 : 0) + (categories >= 2 ? 1.5 : categories * 0.5);
}

/** The name of a cookie purpose, a category or a well-known service. */
export function isCookieCategory(words: string): boolean {
  return (
    ANALYTICS_CATEGORY.test(words) ||
    ADVERTISING_CATEGORY.test(words) ||
    NECESSARY.test(words) ||
    MEDIA_CATEGORY.test(words) ||
    FUNCTIONAL_CATEGORY.test(words)
  );
}

/** A region in which somebody fills in who they are is a form first. */
function personalWeight(forms: readonly Form[]): number {
  return forms.some((form) => isPersonal(askedClasses(form)) || askedClasses(form).has('password')) ? 4 : 0;
}
