import type { LongJob } from '../../core/backup';
import { BLOCK_ROWS } from '../../core/consent-log';
import type { LogCheckup } from '../../core/consent-log-services';
import { fromHex, sha256Hex, toHex } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import type { LedgerEntry, LedgerEvent } from '../../core/ledger-entry';
import { deletedIn, leavesIn, linesIn } from './block-lines';
import { type Frontier, grown, rootOf, rootOfLeaves, sha256InPieces } from './frontier';
import type { LogDeps } from './log-deps';

type Deletion = Extract<LedgerEvent, { kind: 'log-rows-deleted' | 'log-term-passed' }>;

/**
 * An import held against the ledger: its header, the root over all rows computed again from what is stored, and that every row which is
 * not there any more is one that the ledger says was deleted. @throws WitnessError `not-found` | `cancelled` | `store-*`
 */
export async function verifyLog(importId: string, { logs }: LogDeps, job: LongJob = {}): Promise<LogCheckup> {
  const { sealed, blocks } = await logs.get(importId);
  const entries = await logs.entriesOf(importId);
  const problems = new Set<LogCheckup['problems'][number]>();
  const imported = importedIn(entries, sealed?.entryHash);
  if (!sealed || !imported) problems.add('ledger');
  else if ((await sha256Hex(sealed.header)) !== imported.headerDigest) problems.add('header');
  const gone = new Map<string, { hash: ReturnType<typeof sha256InPieces>; rows: number }>();
  let frontier: Frontier = [];
  let [last, rows, found, deleted]: [string | null, number, number, number] = [null, 0, 0, 0];
  for await (const block of logs.blocksOf(importId)) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'checking an import');
    job.progress?.({ done: found, total: blocks });
    found += 1;
    rows += block.count;
    for (const line of linesIn(block)) {
      const away = deletedIn(line);
      if (!away) continue;
      deleted += 1;
      const of = gone.get(away.by) ?? { hash: sha256InPieces(), rows: 0 };
      of.hash.update(fromHex(away.deleted));
      of.rows += 1;
      gone.set(away.by, of);
    }
    const root = rootOfLeaves(leavesIn(block));
    if (block.count === BLOCK_ROWS) frontier = await grown(frontier, root);
    else if (block.count > 0) last = root;
  }
  if (found !== blocks || rows !== imported?.rows) problems.add('missing');
  if (imported && (await rootOf(frontier, last)) !== imported.rowsRoot) problems.add('rows');
  const told = new Map(
    entries.flatMap(({ body: { event } }) =>
      event.kind === 'log-rows-deleted' || event.kind === 'log-term-passed' ? [[event.deletionId, event] as const] : [],
    ),
  );
  for (const [id, { hash, rows: count }] of gone)
    if (!saysSo(told.get(id), count, toHex(hash.digest()))) problems.add('deletions');
  return { intact: problems.size === 0, rows, deleted, problems: [...problems] };
}

function importedIn(entries: readonly LedgerEntry[], hash: string | undefined) {
  const event = entries.find((entry) => entry.hash === hash)?.body.event;
  return event?.kind === 'log-imported' ? event : null;
}

function saysSo(event: Deletion | undefined, rows: number, leavesDigest: string): boolean {
  return event?.rows === rows && event.leavesDigest === leavesDigest;
}
