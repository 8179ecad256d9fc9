import { fold } from '../classify/fold';
import { ACKNOWLEDGE_BUTTON } from '../classify/lexicon/banner-words';
import { textSignals } from '../classify/text-signals';
import type { Artifacts } from './artifacts';
import {
  type CookieBanner,
  firstLayers,
  saysOnlyNecessary,
  showingBanner,
  unclearButtons,
} from './facts/cookie-banner';
import { apCookies, edpbTaskforce, gdpr } from './law/sources';
import { concluding, defineRule, fail, needsReview, notApplicable, pass, type RuleOutcome } from './rule';

/** A cookie banner that can be accepted on what is shown first, and not refused there. */
export const bannerNoRejectFirstLayer = defineRule({
  id: 'banner-no-reject-first-layer',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'medium' },
  title: { nl: 'Geen weigerknop op de eerste laag', en: 'No refuse option beside accept' },
  explanation: {
    nl: 'Weigeren moet even makkelijk zijn als accepteren. Wie alleen kan accepteren, of eerst instellingen moet openen, heeft op het eerste scherm geen gelijke keuze. De Europese toezichthouders zijn hierover niet allemaal even stellig; de Nederlandse en de Franse wel.',
    en: 'Refusing must be as easy as accepting. Who can only accept, or has to open settings first, has no equal choice on the first screen. Not all European regulators are equally firm on this; the Dutch and the French are.',
  },
  remedy: {
    nl: 'Zet op de eerste laag naast de knop om te accepteren een knop om alles te weigeren.',
    en: 'Put on the first layer, beside the button that accepts, a button that refuses everything.',
  },
  lookAt: {
    nl: 'Kijk op het beeld of er toch een manier is om in één keer te weigeren, en of de site iets plaatst waarvoor toestemming nodig is.',
    en: 'Look at the picture whether there is a way to refuse at once after all, and whether the site places anything that needs consent.',
  },
  falsePositives: [
    {
      nl: 'Een banner op een site die alleen noodzakelijke cookies plaatst.',
      en: 'A banner on a site that places necessary cookies only.',
    },
    {
      nl: 'Een banner die nog niet klaar is met laden, of een proef waarin bezoekers verschillende banners krijgen.',
      en: 'A banner that has not finished loading, or a trial in which visitors get different banners.',
    },
    {
      nl: 'Een variant voor bezoekers uit een ander land.',
      en: 'A variant for visitors from another country.',
    },
  ],
  basis: [
    edpbTaskforce('paras 6-8'),
    apCookies('keuzes op één laag'),
    apCookies('geen keuze verbergen'),
    apCookies('geen extra klikken'),
    gdpr('R42'),
    gdpr('Art. 7'),
  ],
  reads: ['notices', 'pages', 'gaps'],
  messages: {
    'no-reject': {
      nl: 'De banner toont “{accept}”, maar geen knop om te weigeren.',
      en: 'The banner shows “{accept}”, but no button that refuses.',
    },
    'settings-instead': {
      nl: 'De banner toont “{accept}” en “{settings}”, maar geen knop om in één keer te weigeren.',
      en: 'The banner shows “{accept}” and “{settings}”, but no button that refuses at once.',
    },
    'close-instead': {
      nl: 'De banner toont “{accept}” en een knop om te sluiten (“{close}”). Of sluiten hetzelfde is als weigeren, zegt de knop niet.',
      en: 'The banner shows “{accept}” and a button that closes (“{close}”). Whether closing is the same as refusing, the button does not say.',
    },
    'save-may-refuse': {
      nl: 'De banner toont “{accept}” en “{save}”. Alle keuzes staan uit: opslaan kan dus weigeren zijn, maar de knop zegt dat niet.',
      en: 'The banner shows “{accept}” and “{save}”. All choices are off: saving may therefore be refusing, but the button does not say so.',
    },
    'accept-or-pay': {
      nl: 'De banner toont “{accept}” en “{pay}”: betalen in plaats van weigeren. Of dat een vrije keuze is, moet een mens beoordelen.',
      en: 'The banner shows “{accept}” and “{pay}”: paying instead of refusing. Whether that is a free choice is for a person to judge.',
    },
    'unclear-button': {
      nl: 'De banner toont “{accept}” en “{other}”. Wat de tweede knop doet is uit de woorden niet op te maken.',
      en: 'The banner shows “{accept}” and “{other}”. What the second button does cannot be told from its words.',
    },
    'may-be-notice-only': {
      nl: 'De melding toont alleen “{accept}” en vraagt niet met zoveel woorden om toestemming. Het kan een mededeling zijn over cookies waarvoor geen toestemming nodig is.',
      en: 'The notice shows only “{accept}” and does not ask for consent in so many words. It may be information about cookies that need no consent.',
    },
    'says-only-necessary': {
      nl: 'De banner toont “{accept}” en geen weigerknop, en zegt dat alleen noodzakelijke cookies worden gebruikt. Als dat klopt valt er niets te weigeren.',
      en: 'The banner shows “{accept}” and no button that refuses, and says that only necessary cookies are used. If that is so, there is nothing to refuse.',
    },
    'may-be-later-layer': {
      nl: 'Hier staat “{accept}” zonder weigerknop, maar de pagina was al gebruikt: dit kan een laag zijn die de bezoeker zelf opende. Herlaad de pagina en leg opnieuw vast.',
      en: 'Here is “{accept}” without a button that refuses, but the page had been used: this may be a layer that the visitor opened. Reload the page and capture again.',
    },
    'not-all-read': {
      nl: 'De banner toont “{accept}” en er is geen weigerknop gevonden, maar niet alles op de pagina kon gelezen worden.',
      en: 'The banner shows “{accept}” and no button that refuses was found, but not everything on the page could be read.',
    },
    'reject-shown': {
      nl: 'De banner toont naast “{accept}” ook “{reject}”.',
      en: 'Beside “{accept}” the banner also shows “{reject}”.',
    },
    'no-banner': {
      nl: 'Geen cookiebanner met een knop om te accepteren in beeld.',
      en: 'No cookie banner with a button that accepts was shown.',
    },
  },
  evaluate(artifacts) {
    const outcomes = firstLayers(artifacts.notices, artifacts.pages).map((banner) => judge(banner, artifacts));
    return concluding(outcomes, () => notApplicable('no-banner'));
  },
});

type Message =
  | 'no-reject'
  | 'settings-instead'
  | 'close-instead'
  | 'save-may-refuse'
  | 'accept-or-pay'
  | 'unclear-button'
  | 'may-be-notice-only'
  | 'says-only-necessary'
  | 'may-be-later-layer'
  | 'not-all-read'
  | 'reject-shown';

function judge(banner: CookieBanner, { gaps }: Pick<Artifacts, 'gaps'>): RuleOutcome<Message> {
  const { accept, reject, settings, close, save, pay } = banner.buttons;
  const shown = (rest: Parameters<typeof showingBanner>[1] = {}) =>
    showingBanner(banner, { accept: accept[0], ...rest });
  if (reject[0]) return pass('reject-shown', shown({ reject: reject[0] }));
  if (saysOnlyNecessary(banner)) return needsReview('says-only-necessary', { ...shown(), severity: 'info' });
  if (pay[0]) return needsReview('accept-or-pay', shown({ pay: pay[0] }));
  if (banner.mayBeLater) return needsReview('may-be-later-layer', shown());
  if (gaps.length > 0) return needsReview('not-all-read', shown());
  if (save[0] && everyChoiceOff(banner)) return needsReview('save-may-refuse', shown({ save: save[0] }));
  // In a list of purposes every purpose is a button of its own; only beside nothing else is an unknown one a puzzle.
  const [other] = banner.from.controls.length === 0 ? unclearButtons(banner) : [];
  if (other) return needsReview('unclear-button', shown({ other }));
  if (settings[0]) return fail('settings-instead', shown({ settings: settings[0] }));
  if (close[0]) return fail('close-instead', shown({ close: close[0] }));
  return mayOnlyInform(banner) ? needsReview('may-be-notice-only', shown()) : fail('no-reject', shown());
}

function everyChoiceOff({ from }: CookieBanner): boolean {
  const free = from.controls.filter((a) => a.control.visible && !a.class.necessary && !a.control.disabled);
  return free.length > 0 && free.every((a) => a.control.states.initial === 'off');
}

/** Only "OK" or "Got it" under words that ask nothing. */
function mayOnlyInform({ from, buttons }: CookieBanner): boolean {
  const read = buttons.accept.every(({ button }) =>
    ACKNOWLEDGE_BUTTON.test(fold(button.text.normalised || button.accessibleName)),
  );
  const { consent, agree } = textSignals(from.notice.text.normalised);
  return read && !consent && !agree;
}
