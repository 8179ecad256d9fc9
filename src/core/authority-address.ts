/**
 * The address of a time-stamp authority as a user enters it, in one spelling; null when it may not be asked: only https, or http to
 * this computer itself, without a name and password in it.
 */
export function authorityAddress(entered: string): { address: string; origin: string } | null {
  const text = entered.trim();
  if (!URL.canParse(text)) return null;
  const { protocol, hostname, username, password, origin, pathname, search } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  if (!isSafe || username !== '' || password !== '') return null;
  return { address: `${origin}${pathname}${search}`, origin };
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
