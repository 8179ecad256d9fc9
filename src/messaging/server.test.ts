import { describe, expect, it, vi } from 'vitest';
import { RESPONSES } from './protocol';
import { type Handlers, respond } from './server';

const OWN = 'chrome-extension://abc/';
const REQUEST = {
  type: 'capture-tab',
  captureId: '0f0e0d0c-0b0a-4908-8706-050403020100',
  tabId: 3,
  unattended: false,
  asInformation: null,
};

function handlers(): Handlers {
  return {
    'capture-tab': vi.fn(async () => ({ ok: false as const, code: 'tab-gone' as const, detail: '' })),
    'read-tab': vi.fn(async () => ({ ok: true as const, value: [] })),
    'stop-watching': vi.fn(async () => ({ ok: true as const, value: null })),
    'set-recording': vi.fn(async () => ({ ok: true as const, value: null })),
    'point-out': vi.fn(async () => ({ ok: true as const, value: 'gone' as const })),
    'judge-again': vi.fn(async ({ captureId }) => ({
      ok: true as const,
      value: { outcome: 'kept' as const, evaluationDigest: 'a'.repeat(64), ruleSetVersion: captureId },
    })),
    'cancel-picture': vi.fn(async () => ({ ok: true as const, value: null })),
    'open-review': vi.fn(async () => ({ ok: true as const, value: null })),
  };
}

describe('respond', () => {
  it('answers a page of this extension', async () => {
    const known = handlers();
    await expect(respond(known, OWN, REQUEST, { url: `${OWN}popup.html` })).resolves.toMatchObject({
      code: 'tab-gone',
    });
    expect(known['capture-tab']).toHaveBeenCalledOnce();
  });

  it('hands a request to judge a capture again to its handler, and refuses one that names no capture', async () => {
    const known = handlers();
    const asked = { type: 'judge-again', captureId: REQUEST.captureId };
    const answered = await respond(known, OWN, asked, { url: `${OWN}review.html` });
    expect(RESPONSES['judge-again'].parse(answered)).toMatchObject({ value: { ruleSetVersion: REQUEST.captureId } });
    for (const captureId of ['', '../x', null])
      await expect(respond(known, OWN, { ...asked, captureId }, { url: `${OWN}review.html` })).resolves.toMatchObject({
        code: 'bad-message',
      });
    expect(known['judge-again']).toHaveBeenCalledOnce();
  });

  it.each([
    ['a web page', { url: 'https://site.example/' }],
    ['a page that only looks like ours', { url: 'https://x.example/?chrome-extension://abc/' }],
    ['a sender without an address', {}],
  ])('refuses %s', async (_who, sender) => {
    const known = handlers();
    await expect(respond(known, OWN, REQUEST, sender)).resolves.toMatchObject({ ok: false, code: 'bad-message' });
    expect(known['capture-tab']).not.toHaveBeenCalled();
  });

  it.each([
    ['an unknown type', { ...REQUEST, type: 'delete-everything' }],
    ['an extra key', { ...REQUEST, origin: 'https://site.example' }],
    ['a prototype key', JSON.parse('{"__proto__": {"type": "open-review"}}')],
    ['no object', 'capture-tab'],
  ])('refuses %s', async (_what, message) => {
    const known = handlers();
    await expect(respond(known, OWN, message, { url: `${OWN}review.html` })).resolves.toMatchObject({
      code: 'bad-message',
    });
    expect(known['capture-tab']).not.toHaveBeenCalled();
  });

  it('turns a throw into a typed failure', async () => {
    const known = { ...handlers(), 'open-review': vi.fn(async () => Promise.reject(new Error('boom'))) };
    const message = { type: 'open-review', captureId: null };
    await expect(respond(known, OWN, message, { url: `${OWN}popup.html` })).resolves.toMatchObject({
      code: 'unexpected',
    });
  });
});
