import type { Activity } from '../core/activity';
import { type Body, EMPTY_RECORD, RECORD_PARTS, type RecordPart } from '../core/register';

/**
 * Parts of an entry that are still empty. An entry of a processor (Art. 30(2)) has fewer. Nothing about countries outside the
 * EU: none is an answer there. The lawful basis is not asked by Art. 30, but consent cannot be shown without it.
 */
export function recordGaps(activity: Activity, body: Body | null): RecordPart[] {
  const record = activity.record ?? EMPTY_RECORD;
  const contact: RecordPart[] = body && [body.address, body.email, body.phone].some(isFilled) ? [] : ['contact'];
  const security: RecordPart[] = isFilled(record.security) ? [] : ['security'];
  if (record.capacity === 'processor')
    return [...contact, ...(record.onBehalfOf.length > 0 ? [] : ['on-behalf-of' as const]), ...security];
  const parts: Partial<Record<RecordPart, boolean>> = {
    purposes: record.purposes.length > 0,
    subjects: record.subjectCategories.length > 0,
    data: record.dataCategories.length > 0,
    recipients: record.recipientCategories.length > 0,
    erasure: isFilled(record.erasureTerm),
    basis: record.lawfulBasis !== 'not-stated',
  };
  const empty = RECORD_PARTS.filter((part) => parts[part] === false);
  return [...contact, ...empty, ...security];
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
