import { expect, it } from 'vitest';
import { isPassphrase, passphraseStrength, suggestPassphrase } from './passphrase';

it('a suggested passphrase is one, uses every letter evenly, and is another for other bytes', () => {
  const all = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(suggestPassphrase(all)).toBe('abcde-fghjk-mnpqr-stvwx-yz012');
  expect(isPassphrase(suggestPassphrase(all))).toBe(true);
  expect(suggestPassphrase(all.subarray(100))).not.toBe(suggestPassphrase(all));
});

it.each([
  ['elf tekens.', false],
  ['twaalf teken', true],
  ['twaalf\ntekens', false],
  ['💧💧💧💧💧💧', false],
])('%s: %s', (text, expected) => {
  expect(isPassphrase(text)).toBe(expected);
});

it('what is said of one follows from its length and from how much it repeats', () => {
  const said = [
    'kort',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    '121212121212',
    'zomer in 2026',
    'paard batterij nietje juist wolk',
  ];
  expect(said.map(passphraseStrength)).toEqual(['short', 'weak', 'weak', 'fair', 'strong']);
  expect(passphraseStrength(suggestPassphrase(Uint8Array.from({ length: 25 }, (_, i) => i * 7)))).toBe('strong');
});
