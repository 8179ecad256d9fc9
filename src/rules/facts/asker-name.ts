import { fold } from '../../classify/fold';
import { addressFacts } from './address';
import type { ConsentRequest } from './consent-requests';
import { LEGAL_FORM, mayHoldName } from './names';

/**
 * Whether a request says who asks: a legal form, the name of the site (its host, or a part of a page title), or a capital
 * that may be a name. Page titles tell names among other things, so a part that the request has as its heading counts for nothing.
 */
export function namesAsker(request: ConsentRequest, titles: readonly string[]): 'named' | 'perhaps' | 'no' {
  const { layer, headings, frame } = request;
  if (LEGAL_FORM.test(layer)) return 'named';
  const words = fold(layer);
  const hosts = [frame.url, ...frame.ancestorUrls].map(siteName).filter((name) => name.length >= LONG_ENOUGH);
  const joined = hosts.length > 0 ? words.replace(/[^\p{L}\p{N}]+/gu, '') : '';
  if (hosts.some((name) => joined.includes(name))) return 'named';
  const own = new Set(headings.map(fold));
  const names = titles.flatMap(partsOf).filter((part) => !own.has(part));
  if (names.some((name) => new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, 'u').test(words))) return 'named';
  return mayHoldName(request.words) ? 'perhaps' : 'no';
}

const LONG_ENOUGH = 4;

/** "Newsletter | Example Museum": parts between separators. A title in one piece may be the page's name as well as the site's. */
function partsOf(title: string): string[] {
  const parts = title.split(/\s[|·•:–—-]\s|\s?\|\s?/u).map(fold);
  return parts.length > 1 ? parts.filter((part) => part.length >= LONG_ENOUGH) : [];
}

/** The name a host is registered under, as far as it can be told without a list: the longest label before the last. */
function siteName(url: string): string {
  const { host, loopback } = addressFacts(url);
  if (loopback || /^[\d.:a-f]+$/.test(host)) return '';
  const labels = host
    .split('.')
    .slice(0, -1)
    .filter((label) => label !== 'www');
  return (labels.toSorted((a, b) => b.length - a.length)[0] ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
