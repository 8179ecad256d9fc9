import type { LongJob } from '../../core/backup';
import { BLOCK_ROWS, type LogRow, type Refusal } from '../../core/consent-log';
import type { LogPlan } from '../../core/consent-log-services';
import { WitnessError } from '../../core/errors';
import { toBase64Url } from '../../ledger/base64';
import { logError } from '../../register/log/log-error';
import { type MappedRow, mapRow } from '../../register/log/map-row';
import { type AskedRow, rowsUnder } from '../../register/log/records';
import { pseudonymOfContact, pseudonymOfOwn } from '../../register/pseudonym';
import type { LogImportRow } from '../../storage/log-rows';
import { knownControllers } from '../activities';
import { subjectKeyOf } from '../subject-links';
import { lineOf, packed } from './block-lines';
import { watched } from './check-log';
import { grown } from './frontier';
import { KnownRows } from './known-rows';
import type { LogDeps } from './log-deps';
import { openReading } from './reading';
import { sealLog } from './seal-log';

/** From where it stands to the end of the file, and sealed. @param plan the one it was begun with */
export async function fill(
  file: Blob,
  plan: LogPlan,
  begun: LogImportRow,
  key: CryptoKey,
  deps: LogDeps,
  job: LongJob,
): Promise<LogImportRow> {
  const filler = new Filler(structuredClone(begun), key, deps);
  const { to, headings } = await openReading(plan, filler.state, deps);
  await filler.recall();
  const { chunks, digest } = watched(file, plan.reading.encoding, job);
  let skip = begun.read;
  try {
    for await (const found of rowsUnder(chunks, plan.reading, headings)) {
      const rows = found.slice(skip);
      skip = Math.max(0, skip - found.length);
      for (let i = 0; i < rows.length; i += BLOCK_ROWS) {
        if (job.signal?.aborted) throw new WitnessError('cancelled', 'taking over a log');
        await filler.add(rows.slice(i, i + BLOCK_ROWS), (row) => mapRow(row, to));
      }
    }
  } finally {
    // What is on its way to the disk gets there, so that nothing is written any more once this has ended.
    await filler.written();
  }
  // The file could have been written to meanwhile.
  if (digest() !== begun.fileDigest) throw logError('other-file');
  await filler.rest();
  return sealLog(filler.state, deps);
}

/** Rows on their way into blocks. */
class Filler {
  #lines: string[] = [];
  #people = new Set<string>();
  /** Place in the file of each of those, and of refused ones. */
  #ends: number[] = [];
  #refused: { at: number; line: number; reason: Refusal }[] = [];
  #at: number;
  #writing: Promise<void> = Promise.resolve();
  readonly #known: KnownRows;

  constructor(
    /** As it is with all blocks that were written. */
    public state: LogImportRow,
    private readonly key: CryptoKey,
    private readonly deps: LogDeps,
  ) {
    this.#at = state.read;
    this.#known = new KnownRows(state.importId, deps.logs);
  }

  recall(): Promise<void> {
    return this.#known.recall();
  }

  async add(rows: readonly AskedRow[], map: (row: AskedRow) => MappedRow | Refusal): Promise<void> {
    const mapped = rows.map(map);
    const { controllerId, reading } = this.state;
    const make = reading.identifierKind === 'contact' ? pseudonymOfContact : pseudonymOfOwn;
    // All at once: one after the other, waiting would take most of the time.
    const pseudonyms = await Promise.all(
      mapped.map((one) => (typeof one === 'string' ? '' : make(this.key, controllerId, one.identifier))),
    );
    for (const [i, one] of mapped.entries()) {
      const at = this.#at++;
      const line = rows[i]?.line ?? 0;
      if (typeof one === 'string') {
        this.#refused.push({ at, line, reason: one });
        continue;
      }
      const { span, state, choice, form, method } = one;
      const row: LogRow = [
        line,
        pseudonyms[i] ?? '',
        span?.from ?? null,
        span?.to ?? null,
        state,
        choice,
        form,
        method,
        this.#nonce(),
      ];
      const text = lineOf(row);
      const known = this.#known.has(text, row[1], this.#lines, () => this.#writing);
      // Waiting for each of a million rows costs more than the answer.
      if (known === false || !(await known)) {
        this.#lines.push(text);
        this.#people.add(row[1]);
        this.#ends.push(at + 1);
      } else this.#refused.push({ at, line, reason: 'duplicate' });
      if (this.#lines.length === BLOCK_ROWS) await this.#flush(this.#ends.at(-1) ?? 0);
    }
  }

  /** What is left, in a block that may be smaller, or have refused lines only. */
  async rest(): Promise<void> {
    if (this.state.read < this.#at) await this.#flush(this.#at);
    await this.#writing;
  }

  /** What is on its way, a failure aside: that is met where the next block is written. */
  written(): Promise<unknown> {
    return this.#writing.catch(() => undefined);
  }

  /** Writes while the next rows are read. */
  async #flush(read: number): Promise<void> {
    const [lines, people] = [this.#lines, this.#people];
    const refused = this.#refused.filter(({ at }) => at < read);
    this.#refused = this.#refused.filter(({ at }) => at >= read);
    this.#lines = [];
    this.#people = new Set();
    this.#ends = [];
    const { importId, blocks } = this.state;
    const block = {
      importId,
      block: blocks,
      ...packed(lines, people),
      refused: refused.map(({ line, reason }) => [line, reason] satisfies [number, Refusal]),
    };
    const counts = { ...this.state.refused };
    for (const { reason } of refused) counts[reason] = (counts[reason] ?? 0) + 1;
    await this.#writing;
    const whole = lines.length === BLOCK_ROWS;
    // In its place, since the lists in it are the ones that reading adds to.
    Object.assign(this.state, {
      read,
      rows: this.state.rows + lines.length,
      blocks: blocks + 1,
      refused: counts,
      frontier: whole ? await grown(this.state.frontier, block.root) : this.state.frontier,
    });
    const after = structuredClone(this.state);
    this.#writing = this.deps.logs.keepBlock(after, block);
    this.#writing.catch(() => undefined);
  }

  #nonces: Uint8Array = new Uint8Array();
  #used = 0;
  #nonce(): string {
    if (this.#used + 16 > this.#nonces.length) {
      this.#nonces = this.deps.random(16 * BLOCK_ROWS);
      this.#used = 0;
    }
    const bytes = this.#nonces.slice(this.#used, this.#used + 16);
    this.#used += 16;
    return toBase64Url(bytes);
  }
}

export async function keyOf(controllerId: string, deps: LogDeps): Promise<CryptoKey> {
  const controller = (await knownControllers(deps)).find((one) => one.controllerId === controllerId);
  if (!controller) throw new WitnessError('not-found', `controller ${controllerId}`);
  return subjectKeyOf(controller, deps);
}
