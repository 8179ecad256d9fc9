import type { Lang } from '../../core/text';

export interface Formats {
  number(n: number): string;
  percent(whole: number): string;
  /** One decimal at most; from a value in hundredths. */
  hundredths(n: number): string;
  bytes(n: number): string;
  /** In the reader's own time zone. */
  dateTime(iso: string): string;
  /** To the second, with the zone named. */
  exactTime(iso: string): string;
  /** A calendar day, from `2026-11-29`. */
  day(iso: string): string;
  list(items: readonly string[]): string;
}

/** Numbers, dates and sizes as the language writes them. */
export function formatsOf(lang: Lang): Formats {
  const locale = lang === 'nl' ? 'nl-NL' : 'en-GB';
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const dateTime = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const exact = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'long' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    number: (n) => number.format(n),
    percent: (whole) => percent.format(whole / 100),
    hundredths: (n) => decimal.format(n / 100),
    bytes: (n) => bytesIn(locale, n),
    dateTime: (iso) => dateTime.format(new Date(iso)),
    exactTime: (iso) => exact.format(new Date(iso)),
    day: (iso) => day.format(new Date(`${iso}T00:00:00Z`)),
    list: (items) => list.format(items),
  };
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** Decimal units (SI), as `Intl` names them. */
function bytesIn(locale: string, n: number): string {
  const step = n < 1 ? 0 : Math.min(Math.floor(Math.log10(n) / 3), UNITS.length - 1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(n / 1000 ** step);
}
