import { evaluationEventsWith } from '../bundle/evaluation-events';
import { reviewEventsWith } from '../bundle/review-events';
import { WitnessError } from '../core/errors';
import type { LedgerEntry } from '../core/ledger-entry';
import { isAboutReview } from '../core/review';
import type { ConsentStore } from '../storage/consent-store';
import type { EvidenceStore } from '../storage/evidence-store';

export interface LedgersForExport {
  /** The ledgers that captures of others stand in, once each, shorter ones first. */
  chains: LedgerEntry[][];
  /** By capture, the entry that says it was captured. */
  entries: Map<string, LedgerEntry>;
}

/**
 * Of captures that came with a backup or a bundle: the ledgers they stand in. A ledger that came with bundles may tell of an
 * evaluation, verdict or consent record that came with none of them; then it goes in up to there, since a bundle holds every evaluation that its ledgers name.
 */
export async function restoredLedgersOf(
  captureIds: ReadonlySet<string>,
  own: readonly LedgerEntry[],
  { store, consents }: { store: EvidenceStore; consents: Pick<ConsentStore, 'ofCapture'> },
): Promise<LedgersForExport> {
  const chains = new Map<string, LedgerEntry[]>();
  const entries = new Map<string, LedgerEntry>();
  const here = new Set(own.map(({ hash }) => hash));
  for (const captureId of captureIds) {
    const about = await store.entriesAbout(captureId).catch(unlessDamaged);
    const entry = about.find(({ body }) => body.event.kind === 'captured');
    const whole = entry && !here.has(entry.hash) ? await store.restored.chainOf(entry) : null;
    if (!entry || !whole) continue;
    const recorded = await consents.ofCapture(captureId);
    const held = new Set([...about.map(({ hash }) => hash), ...recorded.map(({ entryHash }) => entryHash)]);
    const chain = upToUnknown(captureId, whole, held);
    entries.set(captureId, entry);
    chains.set(chain.at(-1)?.hash ?? '', chain);
  }
  return { chains: [...chains.values()].sort((a, b) => a.length - b.length), entries };
}

/** A damaged entry is told by whoever asks for what is missing, with all the other parts. */
function unlessDamaged(thrown: unknown): LedgerEntry[] {
  if (thrown instanceof WitnessError && thrown.code === 'store-corrupt') return [];
  throw thrown;
}

function upToUnknown(captureId: string, chain: LedgerEntry[], held: ReadonlySet<string>): LedgerEntry[] {
  const at = chain.findIndex(
    ({ hash, body: { event } }) =>
      (event.kind === 'judged' || event.kind === 'consent-recorded' || isAboutReview(event)) &&
      event.captureId === captureId &&
      !held.has(hash),
  );
  return at === -1 ? chain : chain.slice(0, at);
}

/** What a bundle with these ledgers names of what was judged and written, and so must hold: no more and no less. */
export function namedIn(own: readonly LedgerEntry[], chains: readonly LedgerEntry[][]) {
  const evaluations = evaluationEventsWith(own, chains);
  const reviews = reviewEventsWith(own, chains);
  return {
    entries: new Set([own, ...chains].flat().map(({ hash }) => hash)),
    isNamed({ digest, entry: { body } }: { digest: string; entry: LedgerEntry }): boolean {
      const captureId = ('captureId' in body.event && body.event.captureId) || '';
      const isSame = (sequence: number, named: string) => sequence === body.sequence && named === digest;
      return (
        (evaluations.get(captureId) ?? []).some(({ event, sequence }) => isSame(sequence, event.evaluationDigest)) ||
        (reviews.get(captureId) ?? []).some(({ event, sequence }) => isSame(sequence, event.reviewDigest))
      );
    },
  };
}
