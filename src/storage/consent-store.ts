import { parseStrictJson } from '../core/canonical';
import { ConsentRecordSchema, type KeptConsent, type SealedConsent } from '../core/consent-record';
import type { ConsentRow } from '../core/consent-services';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { type ConsentRecordRow, ConsentRecordRowSchema } from './consent-rows';
import type { EvidenceDatabase } from './database';
import type { EvidenceStore } from './evidence-store';
import { guarded } from './guarded';
import type { HoldRecord, SubjectLink } from './keeping-rows';
import { parseRow } from './parse-row';

/** Consent records. Every method throws WitnessError (`store-*`, `not-found`) or HeadMoved. */
export class ConsentStore {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly store: EvidenceStore,
  ) {}

  /**
   * The record and the entry about it in one strict transaction. The capture it points to is asked for inside it: a record of a
   * capture that was deleted meanwhile would outlive it.
   * @param asks see `ConsentRecordRow` @param persons links to persons, made together with it
   */
  async keep(
    { digest, bytes, record }: SealedConsent,
    asks: string,
    entry: LedgerEntry,
    persons: readonly { link: SubjectLink; entry: LedgerEntry }[] = [],
  ): Promise<void> {
    const { captures, consents, ledger, subjectLinks } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, consents, ledger, subjectLinks], async () => {
        await this.store.appendEntry(entry);
        for (const person of persons) await this.store.appendEntry(person.entry);
        await subjectLinks.bulkAdd(persons.map(({ link }) => link));
        const captureId = record.capture?.captureId ?? '';
        if (captureId !== '' && !(await captures.get(captureId)))
          throw new WitnessError('not-found', `capture ${captureId}`);
        await consents.add({
          recordId: record.recordId,
          order: entry.body.sequence,
          sequence: entry.body.sequence,
          entryHash: entry.hash,
          captureId,
          asks,
          url: record.site.url,
          time: record.event.time,
          state: record.event.state,
          digest,
          bytes,
        });
      }),
    );
  }

  /** @throws WitnessError `not-found` | `store-corrupt` when the bytes are not what was hashed */
  async get(recordId: string): Promise<KeptConsent> {
    const row = await guarded(() => this.database.consents.get(recordId));
    if (!row) throw new WitnessError('not-found', `record ${recordId}`);
    return kept(parseRow(ConsentRecordRowSchema, row));
  }

  /** What names the request that a record is about. */
  async asksOf(recordId: string): Promise<string> {
    const row = await guarded(() => this.database.consents.get(recordId));
    return row ? parseRow(ConsentRecordRowSchema, row).asks : '';
  }

  async has(recordId: string): Promise<boolean> {
    return (await guarded(() => this.database.consents.get(recordId))) !== undefined;
  }

  /** Newest first, keyset paging. */
  async list(limit: number, beforeOrder = Number.MAX_SAFE_INTEGER): Promise<ConsentRow[]> {
    const rows = await guarded(() =>
      this.database.consents.where('order').below(beforeOrder).reverse().limit(limit).toArray(),
    );
    return rows.map((row) => columns(parseRow(ConsentRecordRowSchema, row)));
  }

  /** Of these captures, newest first; the empty id stands for records without a capture, of which `isWanted` says which. */
  async rowsOf(captureIds: readonly string[], isWanted: (url: string) => boolean = () => true): Promise<ConsentRow[]> {
    const rows = await guarded(() =>
      this.database.consents
        .where('captureId')
        .anyOf([...captureIds])
        .filter((row) => isWanted(row.url))
        .toArray(),
    );
    return rows.map((row) => columns(parseRow(ConsentRecordRowSchema, row))).sort((a, b) => b.order - a.order);
  }

  /** Those of these that are there. */
  async rows(recordIds: readonly string[]): Promise<ConsentRow[]> {
    const rows = await guarded(() => this.database.consents.bulkGet([...recordIds]));
    return rows.flatMap((row) => (row ? columns(parseRow(ConsentRecordRowSchema, row)) : []));
  }

  async count(): Promise<number> {
    return guarded(() => this.database.consents.count());
  }

  /** Records of a capture, oldest first. @throws WitnessError `store-corrupt` */
  async ofCapture(captureId: string): Promise<KeptConsent[]> {
    const rows = await guarded(() => this.database.consents.where('captureId').equals(captureId).sortBy('order'));
    return Promise.all(rows.map((row) => kept(parseRow(ConsentRecordRowSchema, row))));
  }

  /** Records of this request, oldest first. */
  async sameRequest(asks: string): Promise<ConsentRow[]> {
    if (asks === '') return [];
    const rows = await guarded(() => this.database.consents.where('asks').equals(asks).sortBy('order'));
    return rows.map((row) => columns(parseRow(ConsentRecordRowSchema, row)));
  }

  /** The latest of them; null when there is none. */
  async latestOf(asks: string): Promise<ConsentRow | null> {
    return (await this.sameRequest(asks)).at(-1) ?? null;
  }

  /** Only one that belongs to no capture goes by itself. @throws WitnessError `not-found` | `bad-input` | `on-hold` */
  async remove(recordId: string, entry: LedgerEntry): Promise<void> {
    const { consents, ledger, subjectLinks, holds } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [consents, ledger, subjectLinks, holds], async () => {
        await this.store.appendEntry(entry);
        await this.assertBare(recordId);
        // Asked inside the transaction: it may have been set after the entry was sealed.
        if (await holds.get(recordId)) throw new WitnessError('on-hold', `record ${recordId}`);
        await subjectLinks
          .where('captureId')
          .equals('')
          .and((link) => link.recordId === recordId)
          .delete();
        await consents.delete(recordId);
      }),
    );
  }

  /** A hold on one without a capture; null lifts it. @throws WitnessError `not-found` | `bad-input` when there is nothing to change */
  async hold(recordId: string, hold: HoldRecord | null, entry: LedgerEntry): Promise<void> {
    const { consents, ledger, holds } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [consents, ledger, holds], async () => {
        await this.store.appendEntry(entry);
        await this.assertBare(recordId);
        const held = (await holds.get(recordId)) !== undefined;
        if (held === (hold !== null)) throw new WitnessError('bad-input', held ? 'held already' : 'not held');
        await (hold ? holds.add(hold) : holds.delete(recordId));
      }),
    );
  }

  private async assertBare(recordId: string): Promise<void> {
    const row = await this.database.consents.get(recordId);
    if (!row) throw new WitnessError('not-found', `record ${recordId}`);
    if (row.captureId !== '') throw new WitnessError('bad-input', 'goes with its capture');
  }
}

async function kept({ digest, bytes, sequence, entryHash, recordId }: ConsentRecordRow): Promise<KeptConsent> {
  if ((await sha256Hex(bytes)) !== digest) throw new WitnessError('store-corrupt', `record ${recordId}`);
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  return { digest, bytes, sequence, entryHash, record: parseRow(ConsentRecordSchema, parseStrictJson(text)) };
}

function columns({ recordId, order, sequence, captureId, url, time, state }: ConsentRecordRow): ConsentRow {
  return { recordId, order, sequence, captureId: captureId === '' ? null : captureId, url, time, state };
}
