import type { Purpose } from '../core/evaluation';
import { isOptionList, readChoice } from './choice-control';
import { classifyButton } from './classify-button';
import type { Evidence } from './evidence';
import { COUNT } from './facets';
import { GENERIC } from './lexicon/answers';
import { ADVERTISING_CATEGORY, MEDIA_CATEGORY, NECESSARY } from './lexicon/cookie-categories';
import { COOKIE } from './lexicon/cookies';
import { SHOWN_TO_OTHERS } from './lexicon/data-use';
import { ON_DEVICE } from './lexicon/purpose-acts';
import { REMEMBERED } from './lexicon/purpose-words';
import { SETTINGS_HEADING } from './lexicon/settings';
import { isCookieCategory } from './notice-reading';
import { objectsTo } from './open-permission';
import { channelsIn, cookiePurposes, fitted } from './purposes';
import { firstHit, type TextSignals } from './text-signals';
import { locked, none, optIn, optOut, unsure, type Verdict } from './verdict';
import { readWorded } from './worded-control';

/**
 * A control inside a request for consent to cookies. There even a bare name ("Matomo", "Statistieken") is a choice to consent,
 * unless it is locked, works the notice itself, or says something else in so many words.
 */
export function readCookieControl(evidence: Evidence): Verdict {
  const { control, own, signals } = evidence;
  if (control.kind === 'toggle-button') return readToggleButton(evidence);
  if (control.kind === 'radio-group' || control.kind === 'select') {
    return readChoice(evidence) ?? none(isOptionList(control) ? 'preference' : 'unrelated', 75, 'cookie-notice:list');
  }
  if (WORKS_THE_NOTICE.test(own) && !COOKIE_CHOICE.test(own) && !saysWhatFor(own))
    return none('unrelated', 75, `works-notice:${short(own)}`);
  const other = aboutSomethingElse(evidence);
  if (other) return other;
  const objects = objectsTo(own);
  if (objects) return optOut(85, cookiePurposes(own), `objects:${objects}`);
  if (signals.inverted && !COUNT.test(own)) return optOut(85, cookiePurposes(own), `inverted:${signals.inverted}`);
  const lockedReading = readLocked(evidence);
  if (lockedReading) return lockedReading;
  const interest = signals.legitimateInterest || interestAround(evidence);
  if (interest) return unsure(55, `legitimate-interest:${interest}`);
  if (isSetting(evidence)) return none('preference', 72, `setting:${evidence.heading}`);
  if (isLoose(evidence) && !namesPurpose(own) && !saysWhatFor(own) && !isGeneric(own))
    return unsure(55, `loose:${short(own)}`);
  return optIn(confidenceOf(evidence), purposesOf(evidence), 'cookie-notice:control', `label:${short(own)}`);
}

/** The pane or group is about it, or the words beside a control that has none of its own. */
function interestAround({ own, heading, headingSignals, aroundSignals }: Evidence): string {
  const above = heading.length < LABEL ? headingSignals.legitimateInterest : '';
  return above || (isGeneric(own) ? aroundSignals.legitimateInterest : '');
}

/** On a settings page that is no notice and no form: what is not named like a purpose may be any setting ("Spell check"). */
function isLoose({ control, surroundings, heading }: Evidence): boolean {
  if (control.noticeId !== null || control.formId !== null || VENDORS.test(heading)) return false;
  return !(COOKIE.test(surroundings.site) && surroundings.purposeHeadings.has(heading));
}

/** On a page of settings of all kinds: what stands under "Display", apart from the purposes, is no purpose. */
function isSetting({ heading, surroundings, own }: Evidence): boolean {
  return SETTINGS_HEADING.test(heading) && !surroundings.purposeHeadings.has(heading) && !namesPurpose(own);
}

/** Buttons that stay pressed. A pressed refusal is never a consent given in advance: its polarity is opt-out. */
function readToggleButton(evidence: Evidence): Verdict {
  const { control, own } = evidence;
  const shown = control.text.normalised || control.accessibleName;
  const kind = classifyButton(shown, 'cookie-notice');
  if (kind === 'reject') return optOut(85, purposesOf(evidence), `button:reject ${short(own)}`);
  const fixed = kind === 'accept' || kind === 'other' ? readFixedButton(evidence) : null;
  if (fixed) return fixed;
  if (kind === 'accept') return optIn(85, purposesOf(evidence), `button:accept ${short(own)}`);
  const category = isCookieCategory(own) && !OPENS.test(own);
  if (category) return readLocked(evidence) ?? optIn(75, purposesOf(evidence), `button:category ${short(own)}`);
  if (kind === 'other' && own !== '' && own.length < 60 && !WORKS_THE_NOTICE.test(own)) {
    return unsure(55, `button:other ${short(own)}`);
  }
  return none('unrelated', 75, `button:${kind} ${short(own)}`);
}

/** Pressed and out of reach, in a row of which the words name no advertising: what the site cannot do without. */
function readFixedButton(evidence: Evidence): Verdict | null {
  if (!evidence.on || !evidence.control.disabled) return null;
  const always = evidence.aroundSignals.alwaysOn;
  if (always) return locked(85, `always-on:${always}`);
  const forced = purposesOf(evidence).some((purpose) => purpose === 'advertising' || purpose === 'social-media');
  return forced ? null : locked(75, 'locked:disabled and on');
}

/** Strictly necessary, or not the visitor's to change. Advertising that cannot be switched off is not "necessary": it is forced. */
function readLocked(evidence: Evidence): Verdict | null {
  const { control, own, signals, on } = evidence;
  const label = own.slice(0, LABEL);
  const necessaryName = own.length <= LABEL && NECESSARY.test(label) && !NOT_NECESSARY.test(label);
  const tracking = ADVERTISING_CATEGORY.test(label) || (MEDIA_CATEGORY.test(label) && !necessaryName);
  // Off and free to change: whatever it is called, it is a choice.
  if (necessaryName && !tracking && (on || control.disabled))
    return locked(control.disabled ? 95 : 80, `necessary:${short(label)}`);
  if (!on) return null;
  const always = signals.alwaysOn || evidence.aroundSignals.alwaysOn;
  // "Always active" where a switch is for the others: there is one behind it that nobody can reach.
  if (!control.disabled && (control.visible || !always || tracking)) return null;
  if (always) return locked(90, `always-on:${always}`);
  if (tracking) return optIn(70, cookiePurposes(own), 'locked-but-not-necessary', `label:${short(own)}`);
  return locked(75, 'locked:disabled and on');
}

/** A newsletter box or terms that found their way into the same dialog. */
function aboutSomethingElse(evidence: Evidence): Verdict | null {
  const { own, signals } = evidence;
  if (signals.cookie || own.length < 12) return null;
  const shown = namesPurpose(own) ? '' : firstHit(SHOWN_TO_OTHERS, own);
  if (shown) return unsure(55, `shown-to-others:${shown}`);
  const mail = signals.marketingStrong && signals.receive && !/^marketing/.test(own);
  const accepts = (signals.agree || signals.ack) && (signals.terms || signals.privacyDoc);
  return mail || accepts ? readWorded(evidence) : null;
}

function namesPurpose(own: string): boolean {
  return COOKIE.test(own) || isCookieCategory(own);
}

function confidenceOf(evidence: Evidence): number {
  const { own, surroundings } = evidence;
  if (namesPurpose(own)) return surroundings.cookies ? 92 : 75;
  if (own === '' || isGeneric(own)) return 72;
  return own.length < 60 ? 78 : 70;
}

/** "Read details on my device", "Remember my settings": words of a purpose, though they might work a notice. */
function saysWhatFor(own: string): boolean {
  return ADVERTISING_CATEGORY.test(own) || SHOWN_MEDIA.test(own) || REMEMBERED.test(own) || ON_DEVICE.test(own);
}
const SHOWN_MEDIA =
  /\b(sozialen (medien|netzwerken)|reseaux sociaux|social media|sociale media|redes sociales|redes sociais|social network)\b/;

/** Bare "on/off" and vendor names take their purpose from the heading and the words beside them. */
function purposesOf(evidence: Evidence): readonly Purpose[] {
  if (isVendorName(evidence)) return ['unknown'];
  const row = evidence.surroundings.rows.get(evidence.control.id) ?? '';
  if (row !== '') return cookiePurposes(row);
  const own = cookiePurposes(evidence.own);
  const near = evidence.around.length < NEAR ? evidence.around : '';
  if (own[0] === 'functional' && own.length === 1 && fitted(near)) return [...own, 'profiling'];
  if (own[0] !== 'unknown') return own;
  const mailed = mailPurposes(evidence.own, evidence.signals) ?? mailPurposes(near, evidence.aroundSignals);
  if (mailed) return mailed;
  const above = evidence.heading.length < 80 ? cookiePurposes(evidence.heading) : own;
  if (above[0] !== 'unknown' && above[0] !== 'cookies-all') return above;
  return near === '' ? own : cookiePurposes(near);
}
const NEAR = 400;

/** News and offers by a channel, asked among the cookies. */
function mailPurposes(words: string, signals: TextSignals): readonly Purpose[] | null {
  if (!signals.marketingWeak || signals.cookie) return null;
  const channels = channelsIn(words);
  if (channels.length === 0) return null;
  return [signals.partners ? 'marketing-partners' : 'marketing-own', ...channels];
}

/** A company in a list of companies: a word that many names end in ("… Media") is no purpose of its own. */
function isVendorName(evidence: Evidence): boolean {
  const { heading, own } = evidence;
  if (own.length >= LABEL || isGeneric(own)) return false;
  if (!(heading.length < LABEL && VENDORS.test(heading)) && !isListedVendor(evidence)) return false;
  return cookiePurposes(own.replace(NAME_WORDS, ' ').trim())[0] === 'unknown';
}

/** Under a line of the notice that says whose names follow, beside another name; written as names are. */
function isListedVendor({ control, own, neighbours, surroundings }: Evidence): boolean {
  if (!NAME.test(control.text.normalised) || !isName(own) || !neighbours.some(isName)) return false;
  const at = surroundings.words.indexOf(own);
  const above =
    at < 0
      ? ''
      : (surroundings.words
          .slice(Math.max(0, at - LIST), at)
          .split(SENTENCE_END)
          .at(-1) ?? '');
  return WHOSE_NAMES.test(above);
}

/** Something is left that is no purpose, once the words are off that many names end in. */
function isName(label: string): boolean {
  const proper = label.replace(NAME_WORDS, ' ').replace(COMMON_WORDS, ' ').trim();
  return proper !== '' && cookiePurposes(proper)[0] === 'unknown';
}
const LIST = 800;
const SENTENCE_END = /[.?!:] /;
const NAME = /^[\p{Lu}\p{N}][\p{L}\p{N}.'’-]*( ([\p{Lu}\p{N}&][\p{L}\p{N}.'’-]*|&|und|and|et|y|e|i|of|de|von)){0,4}$/u;
const WHOSE_NAMES =
  /\b(vendors?|partners|partnern|partner|leveranciers|aanbieders|derden|anbieter|drittanbieter|dienstleister|fournisseurs|partenaires|proveedores|socios|fornitori|dostawcy|partnerzy|partnerow|fornecedores|parceiros)\b/;
/** "External Media" is a purpose, not a name. */
const COMMON_WORDS =
  /\b(extern\w*|external|third|party|web|site|website|product|usage|user|other|reach|content|inhalte|contenus?|cookies?|services?|dienste|diensten|google|meta|all|more|own|online|mobile|app|customer|business|user|visitor)\b/g;
const NAME_WORDS =
  /\b(media|medien|(re-?)?targeting|re-?marketing|marketing|advertising|ads|digital|performance|tracking|commercial|video|social|maps|networks?|group|werbung|publicite|analytics?|analytik|audience|measurement|metrics|statistics|data|reklam\w*|pubblicita|publicidad|publicidade)\b/g;
const VENDORS =
  /^(our |all |onze |unsere |nos |nuestros |i nostri |nasi |os nossos |list of |liste des |lista )?((iab|tcf|third[- ]party|other|andere|advertising|trusted|vertrouwde|zaufani|\d+) )?(partners?|partnern?|partenaires|socios|parceiros|partnerzy|werbepartner|vendors?|ad vendors|leveranciers|aanbieders|anbieter|drittanbieter|fournisseurs|proveedores|fornitori|dostawcy|fornecedores|leverandorer|leverantorer)( \(?\d+\)?)?$/;

function isGeneric(own: string): boolean {
  return own === '' || GENERIC.test(own);
}

function short(words: string): string {
  return words.slice(0, 60);
}

const LABEL = 90;
const NOT_NECESSARY =
  /\b(non|not|niet|nicht|pas|un|no|nie|ikke|inte|icke)[- ]*(strictly |strikt |unbedingt )?(necessary|essential|noodzakelijk\w*|essent\w*|notwendig\w*|erforderlich\w*|necess\w*|niezbedn\w*|nodvendig\w*)|\bunnecessary|\bfunctional and|\bbeyond/;
/** Controls that work the notice: its language, its folding, remembering the choice. */
const WORKS_THE_NOTICE =
  /\b(language|taal|sprache|langue|idioma|^(\w+ )?details?|meer info\w*|more info\w*|weitere info\w*|plus d'infos?|show (more|less|all|details?|descriptions?|vendors?|partners?)|toon (meer|alle|details?)|(details|mehr|alle) (tonen|anzeigen)|afficher (plus|les details|tout)|description|beschrijving|^(search|zoek\w*|suchen?|recherche\w*)|filter|remember (my|this) (choices?|selection|decision|answer)|(mijn|deze|dit|keuze|selectie) (keuzes? |selectie )?onthouden|onthoud (mijn|deze|dit)( keuzes?| selectie)?$|(auswahl|entscheidung) merken|don't show|niet meer tonen|nicht mehr anzeigen|ne plus afficher|no volver a mostrar|non mostrare|nie pokazuj\w*|nao (me )?volt\w+ a mostrar|dark mode|read more|lees meer|expand|collapse|uitklappen|inklappen)\b/;
const COOKIE_CHOICE =
  /\b(cookies?|allow|accept|toestaan|accepteren|zulassen|erlauben|autoriser|accepter|statist\w*|analy\w*|marketing)\b/;
const OPENS =
  /\b(manage|customi[sz]e|configure|show|view|beheer\w*|instellen|toon|tonen|anzeigen|verwalten|gerer|personnaliser|settings|instellingen|einstellungen|details?)\b/;
