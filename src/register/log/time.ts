import { TIME_FORMATS, type TimeFormat } from '../../core/consent-log';
import { type Moments, momentsIn } from './zone';

/** First and last millisecond that a written time can mean: a day without a time of day is all of that day. */
export interface Span {
  from: number;
  to: number;
}

export type ReadTime = (text: string) => Span | null;

const CLOCK = String.raw`(?:[T ,]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp][Mm])?)?`;
const ISO = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${CLOCK}\s*(Z|[+-]\d{2}(?::?\d{2})?)?$`);
const OTHER = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})${CLOCK}$`);

/**
 * Reads times of one format, never of another. An hour that the clock had twice is both; one that it never had, a day that is not
 * in the calendar and anything else give null. @param zone for times without an offset of their own
 */
export function timeReader(format: TimeFormat, zone: string): ReadTime {
  const moments = momentsIn(zone);
  if (format === 'unix-seconds') return (text) => counted(text, /^(\d{9,11})(?:\.\d+)?$/, 1000);
  if (format === 'unix-milliseconds') return (text) => counted(text, /^(\d{12,14})$/, 1);
  if (format === 'iso')
    return (text) => {
      const [, year, month, day, ...clock] = ISO.exec(text.trim()) ?? [];
      return year === undefined ? null : spanOf({ year, month, day }, clock, moments);
    };
  return (text) => {
    const [, first, second, year, ...clock] = OTHER.exec(text.trim()) ?? [];
    const [day, month] = format === 'dmy' ? [first, second] : [second, first];
    return year === undefined ? null : spanOf({ year, month, day }, clock, moments);
  };
}

/** Formats in which every one of these can be read; two of them: somebody has to say which it is. */
export function formatsThatFit(texts: readonly string[], zone: string): TimeFormat[] {
  const filled = texts.filter((text) => text.trim() !== '');
  if (filled.length === 0) return [];
  return TIME_FORMATS.filter((format) => {
    const read = timeReader(format, zone);
    return filled.every((text) => read(text) !== null);
  });
}

function counted(text: string, pattern: RegExp, unit: number): Span | null {
  const [, digits] = pattern.exec(text.trim()) ?? [];
  if (digits === undefined) return null;
  const from = Number(digits) * unit;
  return { from, to: from + unit - 1 };
}

interface Day {
  year: string;
  month: string | undefined;
  day: string | undefined;
}

function spanOf({ year, month, day }: Day, clock: readonly (string | undefined)[], moments: Moments): Span | null {
  const [hours, minutes, seconds, fraction, half, offset] = clock;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(midnight);
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  // An offset without a time of day says nothing.
  if (hours === undefined) return offset === undefined ? between(midnight, 86_400_000, null, moments) : null;
  const hour = hourOf(Number(hours), half);
  const [minute, second] = [Number(minutes), Number(seconds ?? 0)];
  if (hour === null || minute > 59 || second > 59) return null;
  const thousandths = Number((fraction ?? '0').padEnd(3, '0').slice(0, 3));
  const at = midnight + ((hour * 60 + minute) * 60 + second) * 1000 + thousandths;
  const width = fraction !== undefined && fraction.length >= 3 ? 1 : seconds === undefined ? 60_000 : 1000;
  // Tenths and hundredths are read as they stand, and mean all of that second from there.
  return between(at, width - thousandths * (width === 1000 ? 1 : 0), offset ?? null, moments);
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function between(local: number, width: number, offset: string | null, moments: Moments): Span | null {
  if (offset !== null) {
    const from = local - offsetMs(offset);
    return { from, to: from + width - 1 };
  }
  const [starts, ends] = [moments(local), moments(local + width - 1)];
  const from = starts[0];
  const to = ends.at(-1);
  return from === undefined || to === undefined ? null : { from, to };
}

function offsetMs(offset: string): number {
  if (offset === 'Z') return 0;
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000;
}
