import { expect, it, vi } from 'vitest';
import { ConsentActSchema } from './acts';
import { hear, senderOf, toldIn } from './recorders';
import { ACT_ID, SEEN } from './test-act';

const FROM = { tabId: 3, frameId: 0, origin: 'https://shop.example', url: 'https://shop.example/form' };
const ACT = ConsentActSchema.parse({ ...SEEN, id: ACT_ID });
const HEARD_AT = '2026-11-30T12:00:00.000Z';
const TOLD = { act: ACT, from: FROM, heardAt: HEARD_AT };

/** What was done, in order. */
function recorder(fails: Partial<Record<'note' | 'act', true>> = {}) {
  const done: string[] = [];
  const does = (what: 'note' | 'act' | 'page') =>
    vi.fn(async () => {
      done.push(what);
      if (what !== 'page' && fails[what]) throw new Error(`${what} failed`);
    });
  const handlers = { note: does('note'), act: does('act'), page: does('page') };
  return { done, handlers, hearing: { from: FROM, heardAt: HEARD_AT, taken: () => void done.push('taken') } };
}

it('notes an act before anything else, with where the browser says it came from, and says so', async () => {
  const { done, handlers, hearing } = recorder();
  await hear(handlers, ACT, hearing);
  expect(done).toEqual(['note', 'taken', 'act']);
  expect(handlers.note).toHaveBeenCalledWith(TOLD);
  expect(handlers.act).toHaveBeenCalledWith(TOLD);
});

it('of an act that could not be noted says so when its record is kept, else nothing: then it is told again', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const unnoted = recorder({ note: true });
  await hear(unnoted.handlers, ACT, unnoted.hearing);
  expect(unnoted.done).toEqual(['note', 'act', 'taken']);
  const lost = recorder({ note: true, act: true });
  await hear(lost.handlers, ACT, lost.hearing);
  expect(lost.done).toEqual(['note', 'act']);
  expect(quiet.mock.calls.flat().map(String)).toEqual([
    'Error: note failed',
    'Error: note failed',
    'Error: act failed',
  ]);
  quiet.mockRestore();
});

it('hands on that a page has settled', async () => {
  const { done, handlers, hearing } = recorder();
  await hear(handlers, { type: 'consent-page' }, hearing);
  expect(done).toEqual(['taken', 'page']);
  expect(handlers.page).toHaveBeenCalledWith(FROM);
});

it('wakes to no more than an answer while somebody is at a page', async () => {
  const { done, handlers, hearing } = recorder();
  await hear(handlers, { type: 'consent-ahead' }, hearing);
  expect(done).toEqual(['taken']);
});

it('knows what a recorder may tell', () => {
  expect(toldIn(ACT)).toEqual(ACT);
  for (const type of ['consent-page', 'consent-ahead']) expect(toldIn({ type })).toEqual({ type });
});

it.each([
  ['a request of our own pages', { type: 'capture-tab', captureId: 'x', tabId: 3 }],
  ['an extra key', { ...ACT, value: 'typed' }],
  ['a state that is none', { ...ACT, states: [{ path: ['#a'], state: 'jan@voorbeeld.nl' }] }],
  ['more states than a page may tell', { ...ACT, states: Array(601).fill(ACT.states[0]) }],
  ['no object', null],
  ['an act without an id', { ...ACT, id: undefined }],
])('is deaf to %s', (_what, message) => {
  expect(toldIn(message)).toBeNull();
});

it('knows the document by its own address, without query, whatever its tab shows by now', () => {
  const sender = { tab: { id: 3 }, frameId: 0, origin: 'https://shop.example' };
  expect(senderOf({ ...sender, url: 'https://shop.example/form?name=jan#here' })).toEqual(FROM);
  expect(senderOf({ ...sender, url: 'about:srcdoc' })?.url).toBe('https://shop.example/');
  expect(senderOf({ ...sender, origin: 'null', url: 'data:text/html,x' })).toBeNull();
  expect(senderOf({ ...sender, tab: undefined, url: 'https://shop.example/form' })).toBeNull();
});
