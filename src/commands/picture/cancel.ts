/**
 * Tabs whose whole page somebody no longer waits for. In memory only: a worker that is killed takes the picture in hand with
 * it, and what is asked then begins anew.
 */
const cancelled = new Set<number>();

/** Ends the scrolling through a page at its next window; the evidence is kept with what can be had without it. */
export function cancelWholePage(tabId: number): void {
  cancelled.add(tabId);
}

export function isCancelled(tabId: number): boolean {
  return cancelled.has(tabId);
}

/** What was said of a picture before this one counts no more. */
export function forgetCancelled(tabId: number): void {
  cancelled.delete(tabId);
}
