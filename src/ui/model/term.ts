import { UNTIL_WITHDRAWN } from '../../core/activity';
import type { Ui } from '../context';
import type { PluralKey } from '../strings/messages';

export const TERM_UNITS = ['Y', 'M', 'W', 'D'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

const COUNTS: Readonly<Record<TermUnit, PluralKey>> = {
  Y: 'count_years',
  M: 'count_months',
  W: 'count_weeks',
  D: 'count_days',
};

/** A retention term as people say it. */
export function termWords(term: string, { t, count, format }: Pick<Ui, 't' | 'count' | 'format'>): string {
  if (term === UNTIL_WITHDRAWN) return t('term_untilWithdrawn');
  return format.list(partsOf(term).map(({ n, unit }) => count(COUNTS[unit], n)));
}

/** What the form shows: one number of one unit; a term of years and months in months. */
export function termInForm(term: string): { n: number; unit: TermUnit } | null {
  const [first, second, ...more] = partsOf(term);
  if (!first || more.length > 0) return null;
  if (!second) return first;
  return first.unit === 'Y' && second.unit === 'M' ? { n: first.n * 12 + second.n, unit: 'M' } : null;
}

function partsOf(term: string): { n: number; unit: TermUnit }[] {
  return [...term.matchAll(/(\d+)([YMWD])/g)].flatMap(([, n, letter]) => {
    const unit = TERM_UNITS.find((one) => one === letter);
    return unit && Number(n) > 0 ? [{ n: Number(n), unit }] : [];
  });
}
