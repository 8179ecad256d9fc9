import { browser } from 'wxt/browser';
import * as z from 'zod';
import { senderOf, type ToldFrom } from './recorders';

const LoadedSchema = z.strictObject({ type: z.literal('page-loaded') });

/** Hears that a page of a watched site was loaded. Nothing is answered; where it came from the browser says, not the message. */
export function hearLoaded(look: (from: ToldFrom) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const from = senderOf(sender);
    if (from?.frameId !== 0 || sender.id !== browser.runtime.id) return;
    if (LoadedSchema.safeParse(message).success) void look(from).catch(console.error);
  });
}
