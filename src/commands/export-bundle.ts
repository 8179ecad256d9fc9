import type { BundleDeps, ByteSink, StreamedBundle } from '../bundle/bundle-input';
import { streamBundle } from '../bundle/stream-bundle';
import { WitnessError } from '../core/errors';
import type { Clock, IdSource, LedgerEntry } from '../core/ledger-entry';
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

export interface ExportedBundle extends StreamedBundle {
  /** A time-stamp that could not be had is no reason to give no bundle, but whoever exports is told. */
  timeStamp: StampOutcome;
}

/**
 * A signed proof bundle of the given captures with the whole ledger, written capture by capture. Damaged evidence is not exported
 * as if it were whole. The export is recorded in the ledger after the bytes exist; the bundle therefore shows the ledger as it
 * was before.
 * @param sink what it has is a bundle only when this resolves
 * @throws WitnessError `not-found` | `signing-failed` | `store-*` | `bad-input` | `cancelled`
 */
export async function exportBundle(
  captureIds: readonly string[],
  deps: ExportDeps,
  sink: ByteSink,
  options: Pick<BundleDeps, 'onProgress' | 'signal'> = {},
): Promise<ExportedBundle> {
  if (captureIds.length === 0) throw new WitnessError('bad-input', 'no capture chosen');
  const timeStamp = await deps.stamp();
  const exportId = deps.ids.uuid();
  const ledger = await deps.store.ledger();
  const chosen = new Set(captureIds);
  const restored = await restoredLedgers(chosen, ledger, deps.store);
  const captured = [...chosen].flatMap((captureId) => {
    const entry = [ledger, ...restored].flatMap((chain) => chain.find(isCaptureOf(captureId)) ?? [])[0];
    return entry ? [{ captureId, sequence: entry.body.sequence }] : [];
  });
  captured.sort((a, b) => a.sequence - b.sequence || (a.captureId < b.captureId ? -1 : 1));
  if (captured.length !== chosen.size) throw new WitnessError('not-found', 'a capture that is not in the ledger');
  const bundle = await streamBundle(
    {
      exportId,
      exportedAt: deps.clock.now(),
      sequences: captured.map(({ sequence }) => sequence),
      dossiers: dossiersOf(captured, deps.store, new Set([ledger, ...restored].flat().map(({ hash }) => hash))),
      ledger,
      ...(restored.length > 0 ? { restored } : {}),
      timeStamps: await deps.timeTokens.all(),
      ruleSet: ruleSetDocument(),
      extensionVersion: deps.extensionVersion,
    },
    await deps.ledger.signer(),
    sink,
    options,
  );
  await deps.ledger.append({
    kind: 'exported',
    exportId,
    captureIds: captured.map(({ captureId }) => captureId),
    manifestDigest: bundle.manifestDigest,
  });
  return { ...bundle, timeStamp };
}

/** One at a time; what was judged while the bundle was being written is not in its ledger, and so not in it. */
async function* dossiersOf(
  captured: readonly { captureId: string }[],
  store: EvidenceStore,
  known: ReadonlySet<string>,
): AsyncGenerator<Dossier> {
  for (const { captureId } of captured) {
    const dossier = await store.dossier(captureId);
    if (dossier.damaged.length > 0)
      throw new WitnessError('store-corrupt', `blob ${dossier.damaged[0]} of ${captureId} is damaged`);
    const evaluations = dossier.evaluations.filter(({ entry }) => known.has(entry.hash));
    yield { ...dossier, evaluations, evaluation: evaluations[0] ?? dossier.evaluation };
  }
}

function isCaptureOf(captureId: string) {
  return ({ body: { event } }: LedgerEntry) => event.kind === 'captured' && event.captureId === captureId;
}

/** Of captures that came with a backup: the ledgers they stand in, once each. */
async function restoredLedgers(
  captureIds: ReadonlySet<string>,
  own: readonly LedgerEntry[],
  store: EvidenceStore,
): Promise<LedgerEntry[][]> {
  const chains = new Map<string, LedgerEntry[]>();
  const here = new Set(own.map(({ hash }) => hash));
  for (const captureId of captureIds) {
    const entry = await store.entryOf(captureId);
    const chain = entry && !here.has(entry.hash) ? await store.restored.chainOf(entry) : null;
    const head = chain?.at(-1)?.hash;
    if (chain && head !== undefined) chains.set(head, chain);
  }
  return [...chains.values()];
}
