import type { ConsentRecord, ConsentState } from '../../core/consent-record';
import type { ConsentRow } from '../../core/consent-services';
import type { Clock, IdSource, LedgerEvent } from '../../core/ledger-entry';
import { sealRecord } from '../../register/consent/build-record';
import type { ConsentStore } from '../../storage/consent-store';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { SubjectLink } from '../../storage/keeping-rows';
import type { LedgerWriter } from '../ledger-writer';
import type { VisitFacts } from '../seal-capture';
import { linkDigestOf } from './link-digest';
import type { RegisteredDeps } from './registered';

export interface ConsentDeps extends RegisteredDeps {
  store: EvidenceStore;
  consents: ConsentStore;
  ledger: LedgerWriter;
  clock: Clock;
  ids: IdSource;
  environment(): Pick<VisitFacts, 'extensionVersion' | 'ruleSetVersion' | 'readerVersion'>;
}

/** Persons a record is of, by pseudonym: those of the record that it follows. */
export interface OfPersons {
  links: readonly Pick<SubjectLink, 'controllerId' | 'pseudonym' | 'activityId'>[];
}

/**
 * Seals a record and keeps it with the entry about it and its links to persons, together or not at all.
 * @throws WitnessError `store-*` | `signing-failed`
 */
export async function keepRecord(
  record: ConsentRecord,
  asks: string,
  { consents, ledger, ids }: ConsentDeps,
  { links }: OfPersons = { links: [] },
): Promise<ConsentRow> {
  const sealed = await sealRecord(record);
  const { recordId, capture, event, site } = record;
  const captureId = capture?.captureId ?? null;
  const events: LedgerEvent[] = [
    { kind: 'consent-recorded', recordId, recordDigest: sealed.digest, captureId, state: event.state },
  ];
  const made: Omit<SubjectLink, 'linkedAt'>[] = [];
  for (const { controllerId, pseudonym, activityId } of links) {
    const linkId = ids.uuid();
    const linkDigest = await linkDigestOf(record, pseudonym, activityId);
    events.push({ kind: 'consent-linked', linkId, recordId, captureId, activityId, linkDigest });
    made.push({ linkId, controllerId, pseudonym, captureId: captureId ?? '', activityId, recordId });
  }
  const [entry] = await ledger.onHeadAll(events, async ([first, ...others]) => {
    if (!first) return;
    const persons = made.flatMap((link, i) => {
      const own = others[i];
      return own ? [{ link: { ...link, linkedAt: own.body.recordedAt }, entry: own }] : [];
    });
    await consents.keep(sealed, asks, first, persons);
  });
  const sequence = entry?.body.sequence ?? 0;
  return { recordId, order: sequence, sequence, captureId, url: site.url, time: event.time, state: event.state };
}

const STOOD: ReadonlySet<ConsentState> = new Set(['given', 'renewed', 'withdrawn']);

/** Given again where it had been given before is renewed. */
export function stateAfter(said: ConsentState, earlier: ConsentState | null): ConsentState {
  return said === 'given' && earlier !== null && STOOD.has(earlier) ? 'renewed' : said;
}

export function toolOf({ environment }: Pick<ConsentDeps, 'environment'>): ConsentRecord['tool'] {
  const { extensionVersion, readerVersion, ruleSetVersion } = environment();
  return { extensionVersion, readerVersion, ruleSetVersion };
}
