import type { Bilingual } from '../../core/text';
import { NO_MOMENT_MESSAGES } from './before-choice-messages';

/** What the rule about tracking after a refusal says. */
export const AFTER_REJECT_MESSAGES = {
  stored: {
    nl: 'Nieuw opgeslagen na de weigering, bekend van advertenties: {names}.',
    en: 'Newly stored after the refusal, known from advertising: {names}.',
  },
  called: {
    nl: 'Voor het eerst aangeroepen na de weigering, bekend van advertenties, statistiek of sociale netwerken: {hosts}.',
    en: 'Called for the first time after the refusal, known from advertising, statistics or social networks: {hosts}.',
  },
  'stored-perhaps-refused': {
    nl: 'Nieuw opgeslagen, bekend van advertenties, nadat op een weigerknop is gedrukt: {names}. Of die knop bij een cookievraag hoorde, is niet zeker.',
    en: 'Newly stored, known from advertising, after a button that refuses was pressed: {names}. Whether that button belonged to a cookie question is not certain.',
  },
  'called-perhaps-refused': {
    nl: 'Voor het eerst aangeroepen, bekend van advertenties, statistiek of sociale netwerken, nadat op een weigerknop is gedrukt: {hosts}. Of die knop bij een cookievraag hoorde, is niet zeker.',
    en: 'Called for the first time, known from advertising, statistics or social networks, after a button that refuses was pressed: {hosts}. Whether that button belonged to a cookie question is not certain.',
  },
  analytics: {
    nl: 'Nieuw opgeslagen na de weigering, bekend van statistiek: {names}. In Nederland kan eigen statistiek zonder toestemming mogen; dat hangt af van de inrichting.',
    en: 'Newly stored after the refusal, known from statistics: {names}. In the Netherlands own statistics can be allowed without consent; that depends on how it is set up.',
  },
  'maybe-without-cookies': {
    nl: 'Aangeroepen na de weigering, terwijl de pagina zelf meldt dat toestemming geweigerd is: {hosts}. Dit kunnen berichten zonder cookies zijn.',
    en: 'Called after the refusal, while the page itself reports that consent is denied: {hosts}. These can be messages without cookies.',
  },
  'unknown-names': {
    nl: 'Nieuw opgeslagen namen na de weigering waarvan het doel niet bekend is: {names}. Een ervan kan de keuze zelf onthouden.',
    en: 'Newly stored names of unknown purpose after the refusal: {names}. One of them can remember the choice itself.',
  },
  'nothing-new': {
    nl: 'Na de weigering is niets nieuws gezien dat bekend is van advertenties of statistiek: niet in cookies en opslag van de site, niet in wat servers plaatsten, niet in de verzoeken.',
    en: 'After the refusal nothing new was seen that is known from advertising or statistics: not in cookies and storage of the site, not in what servers set, not in the requests.',
  },
  'nothing-new-seen': {
    nl: 'Na de weigering is niets nieuws gezien dat bekend is van advertenties of statistiek, maar niet alle verzoeken zijn waargenomen.',
    en: 'After the refusal nothing new was seen that is known from advertising or statistics, but not all requests were observed.',
  },
  'too-soon': {
    nl: 'Tot aan de vastlegging is niets nieuws gezien, maar die was binnen twee seconden na de weigering. Wacht even en leg opnieuw vast.',
    en: 'Nothing new was seen until the capture, but that was within two seconds of the refusal. Wait a moment and capture again.',
  },
  'earlier-choice': NO_MOMENT_MESSAGES['earlier-choice'],
  'not-observed': {
    nl: 'Er is een cookievraag met een weigerknop; dat de bezoeker weigerde en wat er dan gebeurt is niet waargenomen. Volg de site, weiger, en leg dezelfde pagina daarna vast.',
    en: 'There is a cookie question with a button to refuse; that the visitor refused, and what happens then, was not observed. Watch the site, refuse, and capture the same page after that.',
  },
  'no-refusal-offered': {
    nl: 'Geen weigering waargenomen, en geen cookievraag met een herkende weigerknop in wat gelezen is; er is geen weigering om het verloop van te zien.',
    en: 'No refusal observed, and no cookie question with a recognised button to refuse in what was read; there is no refusal to follow.',
  },
} as const satisfies Record<string, Bilingual>;
