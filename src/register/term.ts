import { type RetentionTerm, UNTIL_WITHDRAWN } from '../core/activity';

/**
 * When a term that starts at `from` has passed: calendar arithmetic in UTC. A month that is too short ends at its last day
 * (31 January + P1M is 28 or 29 February), so that a term is never longer than was promised.
 * @param from ISO 8601 UTC
 * @returns ISO 8601 UTC with milliseconds; null when no date ends it
 */
export function endOfTerm(from: string, term: RetentionTerm): string | null {
  if (term === UNTIL_WITHDRAWN) return null;
  const start = new Date(from);
  const part = (unit: string) => Number(new RegExp(`(\\d+)${unit}`).exec(term)?.[1] ?? 0);
  const months = part('Y') * 12 + part('M');
  const end = new Date(start);
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(start.getUTCDate(), lastDay));
  end.setUTCDate(end.getUTCDate() + part('W') * 7 + part('D'));
  return end.toISOString();
}

/** Whole days from one moment to another; 0 when the clock went back. */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
