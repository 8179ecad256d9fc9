/** Where the reader is. It lives in the address, so that back works and a view can be kept as a bookmark. */
export type Route =
  | { page: 'captures' }
  | { page: 'capture'; captureId: string }
  | { page: 'compare'; before: string; after: string }
  /** `captureId`: of the bundle that is open; `other`: to hold it against, of the bundle or of the store. */
  | { page: 'bundle'; captureId?: string; other?: string }
  /** Of the page that this capture is of: an address of a page is nothing to put in ours. */
  | { page: 'timeline'; captureId: string }
  | { page: 'consents' }
  | { page: 'consent'; recordId: string }
  | { page: 'retention' }
  | { page: 'register' }
  | { page: 'settings' }
  | { page: 'backup' }
  | { page: 'key' }
  | { page: 'unknown' };

export function routeOf(hash: string): Route {
  const [page, ...rest] = hash.replace(/^#?\/?/, '').split('/');
  const ids = rest.filter((part) => part !== '');
  if (ids.some((id) => !ID.test(id))) return { page: 'unknown' };
  const [first, second] = ids;
  if ((page === 'capture' || page === 'timeline') && first !== undefined && ids.length === 1)
    return { page, captureId: first };
  if (page === 'consent' && first !== undefined && ids.length === 1) return { page, recordId: first };
  if (page === 'compare' && first !== undefined && second !== undefined && ids.length === 2)
    return { page, before: first, after: second };
  if (page === 'bundle' && first !== undefined && ids.length <= 2)
    return { page, captureId: first, ...(second === undefined ? {} : { other: second }) };
  if (ids.length > 0) return { page: 'unknown' };
  if (page === '' || page === 'captures') return { page: 'captures' };
  const plain = PLAIN.find((known) => known === page);
  return plain ? { page: plain } : { page: 'unknown' };
}

export function addressOf(route: Exclude<Route, { page: 'unknown' }>): string {
  if (route.page === 'capture' || route.page === 'timeline') return `#/${route.page}/${route.captureId}`;
  if (route.page === 'consent') return `#/consent/${route.recordId}`;
  if (route.page === 'compare') return `#/compare/${route.before}/${route.after}`;
  if (route.page === 'bundle') return ['#/bundle', route.captureId, route.other].filter(Boolean).join('/');
  return `#/${route.page}`;
}

const PLAIN = ['consents', 'bundle', 'register', 'retention', 'settings', 'backup', 'key'] as const;

/** Capture ids are UUIDs; anything else in the address was typed or forged. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
