import { expect, it } from 'vitest';
import { beginPicture, cancelWholePage, endPicture, isCancelled } from './cancel';

const [TAB, OTHER] = [1, 2];

it('who knows only the tab cancels the capture of that tab in hand, and none after it', () => {
  void cancelWholePage(TAB, null);
  beginPicture(TAB, 'first');
  beginPicture(OTHER, 'other');
  expect(isCancelled(TAB)).toBe(false);
  void cancelWholePage(TAB, null);
  expect([isCancelled(TAB), isCancelled(OTHER)]).toEqual([true, false]);
  endPicture(TAB, 'first');
  beginPicture(TAB, 'second');
  expect(isCancelled(TAB)).toBe(false);
});

it('a capture that has yet to begin, as one that is asked for again, is cancelled by its id', () => {
  void cancelWholePage(TAB, 'again');
  beginPicture(TAB, 'again');
  expect(isCancelled(TAB)).toBe(true);
  endPicture(TAB, 'again');
});

it('answers when the capture is over, so that one who hears nothing asks again', async () => {
  const heard: string[] = [];
  beginPicture(TAB, 'slow');
  const answered = cancelWholePage(TAB, 'slow').then(() => heard.push('answer'));
  await Promise.resolve();
  expect(heard).toEqual([]);
  endPicture(TAB, 'slow');
  await answered;
  await cancelWholePage(TAB, 'not begun');
  await cancelWholePage(OTHER, 'not begun');
});
