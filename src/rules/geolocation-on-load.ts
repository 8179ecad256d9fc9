import { fold } from '../classify/fold';
import { lexicon } from '../classify/lexicon/lexicon';
import { permissionAsked, watchedPermissions } from './facts/permission-asked';
import { apAccountability, ePrivacy, gdpr } from './law/sources';
import { defineRule, fail, needsReview, notApplicable } from './rule';

/** The page asks for the visitor's location by itself. Seen by the state of the permission, which tells no position. */
export const geolocationOnLoad = defineRule({
  id: 'geolocation-on-load',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'high', law: 'medium' },
  title: { nl: 'Locatie gevraagd bij laden', en: 'Location asked on load' },
  explanation: {
    nl: 'De toezichthouder noemt het vragen van een locatie die niet nodig is als eigen voorbeeld: standaard worden alleen gegevens gevraagd die nodig zijn.',
    en: 'The regulator names asking for a location that is not needed as its own example: by default only data that are needed are asked.',
  },
  remedy: {
    nl: 'Vraag de locatie pas wanneer de bezoeker op een knop drukt die daarom gaat.',
    en: 'Ask for the location only when the visitor presses a button that is about it.',
  },
  lookAt: {
    nl: 'Open de pagina zonder iets aan te raken en kijk of de browser om de locatie vraagt. De stand kan ook in een ander tabblad of in de instellingen van de browser zijn veranderd.',
    en: 'Open the page without touching anything, and look whether the browser asks for the location. The state can also have been changed in another tab or in the settings of the browser.',
  },
  falsePositives: [
    { nl: 'Een kaart- of routesite op de kaartpagina zelf.', en: 'A map or route site on its map page itself.' },
  ],
  needs: ['watched-site'],
  apExample: true,
  basis: [gdpr('Art. 5(1)(c)'), gdpr('Art. 25(2)'), apAccountability('privacy by default'), ePrivacy('Art. 5(3)')],
  reads: ['pages'],
  messages: {
    asked: {
      nl: 'De browser kreeg een antwoord op de vraag om de locatie voordat de bezoeker iets in de pagina deed.',
      en: 'The browser was given an answer to the question for the location before the visitor did anything in the page.',
    },
    'asked-on-map': {
      nl: 'De browser kreeg een antwoord op de vraag om de locatie voordat de bezoeker iets in de pagina deed. De pagina lijkt een kaart of route te bieden.',
      en: 'The browser was given an answer to the question for the location before the visitor did anything in the page. The page seems to offer a map or a route.',
    },
    'granted-before': {
      nl: 'De site mocht de locatie al gebruiken toen de pagina begon. Of zij dat zonder handeling doet, is niet waargenomen.',
      en: 'The site was already allowed to use the location when the page began. Whether it does so without an act was not observed.',
    },
    'nothing-seen': {
      nl: 'Geen antwoord op een vraag om de locatie gezien vóór een handeling in de pagina. Een vraag die niet is beantwoord laat geen spoor na.',
      en: 'No answer to a question for the location seen before an act in the page. A question that was not answered leaves no trace.',
    },
    'not-watched': {
      nl: 'De site werd niet vanaf het laden gevolgd, of de browser zegt niets over de locatie; hierover is niets te zeggen.',
      en: 'The site was not watched from the start, or the browser tells nothing of the location; nothing can be said about this.',
    },
  },
  evaluate({ pages }) {
    const seen = watchedPermissions(pages);
    if (!seen) return [notApplicable('not-watched')];
    const asked = permissionAsked(seen, 'geolocation');
    if (asked === 'not-told') return [notApplicable('not-watched')];
    if (asked === 'nothing-seen') return [notApplicable('nothing-seen')];
    if (asked === 'granted-before') return [needsReview('granted-before', { severity: 'info' })];
    const title = pages.find(({ top }) => top)?.frame.title ?? '';
    if (MAP.test(fold(title))) return [needsReview('asked-on-map', { severity: 'warning' })];
    return [fail('asked', { sureness: { fact: 'medium', law: 'medium' } })];
  },
});

const MAP = /* @__PURE__ */ lexicon({
  nl: `*kaart; *kaarten; *route*; routeplanner; navigatie; winkelzoeker; dichtstbijzijnde; in de buurt`,
  en: `maps?; route*; directions; navigation; store (finder|locator); nearest; near (me|you)`,
  de: `*karte; karten; *route*; navigation; filialfinder; in der nähe`,
  fr: `cartes?; plan; itinéraire*; navigation; à proximité; trouver un magasin`,
});
