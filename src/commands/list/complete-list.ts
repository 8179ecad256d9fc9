import { WitnessError } from '../../core/errors';
import type { ListFacts } from '../../core/listed';
import type { CaptureIndex } from '../../storage/capture-index';
import type { EvidenceStore } from '../../storage/evidence-store';
import type { ListStore } from '../../storage/list/list-store';
import { listFactsOf } from './list-facts';

/** Captures read between two looks at whether to go on. */
const STEP = 20;

/**
 * Reads the sealed bytes of captures that the list cannot search yet. Each step is kept at once, so a page that is closed in
 * between loses nothing.
 * @param onProgress how many are left
 * @returns how many changes there were @throws WitnessError `store-*` | `cancelled`
 */
export async function completeList(
  deps: { store: EvidenceStore; list: ListStore; index: Pick<CaptureIndex, 'rebuildMissing'> },
  onProgress: (left: number) => void,
  signal: AbortSignal,
): Promise<number> {
  let changed = await countOnce(deps);
  let { unread: left } = await deps.list.totals();
  while (left > 0) {
    if (signal.aborted) throw new WitnessError('cancelled', 'reading for the list was stopped');
    onProgress(left);
    const waiting = await deps.list.unread(STEP);
    // Counted but not there: it does not add up, and is made anew the next time.
    if (waiting.length === 0) break;
    const facts = new Map<number, ListFacts>();
    for (const { captureId, sequence } of waiting) facts.set(sequence, await factsOf(captureId, deps));
    await deps.list.fill(facts);
    changed += facts.size;
    left = (await deps.list.totals()).unread;
  }
  COUNTED.set(deps.list, await deps.list.state());
  return changed;
}

/** The state in which a list was counted, so that a page that comes back to it does not count a hundred thousand rows again. */
const COUNTED = new WeakMap<ListStore, string>();

async function countOnce({ list, index }: Pick<Parameters<typeof completeList>[0], 'list' | 'index'>): Promise<number> {
  const state = await list.state();
  if (COUNTED.get(list) === state) return 0;
  // Rows that are gone and can be made again are made again first: the list is made from rows.
  let changed = await index.rebuildMissing();
  if (!(await list.isWhole())) {
    await list.rebuild();
    changed += 1;
  }
  return changed;
}

/** A capture that cannot be read is found by nothing but its columns; its dossier says what is wrong with it. */
async function factsOf(
  captureId: string,
  { store, list }: { store: EvidenceStore; list: ListStore },
): Promise<ListFacts> {
  try {
    const { sealed, evaluations } = await store.judged(captureId);
    const [latest] = evaluations;
    const blobs = await list.textFiles(sealed.capture.blobs);
    return await listFactsOf({ sealed, blobs }, latest?.evaluation ?? NOTHING);
  } catch (thrown) {
    if (thrown instanceof WitnessError && thrown.code === 'store-unavailable') throw thrown;
    return { language: '', rules: [], texts: [], elements: null };
  }
}

const NOTHING = { findings: [] };
