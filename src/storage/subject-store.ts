import type { Controller } from '../core/activity';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import type { EvidenceDatabase } from './database';
import type { EvidenceStore } from './evidence-store';
import { guarded } from './guarded';
import { type SubjectKey, SubjectKeySchema, type SubjectLink, SubjectLinkSchema } from './keeping-rows';
import { parseRow } from './parse-row';

/** Keys per controller, and which captures concern which pseudonym. No identifier ever comes here. */
export class SubjectStore {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly store: EvidenceStore,
  ) {}

  /** Controllers with a key. */
  async controllers(): Promise<Controller[]> {
    const rows = await guarded(() => this.database.subjectKeys.toArray());
    return rows.map((row) => parseRow(SubjectKeySchema, row)).map(({ controllerId, name }) => ({ controllerId, name }));
  }

  async key(controllerId: string): Promise<CryptoKey | null> {
    const row = await guarded(() => this.database.subjectKeys.get(controllerId));
    return row ? parseRow(SubjectKeySchema, row).key : null;
  }

  /** Keeps the key unless another context was first; gives back the one that is kept. */
  async keepFirst(made: SubjectKey): Promise<CryptoKey> {
    const { subjectKeys } = this.database;
    return guarded(() =>
      this.database.transaction('rw', [subjectKeys], async () => {
        const existing = await subjectKeys.get(made.controllerId);
        if (existing) return parseRow(SubjectKeySchema, existing).key;
        await subjectKeys.add(made);
        return made.key;
      }),
    );
  }

  async linksOfPerson(controllerId: string, pseudonym: string): Promise<SubjectLink[]> {
    const rows = await guarded(() =>
      this.database.subjectLinks.where('[controllerId+pseudonym]').equals([controllerId, pseudonym]).toArray(),
    );
    return rows.map((row) => parseRow(SubjectLinkSchema, row));
  }

  async linksOfCapture(captureId: string): Promise<SubjectLink[]> {
    const rows = await guarded(() => this.database.subjectLinks.where('captureId').equals(captureId).toArray());
    return rows.map((row) => parseRow(SubjectLinkSchema, row));
  }

  async linksOfRecord(recordId: string, captureId: string): Promise<SubjectLink[]> {
    return (await this.linksOfCapture(captureId)).filter((link) => link.recordId === recordId);
  }

  /** @throws WitnessError `not-found` when the record is not there (any more) */
  async linkRecord(link: SubjectLink & { recordId: string }, entry: LedgerEntry): Promise<void> {
    const { consents, subjectLinks, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [consents, subjectLinks, ledger], async () => {
        await this.store.appendEntry(entry);
        if (!(await consents.get(link.recordId))) throw new WitnessError('not-found', `record ${link.recordId}`);
        await subjectLinks.add(link);
      }),
    );
  }

  /** How many of these captures are linked to a person. */
  async linkedAmong(captureIds: readonly string[]): Promise<number> {
    const wanted = new Set(captureIds);
    const linked = await guarded(() => this.database.subjectLinks.orderBy('captureId').uniqueKeys());
    return linked.filter((captureId) => typeof captureId === 'string' && wanted.has(captureId)).length;
  }

  /** @throws WitnessError `not-found` when the capture is not there (any more) */
  async link(link: SubjectLink, entry: LedgerEntry): Promise<void> {
    const { captures, subjectLinks, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, subjectLinks, ledger], async () => {
        await this.store.appendEntry(entry);
        if (!(await captures.get(link.captureId))) throw new WitnessError('not-found', `capture ${link.captureId}`);
        await subjectLinks.add(link);
      }),
    );
  }
}
