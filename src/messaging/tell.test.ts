import { expect, it, vi } from 'vitest';
import type { SeenAct } from '../core/consent-act';
import { ConsentActSchema } from './acts';
import { TAKEN, tellWorker } from './tell';

const ID = '0f0e0d0c-0b0a-4908-8706-050403020100';
const SEEN: SeenAct = {
  type: 'consent-act',
  kind: 'submit',
  frame: '0',
  timeOrigin: 1.5,
  time: 1,
  form: ['form'],
  button: null,
  words: '',
  states: [],
  trail: [],
};

it('tells once what is taken', async () => {
  const send = vi.fn(async () => TAKEN);
  await tellWorker(SEEN, send, () => ID);
  expect(send.mock.calls).toEqual([[{ ...SEEN, id: ID }]]);
});

it.each([
  [
    'the worker was ended',
    () => Promise.reject(new Error('the message channel closed before a response was received')),
  ],
  ['nobody answered', () => Promise.resolve(undefined)],
])('tells the same act once more when %s, and no third time', async (_why, none) => {
  const ids = [ID, 'another'];
  const send = vi.fn(none);
  await tellWorker(SEEN, send, () => ids.shift() ?? '');
  expect(send.mock.calls).toEqual([[{ ...SEEN, id: ID }], [{ ...SEEN, id: ID }]]);
});

it('gives each act an id of its own, also where the browser makes none', async () => {
  const ids: string[] = [];
  for (let told = 0; told < 50; told++)
    await tellWorker(SEEN, async (message) => {
      ids.push(ConsentActSchema.parse(message).id);
      return TAKEN;
    });
  expect(new Set(ids).size).toBe(50);
});

it('that a page has settled has no id', async () => {
  const send = vi.fn(async () => TAKEN);
  await tellWorker({ type: 'consent-page' }, send);
  expect(send.mock.calls).toEqual([[{ type: 'consent-page' }]]);
});
