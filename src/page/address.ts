/** Origin + path of an address: no query, no fragment, no credentials (product.md, "Must never"). Null when it has neither. */
export function bareAddress(address: string, base?: string): string | null {
  let url: URL;
  try {
    url = new URL(address, base);
  } catch {
    return null;
  }
  if (url.protocol === 'http:' || url.protocol === 'https:') return url.origin + url.pathname;
  if (url.protocol === 'file:') return `file://${url.pathname}`;
  if (url.protocol === 'about:') return `about:${url.pathname}`;
  // The rest of a data: or blob: address is content, not a place.
  if (url.protocol === 'blob:') return url.origin === 'null' ? 'blob:' : `blob:${url.origin}`;
  return url.protocol;
}

/** Where a link or form leads by itself; null for none, `#`, `javascript:` and what is no address. */
export function targetAddress(raw: string | null, base: string): string | null {
  const trimmed = raw?.trim() ?? '';
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return null;
  if (!LEADS_SOMEWHERE.has(new URL(trimmed, base).protocol)) return null;
  return bareAddress(trimmed, base);
}

const LEADS_SOMEWHERE = new Set(['http:', 'https:', 'file:']);
