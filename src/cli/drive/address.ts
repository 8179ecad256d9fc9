import { DriverError } from './driver-error';

/** Schemes that have no `//`; anything else without it is a bare host. */
const OPAQUE = /^(?:about|blob|data|javascript|mailto|view-source):/i;
const LOOPBACK = /^(?:localhost|[^/]+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?(?:\/|$)/i;

/** What a person types becomes an address: `example.nl` is meant as https, `localhost:4100` as http. @throws DriverError `bad-address` */
export function addressOf(typed: string): string {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || OPAQUE.test(text);
  const address = hasScheme ? text : `${LOOPBACK.test(text) ? 'http' : 'https'}://${text}`;
  if (text === '' || /\s/.test(text) || !URL.canParse(address)) throw new DriverError('bad-address', `"${typed}"`);
  return new URL(address).href;
}
