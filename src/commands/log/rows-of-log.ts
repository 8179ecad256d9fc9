import { BLOCK_ROWS, JOIN_OUTCOMES, type JoinOutcome, PROVENNESS, type Refusal } from '../../core/consent-log';
import type { ImportedRow } from '../../core/consent-log-services';
import { guarded as harmless } from '../../register/csv-rows';
import type { LogBlockRow, LogImportRow } from '../../storage/log-rows';
import { rowsIn } from './block-lines';
import type { LogDeps } from './log-deps';
import { shownRow } from './shown-row';

const PAGE = 50;

/** Rows with one outcome, in the order of the file, a page from a place on. */
export async function rowsWith(
  importId: string,
  outcome: JoinOutcome,
  place: number,
  { logs }: LogDeps,
): Promise<{ rows: ImportedRow[]; next: number | null }> {
  const row = await logs.get(importId);
  const code = JOIN_OUTCOMES.indexOf(outcome);
  const rows: ImportedRow[] = [];
  for (let block = Math.floor(place / BLOCK_ROWS); block < row.blocks; block++) {
    const join = await logs.joinOf(importId, block);
    const first = block * BLOCK_ROWS;
    const places = [...(join?.outcomes ?? [])].flatMap((one, i) => (one === code && first + i >= place ? [i] : []));
    if (places.length === 0) continue;
    const kept = await logs.block(importId, block);
    const all = kept ? rowsIn(kept) : [];
    for (const at of places) {
      if (rows.length === PAGE) return { rows, next: first + at };
      const one = all[at];
      if (one) rows.push(shownRow(one, block, at, row, outcome));
    }
  }
  return { rows, next: null };
}

/** Lines that were refused, a page of blocks from one on. */
export async function refusedIn(
  importId: string,
  fromBlock: number,
  { logs }: LogDeps,
): Promise<{ rows: { line: number; reason: Refusal }[]; next: number | null }> {
  const rows: { line: number; reason: Refusal }[] = [];
  for await (const { block, refused } of logs.blocksOf(importId, fromBlock)) {
    if (rows.length >= PAGE) return { rows, next: block };
    rows.push(...refused.map(([line, reason]) => ({ line, reason })));
  }
  return { rows, next: null };
}

const COLUMNS = ['line', 'subject', 'from', 'to', 'state', 'choice', 'about', 'outcome'] as const;

/** Rows that are not proven, or partly, as CSV: no identifier is in it, since none is kept. The subject is the beginning of a pseudonym. */
export async function unprovenCsv(importId: string, { logs }: LogDeps): Promise<Blob> {
  const row = await logs.get(importId);
  let file = new Blob([`${COLUMNS.join(',')}\r\n`]);
  for await (const block of logs.blocksOf(importId)) file = new Blob([file, await linesOf(block, row, logs)]);
  return new Blob([file], { type: 'text/csv' });
}

async function linesOf(block: LogBlockRow, row: LogImportRow, logs: LogDeps['logs']): Promise<string> {
  const join = await logs.joinOf(row.importId, block.block);
  return rowsIn(block)
    .flatMap((one, at) => {
      const outcome = JOIN_OUTCOMES[join?.outcomes[at] ?? -1] ?? null;
      const isListed = outcome !== null && (PROVENNESS[outcome] === 'unproven' || PROVENNESS[outcome] === 'partly');
      return one && isListed ? [csvLine(shownRow(one, block.block, at, row, outcome))] : [];
    })
    .join('');
}

function csvLine({ line, pseudonym, from, to, state, choice, form, outcome }: ImportedRow): string {
  const cells = [
    String(line),
    pseudonym.slice(0, 8),
    from ?? '',
    to ?? '',
    state,
    choice ?? '',
    form?.value ?? '',
    outcome ?? '',
  ];
  return `${cells.map((cell) => `"${harmless(cell).replaceAll('"', '""')}"`).join(',')}\r\n`;
}
