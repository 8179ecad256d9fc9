import { attr } from './dom';
import { isIcons } from './words';

/**
 * The words that `::before` or `::after` puts on screen. Icons (private-use glyphs, ticks, arrows) and counters are no
 * words; an asterisk is kept because it marks what is required.
 */
export function generatedWords(element: Element, pseudo: '::before' | '::after'): string {
  const style = getComputedStyle(element, pseudo);
  const content = style.content;
  if (content === 'none' || content === 'normal' || content === '""' || content === '') return '';
  const words = stringsOf(content, element);
  if (!saysSomething(words)) return '';
  if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) === 0) return '';
  return words;
}

/** Two letters in a row, two digits, or an asterisk. Letters have two cases, or belong to scripts beyond the symbols. */
function saysSomething(words: string): boolean {
  if (words.includes('*') || /\d{2}/.test(words)) return true;
  let letters = 0;
  for (const character of words) {
    const isLetter =
      character.toLowerCase() !== character.toUpperCase() || /[\u0590-\u1fff\u3040-\ud7ff]/.test(character);
    letters = isLetter ? letters + 1 : 0;
    if (letters === 2) return true;
  }
  return false;
}

/** CSS Generated Content 3: strings and `attr()`; images and counters are skipped, alternative text after `/` too. */
function stringsOf(content: string, element: Element): string {
  let out = '';
  const token = /"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)|(\/)|[a-z-]+\([^)]*\)/g;
  for (let m = token.exec(content); m; m = token.exec(content)) {
    if (m[3] !== undefined) break;
    if (m[1] !== undefined) out += m[1].replace(/\\(.)/g, '$1');
    else if (m[2] !== undefined) out += attr(element, m[2]) ?? '';
  }
  return out;
}

/** All strings that CSS puts there, punctuation too: what assistive technology reads (accname 2F.ii). */
export function generatedStrings(element: Element, pseudo: '::before' | '::after'): string {
  const style = getComputedStyle(element, pseudo);
  const content = style.content;
  if (content === 'none' || content === 'normal' || style.display === 'none' || style.visibility !== 'visible')
    return '';
  const words = stringsOf(content, element);
  if (isIcons(words)) return '';
  return style.display === 'inline' ? words : ` ${words} `;
}
