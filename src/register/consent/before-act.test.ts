import { expect, it } from 'vitest';
import { wasCapturedBefore } from './before-act';

const capturedAt = '2026-11-29T12:00:00.500Z';
const captured = { capturedAt, documents: ['0 1000.1', '7 1002'] };
const AT = Date.parse(capturedAt);

it.each([
  ['read before the act, in its document', '0 1000.1', AT + 1, true],
  ['in a frame that was there too', '7 1002', AT + 9, true],
  ['in the same millisecond', '0 1000.1', AT, false],
  ['read after the act', '0 1000.1', AT - 1, false],
  ['of a document that was there before this one', '0 2000', AT + 1, false],
  ['of another frame', '8 1000.1', AT + 1, false],
])('a capture %s', (_what, document, time, before) => {
  expect(wasCapturedBefore(captured, document, time)).toBe(before);
});
