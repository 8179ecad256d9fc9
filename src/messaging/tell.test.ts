import { expect, it, vi } from 'vitest';
import { ConsentActSchema } from './acts';
import { TAKEN, tellWorker } from './tell';
import { ACT_ID as ID, SEEN } from './test-act';

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
