import { expect, it } from 'vitest';
import { placeAfter } from './keys';

it.each([
  ['ArrowDown', 5, 6],
  ['ArrowDown', 99, 99],
  ['ArrowUp', 0, 0],
  ['PageDown', 5, 15],
  ['PageDown', 95, 99],
  ['PageUp', 5, 0],
  ['Home', 50, 0],
  ['End', 50, 99],
  ['a', 50, null],
])('%s from row %d goes to %s', (key, here, there) => {
  expect(placeAfter(key, here, 100, 10)).toBe(there);
});
