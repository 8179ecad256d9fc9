import type { RedactionReason, WithheldPart } from '../../core/redaction';
import type { Bilingual } from '../../core/text';

/** Says that a bundle is a redacted copy, and what that means; nothing when all is there. */
export function withheldTexts(withheld: readonly WithheldPart[]): Bilingual[] {
  if (withheld.length === 0) return [];
  const texts = withheld.filter(({ at }) => at !== null).length;
  const areas = withheld.filter(({ area }) => area !== undefined).length;
  const files = withheld.length - texts - areas;
  const painted = {
    nl:
      areas === 0
        ? ''
        : ` Van schermafdrukken ${areas === 1 ? 'is' : 'zijn'} ${count(areas, 'deel', 'delen')} zwart gemaakt.`,
    en: areas === 0 ? '' : ` Of screenshots, ${count(areas, 'part is', 'parts are')} painted black.`,
  };
  return [
    {
      nl: `Wat is weggelaten. Dit is een geredigeerd afschrift: van ${count(texts, 'tekst', 'teksten')} zijn woorden weggelaten, en ${count(files, 'bestand', 'bestanden')} in hun geheel.${painted.nl} Dat wat er wel staat is vastgelegd zoals het er staat, is gecontroleerd; wat er niet staat, moet blijken uit de hele bundel.`,
      en: `What is withheld. This is a redacted copy: words are withheld from ${count(texts, 'text', 'texts')}, and ${count(files, 'file', 'files')} as a whole.${painted.en} That what is there was captured as it stands was checked; what is not there must come from the whole bundle.`,
    },
  ];
}

function count(n: number, one: string, more: string): string {
  return `${n} ${n === 1 ? one : more}`;
}

export const REASON_WORDS: Readonly<Record<RedactionReason['code'], Bilingual>> = {
  'third-party': { nl: 'persoonsgegevens van een derde', en: 'personal data of a third party' },
  'business-secret': { nl: 'bedrijfsgeheim', en: 'business secret' },
  other: { nl: 'andere reden', en: 'other reason' },
};

/** The fixed reason, with the exporter's own words behind it. */
export function reasonText({ code, text }: RedactionReason): Bilingual {
  const own = text.trim() === '' ? '' : `: ${text.trim()}`;
  return { nl: `${REASON_WORDS[code].nl}${own}`, en: `${REASON_WORDS[code].en}${own}` };
}

/** By the name of the text, or of what it stands in; the first that fits. */
const PLACES: readonly (readonly [RegExp, Bilingual])[] = [
  [/\/title$/, { nl: 'titel van de pagina', en: 'title of the page' }],
  [/\/notices\/\d+\/text\//, { nl: 'woorden van een verzoek', en: 'words of a notice' }],
  [/\/notices\/\d+\/buttons\/|\/buttons\/\d+\//, { nl: 'woorden van een knop', en: 'words of a button' }],
  [/\/options\/\d+\//, { nl: 'woorden van een mogelijkheid', en: 'words of an option' }],
  [/\/controls\/\d+\/surroundingText\//, { nl: 'woorden rond een keuze', en: 'words around a choice' }],
  [/\/controls\/\d+\//, { nl: 'woorden van een keuze', en: 'words of a choice' }],
  [/\/forms\/\d+\/fields\//, { nl: 'naam van een veld', en: 'name of a field' }],
  [/\/links\/\d+\/target$|\/(?:url|action|origin|subject)$/, { nl: 'adres', en: 'address' }],
  [/\/links\/\d+\//, { nl: 'woorden van een koppeling', en: 'words of a link' }],
  [/\/forms\/\d+\//, { nl: 'woorden van een formulier', en: 'words of a form' }],
  [/\/notices\/\d+\//, { nl: 'kop van een verzoek', en: 'heading of a notice' }],
  [/\/information\//, { nl: 'getoonde informatie', en: 'information shown' }],
  [/\/facts\//, { nl: 'naam bij de overige feiten', en: 'name among the other facts' }],
  [/\/findings\/\d+\//, { nl: 'woorden in een bevinding', en: 'words in a finding' }],
  [/\/classification\//, { nl: 'waarom een tekst zo is gelezen', en: 'why a text was read so' }],
  [/\/locator/, { nl: 'plaats op de pagina', en: 'place on the page' }],
];

const FILES: readonly (readonly [RegExp, Bilingual])[] = [
  [/^data\/snapshots\//, { nl: 'schermafdruk', en: 'screenshot' }],
  [/^data\/reviews\//, { nl: 'oordeel of notitie', en: 'verdict or note' }],
  [/^data\/consents\//, { nl: 'toestemmingsregistratie', en: 'consent record' }],
  [
    /^data\/notices\//,
    { nl: 'kopie van een verzoek of van getoonde informatie', en: 'copy of a notice or of information shown' },
  ],
];

/** What it is that is withheld: which text and how many of its words, which file, or which part of the screenshot. */
export function placeText({ file, at, pieces, area }: WithheldPart): Bilingual {
  if (area) {
    const place = `x ${area.x}, y ${area.y}, ${area.width} × ${area.height} px`;
    return { nl: `deel van de schermafdruk (${place})`, en: `part of the screenshot (${place})` };
  }
  if (at === null) return FILES.find(([pattern]) => pattern.test(file))?.[1] ?? { nl: 'bestand', en: 'file' };
  const named = PLACES.find(([pattern]) => pattern.test(at))?.[1] ?? { nl: 'tekst', en: 'text' };
  return {
    nl: `${named.nl} (${count(pieces, 'woord', 'woorden')})`,
    en: `${named.en} (${count(pieces, 'word', 'words')})`,
  };
}
