import { RowSet } from '../../register/log/row-set';
import type { LogStore } from '../../storage/log-store';
import { linesIn, saidIn } from './block-lines';

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
      for (const line of linesIn(block)) if (line.startsWith('[')) this.#seen.add(saidIn(line));
  }

  /**
   * @param line of the row @param waiting lines that are not written yet
   * @param written is waited for before the store is asked @returns at once where nothing has to be looked up
   */
  has(
    line: string,
    pseudonym: string,
    waiting: readonly string[],
    written: () => Promise<void>,
  ): boolean | Promise<boolean> {
    const said = saidIn(line);
    if (!this.#seen.add(said)) return false;
    // Two different rows may share a number: those of the same person are looked at themselves.
    return waiting.some((other) => saidIn(other) === said) || this.#isKept(said, pseudonym, written);
  }

  async #isKept(said: string, pseudonym: string, written: () => Promise<void>): Promise<boolean> {
    await written();
    const blocks = await this.logs.blocksWith([pseudonym]);
    return blocks
      .filter(({ importId }) => importId === this.importId)
      .some((block) => linesIn(block).some((line) => line.startsWith('[') && saidIn(line) === said));
  }
}
