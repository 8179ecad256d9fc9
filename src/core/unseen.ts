/**
 * Characters that show nothing or that turn the reading direction: controls (but tab and line ends), format characters (bidi
 * overrides, zero width, soft hyphen, tags), private use, line separators, and letters that are drawn empty. A hostile page
 * can use them to make a text read differently from what is stored (Unicode TR 36). The joiner inside an emoji is left alone.
 * One list for the screens, the reports of a bundle and the terminal.
 */
export const UNSEEN =
  /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|(?!\u200D)[\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115F\u1160\u2800\u3164\uFFA0]|(?![\t\n\r])\p{Cc}/gu;

/** `U+202E` for one such character. */
export function unseenCode(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
