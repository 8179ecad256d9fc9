import { demoUnit, timeOf } from '../../src/commands/demo/demo-unit';
import type { EvidenceDatabase } from '../../src/storage/database';
import type { EvidenceUnit } from '../../src/storage/evidence-store';
import { addToList, listTables } from '../../src/storage/list/change-list';

/** Pages that the captures are of, again and again. */
const PAGES = 4000;
const NO_BYTES = new Uint8Array(1);
const made = new Map<number, Promise<EvidenceUnit>>();

/**
 * Puts captures in a store that has one already, with everything that a list reads and nothing that it does not: rows, entries of the
 * ledger and the list itself are what they would be, but no entry is signed and no payload has more than a byte. That is some
 * twenty times as fast as keeping them; a store that was filled so is for measuring the list only.
 */
export async function fillForList(database: EvidenceDatabase, from: number, to: number): Promise<void> {
  const { captures, ledger, sealed, evaluations } = database;
  const first = await ledger.where('kind').equals('captured').first();
  if (first?.entry.body.event.kind !== 'captured') throw new Error('nothing kept yet');
  const { entry } = first;
  const { event } = first.entry.body;
  const units: { n: number; unit: EvidenceUnit }[] = [];
  for (let n = from; n < to; n++) units.push({ n, unit: await pageOf(n % PAGES) });
  await database.transaction('rw', [captures, ledger, sealed, evaluations, ...listTables(database)], async () => {
    const rows = units.map(({ n, unit }) => ({
      ...unit.row,
      captureId: `00000000-0000-4000-a000-${hex(n, 12)}`,
      capturedAt: timeOf(n),
      digest: hex(n, 64),
      sequence: first.sequence + n,
      blobs: [],
    }));
    await sealed.bulkAdd(rows.map(({ digest }) => ({ digest, bytes: NO_BYTES })));
    await evaluations.bulkAdd(
      rows.map(({ digest, captureId, capturedAt }) => ({
        digest,
        captureId,
        evaluatedAt: capturedAt,
        bytes: NO_BYTES,
      })),
    );
    await ledger.bulkAdd(
      rows.map(({ sequence, captureId, digest, capturedAt }) => {
        const about = { ...event, captureId, captureDigest: digest, evaluationDigest: digest };
        const body = { ...entry.body, sequence, recordedAt: capturedAt, event: about };
        return { sequence, hash: digest, kind: 'captured', captureId, entry: { ...entry, body, hash: digest } };
      }),
    );
    await captures.bulkAdd(rows);
    await addToList(
      database,
      rows.map((row, i) => ({ row, facts: units[i]?.unit.facts ?? null })),
    );
  });
}

function pageOf(n: number): Promise<EvidenceUnit> {
  const unit = made.get(n) ?? demoUnit(n);
  made.set(n, unit);
  return unit;
}

function hex(n: number, length: number): string {
  return n.toString(16).padStart(length, '0');
}
