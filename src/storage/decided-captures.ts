import type { LedgerEntry } from '../core/ledger-entry';
import { countingEntries } from './counting-entries';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { entryIn } from './read-tolerant';

/**
 * Captures of which some finding has a verdict now, by the entries about verdicts alone. One that was withdrawn is none.
 * @param restored captures whose own ledger came with a backup or a bundle: verdicts there count too
 */
export async function decidedCaptures(database: EvidenceDatabase, restored: readonly string[]): Promise<Set<string>> {
  const rows = await guarded(() => database.ledger.where('kind').equals('verdict').sortBy('sequence'));
  const own = rows.flatMap((row) => entryIn(row) ?? []);
  const counting = restored.length === 0 ? [] : await guarded(() => countingEntries(database, restored));
  return inForce([...counting, ...own]);
}

/** @param entries oldest first */
function inForce(entries: readonly LedgerEntry[]): Set<string> {
  const latest = new Map<string, { captureId: string; decides: boolean }>();
  for (const { body } of entries) {
    const { event } = body;
    if (event.kind !== 'verdict') continue;
    const { captureId, evaluationDigest, finding, verdict } = event;
    latest.set(`${evaluationDigest} ${finding}`, { captureId, decides: verdict !== 'not-assessed' });
  }
  return new Set([...latest.values()].filter(({ decides }) => decides).map(({ captureId }) => captureId));
}
