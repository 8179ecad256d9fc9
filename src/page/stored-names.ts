import { cookiesOf } from './dom';

/** A part without `=` is a cookie without a name: what stands there is its value, so nothing of it is kept. */
export function cookieNames(cookies: string): string[] {
  return cookies.match(/(?<=^|; )[^;=]+(?==)/g) ?? [];
}

/** All names that a script of this document can read now; null when the browser refuses. No value is kept. */
export function namesNow(document: Document): string[] | null {
  try {
    const kept = [localStorage, sessionStorage].flatMap(Object.keys); // names only: no value is read
    return [...cookieNames(cookiesOf(document)), ...kept];
  } catch {
    return null;
  }
}
