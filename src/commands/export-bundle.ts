import type { BundleDeps, BundleStream, ByteSink, StreamedBundle } from '../bundle/bundle-input';
import type { BundleRegister } from '../bundle/register-files';
import { streamBundle } from '../bundle/stream-bundle';
import { EvidenceDamaged, WitnessError } from '../core/errors';
import type { Clock, IdSource, LedgerEntry } from '../core/ledger-entry';
import type { Redaction } from '../core/redaction';
import type { Dossier } from '../core/sealed';
import type { StampOutcome } from '../core/time-stamp';
import { ruleSetDocument } from '../rules';
import type { ConsentStore } from '../storage/consent-store';
import type { EvidenceStore } from '../storage/evidence-store';
import type { TimeTokenStore } from '../storage/time-token-store';
import type { LedgerWriter } from './ledger-writer';
import { namedIn, restoredLedgersOf } from './restored-ledgers-of';

export interface ExportDeps {
  store: EvidenceStore;
  consents: Pick<ConsentStore, 'ofCapture'>;
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
  /** Number of a ledger entry that is damaged, so that not the whole ledger is in the bundle; else null. */
  ledgerBreak: number | null;
}

export interface ExportWith extends Pick<BundleDeps, 'onProgress' | 'signal'> {
  /** What the register has of the activity that the bundle is about, by the ledger that goes in. */
  registerOf?(entries: readonly LedgerEntry[]): BundleRegister;
  /** Hash of the entry that must still be the last one of the ledger. */
  head?: string | undefined;
  /** What is to be withheld. */
  redaction?: Redaction;
}

/**
 * A signed proof bundle of the given captures with the whole ledger, written capture by capture. Damaged evidence is not exported
 * as if it were whole. The export is recorded in the ledger after the bytes exist; the bundle therefore shows the ledger as it
 * was before.
 * @param options.redaction what is to be withheld: then it is a redacted copy, and the ledger says that it is one, not of what
 * @param sink what it has is a bundle only when this resolves
 * @throws EvidenceDamaged, WitnessError `not-found` | `signing-failed` | `store-*` | `bad-input` | `preview-outdated` |
 * `cancelled` | `not-redactable` | `redaction-shows`
 */
export async function exportBundle(
  captureIds: readonly string[],
  deps: ExportDeps,
  sink: ByteSink,
  options: ExportWith = {},
): Promise<ExportedBundle> {
  if (captureIds.length === 0) throw new WitnessError('bad-input', 'no capture chosen');
  if (options.head !== undefined && (await deps.store.head())?.hash !== options.head)
    throw new WitnessError('preview-outdated', 'the ledger went on');
  const timeStamp = await deps.stamp();
  const { input, brokenAt, captured } = await planExport(captureIds, deps, options);
  const exportId = deps.ids.uuid();
  const bundle = await streamBundle(
    {
      ...input,
      exportId,
      exportedAt: deps.clock.now(),
    },
    await deps.ledger.signer(),
    sink,
    options,
  ).catch((thrown: unknown) => tellDamage(thrown, captured, deps.store));
  await deps.ledger.append({
    kind: 'exported',
    exportId,
    captureIds: captured,
    manifestDigest: bundle.manifestDigest,
    ...(bundle.redacted ? { redacted: true } : {}),
  });
  return { ...bundle, timeStamp, ledgerBreak: brokenAt };
}

/** All that a bundle is made of but its number and time: the same store gives the same. @throws as {@link exportBundle} */
export async function planExport(
  captureIds: readonly string[],
  deps: Pick<ExportDeps, 'store' | 'consents' | 'timeTokens' | 'extensionVersion'>,
  { registerOf, redaction }: Pick<ExportWith, 'registerOf' | 'redaction'> = {},
): Promise<{ input: Omit<BundleStream, 'exportId' | 'exportedAt'>; brokenAt: number | null; captured: string[] }> {
  const { captured, ledger, chains, brokenAt, missing } = await locate(captureIds, deps);
  if (missing.length > 0) {
    for (const id of captureIds) await refuseDamaged(id, deps.store);
    throw new WitnessError('not-found', 'a capture that is not in the ledger');
  }
  const input = {
    sequences: captured.map(({ sequence }) => sequence),
    dossiers: dossiersOf(captured, deps, namedIn(ledger, chains)),
    ledger,
    ...(chains.length > 0 ? { restored: chains } : {}),
    ...(registerOf ? { register: registerOf(ledger) } : {}),
    ...(redaction ? { redaction } : {}),
    timeStamps: await deps.timeTokens.all(),
    ruleSet: ruleSetDocument(),
    extensionVersion: deps.extensionVersion,
  };
  return { input, brokenAt, captured: captured.map(({ captureId }) => captureId) };
}

export interface Located {
  /** In the order of a bundle. `isRestored`: it stands in the ledger of another store. */
  captured: { captureId: string; sequence: number; isRestored: boolean }[];
  /** The store's own ledger, as far as it goes in. */
  ledger: LedgerEntry[];
  /** The ledgers of others that go in beside it. */
  chains: LedgerEntry[][];
  /** Number of a ledger entry that is damaged; else null. */
  brokenAt: number | null;
  /** Captures that no ledger here names. */
  missing: string[];
}

/** Where captures stand, and the ledgers that a bundle of them holds. */
export async function locate(
  captureIds: readonly string[],
  deps: Pick<ExportDeps, 'store' | 'consents'>,
): Promise<Located> {
  const { entries, brokenAt } = await deps.store.readableLedger();
  const chosen = new Set(captureIds);
  const restored = await restoredLedgersOf(chosen, entries, deps);
  const captured = [...chosen].flatMap((captureId) => {
    const entry = entries.find(isCaptureOf(captureId)) ?? restored.entries.get(captureId);
    return entry ? [{ captureId, sequence: entry.body.sequence, entry }] : [];
  });
  captured.sort((a, b) => a.sequence - b.sequence || (a.captureId < b.captureId ? -1 : 1));
  const here = new Set(entries);
  const own = captured.filter(({ entry }) => here.has(entry));
  const found = new Set(captured.map(({ captureId }) => captureId));
  return {
    captured: captured.map(({ captureId, sequence, entry }) => {
      return { captureId, sequence, isRestored: !here.has(entry) };
    }),
    ledger: ledgerFor(own, entries, brokenAt),
    chains: restored.chains,
    brokenAt,
    missing: [...chosen].filter((captureId) => !found.has(captureId)),
  };
}

/** What the writer found wrong, told part by part where a capture is damaged. */
export async function tellDamage(thrown: unknown, captureIds: readonly string[], store: EvidenceStore): Promise<never> {
  if (thrown instanceof WitnessError && thrown.code === 'store-corrupt')
    for (const captureId of captureIds) await refuseDamaged(captureId, store);
  throw thrown;
}

/** One at a time; what was judged, written or recorded while the bundle was being written is not in its ledger, and so not in it. */
async function* dossiersOf(
  captured: readonly { captureId: string }[],
  { store, consents }: Pick<ExportDeps, 'store' | 'consents'>,
  named: ReturnType<typeof namedIn>,
): AsyncGenerator<Dossier> {
  for (const { captureId } of captured) yield await dossierToExport(captureId, { store, consents }, named);
}

/** With what the ledgers of the bundle name of it. @throws EvidenceDamaged, WitnessError `deleted` | `not-found` | `store-*` */
export async function dossierToExport(
  captureId: string,
  { store, consents }: Pick<ExportDeps, 'store' | 'consents'>,
  named: ReturnType<typeof namedIn>,
): Promise<Dossier> {
  const dossier = await wholeDossier(captureId, store);
  const evaluations = dossier.evaluations.filter(named.isNamed);
  const reviews = dossier.reviews.filter(named.isNamed);
  const recorded = (await consents.ofCapture(captureId)).filter(({ entryHash }) => named.entries.has(entryHash));
  const evaluation = evaluations[0] ?? dossier.evaluation;
  return { ...dossier, evaluations, reviews, evaluation, consents: recorded };
}

/** @throws EvidenceDamaged with every part that is damaged, not only the first */
async function wholeDossier(captureId: string, store: EvidenceStore): Promise<Dossier> {
  const dossier = await store.dossier(captureId).catch(async (thrown: unknown) => {
    // What was deleted on purpose is not damaged.
    if (!(thrown instanceof WitnessError && thrown.code === 'deleted')) await refuseDamaged(captureId, store);
    throw thrown;
  });
  if (dossier.damaged.length > 0) await refuseDamaged(captureId, store);
  return dossier;
}

export async function refuseDamaged(captureId: string, store: EvidenceStore): Promise<void> {
  const { parts } = await store.remains(captureId);
  if (parts.length > 0) throw new EvidenceDamaged(captureId, parts);
}

/**
 * The whole ledger, or where an entry of it is damaged, the unbroken part of it when that holds all that is asked for. Captures
 * from after the damage go with all that can be read: checking their bundle names the entry that is not there.
 */
function ledgerFor(
  captured: readonly { sequence: number }[],
  entries: LedgerEntry[],
  brokenAt: number | null,
): LedgerEntry[] {
  if (brokenAt === null || captured.some(({ sequence }) => sequence > brokenAt)) return entries;
  return entries.filter(({ body }) => body.sequence < brokenAt);
}

function isCaptureOf(captureId: string) {
  return ({ body: { event } }: LedgerEntry) => event.kind === 'captured' && event.captureId === captureId;
}
