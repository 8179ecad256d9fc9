/** Ids of captures whose whole page somebody no longer waits for. By the capture: it is asked for again when the worker was ended. */
const cancelled = new Set<string>();
/** The capture of a tab in hand, for who knows only the tab; and who is told when it is over. */
const inHand = new Map<number, { captureId: string; over: (() => void)[] }>();

export function beginPicture(tabId: number, captureId: string): void {
  inHand.set(tabId, { captureId, over: [] });
}

export function endPicture(tabId: number, captureId: string): void {
  cancelled.delete(captureId);
  const capture = inHand.get(tabId);
  if (capture?.captureId !== captureId) return;
  inHand.delete(tabId);
  for (const tell of capture.over) tell();
}

/**
 * Ends the scrolling through a page at its next window; the evidence is kept with what can be had without it.
 * @param captureId null when it was asked for elsewhere: the one of that tab in hand. A known one may also be yet to begin
 * @returns when that capture is over: who hears nothing, since the worker was ended, asks the next one again
 */
export function cancelWholePage(tabId: number, captureId: string | null): Promise<void> {
  const capture = inHand.get(tabId);
  const meant = captureId ?? capture?.captureId;
  if (meant) cancelled.add(meant);
  if (!capture || capture.captureId !== meant) return Promise.resolve();
  return new Promise((over) => capture.over.push(over));
}

export function isCancelled(tabId: number): boolean {
  return cancelled.has(inHand.get(tabId)?.captureId ?? '');
}
