import type { FormKind, LogForm } from '../../core/consent-log';
import { plainWords } from './words-kept';

/** Activities by what a log may call them: name or id. */
export type ActivityNames = ReadonlyMap<string, string>;

export function activityNames(activities: readonly { activityId: string; name: string }[]): ActivityNames {
  return new Map(
    activities.flatMap(({ activityId, name }) => [[folded(name), activityId] as const, [activityId, activityId]]),
  );
}

/**
 * What a cell says a row is about; null where it says nothing that can be known, or something that could name a person: a query and a
 * fragment are dropped, a personal path is no address of a form.
 */
export function formIn(cell: string, kind: FormKind, activities: ActivityNames): LogForm | null {
  const text = cell.trim();
  if (text === '') return null;
  if (kind === 'activity') {
    const value = activities.get(folded(text));
    return value === undefined ? null : { kind, value };
  }
  if (kind === 'fingerprint') return /^[\da-f]{64}$/i.test(text) ? { kind, value: text.toLowerCase() } : null;
  const written = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (/\s/.test(written) || !URL.canParse(written)) return null;
  const { origin, pathname, hostname } = new URL(written);
  if (!hostname.includes('.') && hostname !== 'localhost') return null;
  const value = origin + pathname;
  return plainWords(safelyDecoded(value)) === null ? null : { kind, value };
}

export function safelyDecoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

function folded(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
