import { getDomain } from 'tldts';
import { hostOf } from '../../core/host';
import { addressFacts } from './address';

/** Whether `host` belongs to another registrable domain than the page; null when the page has no place on the network. */
export function isOtherParty(host: string, pageUrl: string): boolean | null {
  const visited = hostOf(pageUrl);
  if (visited === null) return null;
  return siteOf(host) !== siteOf(visited);
}

/** Names under a shared suffix (`shop.github.io`) are sites of their own, as browsers hold them. */
function siteOf(host: string): string {
  const name = host.replace(/:\d+$/, '');
  return getDomain(name, { allowPrivateDomains: true }) ?? name;
}

/** The host of an address on the network. */
export function placeOf(address: string): string | null {
  return addressFacts(address).inherits ? null : hostOf(address);
}

/** Whether `host` is `domain` or lies under it. */
export function isUnder(host: string, domain: string): boolean {
  const name = host.replace(/:\d+$/, '');
  return name === domain || name.endsWith(`.${domain}`);
}
