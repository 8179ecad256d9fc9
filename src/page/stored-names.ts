import { WITHHELD } from '../core/personal-runs';
import { cookiesOf } from './dom';

/** A part without `=` is a cookie without a name: what stands there is its value, so nothing of it is kept. */
export function cookieNames(cookies: string): string[] {
  return cookies.match(/(?<=^|; )[^;=]+(?==)/g) ?? [];
}

/** Firefox tells such a cookie as `value=`, the same as a name without a value: that is said to be withheld. */
export function cookieNamesInFirefox(cookies: string): string[] {
  return cookieNames(cookies.replace(/(?<=^|; )[^;=]+=(?=;|$)/g, `${WITHHELD}=`));
}

/** Of the two, the one for the browser that this is built for: what is in every frame has no room for the other. */
export const cookieNamesHere = import.meta.env.FIREFOX ? cookieNamesInFirefox : cookieNames;

/** All names that a script of this document can read now; null when the browser refuses. No value is kept. */
export function namesNow(document: Document): string[] | null {
  try {
    const kept = [localStorage, sessionStorage].flatMap(Object.keys); // names only: no value is read
    return [...cookieNamesHere(cookiesOf(document)), ...kept];
  } catch {
    return null;
  }
}
