import { type ListView, queryOf, viewIn, WHOLE_LIST } from '../../core/list-view';

/** Where the reader is. It lives in the address, so that back works and a view can be kept as a bookmark. */
export type Route =
  | { page: 'overview' }
  | { page: 'captures'; view: ListView }
  | { page: 'capture'; captureId: string }
  | { page: 'compare'; before: string; after: string }
  /** `captureId`: of the bundle that is open; `other`: to hold it against, of the bundle or of the store. */
  | { page: 'bundle'; captureId?: string; other?: string }
  /** Of the page that this capture is of: an address of a page is nothing to put in ours. */
  | { page: 'timeline'; captureId: string }
  | { page: 'consents' }
  | { page: 'consent'; recordId: string }
  /** A controller's own log that was taken over. */
  | { page: 'logs' }
  | { page: 'log'; importId: string }
  | { page: 'retention' }
  | { page: 'register' }
  | { page: 'settings' }
  | { page: 'backup' }
  | { page: 'key' }
  | { page: 'unknown' };

/** The list without a view is the whole of it. */
export type Place = Exclude<Route, { page: 'unknown' | 'captures' }> | { page: 'captures'; view?: ListView };

export function routeOf(hash: string): Route {
  const [path = '', ...queries] = hash.replace(/^#?\/?/, '').split('?');
  const [page, ...rest] = path.split('/');
  const ids = rest.filter((part) => part !== '');
  if (ids.some((id) => !ID.test(id))) return { page: 'unknown' };
  if (ids.length === 0 && page === 'captures') return { page: 'captures', view: viewIn(queries.join('?')) };
  if (queries.length > 0) return { page: 'unknown' };
  const [first, second] = ids;
  if ((page === 'capture' || page === 'timeline') && first !== undefined && ids.length === 1)
    return { page, captureId: first };
  if (page === 'log' && first !== undefined && ids.length === 1) return { page, importId: first };
  if (page === 'consent' && first !== undefined && ids.length === 1) return { page, recordId: first };
  if (page === 'compare' && first !== undefined && second !== undefined && ids.length === 2)
    return { page, before: first, after: second };
  if (page === 'bundle' && first !== undefined && ids.length <= 2)
    return { page, captureId: first, ...(second === undefined ? {} : { other: second }) };
  if (ids.length > 0) return { page: 'unknown' };
  const plain = PLAIN.find((known) => known === (page || 'overview'));
  return plain ? { page: plain } : { page: 'unknown' };
}

export function addressOf(place: Place): string {
  if (place.page === 'capture' || place.page === 'timeline') return `#/${place.page}/${place.captureId}`;
  if (place.page === 'log') return `#/log/${place.importId}`;
  if (place.page === 'consent') return `#/consent/${place.recordId}`;
  if (place.page === 'compare') return `#/compare/${place.before}/${place.after}`;
  if (place.page === 'bundle') return ['#/bundle', place.captureId, place.other].filter(Boolean).join('/');
  if (place.page !== 'captures') return `#/${place.page}`;
  const query = queryOf(place.view ?? WHOLE_LIST);
  return query === '' ? '#/captures' : `#/captures?${query}`;
}

const PLAIN = ['overview', 'consents', 'logs', 'bundle', 'register', 'retention', 'settings', 'backup', 'key'] as const;

/** Capture ids are UUIDs; anything else in the address was typed or forged. */
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
