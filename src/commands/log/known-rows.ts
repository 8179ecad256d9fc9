import type { LogRow } from '../../core/consent-log';
import { RowSet } from '../../register/log/row-set';
import type { LogStore } from '../../storage/log-store';
import { rowsIn } from './block-lines';

/** Rows of an import that were taken over, so that one that stands twice in a file is kept once. */
export class KnownRows {
  readonly #seen = new RowSet();

  constructor(
    private readonly importId: string,
    private readonly logs: Pick<LogStore, 'blocksOf' | 'blocksWith'>,
  ) {}

  /** Those of before it was broken off. */
  async recall(): Promise<void> {
    for await (const block of this.logs.blocksOf(this.importId))
      for (const row of rowsIn(block)) if (row) this.#seen.add(saying(row));
  }

  /** @param waiting rows that are not written yet @param written is waited for before the store is asked */
  async has(row: LogRow, waiting: readonly LogRow[], written: () => Promise<void>): Promise<boolean> {
    const said = saying(row);
    if (!this.#seen.add(said)) return false;
    if (waiting.some((other) => saying(other) === said)) return true;
    // Two different rows may share a number: those of the same person are looked at themselves.
    await written();
    const blocks = await this.logs.blocksWith([row[1]]);
    return blocks
      .filter(({ importId }) => importId === this.importId)
      .some((block) => rowsIn(block).some((other) => other !== null && saying(other) === said));
  }
}

/** All that a row says but where it stands. */
function saying([, ...rest]: LogRow): string {
  return JSON.stringify(rest.slice(0, -1));
}
