import { WitnessError } from '../core/errors';
import type { EvidenceDatabase } from './database';
import { guarded } from './guarded';
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
}
