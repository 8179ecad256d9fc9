import { browser } from 'wxt/browser';
import * as z from 'zod';
import { TimestampSchema } from '../../core/sealed-values';

const CapturedTabSchema = z.strictObject({
  captureId: z.uuid(),
  capturedAt: TimestampSchema,
  documents: z.array(z.string()),
});

/** The last capture of a tab that was made for a record, with the documents that stood in the tab all the while. */
export type CapturedTab = z.infer<typeof CapturedTabSchema>;

/** Names a document of a tab; when it goes, so does its name. */
export function documentName(frameId: number, timeOrigin: number): string {
  return `${frameId} ${timeOrigin}`;
}

/** Documents of a tab that can be reached, by name. */
export async function documentsOf(tabId: number): Promise<string[]> {
  const answers = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => performance.timeOrigin,
  });
  return answers.flatMap(({ frameId, result }) => (typeof result === 'number' ? [documentName(frameId, result)] : []));
}

/** In the session's memory: the worker holds no state, and the disk has no list of tabs. */
export async function capturedTab(tabId: number): Promise<CapturedTab | null> {
  const key = keyOf(tabId);
  const { [key]: found } = await browser.storage.session.get(key);
  return CapturedTabSchema.safeParse(found).data ?? null;
}

export async function rememberCapturedTab(tabId: number, captured: CapturedTab): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: captured });
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

function keyOf(tabId: number): string {
  return `captured-tab ${tabId}`;
}
