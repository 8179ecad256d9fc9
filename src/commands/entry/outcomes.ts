import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Result } from '../../core/errors';
import type { Outcome } from '../../core/outcome';
import type { CaptureReceipt } from '../../core/services';
import { RESPONSES } from '../../messaging/protocol';
import { hasNumber } from './badge-number';

/**
 * A capture that was asked for lives on when its asker goes: a popup closes at the first click beside it, and a menu or a key has
 * no screen at all. What became of it waits here, in memory only, until a screen has shown it.
 */
const NotedSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('busy') }),
  z.strictObject({ state: z.literal('done'), result: RESPONSES['capture-tab'] }),
]);

const keyOf = (tabId: number) => `outcome ${tabId}`;

/**
 * Does the work, with what becomes of it noted for screens. A lock is held meanwhile, which the browser takes from a worker that is
 * killed: so a screen knows at once that nobody is at work any more. That nobody can be told is no reason to keep no evidence.
 */
export function noted(tabId: number, work: () => Promise<Result<CaptureReceipt>>): Promise<Result<CaptureReceipt>> {
  // Shared: two captures of one tab need not wait for each other.
  return navigator.locks.request(keyOf(tabId), { mode: 'shared' }, async () => {
    await note(tabId, { state: 'busy' });
    const result = await work();
    await note(tabId, { state: 'done', result });
    return result;
  });
}

async function note(tabId: number, outcome: z.infer<typeof NotedSchema>): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: outcome }).catch(console.error);
}

/** For the asker, which has the answer itself; nobody has to be told any more. */
export async function outcomeSeen(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
  const isAnother = await hasNumber(tabId).catch(() => false);
  if (!isAnother) await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
}

export async function hasOutcome(tabId: number): Promise<boolean> {
  return keyOf(tabId) in (await browser.storage.session.get(keyOf(tabId)));
}

/** Tells what waits for this tab, and each change. What is told as done is seen. @returns how to stop */
export function followOutcome(tabId: number, tell: (outcome: Outcome) => void): () => void {
  const key = keyOf(tabId);
  const stopped = new AbortController();
  let isBusy = false;
  const hear = (value: unknown) => {
    const { data: outcome } = NotedSchema.safeParse(value);
    if (stopped.signal.aborted || !outcome) return;
    isBusy = outcome.state === 'busy';
    tell(outcome);
    if (outcome.state === 'done') void outcomeSeen(tabId);
    // Stopped while it waits.
    else void unlessDone().catch(() => undefined);
  };
  /** Once nobody is at work: a worker that was killed leaves its word that it is busy. */
  async function unlessDone(): Promise<void> {
    await navigator.locks.request(key, { signal: stopped.signal }, () => undefined);
    const { [key]: left } = await browser.storage.session.get(key);
    if (left === undefined && isBusy) tell({ state: 'seen' });
    if (NotedSchema.safeParse(left).data?.state === 'busy') hear(LOST);
  }
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) hear(changes[key]?.newValue);
  };
  browser.storage.session.onChanged.addListener(changed);
  void browser.storage.session.get(key).then((found) => hear(found[key]));
  return () => {
    stopped.abort();
    browser.storage.session.onChanged.removeListener(changed);
  };
}

const LOST: Outcome = {
  state: 'done',
  result: { ok: false, code: 'unexpected', detail: 'the background worker was stopped before it answered' },
};
