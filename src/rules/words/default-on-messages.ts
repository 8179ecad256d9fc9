import type { Bilingual } from '../../core/text';
import type { Doubt } from '../facts/default-on';

/** Shared by the five rules about defaults: the reasons why a choice that is on is left to a person. */
export const DOUBT_MESSAGES = {
  'meaning-unsure': {
    nl: 'Staat vooraf aan: “{text}”. Uit de tekst is niet zeker op te maken of dit om toestemming vraagt.',
    en: 'On in advance: “{text}”. The words do not make certain that this asks for consent.',
  },
  'may-be-restored': {
    nl: 'Staat aan: “{text}”. De browser kan hier een eerdere keuze van de bezoeker hebben teruggezet; open de pagina opnieuw in een nieuw tabblad om zeker te zijn.',
    en: 'On: “{text}”. The browser may have put back an earlier choice of the visitor; open the page again in a new tab to be certain.',
  },
  'may-be-autofilled': {
    nl: 'Staat aan: “{text}”. De browser of een wachtwoordbeheerder kan dit automatisch hebben ingevuld.',
    en: 'On: “{text}”. The browser or a password manager may have filled this in.',
  },
  'may-be-saved-choice': {
    nl: 'Staat aan: “{text}”. Dit lijkt een pagina met eigen instellingen; het kan een eerder zelf gemaakte keuze zijn.',
    en: 'On: “{text}”. This looks like a page with one’s own settings; it may be a choice the person made before.',
  },
  'on-but-not-shown': {
    nl: 'Staat aan, maar was niet in beeld bij de vastlegging: “{text}”.',
    en: 'On, but not shown when captured: “{text}”.',
  },
  'hidden-duplicate': {
    nl: 'Staat aan in een verborgen kopie van een keuze die wel in beeld is: “{text}”. De zichtbare kopie is beoordeeld.',
    en: 'On in a hidden copy of a choice that is shown: “{text}”. The copy that is shown was judged.',
  },
} as const satisfies Record<Doubt, Bilingual>;

/** Shared by the same rules: the state before the visitor acted is not known. */
export const AFTER_USE_MESSAGES = {
  'on-after-use': {
    nl: 'In de broncode uit, bij de vastlegging aan: “{text}”. De pagina was al gebruikt, dus de bezoeker kan dit zelf hebben gedaan. Herlaad de pagina en leg opnieuw vast.',
    en: 'Off in the source, on at capture: “{text}”. The page had been used, so the visitor may have done this. Reload the page and capture again.',
  },
  'off-after-use': {
    nl: 'In de broncode aan, bij de vastlegging uit: “{text}”. De pagina was al gebruikt, dus de bezoeker kan dit zelf hebben uitgezet. Herlaad de pagina en leg opnieuw vast.',
    en: 'On in the source, off at capture: “{text}”. The page had been used, so the visitor may have switched it off. Reload the page and capture again.',
  },
  'unclear-after-use': {
    nl: 'De pagina was al gebruikt vóór de vastlegging, daarom is niet zeker hoe deze keuze eerst stond: “{text}”. Herlaad de pagina en leg opnieuw vast.',
    en: 'The page had been used before capture, so it is not certain how this choice first stood: “{text}”. Reload the page and capture again.',
  },
  'used-before-capture': {
    nl: 'Uit bij de vastlegging, maar de pagina was al gebruikt; wat er daarvoor stond is niet gezien: “{text}”. Herlaad de pagina om zeker te zijn.',
    en: 'Off at capture, but the page had been used before capture; what stood there before was not seen: “{text}”. Reload to be certain.',
  },
} as const satisfies Record<string, Bilingual>;

/** Shared by the two rules about lists of options. */
export const OPTION_MESSAGES = {
  'option-meaning-unsure': {
    nl: 'Bij “{text}” was “{option}” vooraf gekozen. Uit de woorden is niet zeker op te maken of dat toestemming is.',
    en: 'At “{text}”, “{option}” was chosen in advance. The words do not make certain whether that is consent.',
  },
} as const satisfies Record<string, Bilingual>;
