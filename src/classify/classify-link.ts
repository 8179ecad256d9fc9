import type { InformationLink } from '../core/controls';
import { fold } from './fold';
import {
  COOKIE_ADDRESS,
  COOKIE_CHAPTER,
  COOKIE_LINK,
  PARTNERS_ADDRESS,
  PARTNERS_LINK,
  PRIVACY_ADDRESS,
  PRIVACY_CHAPTER,
  PRIVACY_LINK,
  TERMS_ADDRESS,
  TERMS_LINK,
} from './lexicon/links';

export type LinkKind = InformationLink['kind'];

/**
 * What a link tells about, by its words and then by its address. A link that names both privacy and cookies ("Privacy- en
 * cookieverklaring") counts as privacy: that is the document the law asks for (GDPR Art. 13), and the cookie part comes with it.
 */
export function classifyLink(text: string, href: string): LinkKind {
  const words = fold(text);
  // Words that open a settings panel are no document, unless the address says otherwise.
  const byWords = words.length <= LONGEST_LINK ? kindOfWords(words) : 'other';
  if (byWords === 'privacy') return byWords;
  const byAddress = kindOfAddress(href);
  if (byWords === 'other') return byAddress;
  // "Read our policy" to /privacy#cookies, or "cookie statement" that is a chapter of the privacy statement.
  return byWords;
}

function kindOfWords(words: string): LinkKind {
  if (words === '') return 'other';
  if (PRIVACY_LINK.test(words)) return SETTINGS_WORDS.test(words) ? 'other' : 'privacy';
  if (COOKIE_LINK.test(words)) return SETTINGS_WORDS.test(words) ? 'other' : 'cookie';
  if (TERMS_LINK.test(words)) return 'terms';
  return PARTNERS_LINK.test(words) ? 'partners' : 'other';
}

function kindOfAddress(href: string): LinkKind {
  const path = pathOf(href);
  if (path === '') return 'other';
  if (PRIVACY_ADDRESS.test(path)) return 'privacy';
  if (COOKIE_ADDRESS.test(path)) return 'cookie';
  // "/legal#cookies": the chapter, where the document is called something else.
  if (COOKIE_CHAPTER.test(href)) return 'cookie';
  if (PRIVACY_CHAPTER.test(href)) return 'privacy';
  if (TERMS_ADDRESS.test(path)) return 'terms';
  return PARTNERS_ADDRESS.test(path) ? 'partners' : 'other';
}

/** Path and query in lower case, without the host: a page on privacy.example.org need not be about privacy. */
function pathOf(href: string): string {
  if (href === '' || href.startsWith('#') || /^(javascript|mailto|tel|data):/i.test(href)) return '';
  return href
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/, '')
    .replace(/#.*$/, '');
}

const LONGEST_LINK = 160;
const SETTINGS_WORDS =
  /\b(settings|instellingen|voorkeuren|preferences|einstellungen|parametr\w*|choices|opt[- ]?out|manage|beheer\w*)\b/;
