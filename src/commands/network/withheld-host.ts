import { getDomain } from 'tldts';
import { withheldName } from '../../core/personal-runs';

/** The subdomain of a host may be a visitor's number; the site itself stays readable. */
export function withheldHost(host: string): string {
  const site = getDomain(host, { allowPrivateDomains: true });
  const at = site === null ? 0 : host.lastIndexOf(site);
  const labels = host.slice(0, at).split('.');
  return labels.map((label) => withheldName(label).name).join('.') + host.slice(at);
}
