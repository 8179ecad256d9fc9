import type { Bilingual } from '../core/text';
import type { ReadEntry } from '../ledger/read-entry';
import { moment } from './report/moment';

/**
 * Captures that the ledger says were deleted, one text per entry: when, why, how many. Only their digests are left, so what
 * they held cannot be checked any more; that they were there, and that the ledger was not changed to hide them, can.
 */
export function deletedTexts(ledger: readonly ReadEntry[]): Bilingual[] {
  return ledger.flatMap(({ body: { event, sequence, recordedAt } }) => {
    if (event.kind !== 'deleted' || !Array.isArray(event.captureIds)) return [];
    const n = event.captureIds.length;
    const why = REASONS.get(String(event.reason)) ?? { nl: 'om een andere reden', en: 'for another reason' };
    return [
      {
        nl: `Wat in verwijderde vastleggingen stond. Volgens het logboek (regel ${sequence}, ${moment(recordedAt)}) ${n === 1 ? 'is 1 vastlegging' : `zijn ${n} vastleggingen`} verwijderd, ${why.nl}; alleen de hashes zijn over.`,
        en: `What deleted captures held. By the ledger (entry ${sequence}, ${moment(recordedAt)}) ${n === 1 ? '1 capture was' : `${n} captures were`} deleted, ${why.en}; only the hashes are left.`,
      },
    ];
  });
}

const REASONS = new Map<string, Bilingual>(
  Object.entries({
    retention: { nl: 'omdat de bewaartermijn voorbij was', en: 'as their retention term had passed' },
    user: { nl: 'door de gebruiker', en: 'by the user' },
    'data-subject-request': {
      nl: 'op verzoek van een betrokkene',
      en: 'on request of a data subject',
    },
  }),
);
