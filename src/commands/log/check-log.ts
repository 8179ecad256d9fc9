import type { LongJob } from '../../core/backup';
import type { LogReading, Refusal } from '../../core/consent-log';
import type { LogCheck, LogPlan } from '../../core/consent-log-services';
import { toHex } from '../../core/digest';
import { WitnessError } from '../../core/errors';
import { textOf } from '../../register/log/encoding';
import { logError } from '../../register/log/log-error';
import { mapRow } from '../../register/log/map-row';
import { rowsUnder } from '../../register/log/records';
import { RowSet } from '../../register/log/row-set';
import { sha256InPieces } from './frontier';
import type { LogDeps } from './log-deps';
import { openReading } from './reading';

/** Lines that are told of each reason, and words of the status column. */
const MOST_TOLD = 20;
const MOST_STATUSES = 50;

/** A check, with what is only needed to go on. */
export interface CheckedFile {
  check: LogCheck;
  digest: string;
  /** Rows of the file, those that cannot be taken over counted. */
  read: number;
}

/**
 * Reads the whole file as it would be taken over, and keeps nothing: its digest, what is refused and why, which words would be
 * kept. What stands in cells is in memory only, as long as the screen shows it.
 * @throws WitnessError `bad-input` that names what is wrong, with the line | `cancelled`
 */
export async function checkLog(file: Blob, plan: LogPlan, deps: LogDeps, job: LongJob = {}): Promise<CheckedFile> {
  if (file.size === 0) throw logError('empty-file');
  const lists = { choices: [], methods: [], forms: [] };
  const { to, headings } = await openReading(plan, lists, deps);
  const tally = new Tally();
  const seen = new RowSet();
  const { chunks, digest } = watched(file, plan.reading.encoding, job);
  let read = 0;
  for await (const rows of rowsUnder(chunks, plan.reading, headings)) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'checking a log');
    read += rows.length;
    for (const row of rows) {
      const mapped = mapRow(row, to);
      if (typeof mapped === 'string') {
        tally.refused(mapped, row.line);
        continue;
      }
      const { identifier, span, state, choice, form, method } = mapped;
      // Roughly, since two rows may share a number: what is taken over is compared exactly.
      if (seen.add(`${identifier}|${span?.from}|${span?.to}|${state}|${choice}|${form}|${method}`))
        tally.refused('duplicate', row.line);
      else tally.taken(mapped, to.stateOf ? (row.cells[to.columns.indexOf('status')] ?? '').trim() : null, to.stateOf);
    }
  }
  if (read === 0) throw logError('no-rows');
  const known = await deps.logs.ofFile(plan.controllerId, digest());
  return {
    check: {
      ...tally.told(),
      ...lists,
      known: known && { importId: known.importId, state: known.state, rows: known.rows },
    },
    digest: digest(),
    read,
  };
}

/** The text of a file, its digest once all of it was read, and progress by its bytes. */
export function watched(file: Blob, encoding: LogReading['encoding'], { progress }: LongJob) {
  const hash = sha256InPieces();
  let done = 0;
  let hex: string | null = null;
  const chunks = textOf(file, encoding, (bytes) => {
    hash.update(bytes);
    done += bytes.length;
    progress?.({ done, total: file.size });
  });
  const digest = () => {
    hex ??= toHex(hash.digest());
    return hex;
  };
  return { chunks, digest };
}

class Tally {
  #rows = 0;
  #timeUnknown = 0;
  #formUnknown = 0;
  readonly #refused = new Map<Refusal, { rows: number; lines: number[] }>();
  readonly #statuses = new Map<string, number>();

  refused(reason: Refusal, line: number): void {
    const told = this.#refused.get(reason) ?? { rows: 0, lines: [] };
    told.rows += 1;
    if (told.lines.length < MOST_TOLD) told.lines.push(line);
    this.#refused.set(reason, told);
  }

  taken(
    { span, form }: { span: object | null; form: number | null },
    status: string | null,
    stateOf: ((words: string) => unknown) | null,
  ): void {
    this.#rows += 1;
    if (!span) this.#timeUnknown += 1;
    if (form === null) this.#formUnknown += 1;
    if (status === null || stateOf?.(status)) return;
    if (this.#statuses.has(status) || this.#statuses.size < MOST_STATUSES)
      this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
  }

  told(): Omit<LogCheck, 'choices' | 'methods' | 'forms' | 'known'> {
    return {
      rows: this.#rows,
      timeUnknown: this.#timeUnknown,
      formUnknown: this.#formUnknown,
      refused: [...this.#refused].map(([reason, told]) => ({ reason, ...told })),
      statusUnknown: [...this.#statuses].map(([words, rows]) => ({ words, rows })),
    };
  }
}
