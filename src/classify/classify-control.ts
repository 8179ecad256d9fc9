import { withAims } from './aims';
import { analysedFor } from './analysis';
import { hasTwoAnswers, readChoice } from './choice-control';
import { readByContext, readPicturesAbove } from './context-control';
import { readCookieControl } from './cookie-control';
import { readDoubt } from './doubt';
import type { Evidence } from './evidence';
import { COUNT } from './facets';
import { fold } from './fold';
import { COOKIE } from './lexicon/cookies';
import { TELL_ME } from './lexicon/permission';
import { FILTER } from './lexicon/plain-options';
import { MESSAGES_ABOUT } from './lexicon/reached';
import { SETTING, SETTINGS_HEADING, TAKEN_ALONG } from './lexicon/settings';
import { isCookieCategory } from './notice-reading';
import { readPictures } from './picture-reading';
import { acceptance, none, unsure, type Verdict } from './verdict';
import { PERSONAL_ADS, readWorded, readWords } from './worded-control';

/**
 * What one control asks. Structure before words: the same words are a consent in one place and a facet in another. Then its
 * own words, then the words around it; silence everywhere means it asks for no consent.
 */
export function classifyControl(evidence: Evidence): Verdict {
  return withAims(readControl(evidence), evidence);
}

function readControl(evidence: Evidence): Verdict {
  if (evidence.surroundings.cookies && standsInCookieChoice(evidence)) return readCookieControl(evidence);
  if (isFacet(evidence))
    return none(takenAlong(evidence) ? 'product-option' : 'unrelated', 88, 'filter:narrows a list');
  const { control } = evidence;
  if (control.kind === 'select' || (control.kind === 'radio-group' && control.options.length > 1)) {
    const doubt = () => (hasTwoAnswers(control) ? readDoubt(evidence) : null);
    return readChoice(evidence) ?? doubt() ?? none(plainRole(evidence), 80, 'choice:not about consent');
  }
  if (control.kind === 'radio-group') return readLoneRadio(evidence);
  if (asksForCookies(evidence)) return asksSomewhere(control) ? readCookieControl(evidence) : unsure(55, 'words-only');
  return (
    readPicturesAbove(evidence) ??
    readInPlace(evidence) ??
    readByContext(evidence) ??
    readDeclaredFact(evidence) ??
    readDoubt(evidence) ??
    readSilence(evidence)
  );
}

/**
 * A few words about offers, nobody asked for anything, and no field around that tells who somebody is: a filter, a topic or a
 * saved preference as likely as a consent. A person must look.
 */
function readInPlace(evidence: Evidence): Verdict | null {
  const read = readWorded(evidence);
  if (!read || !ASKING.has(read.role) || evidence.surroundings.personalFields) return read;
  // Being allowed to use somebody's picture is asked in so many words wherever it stands.
  if (readPictures(evidence.own, evidence.signals)) return read;
  const { receive, consent, agree, ack, declare, deselect, dataSharing, dataProcessing } = evidence.signals;
  const accepts = agree || ack || declare || evidence.control.required;
  const told = MESSAGES_ABOUT.test(evidence.own) || TELL_ME.test(evidence.own);
  const reached = told || PERSONAL_ADS.test(evidence.own) || analysedFor(evidence.own).length > 0;
  const asks = reached || receive || consent || accepts || deselect || dataSharing || dataProcessing;
  if (asks || evidence.own.length > SHORT || evidence.control.formId !== null) return read;
  return unsure(55, 'words-only', ...read.reasons);
}
const SHORT = 60;
/** "Update the privacy policy" in a list of things to do names a document without asking to accept it. */
const ASKING: ReadonlySet<string> = new Set(['consent', 'terms', 'acknowledgement']);

/** Nothing speaks of consent: how something works, an extra with its price, or anything else. */
function readSilence({ own, heading }: Evidence): Verdict {
  const setting = SETTING.exec(own)?.[0] ?? (SETTINGS_HEADING.test(heading) ? heading : '');
  if (setting) return none('preference', 80, `setting:${setting}`);
  const priced = own.length < PRICED_LENGTH ? PRICE.exec(own)?.[0] : '';
  if (priced) return none('product-option', 76, `price:${priced}`);
  return none('unrelated', 80, 'no-signal');
}
const PRICED_LENGTH = 140;
const PRICE = /(€|£|\$) ?\d[\d.,]*|\d[\d.,]* ?(€|£|\$|\b(eur|euros?|zl|chf)\b)/;

/** "I own a boat" asks for nothing, unless the form cannot be sent without it: then a fact must be declared. */
function readDeclaredFact({ control, own }: Evidence): Verdict | null {
  const said = control.required && control.kind === 'checkbox' ? FACT.exec(own)?.[0] : '';
  return said ? acceptance('acknowledgement', 66, `declares:${said}`) : null;
}
const FACT =
  /^(i (am|have|hold|own|live|work|can)|i'm|ik (ben|heb|bezit|woon|werk|kan)|ich (bin|habe|besitze|wohne|arbeite|kann|verfuge)|je (suis|detiens|possede|dispose|travaille|reside)|j'(ai|habite)|soy|tengo|dispongo|poseo|sono|ho|possiedo|jestem|mam|posiadam|sou|tenho|possuo)\b.{6}/;

/** In a form that asks who somebody is, only choices that name cookies belong to the cookie notice around it. */
function standsInCookieChoice(evidence: Evidence): boolean {
  const { surroundings, own } = evidence;
  return !surroundings.personalFields || COOKIE.test(own);
}

/** Outside a cookie notice: a choice that names cookies itself, as on a settings page. */
function asksForCookies(evidence: Evidence): boolean {
  const { own, signals, heading } = evidence;
  if (own.length > 160 || signals.privacyDoc || signals.terms) return false;
  if (signals.cookie) return !!(signals.agree || signals.consent || signals.inverted) || isCookieCategory(own);
  return own.length < 60 && isCookieCategory(own) && COOKIE.test(heading);
}

/** In a form or a notice: elsewhere the same words may be an item of a list. */
function asksSomewhere(control: Evidence['control']): boolean {
  return control.formId !== null || control.noticeId !== null;
}

function isFacet(evidence: Evidence): boolean {
  const { surroundings, own, signals, control } = evidence;
  const firstPerson = signals.receive !== '' && signals.marketing !== '';
  if (surroundings.filter) return !(firstPerson && !COUNT.test(own));
  // "Let me know when tickets go on sale" asks to be told; only without asking are the words those of a filter.
  if (firstPerson || signals.agree || TELL_ME.test(own)) return false;
  if (COUNT.test(own)) return !surroundings.personalFields;
  if (own.length < 60 && control.kind === 'checkbox' && FILTER.test(own)) return true;
  return !surroundings.personalFields && FILTER.test(evidence.heading);
}

/** A search for journeys sells; the same words in a list of hotels only narrow it. */
function takenAlong({ own, control, surroundings }: Evidence): boolean {
  return surroundings.formPurpose === 'search' && control.kind !== 'toggle-button' && TAKEN_ALONG.test(own);
}

/** One radio button alone is a box that cannot be cleared: read by its own words. */
function readLoneRadio(evidence: Evidence): Verdict {
  const { control } = evidence;
  const choice = readChoice(evidence);
  if (choice) return choice;
  const words = fold([control.text.normalised, ...control.options.map((option) => option.text.normalised)].join(' '));
  const read = readWords(words, evidence.signalsOf(words), control.required);
  if (!read || read.consentClass === 'none') return none('unrelated', 80, 'choice:not about consent');
  return {
    ...read,
    optionMeanings: control.options.map(() => (read.role === 'opt-out' ? 'refuse' : 'consent')),
  };
}

function plainRole(evidence: Evidence): 'preference' | 'unrelated' {
  if (SETTING.test(evidence.own)) return 'preference';
  const asked =
    evidence.signals.marketing || evidence.headingSignals.marketing || evidence.headingSignals.marketingStrong;
  return asked ? 'preference' : 'unrelated';
}
