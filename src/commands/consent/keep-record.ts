import type { ConsentRecord, ConsentState } from '../../core/consent-record';
import type { ConsentRow } from '../../core/consent-services';
import type { Clock, IdSource } from '../../core/ledger-entry';
import { sealRecord } from '../../register/consent/build-record';
import type { ConsentStore } from '../../storage/consent-store';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { LedgerWriter } from '../ledger-writer';
import type { VisitFacts } from '../seal-capture';

export interface ConsentDeps {
  store: EvidenceStore;
  consents: ConsentStore;
  ledger: LedgerWriter;
  clock: Clock;
  ids: IdSource;
  environment(): Pick<VisitFacts, 'extensionVersion' | 'ruleSetVersion' | 'readerVersion'>;
}

/** Seals a record and keeps it with the entry about it, together or not at all. @throws WitnessError `store-*` | `signing-failed` */
export async function keepRecord(
  record: ConsentRecord,
  asks: string,
  { consents, ledger }: ConsentDeps,
): Promise<ConsentRow> {
  const sealed = await sealRecord(record);
  const { recordId, capture, event, site } = record;
  const captureId = capture?.captureId ?? null;
  const { body } = await ledger.onHead(
    { kind: 'consent-recorded', recordId, recordDigest: sealed.digest, captureId, state: event.state },
    (entry) => consents.keep(sealed, asks, entry),
  );
  const { sequence } = body;
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
