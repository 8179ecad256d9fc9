/** What an address says about how safely data travels to it. */
export interface AddressFacts {
  readonly scheme: string;
  readonly host: string;
  /** `about:`, `blob:`, `data:`, `javascript:`: no transport of its own, the document around it decides. */
  readonly inherits: boolean;
  /** Never leaves the machine: 127.0.0.0/8, ::1 and the `localhost` names (RFC 6761 section 6.3). */
  readonly loopback: boolean;
  /** An address that only exists on a private network (RFC 1918, RFC 4193, `.local`, `.internal`, a bare name). */
  readonly privateNetwork: boolean;
}

export function addressFacts(url: string): AddressFacts {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const scheme = parsed?.protocol ?? '';
  const host = (parsed?.hostname ?? '').replace(/^\[|\]$/g, '').replace(/\.$/, '');
  return {
    scheme,
    host,
    inherits: ['about:', 'blob:', 'data:', 'javascript:'].includes(scheme),
    loopback: isLoopback(host),
    privateNetwork: isPrivate(host),
  };
}

/** The URL parser has already turned `127.1`, `0x7f000001` and the like into dotted form. */
function isLoopback(host: string): boolean {
  if (host === 'localhost' || host.endsWith('.localhost') || host === '::1') return true;
  return /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host) || /^::ffff:7f[0-9a-f]{2}:/.test(host);
}

function isPrivate(host: string): boolean {
  if (host === '') return false;
  if (/^(10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.)[\d.]+$/.test(host)) return true;
  if (host.includes(':')) return /^f[cd][0-9a-f]{2}:|^fe[89ab][0-9a-f]:/.test(host);
  return !host.includes('.') || /\.(local|internal|intranet|lan|home\.arpa)$/.test(host);
}
