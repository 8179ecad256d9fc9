import type { Purpose } from '../core/evaluation';
import type { Evidence } from './evidence';
import { fold } from './fold';
import { CHANNEL_ONLY, GENERIC } from './lexicon/answers';
import { COMPANY_OF_A_KIND } from './lexicon/companies';
import { COMMUNICATION_HEADING, LIST_NAME, NEWSLETTERS_HEADING, OFFERS, TOPIC_HEADING } from './lexicon/lists';
import { PREFERRED_WAY } from './lexicon/members';
import { ABOUT_ASKER, OWN_MATTER } from './lexicon/permission';
import { readPictures } from './picture-reading';
import { channelsIn, cookiePurposes, fitted } from './purposes';
import { firstHit, foldedSignals, type TextSignals } from './text-signals';
import { acceptance, none, optIn, optOut, unsure, type Verdict, weakened } from './verdict';
import { readWords } from './worded-control';

/** A control whose own words decide nothing, read by heading, neighbours, form and name. `null` when these are silent too. */
export function readByContext(evidence: Evidence): Verdict | null {
  const { own } = evidence;
  if (own === '' || GENERIC.test(own)) return readBare(evidence);
  return (
    readChannel(evidence) ??
    readAllowed(evidence) ??
    readDescribed(evidence) ??
    readListName(evidence) ??
    readByName(evidence)
  );
}

/** "I agree", "Ja", or no words at all: what is agreed to stands around it. */
function readBare(evidence: Evidence): Verdict | null {
  const { control, own, heading } = evidence;
  const near = evidence.around.length < LONGEST_BLOCK ? evidence.around : '';
  const words = [heading, near, evidence.own === '' ? '' : own].filter((part) => part !== '').join('. ');
  const signals = foldedSignals(words);
  const read = readWords(words, signals, control.required);
  if (read && read.consentClass !== 'none') return weakened(read, 12, own === '' ? 'no-label' : `bare-label:${own}`);
  const named = readByName(evidence);
  if (named) return named;
  if (read) return read;
  if (signals.cookie && (signals.agree || signals.consent || own !== '')) {
    return weakened(optIn(80, cookiePurposes(words), `around:${signals.cookie}`), 10, 'bare-label');
  }
  return AGREES.test(own) ? unsure(45, `bare-label:${own}`) : null;
}

/** "E-mail", "SMS", "Post" under a question about being kept posted (charities): a consent per channel. */
function readChannel(evidence: Evidence): Verdict | null {
  const { own, heading, surroundings } = evidence;
  if (!CHANNEL_ONLY.test(own)) return null;
  const preferred = firstHit(PREFERRED_WAY, heading) || firstHit(PREFERRED_WAY, beforeRow(evidence));
  if (preferred) return none('preference', 78, `preferred-way:${preferred}`);
  const asked = askedAbove(evidence);
  if (!asked) {
    return surroundings.formPurpose === 'newsletter'
      ? unsure(50, `channel:${own}`)
      : none('preference', 70, `channel:${own}`);
  }
  const purposes: Purpose[] = [asked.partners ? 'marketing-partners' : 'marketing-own'];
  purposes.push(...channelOf(own));
  const reasons = [`heading:${asked.marketing || 'communication'}`, `channel:${own}`];
  return asked.inverted
    ? optOut(78, purposes, `inverted:${asked.inverted}`, ...reasons)
    : optIn(80, purposes, ...reasons);
}

/** The words in the form right before a row of ways of being reached, and those of the row up to this one. */
function beforeRow({ own, surroundings }: Evidence): string {
  const words = ` ${surroundings.words} `;
  const asked = words.split(` ${own} `).slice(0, -1);
  return asked.map((before) => before.slice(-ROW)).join('. ');
}
/** Characters: a short question and a few channels. */
const ROW = 70;

/** Of a label that is nothing but a way of being reached, or ends in one: the column of a grid. */
function channelOf(own: string): Purpose[] {
  const channel = CHANNEL_ONLY.test(own) ? own : (LAST_WORD.exec(own)?.[0] ?? '');
  if (!CHANNEL_ONLY.test(channel)) return [];
  return channelsIn(channel);
}

/** "Photos on the website" under "What do you give consent for?": a few words that the heading asks to be allowed. */
function readAllowed(evidence: Evidence): Verdict | null {
  const { own, heading, headingSignals } = evidence;
  if (own.length > LONGEST_NAME || heading === '' || heading.length > LONGEST_BLOCK) return null;
  if (headingSignals.terms || headingSignals.privacyDoc || headingSignals.inverted) return null;
  if (readPictures(`${heading}. ${own}`, headingSignals)) {
    return optIn(76, ['data-processing'], `heading:${heading}`, 'pictures');
  }
  // Under a bare title ("Consent form") a box may as well be an answer to something else.
  return headingSignals.consent && ASKS_FOR_WHAT.test(heading) ? unsure(50, `heading:${headingSignals.consent}`) : null;
}

/** A few words of a row ("the website", "newsletter") under a question about pictures that is no heading. */
export function readPicturesAbove(evidence: Evidence): Verdict | null {
  const { own, signals, surroundings } = evidence;
  if (!surroundings.pictures || own === '' || own.length > LONGEST_TITLE) return null;
  if (
    PERMITS_ITSELF.test(own) ||
    signals.receive ||
    signals.agree ||
    signals.terms ||
    signals.privacyDoc ||
    signals.inverted
  )
    return null;
  const asked = /^.*[?:]/.exec(evidence.leadIn)?.[0] ?? '';
  const signalsAbove = evidence.signalsOf(asked);
  if (signalsAbove.inverted || !readPictures(asked, signalsAbove)) return null;
  return optIn(72, ['data-processing'], 'question above:pictures');
}

/** A short title with a description in the same block, as rows of switches have: the description says what is asked. */
function readDescribed(evidence: Evidence): Verdict | null {
  const { own, around, control, heading } = evidence;
  if (TOPIC_HEADING.test(heading)) return null;
  if (own.length > LONGEST_TITLE || around.length <= own.length || around.length > LONGEST_BLOCK) return null;
  const read = readWords(around, evidence.aroundSignals, control.required);
  return read?.consentClass === 'optional-consent' ? weakened(read, 10, `described:${own}`) : null;
}

/** Names of lists ("Weekly letter", "Product news and offers") where mail is what the form or the heading is about. */
function readListName(evidence: Evidence): Verdict | null {
  const { own, surroundings, heading } = evidence;
  if (own.length > LONGEST_NAME) return null;
  // Before the names: a "letter" among newsletters is no post.
  if (NEWSLETTERS_HEADING.test(heading) && !FORMAT.test(own))
    return optIn(74, listPurposes(evidence).slice(0, 1), `newsletters:${heading}`);
  const list = firstHit(LIST_NAME, own);
  const asked = askedAbove(evidence);
  const newsletter = surroundings.formPurpose === 'newsletter';
  if (list && (asked || newsletter) && !OWNED.test(own))
    return optIn(78, listPurposes(evidence), `list:${list}`, newsletter ? 'form:newsletter' : `heading:${heading}`);
  if (TOPIC_HEADING.test(heading) && !asked) return none('preference', 75, `topic-heading:${heading}`);
  if (asked && fitted(own)) return optIn(70, [...listPurposes(evidence), 'profiling'], `heading:${heading}`, 'fitted');
  if (asked && OWNED.test(own)) return none('preference', 72, `own:${own}`);
  if (asked && surroundings.personalFields) return optIn(64, ['marketing-own'], `heading:${heading}`);
  const byMail = surroundings.personalFields && BY_MAIL.test(own) && ABOUT_ASKER.test(own) && !OWN_MATTER.test(own);
  if (byMail && !OWNED.test(own)) return optIn(68, listPurposes(evidence), 'list:by mail');
  if (newsletter && !heading) return unsure(55, 'form:newsletter');
  if (!list || surroundings.formPurpose === 'search') return null;
  const offers = OFFERS.test(own);
  if (offers && surroundings.personalFields)
    return optIn(66, listPurposes(evidence), `list:${list}`, 'form:personal fields');
  return offers && surroundings.formPurpose !== null ? unsure(45, `list:${list}`) : null;
}

/** Signals of the heading or the words around when they ask to be allowed to send something. */
function askedAbove(evidence: Evidence): TextSignals | null {
  if (evidence.heading !== '' && evidence.heading.length < LONGEST_BLOCK) {
    const above = evidence.headingSignals;
    const answers = evidence.surroundings.formPurpose === 'contact' && HOW_TO_ANSWER.test(evidence.heading);
    if (above.marketing || (!answers && COMMUNICATION_HEADING.test(evidence.heading))) return above;
  }
  const around = evidence.control.surroundingText.normalised.length < LONGEST_BLOCK ? evidence.blockSignals : null;
  if (around?.marketing && around.receive) return around;
  const before = CHANNEL_ONLY.test(evidence.own) ? evidence.signalsOf(evidence.leadIn) : null;
  return before?.marketing && before.receive ? before : null;
}

/** The name of the field is a fact of the form: weak alone, telling when the label is empty or bare. */
function readByName(evidence: Evidence): Verdict | null {
  const { name, own, surroundings } = evidence;
  if (name === '' || surroundings.filter) return null;
  const bare = own === '' || GENERIC.test(own);
  const less = bare ? 0 : 8;
  if (NAMED_MARKETING.test(name)) return optIn(70 - less, ['marketing-own', ...channelOf(own)], `name:${name}`);
  if (NAMED_TERMS.test(name)) return acceptance('terms', 70 - less, `name:${name}`);
  if (NAMED_PRIVACY.test(name)) return acceptance('acknowledgement', 68 - less, `name:${name}`);
  return NAMED_CONSENT.test(name) ? unsure(55, `name:${name}`) : null;
}

function listPurposes(evidence: Evidence): Purpose[] {
  const { own, signals } = evidence;
  const partners = signals.partners !== '' || /\bpartner/.test(own) || namesAnother(evidence);
  return [partners ? 'marketing-partners' : 'marketing-own', ...channelOf(own)];
}

/** "Offers of the publisher Elmer" on a page of which neither title nor address names Elmer: somebody else's offers. */
function namesAnother({ control, own, surroundings }: Evidence): boolean {
  const name = COMPANY_OF_A_KIND.exec(own)?.at(-1) ?? '';
  if (name === '' || CHANNEL_ONLY.test(name) || surroundings.site.includes(name)) return false;
  // A name has a capital; "the bank offers" has none.
  const at = fold(control.text.normalised).indexOf(` ${name}`);
  const written = at < 0 ? '' : control.text.normalised.slice(at + 1, at + 2);
  return written !== written.toLowerCase();
}

/** A sentence of its own, which the question above says nothing of. */
const PERMITS_ITSELF = /\b(mag|mogen|may|can|darf|durfen|peut|peuvent|puede|pueden|puo|possono|moze|moga|pode|podem)\b/;
/** "Tips for events by e-mail": what one is sent, and how. */
const BY_MAIL =
  /.{6} (by|via|per|par|por|via|przez|in (my|your|mijn|uw|je)) (e-?mail|mail|sms|text|post|whatsapp|inbox|mailbox|courriel|courrier|correo|e-mailem)$/;
/** In a form that asks a question, how one is reached is how the answer comes. */
const HOW_TO_ANSWER = /^(how|hoe|wie|comment|como|come|jak)\b/;
const LAST_WORD = /[^ ]+$/;
/** What belongs to the visitor is a service: "replies to my letters". */
const OWNED = /\b(my|mijn|meine?[nrms]?|mes|mon|ma|mis?|miei|mio|mia|mie|moj\w*|moich|mego|meus?|minhas?)\b/;
/** How a newsletter is made up, not which. */
const FORMAT = /^(html|plain|text|tekst|texte|testo|texto)( (text|tekst|e-?mail|version|versie))?$/;
const LONGEST_BLOCK = 600;
const LONGEST_NAME = 120;
const LONGEST_TITLE = 60;
const ASKS_FOR_WHAT = /[?:]$/;
const AGREES =
  /\b(agree|accept|akkoord|accoord|consent|einverstanden|zustimm\w*|stimme|accepte\w*|d'accord|toestemming|acepto|accetto|aceito)\b/;
const NAMED_MARKETING =
  /\b(news ?letters?|nieuwsbrief|opt ?in|mailing( ?list)?|marketing|promo(tions)?|subscribe[rd]?|advertising|reclame|werbung|special offers?)\b/;
const NAMED_TERMS = /\b(terms|tos|voorwaarden|agb|cg[uv]|conditions|tandc|t and c)\b/;
const NAMED_PRIVACY =
  /\b(privacy|datenschutz|confidentialite|privacybeleid|privacyverklaring|avg|dsgvo|rgpd|gdpr|psgdpr)\b/;
const NAMED_CONSENT = /\b(consent|toestemming|einwilligung|consentement|akkoord|agree(ment)?)\b/;
