import { describe, expect, it } from 'vitest';
import type { Basis } from '../../core/evaluation';
import { RULES } from '../registry';
import { quoteOf } from './quotes';

const cited = RULES.flatMap(({ basis }) => basis as readonly Basis[]);

/** Whole articles, lists of what to tell, and recitals whose Dutch words were not found: the address is all a reader gets. */
const NOT_QUOTED = [
  'Art. 13',
  'Art. 13(1)',
  'Art. 13(2)',
  'Art. 13(2)(c)',
  'Art. 21',
  'Art. 25(1)',
  'Art. 28(3)',
  'Art. 32',
  'Art. 44',
  'Art. 7',
  'Art. 87',
  'R38',
  'R42',
  'R43',
  'R58',
];

describe('words of the law', () => {
  it('are given in both languages for what the rules cite of the GDPR, but for what is named', () => {
    const without = cited.filter(({ instrument, quote }) => instrument === 'GDPR' && !(quote?.nl && quote.en));
    expect([...new Set(without.map(({ provision }) => provision))].sort()).toEqual(NOT_QUOTED);
  });

  it('are given in Dutch for the page of the regulator that the rules cite', () => {
    const page = cited.filter(({ instrument, url }) => instrument === 'AP' && url.endsWith('/verantwoordingsplicht'));
    expect(page.length).toBeGreaterThan(0);
    expect(page.filter(({ quote }) => !quote?.nl)).toEqual([]);
  });

  it('of one instrument are not those of another', () => {
    expect(quoteOf('GDPR', 'Art. 4(11)')?.en).toContain('freely given, specific, informed and unambiguous');
    expect(quoteOf('ePrivacy', 'Art. 4(11)')).toBeNull();
  });

  it('are exact text: composed, on one line, without spaces around', () => {
    for (const { quote } of cited)
      for (const words of Object.values(quote ?? {}))
        expect(words).toBe(words?.normalize('NFC').trim().replace(/\s+/g, ' '));
  });
});
