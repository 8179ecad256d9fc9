import { JOIN_OUTCOMES } from '../../core/consent-log';
import type { ImportedRow } from '../../core/consent-log-services';
import type { KeepingDeps } from '../delete-evidence';
import { rowsIn } from './block-lines';
import { deleteLogRows } from './delete-rows';
import { shownRow } from './shown-row';

/** Most rows of one person that are shown. */
const MOST_SHOWN = 100;

/** Rows of taken-over logs that concern this person, by pseudonym. */
export async function rowsOfPerson(
  pseudonyms: readonly string[],
  { logs }: Pick<KeepingDeps, 'logs'>,
): Promise<{ rows: ImportedRow[]; total: number }> {
  const rows: ImportedRow[] = [];
  let total = 0;
  if (pseudonyms.length === 0) return { rows, total };
  for (const block of await logs.blocksWith(pseudonyms)) {
    const row = await logs.get(block.importId);
    const join = await logs.joinOf(block.importId, block.block);
    for (const [at, one] of rowsIn(block).entries()) {
      if (!one || !pseudonyms.includes(one[1])) continue;
      total += 1;
      const outcome = JOIN_OUTCOMES[join?.outcomes[at] ?? -1] ?? null;
      if (rows.length < MOST_SHOWN) rows.push(shownRow(one, block.block, at, row, outcome));
    }
  }
  return { rows, total };
}

/** All of them. @returns numbers of the ledger entries @throws WitnessError `signing-failed` | `store-*` */
export async function deleteRowsOfPerson(
  pseudonyms: readonly string[],
  deps: Pick<KeepingDeps, 'logs' | 'ledger' | 'ids'>,
): Promise<number[]> {
  const blocks = await deps.logs.blocksWith(pseudonyms);
  return deleteLogRows(blocks, ([, pseudonym]) => pseudonyms.includes(pseudonym), 'data-subject-request', deps);
}
