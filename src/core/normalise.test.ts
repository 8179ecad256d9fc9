import { expect, it } from 'vitest';
import { normaliseText } from './normalise';

it('compares texts as they look: one space for any white space, no characters that are not seen', () => {
  expect(normaliseText('  Ja,\u00a0ik\n\t wil ')).toBe('Ja, ik wil');
  expect(normaliseText('nieuws\u00adbrief en aan\u200bbie\u2060dingen\ufeff')).toBe('nieuwsbrief en aanbiedingen');
  expect(normaliseText('cafe\u0301')).toBe('caf\u00e9');
});

it('keeps the joiners of emoji and of scripts that need them', () => {
  expect(normaliseText('👨‍👩‍👧 می‌خواهم')).toBe('👨‍👩‍👧 می‌خواهم');
});
