import { WitnessError } from '../core/errors';

/**
 * Addresses as typed, one a line: each becomes an origin, or an origin with the beginning of a path. What could hold
 * personal data (query, fragment, credentials) is refused rather than dropped, since it would match nothing.
 * @throws WitnessError `bad-input` that names the line by its number
 */
export function parseAddresses(text: string): string[] {
  const found = new Set<string>();
  for (const [i, line] of text.split('\n').entries()) {
    const typed = line.trim();
    if (typed !== '') found.add(addressOf(typed, i + 1));
  }
  if (found.size === 0) throw new WitnessError('bad-input', 'no address');
  return [...found].sort();
}

/** Whether a page (origin + path) lies under an address. A path matches whole segments: `/shop` is not `/shopping`. */
export function isUnder(page: string, address: string): boolean {
  if (page === address) return true;
  return page.startsWith(address.endsWith('/') ? address : `${address}/`);
}

/** Hosts of the addresses, once each: what captures are looked up by. */
export function hostsOf(addresses: readonly string[]): string[] {
  return [...new Set(addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address).host))];
}

function addressOf(typed: string, line: number): string {
  const text = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  if (!URL.canParse(text)) throw new WitnessError('bad-input', `address on line ${line}`);
  const { origin, pathname, search, hash, username, password } = new URL(text);
  if (search + hash + username + password !== '') throw new WitnessError('bad-input', `address on line ${line}`);
  return pathname === '/' ? origin : `${origin}${pathname}`;
}
