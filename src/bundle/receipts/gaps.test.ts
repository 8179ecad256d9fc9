import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RECEIPT_GAPS, type ReceiptFormat, type ReceiptGap } from '../../core/receipts';
import { EMPTY_RECORD } from '../../core/register';
import type { ReceiptFacts } from './facts';
import { receiptGaps } from './gaps';
import { FACTS, RECORD } from './test-facts';
import { writeReceipt } from './write-receipt';

const entry = (changes: object) => ({
  ...FACTS.activity,
  record: { ...EMPTY_RECORD, ...FACTS.activity.record, ...changes },
});
const ISO: readonly ReceiptFormat[] = ['iso-27560'];
const BOTH: readonly ReceiptFormat[] = ['iso-27560', 'kantara'];
const KANTARA: readonly ReceiptFormat[] = ['kantara'];

/** For each mandatory field, facts without it, and the formats that demand it. */
const WITHOUT: Record<ReceiptGap, [Partial<ReceiptFacts>, readonly ReceiptFormat[]]> = {
  activity: [{ activity: null, body: null, pseudonym: null }, BOTH],
  person: [{ pseudonym: null }, BOTH],
  request: [{ record: { ...RECORD, notices: [], capture: null, noticeBefore: 'missing' } }, BOTH],
  answer: [{ record: { ...RECORD, event: { ...RECORD.event, state: 'unknown' } } }, BOTH],
  given: [{ record: { ...RECORD, event: { ...RECORD.event, state: 'withdrawn' } } }, KANTARA],
  personal: [{ record: { ...RECORD, withdrawal: { text: 'Mail naar jan@voorbeeld.example', url: null } } }, BOTH],
  purposes: [{ activity: entry({ purposes: [] }) }, BOTH],
  data: [{ activity: entry({ dataCategories: [] }), record: { ...RECORD, form: null } }, BOTH],
  basis: [{ activity: entry({ lawfulBasis: 'not-stated' }) }, BOTH],
  'other-basis': [{ activity: entry({ lawfulBasis: 'contract' }) }, BOTH],
  'name-and-contact': [{ body: { ...FACTS.body, email: '', phone: '' } }, ISO],
  address: [{ body: { ...FACTS.body, address: ' ' } }, BOTH],
  email: [{ body: { ...FACTS.body, email: '' } }, KANTARA],
  phone: [{ body: { ...FACTS.body, phone: '' } }, KANTARA],
  recipients: [{ activity: entry({ recipientCategories: [] }) }, ISO],
  erasure: [{ activity: entry({ erasureTerm: '' }) }, BOTH],
  withdrawal: [{ record: { ...RECORD, withdrawal: null } }, ISO],
  statement: [{ statement: null }, KANTARA],
};

describe('a mandatory field that is missing', () => {
  it.each(RECEIPT_GAPS)('%s is named, and then no receipt is made', (gap) => {
    const [without, formats] = WITHOUT[gap];
    for (const format of BOTH) {
      const facts = { ...FACTS, ...without };
      const named = receiptGaps(format, facts);
      expect(named.includes(gap), `${format}: ${named.join()}`).toBe(formats.includes(format));
      if (named.length > 0) expect(() => writeReceipt(format, facts)).toThrowError(new RegExp(named.join(', ')));
    }
  });

  it('of complete facts is none', () => {
    for (const format of BOTH) expect(receiptGaps(format, FACTS)).toEqual([]);
  });
});

/** As somebody's own, and as it can stand among other words. */
const personal = fc
  .oneof(
    fc
      .tuple(fc.stringMatching(/^[a-z]{2,9}$/), fc.stringMatching(/^[a-z]{3,9}$/))
      .map(([who, at]) => `${who}@${at}.nl`),
    fc.stringMatching(/^06[1-9]\d{7}$/),
    fc.stringMatching(/^NL\d{2}[A-Z]{4}\d{10}$/),
  )
  .chain((run) => fc.constantFrom(`Hallo ${run}, akkoord?`, run, `(${run})`));

it('whatever word of the page holds something personal, it leaves in no receipt', () => {
  const places = fc.constantFrom<(text: string) => Partial<ReceiptFacts['record']>>(
    (text) => ({ controls: RECORD.controls.map((one) => ({ ...one, text })) }),
    (text) => ({ controls: RECORD.controls.map((one) => ({ ...one, agrees: 'no', text })) }),
    (text) => ({ method: { ...RECORD.method, button: { text, class: 'submit' } } }),
    (text) => ({ withdrawal: { text, url: null } }),
  );
  fc.assert(
    fc.property(places, personal, (put, text) => {
      const facts = { ...FACTS, record: { ...RECORD, ...put(text) } };
      for (const format of BOTH) {
        expect(receiptGaps(format, facts)).toEqual(['personal']);
        expect(() => writeReceipt(format, facts)).toThrowError(/^personal$|: personal$/);
      }
    }),
    { seed: 27560, numRuns: 300 },
  );
});
