import { attr } from './dom';
import { isIcons, type Reader } from './words';

export type Pseudo = '::before' | '::after';

/**
 * The words that `::before` or `::after` puts on screen. Icons (private-use glyphs, ticks, arrows) and counters are no
 * words; an asterisk is kept because it marks what is required.
 */
export function generatedWords(reader: Reader, element: Element, pseudo: Pseudo): string {
  const content = contentOf(reader, element, pseudo);
  if (content === '') return '';
  const style = getComputedStyle(element, pseudo);
  const words = stringsOf(content, element);
  if (!saysSomething(words)) return '';
  if (style.display === 'none' || style.visibility !== 'visible' || Number(style.opacity) === 0) return '';
  if (style.fontSize === '0px') return '';
  return words;
}

/** `content` as computed, empty when nothing is put there: nearly always, so it is asked once per element. */
function contentOf(reader: Reader, element: Element, pseudo: Pseudo): string {
  if (!reader.mayGenerate()) return '';
  const known = reader.generated[pseudo].get(element);
  if (known !== undefined) return known;
  const { content } = getComputedStyle(element, pseudo);
  const put = content === 'none' || content === 'normal' || content === '""' ? '' : content;
  reader.generated[pseudo].set(element, put);
  return put;
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
export function generatedStrings(reader: Reader, element: Element, pseudo: Pseudo): string {
  const content = contentOf(reader, element, pseudo);
  if (content === '') return '';
  const style = getComputedStyle(element, pseudo);
  if (style.display === 'none' || style.visibility !== 'visible') return '';
  const words = stringsOf(content, element);
  if (isIcons(words)) return '';
  return style.display === 'inline' ? words : ` ${words} `;
}
