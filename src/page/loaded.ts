/** After which what a page adds late, such as a banner, is looked at too. */
const LATE_MS = 2000;

/** Tells that the page of this tab can be looked at: loaded, a moment later, and when it is shown again from the browser's cache. */
export function tellLoaded(tell: (message: { type: 'page-loaded' }) => void): void {
  const now = () => tell({ type: 'page-loaded' });
  // As it is when it loads, `persisted` or not; nothing that the page does by script counts.
  addEventListener('pageshow', ({ isTrusted }) => {
    if (!isTrusted) return;
    now();
    setTimeout(now, LATE_MS);
  });
}
