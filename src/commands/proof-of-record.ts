import type { KeptConsent } from '../core/consent-record';
import type { MeterReading } from '../core/proof';
import type { EvidenceCheck } from '../core/record-checks';
import { checkRecord } from '../register/consent/check-record';
import { scanForPersonalData } from '../register/personal-scan';
import { type ProofInput, readMeter } from '../register/proof-meter';
import { siteOf } from './observed-recipients';
import { type ProofDeps, proofInput, registeredAs } from './proof';
import { consentSeen } from './shown-consent';
import { distinctPersons } from './subject-links';

/** What one consent record can show. */
export interface RecordProof {
  reading: MeterReading;
  checks: EvidenceCheck[];
}

/** Captures that were read before, by id: many records can be of one. Null: it cannot be read. */
export type ReadCaptures = Map<string, ProofInput | null>;

/** @param intact the whole ledger was walked; null: it was not @throws WitnessError `store-*` */
export async function proofOfRecord(
  { record, bytes }: KeptConsent,
  intact: boolean | null,
  deps: ProofDeps,
  known: ReadCaptures = new Map(),
): Promise<RecordProof> {
  const captureId = record.capture?.captureId ?? '';
  const captured = captureId === '' ? null : await inputOf(captureId, deps, known);
  const { url } = record.site;
  const { activities, contacts } = await registeredAs({ captureId, url }, deps);
  const own = await deps.subjects.linksOfRecord(record.recordId, captureId);
  return {
    reading: readMeter({
      capture: captured?.capture ?? null,
      url,
      damaged: captured?.damaged ?? [],
      activities,
      consent: consentSeen(record),
      persons: distinctPersons(own),
      noPerson: captured?.noPerson ?? null,
      scan: captured
        ? captured.scan
        : scanForPersonalData({ bytes, blobs: [], site: siteOf(new URL(url).host), ownContacts: contacts }),
      recipients: captured?.recipients ?? null,
    }),
    checks: checkRecord(record, {
      activities,
      recipients: captured?.recipients ?? null,
      clockOffBy: captured?.clockOffBy ?? null,
      ledgerIntact: intact,
      reviewed: captured?.reviewed ?? null,
    }),
  };
}

async function inputOf(captureId: string, deps: ProofDeps, known: ReadCaptures): Promise<ProofInput | null> {
  const before = known.get(captureId);
  if (before !== undefined) return before;
  // A capture that is damaged tells its own dossier; of the record no more is known then.
  const dossier = await deps.store.dossier(captureId).catch(() => null);
  const input = dossier && (await proofInput(dossier, null, deps));
  known.set(captureId, input);
  return input;
}
