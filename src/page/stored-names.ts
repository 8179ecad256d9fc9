import { WITHHELD } from '../core/personal-runs';
import { cookiesOf } from './dom';

/**
 * A part without `=` is a cookie without a name: what stands there is its value, so nothing of it is kept.
 * @param firefox there such a cookie is told as `value=`, the same as a name without a value: that is said to be withheld
 */
export function cookieNames(cookies: string, firefox: boolean = import.meta.env.FIREFOX): string[] {
  const told = firefox ? cookies.replace(/(?<=^|; )[^;=]+=(?=;|$)/g, `${WITHHELD}=`) : cookies;
  return told.match(/(?<=^|; )[^;=]+(?==)/g) ?? [];
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
