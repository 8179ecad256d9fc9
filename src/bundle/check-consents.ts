import type { VerificationCheck } from '../core/verification';
import { countCheck } from './check';
import { type ConsentEvent, consentEvents } from './consent-events';
import type { ReadConsent, ReadRecord } from './evidence-reader';
import { CONSENT_FOLDER, consentPath, recordPath } from './layout';
import { digestIn, isWithheld, type OpenBag } from './open-bag';

/**
 * Each consent record that the ledger names of a capture in the bundle: there, with its digest, about that very capture and words
 * that are in it. No others.
 */
export function checkConsents(bag: OpenBag): VerificationCheck {
  const { ledger, restored, consents } = bag.evidence;
  const events = consentEvents([ledger ?? [], ...[...restored.values()].map((log) => log?.entries ?? [])]);
  const byPath = new Map(consents.map((read) => [read.path, read]));
  const belonging = new Set<string>();
  const wrong: string[] = [];
  for (const record of bag.evidence.records)
    for (const named of events.get(record.facts.captureId) ?? []) {
      const path = consentPath(named.event.recordId);
      // Named twice, it would be two records under one number.
      if (belonging.has(path)) wrong.push(path);
      belonging.add(path);
      const isRight = isWithheld(bag, path)
        ? digestIn(bag, path) === named.event.recordDigest
        : isAbout(bag, record, byPath.get(path), named);
      if (!isRight) wrong.push(path);
    }
  const stray = [...bag.files.keys()].filter((path) => path.startsWith(CONSENT_FOLDER) && !belonging.has(path));
  return countCheck('consents-match', belonging.size, [...wrong, ...stray]);
}

function isAbout(bag: OpenBag, record: ReadRecord, read: ReadConsent | undefined, { event }: ConsentEvent): boolean {
  if (!read || bag.files.get(read.path)?.digest !== event.recordDigest) return false;
  const { recordId, state, captureId, captureDigest, capturedAt, notices } = read.facts;
  return (
    recordId === event.recordId &&
    state === event.state &&
    captureId === record.facts.captureId &&
    capturedAt === record.facts.capturedAt &&
    captureDigest === digestIn(bag, recordPath(record.facts.captureId)) &&
    notices.every((digest) => record.noticeTexts.includes(digest))
  );
}
