import { WitnessError } from '../core/errors';
import type { MeterReading, PageProof, ProofTallies } from '../core/proof';
import type { CaptureRow } from '../core/sealed';
import { isOfAddress } from '../register/plan';
import { readMeter, tallyOf } from '../register/proof-meter';
import { capturesOfActivity } from './activities';
import { type ProofDeps, proofInput } from './proof';
import { proofOfRecord, type ReadCaptures } from './proof-of-record';

/** Captures and records that are looked at on request, newest first: each is read and scanned whole. */
const MOST_LOOKED_AT = 200;

/** How captures and consents of one activity stand. @throws WitnessError `not-found` | `store-*` */
export async function tallyOfActivity(activityId: string, deps: ProofDeps): Promise<ProofTallies> {
  const { activity } = await deps.activities.get(activityId);
  const captures = await capturesOfActivity(activityId, deps);
  return tallies(captures, (url) => isOfAddress(url, activity), deps, new Map());
}

/** What one page can show: its latest capture, and how all that was kept of it stands. @throws WitnessError `not-found` | `store-*` */
export async function proofOfPage(url: string, deps: ProofDeps): Promise<PageProof> {
  const rows = await deps.store.capturesOf(url);
  const [latest] = rows;
  if (!latest) throw new WitnessError('not-found', 'no capture of this page');
  const known: ReadCaptures = new Map();
  const input = await proofInput(await deps.store.dossier(latest.captureId), null, deps);
  known.set(latest.captureId, input);
  return {
    captureId: latest.captureId,
    reading: readMeter(input),
    ...(await tallies(rows, (of) => of === url, deps, known)),
  };
}

/** @param isOwn whether a record without a capture is one of them, by its page */
async function tallies(
  captures: readonly CaptureRow[],
  isOwn: (url: string) => boolean,
  deps: ProofDeps,
  known: ReadCaptures,
): Promise<ProofTallies> {
  const records = [
    ...(await deps.consents.rowsOf(captures.map(({ captureId }) => captureId))),
    ...(await deps.consents.rowsOf([''], isOwn)),
  ];
  const readings: MeterReading[] = [];
  for (const { captureId } of captures.slice(0, MOST_LOOKED_AT)) {
    const input = known.get(captureId) ?? (await proofInput(await deps.store.dossier(captureId), null, deps));
    known.set(captureId, input);
    readings.push(readMeter(input));
  }
  const consents: MeterReading[] = [];
  for (const { recordId } of records.slice(0, MOST_LOOKED_AT))
    consents.push((await proofOfRecord(await deps.consents.get(recordId), null, deps, known)).reading);
  return {
    captures: tallyOf(readings, captures.length - readings.length),
    consents: tallyOf(consents, records.length - consents.length),
  };
}
