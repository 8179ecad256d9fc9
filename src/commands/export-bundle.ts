import type { WrittenBundle } from '../bundle/bundle-input';
import { writeBundle } from '../bundle/write-bundle';
import { WitnessError } from '../core/errors';
import type { Clock, IdSource, LedgerEntry } from '../core/ledger-entry';
import type { Dossier } from '../core/sealed';
import { ruleSetDocument } from '../rules';
import type { EvidenceStore } from '../storage/evidence-store';
import type { LedgerWriter } from './ledger-writer';

export interface ExportDeps {
  store: EvidenceStore;
  ledger: LedgerWriter;
  clock: Clock;
  ids: IdSource;
  extensionVersion: string;
}

/**
 * A signed proof bundle of the given captures with the whole ledger. Damaged evidence is not exported as if it were whole.
 * The export is recorded in the ledger after the bytes exist; the bundle therefore shows the ledger as it was before.
 * @throws WitnessError `not-found` | `signing-failed` | `store-*` | `bad-input`
 */
export async function exportBundle(captureIds: readonly string[], deps: ExportDeps): Promise<WrittenBundle> {
  if (captureIds.length === 0) throw new WitnessError('bad-input', 'no capture chosen');
  const dossiers: Dossier[] = [];
  for (const id of captureIds) dossiers.push(await deps.store.dossier(id));
  const damaged = dossiers.find((dossier) => dossier.damaged.length > 0);
  if (damaged)
    throw new WitnessError('store-corrupt', `blob ${damaged.damaged[0]} of ${damaged.sealed.captureId} is damaged`);
  const restored = await restoredLedgers(dossiers, deps.store);
  const exportId = deps.ids.uuid();
  const bundle = await writeBundle(
    {
      exportId,
      exportedAt: deps.clock.now(),
      dossiers,
      ledger: await deps.store.ledger(),
      ...(restored.length > 0 ? { restored } : {}),
      ruleSet: ruleSetDocument(),
      extensionVersion: deps.extensionVersion,
    },
    await deps.ledger.signer(),
  );
  await deps.ledger.append({
    kind: 'exported',
    exportId,
    captureIds: [...captureIds],
    manifestDigest: bundle.manifestDigest,
  });
  return bundle;
}

/** Of captures that came with a backup: the ledgers they stand in, once each. */
async function restoredLedgers(dossiers: readonly Dossier[], store: EvidenceStore): Promise<LedgerEntry[][]> {
  const chains = new Map<string, LedgerEntry[]>();
  for (const { entry } of dossiers) {
    const chain = await store.restored.chainOf(entry);
    const head = chain?.at(-1)?.hash;
    if (chain && head !== undefined) chains.set(head, chain);
  }
  return [...chains.values()];
}
