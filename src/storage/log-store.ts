import { DELETED_CODE, JOIN_OUTCOMES } from '../core/consent-log';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { ChangedMeanwhile } from './changed-meanwhile';
import type { EvidenceDatabase } from './database';
import type { EvidenceStore } from './evidence-store';
import { guarded } from './guarded';
import type { HoldRecord } from './keeping-rows';
import {
  type LogBlockRow,
  LogBlockRowSchema,
  type LogImportRow,
  LogImportRowSchema,
  type LogJoinRow,
  LogJoinRowSchema,
} from './log-rows';
import { parseRow } from './parse-row';
import { LedgerRecordSchema } from './rows';

/** A block in which rows were deleted, and which rows. */
export interface ThinnedBlock {
  block: LogBlockRow;
  places: number[];
}

/** Logs of controllers. Every method throws WitnessError (`store-*`, `not-found`), HeadMoved or ChangedMeanwhile. */
export class LogStore {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly store: EvidenceStore,
  ) {}

  /** Newest first. */
  async imports(): Promise<LogImportRow[]> {
    const rows = await guarded(() => this.database.logImports.toArray());
    return rows.map((row) => parseRow(LogImportRowSchema, row)).sort((a, b) => (a.startedAt > b.startedAt ? -1 : 1));
  }

  async get(importId: string): Promise<LogImportRow> {
    const row = await guarded(() => this.database.logImports.get(importId));
    if (!row) throw new WitnessError('not-found', `import ${importId}`);
    return parseRow(LogImportRowSchema, row);
  }

  async ofFile(controllerId: string, fileDigest: string): Promise<LogImportRow | null> {
    const row = await guarded(() => this.database.logImports.where({ controllerId, fileDigest }).first());
    return row ? parseRow(LogImportRowSchema, row) : null;
  }

  /** @throws ChangedMeanwhile when another page began the same file */
  async begin(row: LogImportRow): Promise<void> {
    const { logImports } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [logImports], async () => {
        const { controllerId, fileDigest } = row;
        if (await logImports.where({ controllerId, fileDigest }).first()) throw new ChangedMeanwhile();
        await logImports.add(row);
      }),
    );
  }

  /** A block with the import as it is after it. @throws ChangedMeanwhile when it is not the next one any more */
  async keepBlock(after: LogImportRow, block: LogBlockRow): Promise<void> {
    const { logImports, logBlocks } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [logImports, logBlocks], async () => {
        const here = await logImports.get(after.importId);
        if (here?.state !== 'running' || here.blocks !== block.block) throw new ChangedMeanwhile();
        await logBlocks.add(block);
        // Rows may have been deleted meanwhile, of which whoever reads the file knows nothing.
        await logImports.put({ ...after, deleted: here.deleted });
      }),
    );
  }

  /** @throws ChangedMeanwhile when it is not as it was read */
  async seal(sealed: LogImportRow, entry: LedgerEntry): Promise<void> {
    const { logImports, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [logImports, ledger], async () => {
        await this.store.appendEntry(entry);
        const here = await logImports.get(sealed.importId);
        if (here?.state !== 'running' || here.blocks !== sealed.blocks) throw new ChangedMeanwhile();
        await logImports.put({ ...sealed, deleted: here.deleted });
      }),
    );
  }

  /** Blocks in order, a few at a time in memory. */
  async *blocksOf(importId: string, from = 0): AsyncGenerator<LogBlockRow> {
    for (let next = from; ; ) {
      const rows = await guarded(() =>
        this.database.logBlocks
          .where('[importId+block]')
          .between([importId, next], [importId, Number.POSITIVE_INFINITY])
          .limit(8)
          .toArray(),
      );
      for (const row of rows) yield parseRow(LogBlockRowSchema, row);
      const last = rows.at(-1);
      if (!last) return;
      next = last.block + 1;
    }
  }

  async joinOf(importId: string, block: number): Promise<LogJoinRow | null> {
    const row = await guarded(() => this.database.logJoins.get([importId, block]));
    return row ? parseRow(LogJoinRowSchema, row) : null;
  }

  async block(importId: string, block: number): Promise<LogBlockRow | null> {
    const row = await guarded(() => this.database.logBlocks.get([importId, block]));
    return row ? parseRow(LogBlockRowSchema, row) : null;
  }

  async keepJoins(joins: readonly LogJoinRow[]): Promise<void> {
    await guarded(() => this.database.logJoins.bulkPut(joins));
  }

  async keepJoined(importId: string, joined: LogImportRow['joined']): Promise<void> {
    await guarded(() => this.database.logImports.update(importId, { joined }));
  }

  /** Blocks with rows of one of these. */
  async blocksWith(people: readonly string[]): Promise<LogBlockRow[]> {
    const rows = await guarded(() => this.database.logBlocks.where('people').anyOf(people).distinct().toArray());
    return rows.map((row) => parseRow(LogBlockRowSchema, row));
  }

  /**
   * Rows of one import, out of their blocks with the entry about it.
   * @throws WitnessError `on-hold` | ChangedMeanwhile when a block is not as it was read
   */
  async deleteRows(
    thinned: readonly ThinnedBlock[],
    before: readonly LogBlockRow[],
    entry: LedgerEntry,
  ): Promise<void> {
    const { logImports, logBlocks, logJoins, ledger, holds } = this.database;
    const importId = thinned[0]?.block.importId ?? '';
    await guarded(() =>
      this.database.transaction('rw', [logImports, logBlocks, logJoins, ledger, holds], async () => {
        await this.store.appendEntry(entry);
        await this.assertNotHeld(importId);
        const row = await logImports.get(importId);
        for (const [i, { block, places }] of thinned.entries()) {
          const here = await logBlocks.get([importId, block.block]);
          if (here?.lines.length !== before[i]?.lines.length) throw new ChangedMeanwhile();
          await logBlocks.put(block);
          const join = await logJoins.get([importId, block.block]);
          if (!join) continue;
          for (const place of places) {
            const outcome = JOIN_OUTCOMES[join.outcomes[place] ?? DELETED_CODE];
            const figures = row?.joined?.figures[join.activities[place] ?? 0];
            if (figures && outcome) figures[outcome] = Math.max(0, (figures[outcome] ?? 0) - 1);
            join.outcomes[place] = DELETED_CODE;
          }
          await logJoins.put(join);
        }
        if (!row) return;
        const gone = thinned.reduce((sum, { places }) => sum + places.length, 0);
        if (row.joined && isOfTerm(entry)) row.joined.expired = Math.max(0, row.joined.expired - gone);
        await logImports.put({ ...row, deleted: row.deleted + gone });
      }),
    );
  }

  /** @throws WitnessError `not-found` | `on-hold` */
  async remove(importId: string, entry: LedgerEntry): Promise<void> {
    const { logImports, logBlocks, logJoins, ledger, holds } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [logImports, logBlocks, logJoins, ledger, holds], async () => {
        await this.store.appendEntry(entry);
        if (!(await logImports.get(importId))) throw new WitnessError('not-found', `import ${importId}`);
        await this.assertNotHeld(importId);
        await logImports.delete(importId);
        await logJoins.where('importId').equals(importId).delete();
        await logBlocks.where('importId').equals(importId).delete();
      }),
    );
  }

  /** A hold on all its rows; null lifts it. @throws WitnessError `not-found` | `bad-input` when there is nothing to change */
  async hold(importId: string, hold: HoldRecord | null, entry: LedgerEntry): Promise<void> {
    const { logImports, ledger, holds } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [logImports, ledger, holds], async () => {
        await this.store.appendEntry(entry);
        if (!(await logImports.get(importId))) throw new WitnessError('not-found', `import ${importId}`);
        const held = (await holds.get(importId)) !== undefined;
        if (held === (hold !== null)) throw new WitnessError('bad-input', held ? 'held already' : 'not held');
        await (hold ? holds.add(hold) : holds.delete(importId));
      }),
    );
  }

  /** Asked inside the transaction that deletes: it may have been set after the entry was sealed. */
  private async assertNotHeld(importId: string): Promise<void> {
    if (await this.database.holds.get(importId)) throw new WitnessError('on-hold', `import ${importId}`);
  }

  /** What this store's own ledger, or one that came with a backup, says of an import; in order. */
  async entriesOf(importId: string): Promise<LedgerEntry[]> {
    const kinds = ['log-imported', 'log-rows-deleted', 'log-term-passed'];
    const own = await guarded(() => this.database.ledger.where('kind').anyOf(kinds).sortBy('sequence'));
    const rows = [
      ...own,
      ...(await guarded(() => this.database.restoredLedger.filter(({ kind }) => kinds.includes(kind)).toArray())),
    ];
    return rows
      .map(
        (row) =>
          LedgerRecordSchema.parse({
            sequence: row.sequence,
            hash: row.hash,
            kind: row.kind,
            captureId: row.captureId,
            entry: row.entry,
          }).entry,
      )
      .filter(({ body: { event } }) => 'importId' in event && event.importId === importId);
  }
}

function isOfTerm({ body: { event } }: LedgerEntry): boolean {
  return event.kind === 'log-term-passed' || (event.kind === 'log-rows-deleted' && event.reason === 'retention');
}
