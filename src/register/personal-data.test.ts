import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBsn, isIban, personalRuns } from './personal-data';

const kinds = (text: string) => personalRuns(text).map(({ kind }) => kind);

describe('personalRuns', () => {
  it.each([
    ['Mail jan.jansen+x@voorbeeld.example of bel', ['email']],
    ['href=/a?m=jan%40voorbeeld.example', ['email']],
    ['NL91 ABNA 0417 1643 00', ['iban']],
    ['nl91abna0417164300', ['iban']],
    ['Op NL91 ABNA 0417 1643 00 ten name van Jan', ['iban']],
    ['BSN 111222333', ['bsn']],
    ['bsn: 1112.22.333', ['bsn']],
    ['bel 06-12345678 of +31 (0)20 123 45 67', ['phone', 'phone']],
    ['sid=Q7xPz3Lk9vTn2WbR8cYd', ['token']],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc', ['token']],
    ['550e8400-e29b-41d4-a716-446655440000', ['token']],
    ['9f86d081884c7d659a2feaa0c55ad015', ['token']],
  ])('%j: %j', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each([
    'Ja, ik wil elke maand de nieuwsbrief van Tuinen & Zn. ontvangen over 2026',
    'https://shop.example/voorwaarden-en-privacyverklaring-2024/nieuwsbrief_aanmelden',
    'KvK 34216164, prijs 1.234.567,89, bestelnummer 20261129',
    'body > div:nth-of-type(12) > form#newsletter-signup-form-2024 > label.checkbox__label--required',
    'NL92 RABO 9417 1643 77',
    '123456789',
    'Button_primaryAction__wrapper MuiFormControlLabel-root-1234',
    '',
  ])('%j: nothing', (text) => {
    expect(kinds(text)).toEqual([]);
  });

  it('finds whatever passes the check digits, and not what fails them by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 99_999_999 }), (eight) => {
        const digits = [...String(eight)].map(Number);
        const check = digits.reduce((sum, digit, i) => sum + digit * (9 - i), 0) % 11;
        fc.pre(check < 10);
        expect(isBsn(`${eight}${check}`)).toBe(true);
        expect(isBsn(`${eight}${(check + 1) % 10}`)).toBe(false);
        expect(kinds(`nummer ${eight}${check} van`)).toContain('bsn');
      }),
      { seed: 9, numRuns: 200 },
    );
    expect(isIban('GB82 WEST 1234 5698 7654 32')).toBe(true);
    expect(isIban('GB82 WEST 1234 5698 7654 33')).toBe(false);
  });
});
