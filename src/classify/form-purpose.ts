import type { FieldClass, Form } from '../core/controls';
import type { FormPurpose } from '../core/evaluation';
import { fold } from './fold';
import { COOKIE, PRIVACY_CHOICE } from './lexicon/cookies';
import {
  FORM_CHECKOUT,
  FORM_COMMENT,
  FORM_CONTACT,
  FORM_LOGIN,
  FORM_NEWSLETTER,
  FORM_REGISTER,
  FORM_SEARCH,
  FORM_SURVEY,
} from './lexicon/forms';
import type { Pattern } from './lexicon/lexicon';

export interface FormReading {
  purpose: FormPurpose;
  reasons: string[];
}

/**
 * What a form is for, by what it asks, its heading and its buttons; its running text only as a last resort. `choices` are the
 * words of its own controls: a newsletter that can be ticked besides is not what the form is for.
 */
export function readFormPurpose(form: Form, choices: () => readonly string[] = () => []): FormReading {
  const asked = askedClasses(form);
  const heading = fold(form.heading);
  const buttons = fold(form.buttons.map((button) => button.text.normalised || button.accessibleName).join(' | '));
  const address = fold((form.action ?? '').replace(/[^\p{L}]+/gu, ' '));
  const says = (pattern: Pattern): string => pattern.exec(heading)?.[0] ?? pattern.exec(buttons)?.[0] ?? '';
  const given = (purpose: FormPurpose, ...reasons: string[]): FormReading => ({ purpose, reasons });

  if (asked.has('password')) {
    if (!asksMoreThanLogin(asked) && !FORM_REGISTER.test(heading) && countOf(form, 'password') === 1) {
      return given('login', 'fields:password');
    }
    const checkout =
      asked.has('payment') || (asked.has('street') && says(FORM_CHECKOUT) !== '' && !FORM_REGISTER.test(heading));
    return given(checkout ? 'checkout' : 'registration', 'fields:password', `heading:${says(FORM_REGISTER)}`);
  }
  const personal = isPersonal(asked);
  if (asked.has('search') || (!personal && form.fields.length > 0 && says(FORM_SEARCH) && !asked.has('message'))) {
    if (!personal) return given('search', 'fields:search');
  }
  if (!personal && looksLikeCookieSettings(form)) return given('cookie-settings', 'words:cookie');
  const comment = says(FORM_COMMENT);
  if (asked.has('message') && comment) return given('comment', `words:${comment}`);
  if (asked.has('payment')) return given('checkout', 'fields:payment');
  const newsletter = says(FORM_NEWSLETTER) || FORM_NEWSLETTER.exec(address)?.[0];
  const sends = sendsSomethingElse(buttons);
  if (newsletter && !sends && asked.has('email') && !asked.has('message'))
    return given('newsletter', `words:${newsletter}`);
  const register = says(FORM_REGISTER);
  if (register && personal) return given('registration', `words:${register}`);
  const checkout = says(FORM_CHECKOUT);
  if (checkout && personal && !asked.has('message')) return given('checkout', `words:${checkout}`);
  const survey = says(FORM_SURVEY);
  if (survey) return given('survey', `words:${survey}`);
  const contact = says(FORM_CONTACT);
  if (asked.has('message') && personal) return given('contact', 'fields:message');
  if (contact && personal) return given('contact', `words:${contact}`);
  const login = says(FORM_LOGIN);
  if (login && asked.has('username')) return given('login', `words:${login}`);
  if (onlyAddressAsked(asked) && countOf(form, 'other') < 2) {
    const bare = asked.size === 1;
    const words = fold(form.text.normalised).slice(0, READ);
    if (FORM_NEWSLETTER.test(bare ? words : without(words, choices()))) return given('newsletter', 'words:in-text');
  }
  if (!personal && narrows(heading, buttons)) return given('search', 'words:filter');
  return given('other');
}

/** Fields that say who somebody is. */
export function isPersonal(asked: ReadonlySet<FieldClass>): boolean {
  return PERSONAL.some((kind) => asked.has(kind));
}

/** Classes of the fields a person can see and fill in. */
export function askedClasses(form: Form): Set<FieldClass> {
  const asked = new Set<FieldClass>();
  for (const field of form.fields) {
    if (field.class !== 'honeypot' && (field.visible || !form.visible)) asked.add(field.class);
  }
  return asked;
}

const READ = 4000;
const PERSONAL: readonly FieldClass[] = [
  'email',
  'name',
  'first-name',
  'last-name',
  'telephone',
  'street',
  'birth-date',
  'national-id',
];
const BEYOND_LOGIN: readonly FieldClass[] = [
  'name',
  'first-name',
  'last-name',
  'street',
  'telephone',
  'birth-date',
  'payment',
];
const LIST_FIELDS: readonly FieldClass[] = [
  'email',
  'name',
  'first-name',
  'last-name',
  'topic',
  'captcha',
  'gender',
  'other',
];

function asksMoreThanLogin(asked: ReadonlySet<FieldClass>): boolean {
  return BEYOND_LOGIN.some((kind) => asked.has(kind));
}

function countOf(form: Form, kind: FieldClass): number {
  let count = 0;
  for (const field of form.fields) if (field.class === kind) count++;
  return count;
}

function onlyAddressAsked(asked: ReadonlySet<FieldClass>): boolean {
  return asked.has('email') && [...asked].every((kind) => LIST_FIELDS.includes(kind));
}

/** The button that sends it asks for a quote, an order or an interview: then "stay informed" is the heading of a part. */
function sendsSomethingElse(buttons: string): boolean {
  return !FORM_NEWSLETTER.test(buttons) && (FORM_CHECKOUT.test(buttons) || FORM_CONTACT.test(buttons));
}

function without(words: string, choices: readonly string[]): string {
  return choices.reduce((rest, choice) => (choice === '' ? rest : rest.replaceAll(choice, ' ')), words);
}

function looksLikeCookieSettings(form: Form): boolean {
  const words = fold(form.text.normalised).slice(0, READ);
  const hits =
    (COOKIE.test(words) ? 1 : 0) + (PRIVACY_CHOICE.test(words) ? 1 : 0) + (COOKIE.test(fold(form.heading)) ? 1 : 0);
  return hits > 0 && !FORM_SEARCH.test(fold(form.heading));
}

function narrows(heading: string, buttons: string): boolean {
  return FORM_SEARCH.test(heading) || FORM_SEARCH.test(buttons);
}
