import { classifyButton } from '../classify';
import { fold } from '../classify/fold';
import { lexicon } from '../classify/lexicon/lexicon';
import type { ButtonClass } from '../core/evaluation';
import type { NoticeArtifact } from './artifacts';
import { type ConsentRequest, consentRequests } from './facts/consent-requests';
import { isDutchGovernment } from './facts/public-body';
import { edpbConsent, tw } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A banner that blocks the page and offers nothing but accepting. */
export const consentWall = defineRule({
  id: 'consent-wall',
  version: 3,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Cookiemuur', en: 'No access without accepting' },
  explanation: {
    nl: 'Wie alleen kan accepteren of weggaan, heeft geen vrije keuze. Overheden mogen toegang nooit laten afhangen van toestemming.',
    en: 'Who can only accept or leave has no free choice. Public bodies may never make access depend on consent.',
  },
  remedy: {
    nl: 'Geef de banner een knop om te weigeren, of laat de pagina bereikbaar zonder keuze.',
    en: 'Give the banner a button to refuse, or leave the page usable without a choice.',
  },
  lookAt: {
    nl: 'Kijk of de pagina achter de banner echt niet te gebruiken is en of er nergens een weg zonder toestemming is. Ga na of de organisatie een overheid is: dan weegt dit zwaarder.',
    en: 'Look whether the page behind the banner really cannot be used and whether there is no way without consent. Check whether the organisation is a public body: then this weighs more.',
  },
  falsePositives: [
    { nl: 'Een vraag naar de leeftijd van de bezoeker.', en: 'A question about the age of the visitor.' },
    { nl: 'Een inlogscherm.', en: 'A screen to log in.' },
    { nl: 'Een betaalmuur voor de inhoud zelf.', en: 'A paywall for the content itself.' },
  ],
  basis: [edpbConsent('paras 39-41'), tw('Art. 11.7a lid 5')],
  reads: ['controls', 'forms', 'notices', 'links', 'gaps'],
  messages: {
    'only-accept': {
      nl: 'De banner blokkeert de pagina en heeft alleen een knop om te accepteren: “{text}”.',
      en: 'The banner blocks the page and has only a button to accept: “{text}”.',
    },
    'only-accept-government': {
      nl: 'De banner blokkeert een pagina van de overheid en heeft alleen een knop om te accepteren: “{text}”.',
      en: 'The banner blocks a page of the government and has only a button to accept: “{text}”.',
    },
    'accept-or-pay': {
      nl: 'De banner blokkeert de pagina en laat kiezen tussen accepteren en betalen: “{text}”. Of dat een vrije keuze is, hangt van de omstandigheden af.',
      en: 'The banner blocks the page and offers accepting or paying: “{text}”. Whether that is a free choice depends on the circumstances.',
    },
    'perhaps-other-gate': {
      nl: 'De pagina is geblokkeerd, maar mogelijk om een andere reden dan cookies: “{text}”.',
      en: 'The page is blocked, but perhaps for another reason than cookies: “{text}”.',
    },
    'perhaps-behind-settings': {
      nl: 'De banner blokkeert de pagina en heeft geen weigerknop in beeld: “{text}”. Weigeren kan achter de instellingen zitten; dat is niet te zien zonder te klikken.',
      en: 'The banner blocks the page and shows no button to refuse: “{text}”. Refusing can be behind the settings; that cannot be seen without clicking.',
    },
    'perhaps-other-way': {
      nl: 'De banner blokkeert de pagina en heeft geen weigerknop in beeld, maar wel een knop waarvan niet vaststaat wat die doet: “{text}”.',
      en: 'The banner blocks the page and shows no button to refuse, but has a button of which it is not certain what it does: “{text}”.',
    },
    'perhaps-only-informs': {
      nl: 'Een melding blokkeert de pagina tot de bezoeker haar wegklikt: “{text}”. Als er alleen noodzakelijke cookies zijn, vraagt zij geen toestemming.',
      en: 'A notice blocks the page until the visitor clicks it away: “{text}”. If there are only necessary cookies, it asks no consent.',
    },
    'blocking-unknown': {
      nl: 'De banner heeft alleen een knop om te accepteren en staat in een deel van de pagina dat apart is opgebouwd; of die de pagina blokkeert, is niet te zien: “{text}”.',
      en: 'The banner has only a button to accept and stands in a part of the page that is built apart; whether it blocks the page cannot be seen: “{text}”.',
    },
    'not-all-read': {
      nl: 'De banner blokkeert de pagina en alleen een knop om te accepteren is gelezen, maar niet alles kon gelezen worden: “{text}”.',
      en: 'The banner blocks the page and only a button to accept was read, but not everything could be read: “{text}”.',
    },
    'way-out': {
      nl: 'De banner heeft een weg zonder te accepteren: “{text}”.',
      en: 'The banner has a way without accepting: “{text}”.',
    },
    'not-blocking': {
      nl: 'De banner laat de pagina bereikbaar: “{text}”.',
      en: 'The banner leaves the page within reach: “{text}”.',
    },
    'no-banner': {
      nl: 'Geen cookiebanner die om toestemming vraagt in beeld in wat gelezen is.',
      en: 'No cookie banner that asks for consent on screen in what was read.',
    },
  },
  evaluate(artifacts) {
    const banners = consentRequests(artifacts).filter(({ kind }) => kind === 'banner');
    const outcomes = banners.flatMap((banner) =>
      banner.notice ? [judge(banner, banner.notice, artifacts.gaps.length > 0)] : [],
    );
    return concluding(outcomes, () => notApplicable('no-banner'));
  },
});

type Message =
  | 'only-accept'
  | 'only-accept-government'
  | 'accept-or-pay'
  | 'perhaps-other-gate'
  | 'perhaps-behind-settings'
  | 'perhaps-other-way'
  | 'perhaps-only-informs'
  | 'blocking-unknown'
  | 'not-all-read'
  | 'way-out'
  | 'not-blocking';

function judge(banner: ConsentRequest, artifact: NoticeArtifact, unread: boolean): RuleOutcome<Message> {
  const { shown } = banner;
  const warning = { ...shown, severity: 'warning' as const };
  const ways = waysShown(artifact);
  if (hasWayOut(artifact, ways)) return pass('way-out', shown);
  // Inside a frame, "over the whole window" says only that the banner fills its frame.
  if (artifact.frame.path !== '0') return needsReview('blocking-unknown', warning);
  // The reader tells a backdrop by what lies under points of the window, which ends at the edge of a shadow tree.
  const { modal, locator } = artifact.notice;
  if (!modal && locator.path.length > 1) return needsReview('blocking-unknown', warning);
  if (!modal) return pass('not-blocking', shown);
  if (isOtherGate(banner.layer)) return needsReview('perhaps-other-gate', { ...shown, severity: 'info' });
  if (ways.has('pay')) return needsReview('accept-or-pay', warning);
  if (ways.has('settings')) return needsReview('perhaps-behind-settings', warning);
  if (ways.has('other') || ways.has('submit')) return needsReview('perhaps-other-way', warning);
  if (unread) return needsReview('not-all-read', warning);
  if (banner.mayOnlyInform) return needsReview('perhaps-only-informs', { ...shown, severity: 'info' });
  return isDutchGovernment(artifact) ? fail('only-accept-government', shown) : fail('only-accept', warning);
}

function waysShown({ buttons }: NoticeArtifact): ReadonlySet<ButtonClass> {
  return new Set(buttons.filter(({ button }) => button.visible).map(({ class: c }) => c));
}

/** Refusing, closing, saving a choice of one's own; a link that refuses; or refusing in the layer behind the settings. */
function hasWayOut({ links, clicks }: NoticeArtifact, ways: ReadonlySet<ButtonClass>): boolean {
  if (ways.has('reject') || ways.has('close') || ways.has('save') || clicks?.reject) return true;
  return links.some(({ link }) => link.visible && classifyButton(link.text.exact, 'cookie-notice') === 'reject');
}

/** Reading on may be what a paywall sells; where the same clause says by what, with cookies or by agreeing, it is the consent that is sold. */
function isOtherGate(layer: string): boolean {
  if (OTHER_GATE.test(fold(layer))) return true;
  const clauses = layer.split(/[.;!?\n]/).map(fold);
  return clauses.some((clause) => READ_ON.test(clause) && !BY_CONSENT.test(clause));
}

const READ_ON = /* @__PURE__ */ lexicon({
  nl: `(verder|door) ?lezen`,
  en: `(continue|keep|carry on) reading; read on`,
  de: `weiter ?(zu)?lesen`,
  fr: `(poursuivre|continuer) (la|votre|sa) lecture; continuer à lire`,
});

const BY_CONSENT =
  /\bcookies?\b|\b(accept\w*|accepteer\w*|akkoord|toestemm\w*|consent\w*|agree\w*|zustimm\w*|einwillig\w*|einverstanden|akzeptier\w*|j'accepte|consentir|consentement|accord)\b/;

/** Age, login, paywall: the screen is there for something else. */
const OTHER_GATE = /* @__PURE__ */ lexicon({
  nl: `leeftijd; (18|16|21) jaar; inlog*; log in; aanmelden om; wachtwoord; abonnees`,
  en: `(your|legal|drinking) age; (18|16|21) (years|or over|or older); log ?in to; sign in; password; subscribers only`,
  de: `(dein|ihr) alter; volljährig; (18|16) jahre; einloggen; anmelden um; passwort`,
  fr: `votre âge; majeure?; (18|16) ans; se connecter; connectez-vous; mot de passe; abonnés`,
});
