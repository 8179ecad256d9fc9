import { fold } from './fold';
import { COOKIE, PRIVACY_CHOICE } from './lexicon/cookies';

/**
 * Whether a block of words may be a request for consent to cookies or the like. Cheap and generous: the page reader uses it to
 * pick regions, what they ask is decided later over the stored capture.
 */
export function looksLikeConsentNotice(text: string): boolean {
  const words = fold(text.length > READ ? text.slice(0, READ) : text);
  return words.length >= SHORTEST && (COOKIE.test(words) || PRIVACY_CHOICE.test(words));
}

/** A notice says what it is about in its first lines; a page may go on for megabytes. */
const READ = 6000;
const SHORTEST = 6;
