import type { Mask, MaskKind } from '../core/mask';
import { type Stretch, stretchesOf } from './mask-pattern';

/** A stretch of a text that a mask covers. */
export interface MaskedStretch extends Stretch {
  /** `masks` that cover the same are one and the same mark. */
  mark: string;
  kind: MaskKind;
}

/** Languages whose names of months are known: those of the pages that are looked at most. */
const LANGUAGES = ['nl', 'en', 'de', 'fr', 'es', 'it'];

/** What each kind covers. Every repetition is bounded and none can take over from another, so that no text makes them slow. */
const COVERED: Readonly<Record<Exclude<MaskKind, 'pattern'>, () => RegExp>> = {
  date: once(dates),
  time: () =>
    /(?<![\d.:])\d{1,2}(?::\d{2}){1,2}(?![\d:])(?: ?(?:uur|h|am|pm|a\.m\.|p\.m\.)(?!\p{L}))?|(?<![\d.:])\d{1,2}\.\d{2} ?(?:uur|u\.)(?!\p{L})/giu,
  amount: () =>
    /(?:€|\$|£|EUR|USD|GBP)[ \u00a0]?\d{1,3}(?:[.,]?\d{1,3}){0,4}(?:,-)?|(?<![\d.,])\d{1,3}(?:[.,]?\d{1,3}){0,4}(?:,-)?[ \u00a0]?(?:€|EUR|euro)(?!\p{L})/giu,
  number: () => /(?<![\p{L}\d])\d{1,40}(?:[.,]\d{1,40}){0,6}(?![\p{L}\d])%?/gu,
};

function dates(): RegExp {
  const names = (shape: Intl.DateTimeFormatOptions, count: number) =>
    LANGUAGES.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' });
      // The first of June 2026 is a Monday; a month is a day of its own.
      return Array.from({ length: count }, (_, i) =>
        format.format(Date.UTC(2026, count === 12 ? i : 5, count === 12 ? 15 : i + 1)),
      );
    });
  const oneOf = (words: readonly string[]) =>
    [...new Set(words.map((word) => word.replace(/\.$/, '').toLowerCase()))]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[^\p{L}]/gu, '\\$&'))
      .join('|');
  const month = `(?:${oneOf([...names({ month: 'long' }, 12), ...names({ month: 'short' }, 12)])})\\.?(?!\\p{L})`;
  const day = `(?:(?:${oneOf(names({ weekday: 'long' }, 7))}),? )?`;
  return new RegExp(
    [
      String.raw`(?<![\d.-])\d{4}-\d{2}-\d{2}(?![\d-])`,
      String.raw`(?<![\d.-])\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d)`,
      String.raw`(?<![\p{L}\d])${day}\d{1,2}(?:st|nd|rd|th|\.)? (?:de |of )?${month}(?:,? (?:de )?\d{4}(?!\d))?`,
      String.raw`(?<![\p{L}\d])${day}${month} \d{1,2}(?!\d)(?:st|nd|rd|th)?(?:,? \d{4}(?!\d))?`,
    ].join('|'),
    'giu',
  );
}

/** Names of months take a while to make, and most comparisons mask no dates. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** What these masks cover in a text, in its order, never overlapping: where two begin together, the longer one. */
export function maskedStretches(text: string, masks: readonly Mask[]): MaskedStretch[] {
  const all = masks.flatMap((mask): MaskedStretch[] => {
    if (mask.kind === 'pattern')
      return stretchesOf(mask.pattern, text).map((stretch) => ({
        ...stretch,
        kind: mask.kind,
        mark: `pattern ${mask.pattern.trim()}`,
      }));
    return Array.from(text.matchAll(COVERED[mask.kind]()), ({ index, 0: words }) => ({
      from: index,
      to: index + words.length,
      kind: mask.kind,
      mark: mask.kind,
    }));
  });
  // A number inside a date is part of the date.
  all.sort((a, b) => a.from - b.from || b.to - a.to);
  let at = 0;
  return all.filter(({ from, to }) => {
    if (from < at || to === from) return false;
    at = to;
    return true;
  });
}

/** The text with what is masked replaced, to recognise it by. */
export function withoutMasked(text: string, masks: readonly Mask[]): string {
  let [out, at] = ['', 0];
  for (const { from, to, mark } of maskedStretches(text, masks)) {
    out += `${text.slice(at, from)}\u0001${mark}\u0001`;
    at = to;
  }
  return out + text.slice(at);
}
