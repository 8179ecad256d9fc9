import type { Bilingual } from '../core/text';
import type { Verification } from '../core/verification';

/** What a bundle does not prove, in words (product.md "Must never claim"). Shown with every verdict, also a good one. */
export function notProvenTexts(signer: Verification['signer'], holdsRestored = false): Bilingual[] {
  return [...(signer === 'pinned' ? [] : [SIGNER]), ...(holdsRestored ? [RESTORED] : []), ...ALWAYS];
}

const RESTORED: Bilingual = {
  nl: 'Wie de vastleggingen maakte die uit een back-up zijn teruggezet. Hun logboek is met een andere sleutel ondertekend; wie deze bundel ondertekende, zegt alleen dat het zo uit een back-up kwam.',
  en: 'Who made the captures that were restored from a backup. Their ledger is signed with another key; whoever signed this bundle only says that it came so from a backup.',
};

const SIGNER: Bilingual = {
  nl: 'Wie de sleutel heeft. De sleutel zat in de bundel zelf; vergelijk de vingerafdruk langs een andere weg.',
  en: 'Who holds the key. The key came with the bundle; compare its fingerprint by another road.',
};

const ALWAYS: Bilingual[] = [
  {
    nl: 'Dat de site deze pagina ook aan anderen zo toonde. Vastgelegd is wat deze ene browser op dat moment kreeg.',
    en: 'That the site showed this page to others. Captured is what this one browser got at that moment.',
  },
  {
    nl: 'Dat de klok goed liep. De tijden zijn die van de computer zelf; er is geen tijdstempel van een derde.',
    en: 'That the clock was right. The times are those of the computer itself; there is no time-stamp of a third party.',
  },
  {
    nl: 'Dat de pagina vóór het vastleggen niet is veranderd door wie de browser bediende of door een andere extensie.',
    en: 'That the page was not altered before capture by whoever used the browser, or by another extension.',
  },
  {
    nl: 'Dat dit het hele logboek is. Weggelaten laatste regels vallen alleen op als het einde elders is genoteerd; deze bundel is nergens verankerd.',
    en: 'That this is the whole ledger. Last entries left out are noticed only when its end was noted elsewhere; this bundle is not anchored.',
  },
  {
    nl: 'Dat een bevinding juridisch vaststaat. Een bevinding is de uitkomst van een regel; de beoordeling is aan een mens.',
    en: 'That a finding is settled in law. A finding is the outcome of a rule; the decision is for a person.',
  },
];
