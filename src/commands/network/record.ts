import { parseSetCookie } from 'set-cookie-parser';
import * as z from 'zod';
import { hostOf } from '../../core/host';
import { NAME_LIMIT, withheldName } from '../../core/personal-runs';
import { cookieNamesSent } from './cookie-names-sent';
import { withheldHost } from './withheld-host';

/**
 * What was seen of one document's requests so far: names, hosts, times. Lies in `storage.session`, which the browser keeps in
 * memory and drops when it closes; nothing else of a request ever reaches it. Times are since the epoch, in milliseconds.
 */
export const NetworkRecordSchema = z.strictObject({
  /** The browser's number of the request for the document; its redirects have the same. */
  requestId: z.string(),
  startedAt: z.number(),
  complete: z.boolean(),
  cookiesSent: z.array(z.string()).nullable(),
  hosts: z.array(z.strictObject({ host: z.string(), at: z.number() })),
  cookies: z.array(
    z.strictObject({
      name: z.string(),
      domain: z.string(),
      at: z.number(),
      askedAt: z.number(),
      seconds: z.int().nullable(),
    }),
  ),
  /** Requests that were not answered yet, oldest first. */
  open: z.array(z.strictObject({ requestId: z.string(), at: z.number() })),
});
export type NetworkRecord = z.infer<typeof NetworkRecordSchema>;

/** As the browser tells it. Headers hold values: they are parsed here and go no further. */
export interface NetworkEvent {
  kind: 'asked' | 'sent' | 'answered';
  /** It is for the document of the tab itself. */
  main: boolean;
  requestId: string;
  address: string;
  at: number;
  headers: readonly { name: string; value?: string | undefined }[];
}

export function beginRecord({ requestId, at }: NetworkEvent): NetworkRecord {
  return { requestId, startedAt: at, complete: true, cookiesSent: null, hosts: [], cookies: [], open: [] };
}

export function noted(record: NetworkRecord, event: NetworkEvent): NetworkRecord {
  if (event.kind === 'asked') return withRequest(record, event);
  if (event.kind === 'answered') return withCookies(record, event);
  // Of the first hop only: later ones carry what the hops before it set.
  if (!event.main || event.requestId !== record.requestId || record.cookiesSent !== null) return record;
  return { ...record, cookiesSent: cookieNamesSent(event.headers) };
}

function withRequest(record: NetworkRecord, { address, requestId, at }: NetworkEvent): NetworkRecord {
  const found = hostOf(address);
  if (found === null) return record;
  const host = withheldHost(found);
  const open = [...record.open, { requestId, at }].slice(-MOST_OPEN);
  if (record.hosts.some((known) => known.host === host)) return { ...record, open };
  if (record.hosts.length >= NAME_LIMIT) return { ...record, open, complete: false };
  return { ...record, open, hosts: [...record.hosts, { host, at }] };
}

/** What failed is never answered, so the list would grow. */
const MOST_OPEN = 200;

function withCookies(record: NetworkRecord, { address, requestId, at, headers }: NetworkEvent): NetworkRecord {
  const answering = hostOf(address)?.replace(/:\d+$/, '') ?? '';
  const open = record.open.filter((request) => request.requestId !== requestId);
  // Not known any more: then as early as can be, so that nothing is held against a later choice.
  const askedAt = record.open.find((request) => request.requestId === requestId)?.at ?? record.startedAt;
  let { complete } = record;
  const cookies = [...record.cookies];
  for (const { name, domain, seconds } of headers.flatMap((header) => cookiesSet(header, at))) {
    const place = withheldHost(domain ?? answering);
    if (cookies.some((known) => known.name === name && known.domain === place)) continue;
    if (cookies.length < NAME_LIMIT) cookies.push({ name, domain: place, at, askedAt, seconds });
    else complete = false;
  }
  return { ...record, cookies, complete, open };
}

interface CookieOfHeader {
  name: string;
  domain: string | null;
  seconds: number | null;
}

/** Names and lifetimes; a cookie that is taken away by it is none. `Max-Age` goes before `Expires` (RFC 6265, 5.3). */
function cookiesSet(header: NetworkEvent['headers'][number], at: number): CookieOfHeader[] {
  if (header.name.toLowerCase() !== 'set-cookie') return [];
  // Firefox gives all of them as lines of one header.
  const lines = (header.value ?? '').split('\n');
  return parseSetCookie(lines, { decodeValues: false, split: false, silent: true }).flatMap(
    ({ name, domain, maxAge, expires }) => {
      const left = maxAge ?? (expires && (expires.getTime() - at) / 1000);
      const seconds = left === undefined || Number.isNaN(left) ? null : Math.round(left);
      if (name === '' || (seconds !== null && seconds <= 0)) return [];
      return [{ name: withheldName(name).name, domain: domain?.replace(/^\./, '') ?? null, seconds }];
    },
  );
}
