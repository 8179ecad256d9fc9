import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { appendEntries } from './append-entries';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
import { entryIn } from './read-tolerant';
import type { KeyRecord } from './rows';

/** The signing key of this store: made once, non-extractable, never replaced silently. */
export class KeyStore {
  constructor(private readonly database: EvidenceDatabase) {}

  async get(): Promise<CryptoKeyPair | null> {
    const record = await guarded(() => this.database.keys.get('signing'));
    return record?.keyPair ?? null;
  }

  /**
   * Adds the pair unless another context was first; gives back the one that is kept. Only before the first entry: where a ledger
   * stands, its key is lost, and another is never made without a word.
   * @throws WitnessError `store-alarm`
   */
  async keepFirst(keyPair: CryptoKeyPair, madeAt: string): Promise<CryptoKeyPair> {
    const { keys, ledger } = this.database;
    const record: KeyRecord = { id: 'signing', madeAt, keyPair };
    return guarded(() =>
      this.database.transaction('rw', [keys, ledger], async () => {
        const existing = await keys.get('signing');
        if (existing) return existing.keyPair;
        if (await ledger.limit(1).first()) throw new WitnessError('store-alarm', 'key-lost');
        await keys.add(record);
        return keyPair;
      }),
    );
  }

  /** The entry that says that the key was lost, and the key that it names: unless a key is there after all. @throws HeadMoved */
  async keepInPlaceOfLost(entry: LedgerEntry, keyPair: CryptoKeyPair): Promise<void> {
    const { ledger, keys } = this.database;
    await guarded(() =>
      this.database.transaction('rw', [ledger, keys], async () => {
        await appendEntries(this.database, [entry]);
        await keys.add({ id: 'signing', madeAt: entry.body.recordedAt, keyPair });
      }),
    );
  }

  /** Fingerprint of the key that the ledger says signs from its end on; empty when it names none that can be read. */
  async namedLast(): Promise<string> {
    const rows = await guarded(() => this.database.ledger.where('kind').anyOf(KEY_EVENTS).sortBy('sequence'));
    const event = rows.map(entryIn).findLast((entry) => entry !== null)?.body.event;
    return event && 'fingerprint' in event ? event.fingerprint : '';
  }
}

const KEY_EVENTS = ['key-made', 'key-rotated', 'key-lost'];
