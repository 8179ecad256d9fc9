import type { Bilingual } from '../../core/text';
import type { NoMoment } from '../facts/before-choice';

/** Shared by the rules about what happens before a choice: why this capture does not show that moment. */
export const NO_MOMENT_MESSAGES = {
  'no-facts': {
    nl: 'De vastlegging bevat geen namen van opgeslagen gegevens, adressen of signalen; hierover is niets te zeggen.',
    en: 'The capture holds no names of stored data, hosts or signals; nothing can be said about this.',
  },
  'page-used': {
    nl: 'De pagina was al gebruikt, of dat is niet bekend; er kan al een keuze zijn gemaakt. Open de pagina in een schoon profiel en leg vast zonder te klikken.',
    en: 'The page had been used, or that is not known; a choice may have been made. Open the page in a fresh profile and capture without clicking.',
  },
  'earlier-choice': {
    nl: 'Er is een naam gevonden waarmee sites een eerdere keuze onthouden. Wat nu te zien is kan daarop berusten; leg vast in een schoon profiel.',
    en: 'A name was found under which sites remember an earlier choice. What is seen now can rest on that; capture in a fresh profile.',
  },
} as const satisfies Record<NoMoment, Bilingual>;
