import { expect, it } from 'vitest';
import { beginPicture, cancelWholePage, endPicture, isCancelled } from './cancel';

const [TAB, OTHER] = [1, 2];

it('who knows only the tab cancels the capture of that tab in hand, and none after it', () => {
  cancelWholePage(TAB, null);
  beginPicture(TAB, 'first');
  beginPicture(OTHER, 'other');
  expect(isCancelled(TAB)).toBe(false);
  cancelWholePage(TAB, null);
  expect([isCancelled(TAB), isCancelled(OTHER)]).toEqual([true, false]);
  endPicture(TAB, 'first');
  beginPicture(TAB, 'second');
  expect(isCancelled(TAB)).toBe(false);
});

it('a capture that has yet to begin, as one that is asked for again, is cancelled by its id', () => {
  cancelWholePage(TAB, 'again');
  beginPicture(TAB, 'again');
  expect(isCancelled(TAB)).toBe(true);
  endPicture(TAB, 'again');
});
