import type { Bilingual } from '../core/text';
import type { TimeAnchor, Verification } from '../core/verification';

/** What a bundle does not prove, in words (product.md "Must never claim"). Shown with every verdict, also a good one. */
export function notProvenTexts(signer: Verification['signer'], anchor: TimeAnchor['state']): Bilingual[] {
  const always = [OTHERS, CLOCK[anchor], BEFORE_CAPTURE, WHOLE_LEDGER[anchor], LAW];
  return signer === 'pinned' ? always : [SIGNER, ...always];
}

/** Said when a bundle holds captures that came with a backup. */
export const RESTORED_NOT_PROVEN: Bilingual = {
  nl: 'Wie de vastleggingen maakte die uit een back-up zijn teruggezet of uit een bundel zijn overgenomen. Hun logboek is met een andere sleutel ondertekend; wie deze bundel ondertekende, zegt alleen dat het zo is gekregen.',
  en: 'Who made the captures that were restored from a backup or taken over from a bundle. Their ledger is signed with another key; whoever signed this bundle only says that it was received so.',
};

/** Said when the ledger tells that its key was lost on the way. */
export const KEY_LOST_NOT_PROVEN: Bilingual = {
  nl: 'Dat het logboek van één hand is. Een sleutel ging verloren; wat ervóór staat is met die sleutel ondertekend, wat erna komt met een andere, en niets dat ondertekend is verbindt de twee.',
  en: 'That the ledger is of one hand. A key was lost; what stands before is signed with that key, what comes after with another, and nothing that is signed connects the two.',
};

const SIGNER: Bilingual = {
  nl: 'Wie de sleutel heeft. De sleutel zat in de bundel zelf; vergelijk de vingerafdruk langs een andere weg.',
  en: 'Who holds the key. The key came with the bundle; compare its fingerprint by another road.',
};

const OTHERS: Bilingual = {
  nl: 'Dat de site deze pagina ook aan anderen zo toonde. Vastgelegd is wat deze ene browser op dat moment kreeg.',
  en: 'That the site showed this page to others. Captured is what this one browser got at that moment.',
};

const NO_CLOCK: Bilingual = {
  nl: 'Dat de klok goed liep. De tijden zijn die van de computer zelf; er is geen tijdstempel van een derde.',
  en: 'That the clock was right. The times are those of the computer itself; there is no time-stamp of a third party.',
};

const CLOCK: Readonly<Record<TimeAnchor['state'], Bilingual>> = {
  none: NO_CLOCK,
  refused: {
    nl: 'Dat de klok goed liep. De tijden zijn die van de computer zelf; het tijdstempel dat erbij zit deugt niet.',
    en: 'That the clock was right. The times are those of the computer itself; the time-stamp that came along is not good.',
  },
  unconfirmed: {
    nl: 'Dat de klok goed liep. Er is een tijdstempel, maar van een autoriteit die u niet hebt bevestigd: geef haar rootcertificaat op.',
    en: 'That the clock was right. There is a time-stamp, but of an authority that you have not confirmed: give its root certificate.',
  },
  'other-root': {
    nl: 'Dat de klok goed liep. Er is een tijdstempel, maar niet van een autoriteit onder het rootcertificaat dat u opgaf.',
    en: 'That the clock was right. There is a time-stamp, but not of an authority under the root certificate that you gave.',
  },
  anchored: {
    nl: 'Wanneer precies is vastgelegd. Een tijdstempel bewijst dat iets toen al bestond, niet sinds wanneer; de andere tijden zijn die van de computer zelf. Of het certificaat van de autoriteit is ingetrokken, is niet nagegaan.',
    en: 'When exactly it was captured. A time-stamp proves that something existed by then, not since when; the other times are those of the computer itself. Whether the certificate of the authority was revoked was not asked.',
  },
};

const BEFORE_CAPTURE: Bilingual = {
  nl: 'Dat de pagina vóór het vastleggen niet is veranderd door wie de browser bediende of door een andere extensie.',
  en: 'That the page was not altered before capture by whoever used the browser, or by another extension.',
};

const NOT_ANCHORED: Bilingual = {
  nl: 'Dat dit het hele logboek is. Weggelaten laatste regels vallen alleen op als het einde elders is genoteerd; deze bundel is nergens verankerd.',
  en: 'That this is the whole ledger. Last entries left out are noticed only when its end was noted elsewhere; this bundle is not anchored.',
};

const STAMPED: Bilingual = {
  nl: 'Dat dit het hele logboek is. Wat een tijdstempel heeft kan niet meer veranderen, maar weggelaten regels daarna vallen alleen op als het einde elders is genoteerd.',
  en: 'That this is the whole ledger. What is time-stamped can change no more, but entries left out after it are noticed only when its end was noted elsewhere.',
};

const WHOLE_LEDGER: Readonly<Record<TimeAnchor['state'], Bilingual>> = {
  none: NOT_ANCHORED,
  refused: NOT_ANCHORED,
  unconfirmed: NOT_ANCHORED,
  'other-root': NOT_ANCHORED,
  anchored: STAMPED,
};

const LAW: Bilingual = {
  nl: 'Dat een bevinding juridisch vaststaat. Een bevinding is de uitkomst van een regel; de beoordeling is aan een mens.',
  en: 'That a finding is settled in law. A finding is the outcome of a rule; the decision is for a person.',
};
