import { type BundleDossiers, openDossiers } from '../../bundle/bundle-dossiers';
import { byteSource } from '../../bundle/byte-source';
import { verifyBundle } from '../../bundle/verify-bundle';
import { joinAll } from '../../ledger/octets';
import { TimeTokenStore } from '../../storage/time-token-store';
import { exportBundle } from '../export-bundle';
import { openForBackup } from './backup-deps';
import { id, unit } from './evidence';

export type TestStore = ReturnType<typeof openForBackup>;

let stores = 0;

export async function storeWith(...captures: number[]): Promise<TestStore> {
  stores += 1;
  const store = openForBackup(1000 * stores);
  for (const n of captures) await store.ledger.keep(await unit(n));
  return store;
}

/** A proof bundle of these captures, as bytes. */
export async function bundleOf(store: TestStore, ...captures: number[]): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const deps = {
    ...store,
    timeTokens: new TimeTokenStore(store.database),
    stamp: async () => ({ state: 'off' as const }),
  };
  await exportBundle(captures.map(id), deps, { write: (bytes) => void chunks.push(bytes) });
  return joinAll(chunks);
}

export async function openBundle(bytes: Uint8Array<ArrayBuffer>): Promise<BundleDossiers> {
  return openDossiers(byteSource(bytes), await verifyBundle(bytes));
}
