import { browser } from 'wxt/browser';
import * as z from 'zod';
import type { Result } from '../../core/errors';
import type { Outcome } from '../../core/outcome';
import type { CaptureReceipt } from '../../core/services';
import { RESPONSES } from '../../messaging/protocol';

/**
 * A capture that was asked for lives on when its asker goes: a popup closes at the first click beside it, and a menu or a key has
 * no screen at all. What became of it waits here, in memory only, until a screen has shown it.
 */
const OutcomeSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('busy'), since: z.int() }),
  z.strictObject({ state: z.literal('done'), result: RESPONSES['capture-tab'] }),
]);

/** No capture takes longer: the worker was killed over it. */
const BUSY_LIMIT_MS = 120_000;

const keyOf = (tabId: number) => `outcome ${tabId}`;

export async function noteBusy(tabId: number, now: number): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { state: 'busy', since: now } });
}

export async function noteDone(tabId: number, result: Result<CaptureReceipt>): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: { state: 'done', result } });
}

/** For the asker, which has the answer itself; nobody has to be told any more. */
export async function outcomeSeen(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
  // A number on it is another matter: likely violations of a page that is watched.
  const text = await browser.action.getBadgeText({ tabId }).catch(() => '');
  if (!/^\d+$/.test(text)) await browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined);
}

export async function hasOutcome(tabId: number): Promise<boolean> {
  return keyOf(tabId) in (await browser.storage.session.get(keyOf(tabId)));
}

/** Tells what waits for this tab, and each change. What is told as done is seen. @returns how to stop */
export function followOutcome(tabId: number, tell: (outcome: Outcome) => void, now: () => number): () => void {
  const key = keyOf(tabId);
  let listening = true;
  const hear = (value: unknown) => {
    const parsed = OutcomeSchema.safeParse(value);
    if (!listening || !parsed.success) return;
    if (parsed.data.state === 'busy') tell(now() - parsed.data.since > BUSY_LIMIT_MS ? LOST : { state: 'busy' });
    else tell({ state: 'done', result: parsed.data.result });
    if (parsed.data.state === 'done') void outcomeSeen(tabId);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) hear(changes[key]?.newValue);
  };
  browser.storage.session.onChanged.addListener(changed);
  void browser.storage.session.get(key).then((found) => hear(found[key]));
  return () => {
    listening = false;
    browser.storage.session.onChanged.removeListener(changed);
  };
}

const LOST: Outcome = {
  state: 'done',
  result: { ok: false, code: 'unexpected', detail: 'the background worker was stopped before it answered' },
};
