import { z } from 'zod';
import { type Agreement, AgreementSchema, type Recipient, RecipientSchema } from '../core/agreements';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { type Body, BodySchema, type ProcessDocument } from '../core/register';
import type { RegisterFile } from '../core/register-file';
import type { EvidenceDatabase } from './database';
import type { EvidenceStore } from './evidence-store';
import { guarded } from './guarded';
import { parseRow } from './parse-row';
import {
  type ActivityLink,
  ActivityLinkSchema,
  type NoPersonRow,
  NoPersonRowSchema,
  type ProcessDocumentRow,
  ProcessDocumentRowSchema,
} from './register-rows';

/**
 * The register beside its activities: bodies, recipients, agreements, process descriptions, and which captures are linked to
 * what. Each change is one strict transaction with its ledger entry.
 * Every method throws WitnessError (`store-*`) or HeadMoved.
 */
export class RegisterStore {
  constructor(
    private readonly database: EvidenceDatabase,
    private readonly store: EvidenceStore,
  ) {}

  async bodies(): Promise<Body[]> {
    const rows = await guarded(() => this.database.bodies.toArray());
    return rows.map((row) => parseRow(BodySchema, row)).sort(byName);
  }

  async recipients(): Promise<Recipient[]> {
    const rows = await guarded(() => this.database.recipients.toArray());
    return rows.map((row) => parseRow(RecipientSchema, row)).sort(byName);
  }

  async agreements(): Promise<Agreement[]> {
    const rows = await guarded(() => this.database.agreements.toArray());
    return rows.map((row) => parseRow(AgreementSchema, row));
  }

  saveBody(body: Body, entry: LedgerEntry): Promise<void> {
    return this.write('bodies', entry, () => this.database.bodies.put(body));
  }

  saveRecipient(recipient: Recipient, entry: LedgerEntry): Promise<void> {
    return this.write('recipients', entry, () => this.database.recipients.put(recipient));
  }

  removeRecipient(recipientId: string, entry: LedgerEntry): Promise<void> {
    return this.write('recipients', entry, () => this.database.recipients.delete(recipientId));
  }

  saveAgreement(agreement: Agreement, entry: LedgerEntry): Promise<void> {
    return this.write('agreements', entry, () => this.database.agreements.put(agreement));
  }

  removeAgreement(agreementId: string, entry: LedgerEntry): Promise<void> {
    return this.write('agreements', entry, () => this.database.agreements.delete(agreementId));
  }

  /** Takes over many records at once. Runs of activities that are there stay known; the agreement to delete is asked again. */
  async takeOver(
    { bodies, activities, recipients, agreements }: Omit<RegisterFile, 'schema'>,
    entry: LedgerEntry,
  ): Promise<void> {
    const { database } = this;
    const tables = [database.bodies, database.activities, database.recipients, database.agreements, database.ledger];
    await guarded(() =>
      database.transaction('rw', tables, async () => {
        await this.store.appendEntry(entry);
        await database.bodies.bulkPut([...bodies]);
        await database.recipients.bulkPut([...recipients]);
        await database.agreements.bulkPut([...agreements]);
        for (const activity of activities) {
          const { activityId } = activity;
          const before = await database.activities.get(activityId);
          await database.activities.put({ activityId, activity, confirmed: null, lastRun: before?.lastRun ?? null });
        }
      }),
    );
  }

  /** All links of captures to activities, as retention and the register ask for them. */
  async links(): Promise<Map<string, Set<string>>> {
    const rows = await guarded(() => this.database.activityLinks.toArray());
    const links = new Map<string, Set<string>>();
    for (const row of rows) {
      const { captureId, activityId } = parseRow(ActivityLinkSchema, row);
      links.set(captureId, (links.get(captureId) ?? new Set()).add(activityId));
    }
    return links;
  }

  async linksOfCapture(captureId: string): Promise<ActivityLink[]> {
    const rows = await guarded(() => this.database.activityLinks.where('captureId').equals(captureId).toArray());
    return rows.map((row) => parseRow(ActivityLinkSchema, row));
  }

  /** Linking twice changes nothing. @throws WitnessError `not-found` when capture or activity is not there (any more) */
  async link(link: ActivityLink, entry: LedgerEntry): Promise<void> {
    const { captures, activities, activityLinks, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, activities, activityLinks, ledger], async () => {
        await this.store.appendEntry(entry);
        if (!(await captures.get(link.captureId))) throw new WitnessError('not-found', `capture ${link.captureId}`);
        if (!(await activities.get(link.activityId)))
          throw new WitnessError('not-found', `activity ${link.activityId}`);
        await activityLinks.put(link);
      }),
    );
  }

  unlink(captureId: string, activityId: string, entry: LedgerEntry): Promise<void> {
    const { activityLinks } = this.database;
    return this.write('activityLinks', entry, () =>
      activityLinks
        .where('captureId')
        .equals(captureId)
        .filter((link) => link.activityId === activityId)
        .delete(),
    );
  }

  async noPerson(captureId: string): Promise<NoPersonRow | null> {
    const row = await guarded(() => this.database.noPersons.get(captureId));
    return row ? parseRow(NoPersonRowSchema, row) : null;
  }

  /** @throws WitnessError `not-found` */
  async sayNoPerson(row: NoPersonRow, entry: LedgerEntry): Promise<void> {
    const { captures, noPersons, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [captures, noPersons, ledger], async () => {
        await this.store.appendEntry(entry);
        if (!(await captures.get(row.captureId))) throw new WitnessError('not-found', `capture ${row.captureId}`);
        await noPersons.put(row);
      }),
    );
  }

  /** Newest first, without their bytes. */
  async processDocuments(): Promise<ProcessDocument[]> {
    const rows = await guarded(() => this.database.processDocuments.toArray());
    return rows
      .map((row) => parseRow(ProcessDocumentRowSchema, row))
      .map(({ data: _data, ...document }) => document)
      .sort((a, b) => b.version - a.version);
  }

  /** Digest of the newest version of an activity's description; null when it has none. */
  async latestProcess(activityId: string): Promise<string | null> {
    const row = await guarded(() =>
      this.database.processDocuments
        .where('[activityId+version]')
        .between([activityId, 0], [activityId, Infinity])
        .last(),
    );
    return row ? parseRow(ProcessDocumentRowSchema, row).digest : null;
  }

  /** @throws WitnessError `not-found` */
  async processDocument(activityId: string, version: number): Promise<ProcessDocumentRow> {
    const row = await guarded(() => this.database.processDocuments.get([activityId, version]));
    if (!row) throw new WitnessError('not-found', `process description ${version} of ${activityId}`);
    return parseRow(ProcessDocumentRowSchema, row);
  }

  /** @throws WitnessError `not-found` when the activity is gone, `bad-input` when the version is taken */
  async addProcessDocument(row: ProcessDocumentRow, entry: LedgerEntry): Promise<void> {
    const { activities, processDocuments, ledger } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [activities, processDocuments, ledger], async () => {
        await this.store.appendEntry(entry);
        if (!(await activities.get(row.activityId))) throw new WitnessError('not-found', `activity ${row.activityId}`);
        if (await processDocuments.get([row.activityId, row.version]))
          throw new WitnessError('bad-input', `version ${row.version} is there already`);
        await processDocuments.add(row);
      }),
    );
  }

  /** Sealed bytes of a capture by its digest. @throws WitnessError `store-corrupt` */
  async sealedBytes(digest: string): Promise<Uint8Array<ArrayBuffer>> {
    const row = await guarded(() => this.database.sealed.get(digest));
    if (!row) throw new WitnessError('store-corrupt', `sealed bytes ${digest} are missing`);
    return parseRow(BytesSchema, row).bytes;
  }

  private async write(
    table: 'bodies' | 'recipients' | 'agreements' | 'activityLinks',
    entry: LedgerEntry,
    work: () => PromiseLike<unknown>,
  ): Promise<void> {
    await guarded(() =>
      this.database.transaction('rw', [this.database.table(table), this.database.ledger], async () => {
        await this.store.appendEntry(entry);
        await work();
      }),
    );
  }
}

const BytesSchema = z.object({ bytes: z.instanceof(Uint8Array<ArrayBuffer>) });

function byName(one: { name: string }, other: { name: string }): number {
  return one.name < other.name ? -1 : 1;
}
