import { expect, it, vi } from 'vitest';
import { hear, senderOf } from './recorders';

const FROM = { tabId: 3, frameId: 0, origin: 'https://shop.example', url: 'https://shop.example/form' };
const ACT = {
  type: 'consent-act',
  kind: 'submit',
  frame: '0',
  timeOrigin: 1.5,
  time: 1,
  form: ['form'],
  button: null,
  words: '',
  states: [{ path: ['#a'], state: 'on' }],
  trail: [{ type: 'submit', at: 4 }],
};

function handlers() {
  return { page: vi.fn(async () => {}), act: vi.fn(async () => {}) };
}

it('hands on what a recorder may tell, with where the browser says it came from', async () => {
  const known = handlers();
  expect(await hear(known, ACT, FROM)).toBe(true);
  expect(known.act).toHaveBeenCalledWith(ACT, FROM);
  expect(await hear(known, { type: 'consent-page' }, FROM)).toBe(true);
  expect(known.page).toHaveBeenCalledWith(FROM);
});

it.each([
  ['a request of our own pages', { type: 'capture-tab', captureId: 'x', tabId: 3 }],
  ['an extra key', { ...ACT, value: 'typed' }],
  ['a state that is none', { ...ACT, states: [{ path: ['#a'], state: 'jan@voorbeeld.nl' }] }],
  ['more states than a page may tell', { ...ACT, states: Array(601).fill(ACT.states[0]) }],
  ['no object', null],
])('is deaf to %s', async (_what, message) => {
  const known = handlers();
  expect(await hear(known, message, FROM)).toBe(false);
  expect(known.act).not.toHaveBeenCalled();
  expect(known.page).not.toHaveBeenCalled();
});

it('survives a handler that fails', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await hear({ ...handlers(), act: async () => Promise.reject(new Error('boom')) }, ACT, FROM)).toBe(true);
  quiet.mockRestore();
});

it('knows the document by its own address, without query, whatever its tab shows by now', () => {
  const sender = { tab: { id: 3 }, frameId: 0, origin: 'https://shop.example' };
  expect(senderOf({ ...sender, url: 'https://shop.example/form?name=jan#here' })).toEqual(FROM);
  expect(senderOf({ ...sender, url: 'about:srcdoc' })?.url).toBe('https://shop.example/');
  expect(senderOf({ ...sender, origin: 'null', url: 'data:text/html,x' })).toBeNull();
  expect(senderOf({ ...sender, tab: undefined, url: 'https://shop.example/form' })).toBeNull();
});
