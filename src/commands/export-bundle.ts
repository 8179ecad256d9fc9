import type { WrittenBundle } from '../bundle/bundle-input';
import { writeBundle } from '../bundle/write-bundle';
import { EvidenceDamaged, WitnessError } from '../core/errors';
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

export interface ExportedBundle extends WrittenBundle {
  ledgerBreak: number | null;
}

/**
 * A signed proof bundle of the given captures with the whole ledger. Damaged evidence is not exported as if it were whole.
 * The export is recorded in the ledger after the bytes exist; the bundle therefore shows the ledger as it was before.
 * @throws EvidenceDamaged, WitnessError `not-found` | `signing-failed` | `store-*` | `bad-input`
 */
export async function exportBundle(captureIds: readonly string[], deps: ExportDeps): Promise<ExportedBundle> {
  if (captureIds.length === 0) throw new WitnessError('bad-input', 'no capture chosen');
  const dossiers: Dossier[] = [];
  for (const id of captureIds) dossiers.push(await wholeDossier(id, deps.store));
  const { entries, brokenAt } = await deps.store.readableLedger();
  const exportId = deps.ids.uuid();
  const bundle = await writeBundle(
    {
      exportId,
      exportedAt: deps.clock.now(),
      dossiers,
      ledger: ledgerFor(dossiers, entries, brokenAt),
      ruleSet: ruleSetDocument(),
      extensionVersion: deps.extensionVersion,
    },
    await deps.ledger.signer(),
  ).catch(async (thrown: unknown) => {
    for (const id of captureIds) await refuseDamaged(id, deps.store);
    throw thrown;
  });
  await deps.ledger.append({
    kind: 'exported',
    exportId,
    captureIds: [...captureIds],
    manifestDigest: bundle.manifestDigest,
  });
  return { ...bundle, ledgerBreak: brokenAt };
}

/** @throws EvidenceDamaged with every part that is damaged, not only the first */
async function wholeDossier(captureId: string, store: EvidenceStore): Promise<Dossier> {
  const dossier = await store.dossier(captureId).catch(async (thrown: unknown) => {
    await refuseDamaged(captureId, store);
    throw thrown;
  });
  if (dossier.damaged.length > 0) await refuseDamaged(captureId, store);
  return dossier;
}

async function refuseDamaged(captureId: string, store: EvidenceStore): Promise<void> {
  const { parts } = await store.remains(captureId);
  if (parts.length > 0) throw new EvidenceDamaged(captureId, parts);
}

/**
 * The whole ledger, or where an entry of it is damaged, the unbroken part of it when that holds all that is asked for. Captures
 * from after the damage go with all that can be read: checking their bundle names the entry that is not there.
 */
function ledgerFor(dossiers: readonly Dossier[], entries: LedgerEntry[], brokenAt: number | null): LedgerEntry[] {
  if (brokenAt === null || dossiers.some(({ entry }) => entry.body.sequence > brokenAt)) return entries;
  return entries.filter(({ body }) => body.sequence < brokenAt);
}
