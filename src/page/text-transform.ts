/**
 * CSS Text 3 "text-transform": what is on screen is the transformed text, as `innerText` has it.
 * @param before the character drawn right before it, empty at the beginning of a line: a word may begin in another element
 * @param language the language that applies, asked only when letters change (Turkish and Greek have rules of their own)
 */
export function transformed(text: string, how: string, before: string, language: () => string): string {
  if (how === 'none') return text;
  if (how === 'uppercase') return inLanguage(language(), (locale) => text.toLocaleUpperCase(locale));
  if (how === 'lowercase') return inLanguage(language(), (locale) => text.toLocaleLowerCase(locale));
  return how === 'capitalize' ? capitalised(text, before) : text;
}

function inLanguage(language: string, change: (locale: string | undefined) => string): string {
  try {
    return change(language === '' ? 'en' : language);
  } catch {
    // No language tag at all.
    return change('en');
  }
}

/** The first letter of every word of Unicode's word boundaries, as Chromium does: "Foto's", "E-Mail", not "Foto'S". */
function capitalised(text: string, before: string): string {
  // Chromium takes a no-break space for a space here; it joins words for Unicode.
  const whole = (before + text).replaceAll('\u00a0', ' ');
  const starts = new Set<number>();
  words ??= new Intl.Segmenter('en', { granularity: 'word' });
  for (const { index } of words.segment(whole)) starts.add(index - before.length);
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const letter = text.charAt(i);
    out += starts.has(i) ? titleCase(letter) : letter;
  }
  return out;
}

let words: Intl.Segmenter | undefined;

/** Unicode simple title case of one letter. "ß" has none; digraphs have one that is not their capital. */
function titleCase(letter: string): string {
  const digraph = DIGRAPHS[letter];
  if (digraph) return digraph;
  const upper = letter.toUpperCase();
  return upper.length === 1 && !/[ა-ჿ]/.test(letter) ? upper : letter;
}

const DIGRAPHS: Readonly<Record<string, string>> = { ǆ: 'ǅ', ǉ: 'ǈ', ǌ: 'ǋ', ǳ: 'ǲ' };
