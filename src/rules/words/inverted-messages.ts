import type { Bilingual } from '../../core/text';

/** Of the rule about inverted wording. */
export const INVERTED_MESSAGES = {
  inverted: {
    nl: 'Wie niet aanvinkt, wordt geacht mee te doen: “{text}”.',
    en: 'Whoever does not tick is taken to take part: “{text}”.',
  },
  'opposite-boxes': {
    nl: 'In één formulier betekent aanvinken bij “{text}” nee, en bij “{other}” ja.',
    en: 'In one form, ticking “{text}” means no, and ticking “{other}” means yes.',
  },
  'untick-to-refuse': {
    nl: 'Het vakje staat aan en moet worden uitgevinkt om te weigeren: “{text}”.',
    en: 'The box is on and must be unticked to refuse: “{text}”.',
  },
  'untick-said-nearby': {
    nl: 'Het vakje “{text}” staat aan; in de tekst eromheen staat iets over uitvinken. Of dat over dit vakje gaat, kan alleen een mens zien.',
    en: 'The box “{text}” is on; the words around it say something about unticking. Whether that is about this box, only a person can see.',
  },
  'may-be-existing-customer': {
    nl: 'Weigeren kan alleen met een handeling: “{text}”. Voor eigen, soortgelijke producten aan bestaande klanten kan dat zijn toegestaan.',
    en: 'Refusing takes an act: “{text}”. For own, similar products to existing customers that can be allowed.',
  },
  'other-channel': {
    nl: 'Weigeren kan alleen met een handeling: “{text}”. Het gaat om post of telefoon; daarvoor kan een mogelijkheid om te weigeren genoeg zijn.',
    en: 'Refusing takes an act: “{text}”. This is about post or telephone, for which a way to refuse can be enough.',
  },
  'setting-unknown': {
    nl: 'Weigeren kan alleen met een handeling: “{text}”. Waar dit formulier voor is, is niet zeker; bij bestaande klanten kan dit zijn toegestaan.',
    en: 'Refusing takes an act: “{text}”. What this form is for is not certain; for existing customers this can be allowed.',
  },
  'inverted-question': {
    nl: 'De vraag is omgekeerd gesteld: “{text}”. Kijk of duidelijk is wat elk antwoord betekent.',
    en: 'The question is put the other way round: “{text}”. Look whether it is clear what each answer means.',
  },
  'inverted-not-shown': {
    nl: 'Weigeren kan alleen met een handeling, maar de keuze was niet in beeld bij de vastlegging: “{text}”.',
    en: 'Refusing takes an act, but the choice was not shown when captured: “{text}”.',
  },
  'inverted-state-unknown': {
    nl: 'De tekst is omgekeerd: “{text}”. Hoe het vakje stond voordat iemand iets deed, is niet zeker. Herlaad de pagina en leg opnieuw vast.',
    en: 'The words are inverted: “{text}”. How the box stood before anybody acted is not certain. Reload the page and capture again.',
  },
  'double-negative': {
    nl: 'Dubbele ontkenning: “{text}”. Wat aanvinken betekent, is niet zeker.',
    en: 'Two negatives: “{text}”. What ticking means is not certain.',
  },
  'meaning-unsure': {
    nl: 'In “{text}” staat een weigering, maar wat aanvinken betekent, is uit de tekst niet zeker.',
    en: 'There is a refusal in “{text}”, but the words do not make certain what ticking means.',
  },
  'objection-in-banner': {
    nl: 'Een bezwaar in een cookiebanner of venster: “{text}”. Daarover gaan andere regels.',
    en: 'An objection in a cookie banner or dialog: “{text}”. Other rules are about that.',
  },
  unsubscribing: {
    nl: 'Het formulier is er om af te melden, dus “{text}” is waar het om gaat.',
    en: 'The form is there to unsubscribe, so “{text}” is what it is about.',
  },
  'refusal-in-advance': {
    nl: 'Vooraf aangevinkt betekent hier vooraf geweigerd: “{text}”.',
    en: 'Ticked in advance means refused in advance here: “{text}”.',
  },
  straight: {
    nl: 'Toestemmingen beoordeeld: {count}. Bij geen daarvan betekent aanvinken nee.',
    en: 'Consents judged: {count}. With none of them does ticking mean no.',
  },
  'no-consent-choice': {
    nl: 'Geen keuze die om toestemming vraagt in wat gelezen is.',
    en: 'No choice that asks for consent in what was read.',
  },
} as const satisfies Record<string, Bilingual>;
