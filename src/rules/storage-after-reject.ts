import { apCookies, ePrivacy, tw } from './law/sources';
import { defineRule, notApplicable } from './rule';

/**
 * New storage of advertising or statistics after a refusal. That needs the page before and after the choice; a capture holds
 * one moment, so the rule says only that it was not looked at.
 */
export const storageAfterReject = defineRule({
  id: 'storage-after-reject',
  version: 1,
  severity: 'violation',
  sureness: { fact: 'medium', law: 'high' },
  title: { nl: 'Tracking na weigeren', en: 'Tracking after refusal' },
  explanation: {
    nl: 'Wie weigert, mag erop rekenen dat er daarna niets nieuws wordt opgeslagen of uitgelezen waarvoor toestemming nodig is.',
    en: 'Whoever refuses may count on nothing new being stored or read afterwards that needs consent.',
  },
  remedy: {
    nl: 'Laat een weigering doorwerken in alle onderdelen van de pagina.',
    en: 'Let a refusal reach all parts of the page.',
  },
  lookAt: {
    nl: 'Weiger in een schoon profiel en vergelijk wat er in de browser staat vóór en na die keuze.',
    en: 'Refuse in a fresh profile, and compare what is in the browser before and after that choice.',
  },
  falsePositives: [
    { nl: 'Een cookie die een andere juist verwijdert.', en: 'A cookie that in fact deletes another.' },
    { nl: 'Het vastleggen van de keuze zelf.', en: 'The record of the choice itself.' },
    {
      nl: 'Een onderdeel dat de bezoeker later zelf start, zoals een video.',
      en: 'A part that the visitor starts later, such as a video.',
    },
  ],
  needs: ['after-choice', 'network-observation'],
  basis: [ePrivacy('Art. 5(3)'), tw('Art. 11.7a lid 1'), apCookies('vuistregels cookiebanners')],
  reads: ['notices'],
  messages: {
    'not-observed': {
      nl: 'Er is een cookievraag met een weigerknop; wat er na weigeren gebeurt is niet vastgelegd. Daarvoor is een vastlegging na de keuze nodig.',
      en: 'There is a cookie question with a button to refuse; what happens after refusing was not captured. That needs a capture after the choice.',
    },
    'no-refusal-offered': {
      nl: 'Geen cookievraag met een herkende weigerknop in wat gelezen is; er is geen weigering om het verloop van te zien.',
      en: 'No cookie question with a recognised button to refuse in what was read; there is no refusal to follow.',
    },
  },
  evaluate({ notices }) {
    const refusable = notices.filter(
      ({ asks, notice, buttons }) =>
        asks === 'cookies' && notice.visible && buttons.some((b) => b.class === 'reject' && b.button.visible),
    );
    const locators = refusable.map(({ notice }) => notice.locator);
    return [refusable.length > 0 ? notApplicable('not-observed', { locators }) : notApplicable('no-refusal-offered')];
  },
});
