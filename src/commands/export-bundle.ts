import type { WrittenBundle } from '../bundle/bundle-input';
import { writeBundle } from '../bundle/write-bundle';
import { WitnessError } from '../core/errors';
import type { Clock, IdSource } from '../core/ledger-entry';
import type { Dossier } from '../core/sealed';
import type { StampOutcome } from '../core/time-stamp';
import { ruleSetDocument } from '../rules';
import type { EvidenceStore } from '../storage/evidence-store';
import type { TimeTokenStore } from '../storage/time-token-store';
import type { LedgerWriter } from './ledger-writer';

export interface ExportDeps {
  store: EvidenceStore;
  ledger: LedgerWriter;
  clock: Clock;
  ids: IdSource;
  extensionVersion: string;
  timeTokens: Pick<TimeTokenStore, 'all'>;
  /** Has the ledger stamped by the authority that the user named, if any. */
  stamp(): Promise<StampOutcome>;
}

export interface ExportedBundle extends WrittenBundle {
  /** A time-stamp that could not be had is no reason to give no bundle, but whoever exports is told. */
  timeStamp: StampOutcome;
}

/**
 * A signed proof bundle of the given captures with the whole ledger. Damaged evidence is not exported as if it were whole.
 * The export is recorded in the ledger after the bytes exist; the bundle therefore shows the ledger as it was before.
 * @throws WitnessError `not-found` | `signing-failed` | `store-*` | `bad-input`
 */
export async function exportBundle(captureIds: readonly string[], deps: ExportDeps): Promise<ExportedBundle> {
  if (captureIds.length === 0) throw new WitnessError('bad-input', 'no capture chosen');
  const dossiers: Dossier[] = [];
  for (const id of captureIds) dossiers.push(await deps.store.dossier(id));
  const damaged = dossiers.find((dossier) => dossier.damaged.length > 0);
  if (damaged)
    throw new WitnessError('store-corrupt', `blob ${damaged.damaged[0]} of ${damaged.sealed.captureId} is damaged`);
  const timeStamp = await deps.stamp();
  const exportId = deps.ids.uuid();
  const bundle = await writeBundle(
    {
      exportId,
      exportedAt: deps.clock.now(),
      dossiers,
      ledger: await deps.store.ledger(),
      timeStamps: await deps.timeTokens.all(),
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
  return { ...bundle, timeStamp };
}
