import type { Purpose } from '../core/evaluation';
import { ANALYSES, TO_ADVISE, TO_OFFER } from './lexicon/analysis';

/**
 * What somebody does being read so as to fit something to that person, with no word of consent or profile: "analyse my card
 * payments to give me offers". The aim must be said: a doctor who reads your file, an app that counts your steps is another matter.
 */
export function analysedFor(words: string): Purpose[] {
  const found = ANALYSES.exec(words);
  if (!found || SERVED.test(words.slice(found.index, found.index + found[0].length + NEXT_WORDS))) return [];
  if (TO_OFFER.test(words)) return ['marketing-own', 'profiling'];
  return TO_ADVISE.test(words) && !BY_A_PERSON.test(found[0]) ? ['profiling'] : [];
}

/** Where a parcel is, how a request fares: followed for the one who waits for it. */
const SERVED =
  /\b(parcels?|package|order|delivery|shipment|luggage|application|request|progress|\w*pakket\w*|\w*bestelling|zending|levering|aanvraag|bagage|sollicitatie|paket|sendung|bestellung|lieferung|antrag|gepack|colis|commande|livraison|bagages|demande|pedido|envio|equipaje|ordine|spedizione|bagaglio|przesylk\w*|zamowieni\w*|encomenda|bagagem)\b/;
const NEXT_WORDS = 24;
/** Looking at something somebody shows is advice asked for. */
const BY_A_PERSON = /^(look|study|bekij|inzien|etudi|estudi|studiare|leggere|leer|ler\b)/;
