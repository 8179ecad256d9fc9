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

  /** Adds the pair unless another context was first; gives back the one that is kept. */
  async keepFirst(keyPair: CryptoKeyPair, madeAt: string): Promise<CryptoKeyPair> {
    const record: KeyRecord = { id: 'signing', madeAt, keyPair };
    return guarded(() =>
      this.database.transaction('rw', [this.database.keys], async () => {
        const existing = await this.database.keys.get('signing');
        if (existing) return existing.keyPair;
        await this.database.keys.add(record);
        return keyPair;
      }),
    );
  }
}
