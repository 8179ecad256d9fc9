import { BLOCK_ROWS, type JoinOutcome, type LogRow } from '../../core/consent-log';
import type { ImportedRow } from '../../core/consent-log-services';
import type { LogImportRow } from '../../storage/log-rows';

/** A row as screens show it. @param at its place in the block */
export function shownRow(
  one: LogRow,
  block: number,
  at: number,
  row: LogImportRow,
  outcome: JoinOutcome | null,
): ImportedRow {
  const [line, pseudonym, from, to, state, choice, form] = one;
  return {
    importId: row.importId,
    place: block * BLOCK_ROWS + at,
    line,
    pseudonym,
    from: from === null ? null : new Date(from).toISOString(),
    to: to === null ? null : new Date(to).toISOString(),
    state,
    choice: choice === null ? null : (row.choices[choice] ?? null),
    form: form === null ? null : (row.forms[form] ?? null),
    outcome,
  };
}
