import { JOIN_OUTCOMES, type LogRow } from '../../core/consent-log';
import type { ImportedRow } from '../../core/consent-log-services';
import type { KeepingDeps } from '../delete-evidence';
import { rowsIn } from './block-lines';
import { deleteLogRows } from './delete-rows';
import { shownRow } from './shown-row';

/** Most rows of one person that are shown. */
const MOST_SHOWN = 100;

/** Rows of taken-over logs that concern this person, by pseudonym; `held` of them are under a legal hold. */
export async function rowsOfPerson(
  pseudonyms: readonly string[],
  { logs, keeping }: Pick<KeepingDeps, 'logs' | 'keeping'>,
): Promise<{ rows: ImportedRow[]; total: number; held: number }> {
  const rows: ImportedRow[] = [];
  let [total, held] = [0, 0];
  if (pseudonyms.length === 0) return { rows, total, held };
  const holds = await keeping.held();
  for (const block of await logs.blocksWith(pseudonyms)) {
    const row = await logs.get(block.importId);
    const join = await logs.joinOf(block.importId, block.block);
    for (const [at, one] of rowsIn(block).entries()) {
      if (!one || !pseudonyms.includes(one[1])) continue;
      total += 1;
      if (holds.has(row.importId)) held += 1;
      const outcome = JOIN_OUTCOMES[join?.outcomes[at] ?? -1] ?? null;
      if (rows.length < MOST_SHOWN) rows.push(shownRow(one, block.block, at, row, outcome));
    }
  }
  return { rows, total, held };
}

/** All of them but those under a hold. @returns numbers of the ledger entries @throws WitnessError `signing-failed` | `store-*` */
export async function deleteRowsOfPerson(
  pseudonyms: readonly string[],
  deps: Pick<KeepingDeps, 'logs' | 'keeping' | 'ledger' | 'ids'>,
): Promise<number[]> {
  const held = await deps.keeping.held();
  const blocks = (await deps.logs.blocksWith(pseudonyms)).filter(({ importId }) => !held.has(importId));
  const isTheirs = ([, pseudonym]: LogRow) => pseudonyms.includes(pseudonym);
  return (await deleteLogRows(blocks, isTheirs, 'data-subject-request', deps)).entries;
}
