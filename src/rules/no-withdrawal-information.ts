import { fold } from '../classify/fold';
import { WITHDRAW } from '../classify/lexicon/inverted';
import { lexicon } from '../classify/lexicon/lexicon';
import { textSignals } from '../classify/text-signals';
import type { Artifacts } from './artifacts';
import { type ConsentRequest, consentRequests } from './facts/consent-requests';
import { sentencesOf } from './facts/sentences';
import { apCookies, edpbConsent, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** Consent is asked and nothing at hand says that it can be taken back. */
export const noWithdrawalInformation = defineRule({
  id: 'no-withdrawal-information',
  version: 3,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: {
    nl: 'Intrekken niet vermeld vóór toestemming',
    en: 'Right to withdraw not mentioned before consent',
  },
  explanation: {
    nl: 'Wie toestemming geeft, moet vooraf horen dat die op elk moment kan worden ingetrokken.',
    en: 'Whoever gives consent must be told beforehand that it can be withdrawn at any time.',
  },
  remedy: {
    nl: 'Zet bij de vraag hoe men zich later bedenkt, bijvoorbeeld “Je kunt je altijd afmelden”.',
    en: 'Say beside the question how to change one’s mind later, for example “You can unsubscribe at any time”.',
  },
  lookAt: {
    nl: 'Kijk of intrekken ergens bij de vraag, in dezelfde laag of in de direct gelinkte informatie wordt genoemd.',
    en: 'Look whether withdrawing is mentioned beside the question, in the same layer or in the information linked from it.',
  },
  falsePositives: [
    {
      nl: '“Afmelden” voor een bijeenkomst of een bestelling gaat niet over toestemming; de regel telt dat niet als vermelding.',
      en: '“Cancelling” an event or an order is not about consent; the rule does not count that as mentioning it.',
    },
  ],
  basis: [
    gdpr('Art. 7(3)'),
    gdpr('Art. 13(2)(c)'),
    edpbConsent('para 64'),
    edpbConsent('para 116'),
    apCookies('be clear about withdrawing'),
  ],
  reads: ['controls', 'forms', 'notices', 'links', 'gaps'],
  messages: {
    none: {
      nl: 'Bij de vraag “{text}” staat niets over intrekken of afmelden, en er is geen link naar informatie.',
      en: 'Nothing at the question “{text}” says how to withdraw or unsubscribe, and there is no link to information.',
    },
    'none-beside': {
      nl: 'Bij de vraag “{text}” staat niets over intrekken of afmelden. Alleen elders op de pagina staat een link naar informatie.',
      en: 'Nothing at the question “{text}” says how to withdraw or unsubscribe. Only elsewhere on the page there is a link to information.',
    },
    'banner-none': {
      nl: 'De banner zegt niet dat de keuze later kan worden ingetrokken of gewijzigd, en verwijst nergens naar: “{text}”.',
      en: 'The banner does not say that the choice can be withdrawn or changed later, and refers to nothing: “{text}”.',
    },
    'perhaps-in-link': {
      nl: 'Bij de vraag “{text}” staat niets over intrekken of afmelden. Het kan in de gelinkte informatie staan (“{link}”); open die en kijk.',
      en: 'Nothing at the question “{text}” says how to withdraw or unsubscribe. It can be in the linked information (“{link}”); open it and look.',
    },
    'perhaps-in-other-layer': {
      nl: 'Deze laag zegt niets over intrekken: “{text}”. Het kan in een andere laag staan; open die en kijk.',
      en: 'This layer says nothing about withdrawing: “{text}”. It can be in another layer; open it and look.',
    },
    'perhaps-only-informs': {
      nl: 'De melding zegt niets over intrekken: “{text}”. Als er alleen noodzakelijke cookies zijn, is zij geen vraag om toestemming.',
      en: 'The notice says nothing about withdrawing: “{text}”. If there are only necessary cookies, it is no request for consent.',
    },
    'about-something-else': {
      nl: 'Bij de vraag “{text}” gaat “{found}” mogelijk over iets anders dan de toestemming.',
      en: 'At the question “{text}”, “{found}” may be about something else than the consent.',
    },
    'one-of-a-row': {
      nl: 'Bij de vraag “{text}” zelf staat niets over intrekken of afmelden. Zij hoort bij een reeks keuzes buiten een formulier; lees wat er boven of onder die reeks staat.',
      en: 'At the question “{text}” itself nothing says how to withdraw or unsubscribe. It is one of a row of choices outside a form; read what is said above or below the row.',
    },
    'not-all-read': {
      nl: 'Bij de vraag “{text}” is niets over intrekken gevonden, maar niet alles op de pagina kon gelezen worden.',
      en: 'Nothing about withdrawing was found at the question “{text}”, but not everything on the page could be read.',
    },
    mentioned: {
      nl: 'Bij de vraag “{text}” staat hoe men zich bedenkt: “{found}”.',
      en: 'At the question “{text}” it says how to change one’s mind: “{found}”.',
    },
    'no-request': {
      nl: 'Geen vraag om toestemming in beeld in wat gelezen is.',
      en: 'No request for consent on screen in what was read.',
    },
  },
  evaluate(artifacts) {
    const outcomes = consentRequests(artifacts).map((request) => judge(request, artifacts));
    return concluding(outcomes, () => notApplicable('no-request'));
  },
});

type Message =
  | 'none'
  | 'none-beside'
  | 'banner-none'
  | 'perhaps-in-link'
  | 'perhaps-in-other-layer'
  | 'perhaps-only-informs'
  | 'about-something-else'
  | 'one-of-a-row'
  | 'not-all-read'
  | 'mentioned';

function judge(
  request: ConsentRequest,
  { gaps, links: all, controls }: Pick<Artifacts, 'gaps' | 'links' | 'controls'>,
): RuleOutcome<Message> {
  const { shown, links, notice, kind } = request;
  const mentions = sentencesOf(request.layer).filter((words) => WITHDRAW.test(words) || CHANGE_LATER.test(words));
  const about = mentions.find((words) => !isAboutSomethingElse(words));
  const withFound = (found: string) => ({ ...shown, params: { ...shown.params, found: asShown(found, request) } });
  if (about) return pass('mentioned', withFound(about));
  const [other] = mentions;
  if (other) return needsReview('about-something-else', { ...withFound(other), severity: 'warning' });
  const informs = links.find(({ link }) => (link.kind === 'privacy' || link.kind === 'cookie') && link.visible);
  if (informs) {
    const params = { ...shown.params, link: informs.link.text.exact.trim() || informs.link.accessibleName };
    const locators = [...(shown.locators ?? []), informs.link.locator];
    return needsReview('perhaps-in-link', { ...shown, params, locators, severity: 'warning' });
  }
  // A layer with choices to save may be the second one, opened by the visitor.
  const onwards = links.length > 0 || notice?.buttons.some(({ class: c }) => c === 'settings' || c === 'save');
  if (kind === 'banner' && onwards) return needsReview('perhaps-in-other-layer', { ...shown, severity: 'warning' });
  if (gaps.length > 0) return needsReview('not-all-read', shown);
  if (request.mayOnlyInform) return needsReview('perhaps-only-informs', { ...shown, severity: 'warning' });
  if (kind === 'banner') return fail('banner-none', shown);
  if (isOneOfRow(request, controls)) return needsReview('one-of-a-row', { ...shown, severity: 'warning' });
  // Said only in the privacy statement is less than asked, but more than nothing.
  const elsewhere = all.some(({ link }) => link.kind === 'privacy');
  return elsewhere ? fail('none-beside', { ...shown, severity: 'warning' }) : fail('none', shown);
}

/** Outside any form or notice a capture keeps the words of each row, not those above all rows. */
function isOneOfRow({ form, notice, controls: [own] }: ConsentRequest, all: Artifacts['controls']): boolean {
  if (form || notice || !own) return false;
  return all.some(
    (other) =>
      other !== own &&
      other.frame === own.frame &&
      !other.form &&
      !other.notice &&
      other.control.heading === own.control.heading,
  );
}

/** Unsubscribing from an event, cancelling an order, sending back goods. */
function isAboutSomethingElse(words: string): boolean {
  return OTHER_MATTER.test(words) && !textSignals(words).marketing && !CONSENT_MATTER.test(words);
}

/** The sentence in the page's own spelling; it was looked for in folded words. */
function asShown(folded: string, { layer }: ConsentRequest): string {
  const found = layer.split(/(?<=[.!?])\s+|\s*\n+\s*(?!\p{Ll})/u).find((sentence) => fold(sentence) === folded);
  return found?.trim() ?? folded;
}

const CONSENT_MATTER =
  /\b(toestemming|consent|einwilligung|consentement|keuze|choice|e-?mails?|mailing|nieuws\w*|news\w*)\b/;
const OTHER_MATTER = /* @__PURE__ */ lexicon({
  nl: `*evenement*; bijeenkomst*; workshop*; training*; cursus*; les; lessen; deelname; reservering*; boeking*; bestelling*; aankoop; herroep*; abonnement*; afspraak; lidmaatschap`,
  en: `events?; meetings?; workshops?; trainings?; courses?; class(es)?; reservations?; bookings?; orders?; purchase; appointments?; membership; subscription fee`,
  de: `veranstaltung*; workshop*; kurs*; seminar*; buchung*; bestellung*; widerrufsrecht; widerrufsbelehrung; kauf; termin; mitgliedschaft; vertrag*`,
  fr: `événements?; ateliers?; cours; réservations?; commandes?; achats?; rétractation; rendez-vous; abonnement payant`,
});
/** How banners say it: the choice can be changed later. */
const CHANGE_LATER = /* @__PURE__ */ lexicon({
  nl: `(wijzig*|aanpas*|verander*|intrekk*) … (kan|kunt|mag) … (altijd|later|op elk moment); (keuze*|voorkeur*|instelling*|toestemming) … (later|altijd|weer|opnieuw) … (wijzig*|aanpas*|verander*|aan te passen); (later|altijd|alsnog) … (wijzigen|aanpassen|veranderen|stopzetten|stoppen)`,
  en: `(change|update|adjust|modify|review|manage) … (choice|choices|preferences|settings|consent) … (later|any|again|future|whenever); (later|any time|always) … (change|update|adjust); stop … (receiving|emails)`,
  de: `(auswahl|einstellung*|einwilligung|entscheidung) … (später|jederzeit|nachträglich) … (änder*|anpass*); (später|jederzeit) … (ändern|anpassen|zurückziehen); zurückziehen`,
  fr: `(modifier|changer) … (choix|préférences|avis|paramètres) … (moment|tard|instant)*; changer d'avis; revenir sur (votre|vos) (choix|décision)`,
});
