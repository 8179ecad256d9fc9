/** Ids of captures whose whole page somebody no longer waits for. By the capture: it is asked for again when the worker was ended. */
const cancelled = new Set<string>();
/** The capture of a tab in hand, for who knows only the tab. */
const inHand = new Map<number, string>();

export function beginPicture(tabId: number, captureId: string): void {
  inHand.set(tabId, captureId);
}

export function endPicture(tabId: number, captureId: string): void {
  cancelled.delete(captureId);
  if (inHand.get(tabId) === captureId) inHand.delete(tabId);
}

/**
 * Ends the scrolling through a page at its next window; the evidence is kept with what can be had without it.
 * @param captureId null when it was asked for elsewhere: the one of that tab in hand. A known one may also be yet to begin
 */
export function cancelWholePage(tabId: number, captureId: string | null): void {
  const meant = captureId ?? inHand.get(tabId);
  if (meant) cancelled.add(meant);
}

export function isCancelled(tabId: number): boolean {
  return cancelled.has(inHand.get(tabId) ?? '');
}
