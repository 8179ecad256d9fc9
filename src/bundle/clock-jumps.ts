import type { Bilingual } from '../core/text';
import type { ReadEntry } from '../ledger/read-entry';

/** Several pages write at once, each with a moment that it asked for before: that much is no jump. */
const WITHIN_MS = 5000;
/** As many as are told one by one. */
const TOLD = 3;

/**
 * Where the times of a ledger go back though its numbers go on: the order is that of the numbers, and of the times before and after
 * one of the two is wrong. Said in words beside what is not proven, since a clock that is set right is no fault of the evidence.
 */
export function clockJumpTexts(entries: readonly Pick<ReadEntry, 'body'>[]): Bilingual[] {
  const jumps = entries.flatMap(({ body }, i) => {
    const before = entries[i - 1]?.body;
    if (!before || Date.parse(before.recordedAt) - Date.parse(body.recordedAt) <= WITHIN_MS) return [];
    return [{ before, body }];
  });
  const told = jumps.slice(0, TOLD).map(({ before, body }) => ({
    nl: `Dat de klok gelijk bleef lopen. Zij ging terug tussen regel ${before.sequence} en ${body.sequence} van het logboek: van ${before.recordedAt} naar ${body.recordedAt}. De volgorde is die van de nummers.`,
    en: `That the clock kept its pace. It went back between entries ${before.sequence} and ${body.sequence} of the ledger: from ${before.recordedAt} to ${body.recordedAt}. The order is that of the numbers.`,
  }));
  const rest = jumps.length - told.length;
  if (rest <= 0) return told;
  return [
    ...told,
    {
      nl: `Evenzo op ${rest} andere plaatsen in het logboek.`,
      en: `Likewise at ${rest} other places in the ledger.`,
    },
  ];
}
