import { type Result, toFailure, WitnessError } from '../core/errors';
import type { Evaluation, RuleAdjustment } from '../core/evaluation';
import type { InformationKind } from '../core/information';
import type { Clock, IdSource, LedgerEntry } from '../core/ledger-entry';
import type { PictureChoice } from '../core/picture';
import type { CaptureReceipt } from '../core/services';
import { newSecret } from '../ledger/commitments';
import type { EvidenceStore, EvidenceUnit } from '../storage/evidence-store';
import { completeFacts, factGaps } from './complete-facts';
import { askSignals, signalGaps } from './consent-signals';
import { type GatheredInformation, gatherInformation, type InformationDeps } from './fetch-information';
import { evaluationColumns } from './index-columns';
import { informationGaps, withThisPage } from './information-shown';
import { judge, sealEvaluation } from './judge-capture';
import type { LedgerWriter } from './ledger-writer';
import { listFactsOf } from './list/list-facts';
import type { MergedFrames } from './merge-frames';
import type { NetworkRecord } from './network/record';
import { observationOf } from './observation';
import { beginPicture, endPicture } from './picture/cancel';
import { changesDuring } from './picture/changes-during';
import { scrollBackLeft } from './picture/left-scrolled';
import { takeScreenshot } from './picture/take-screenshot';
import { assertOrdinaryWindow, assertSameDocument, pageWords, readTab, type TabFacts, tabFacts } from './read-tab';
import { injectFactsAndReader } from './read-with-facts';
import { sealCapture, type VisitFacts } from './seal-capture';
import type { StoreMarkKeeper } from './store-mark';
import { withholdUnrelatedPicks } from './withhold';

export interface CaptureDeps {
  store: EvidenceStore;
  ledger: LedgerWriter;
  /** Refuses while the store is not what it was and nobody has seen that yet. */
  mark: Pick<StoreMarkKeeper, 'assertNoAlarm'>;
  clock: Clock;
  ids: IdSource;
  /** What the organisation set differently from the rule set. */
  adjustments(): Promise<RuleAdjustment[]>;
  /** Keeps the linked statements too, as far as the user wants and allows it. */
  information: { wanted(): Promise<boolean>; gather: InformationDeps };
  /** What was seen of the requests of a tab; null where nobody may look. */
  requestsOf(tabId: number): Promise<NetworkRecord | null>;
  environment(): Pick<VisitFacts, 'browser' | 'extensionVersion' | 'ruleSetVersion' | 'readerVersion'>;
}

export interface CaptureRequest {
  captureId: string;
  tabId: number;
  unattended: boolean;
  /** The page is itself a statement (privacy, cookies): its words are kept as information shown. */
  asInformation: InformationKind | null;
  picture: PictureChoice;
}

/**
 * One click: read every frame, take the masked picture, hash, judge, and keep it all in one transaction. Asking again with
 * the same id gives the receipt of what was kept. A failed attempt is itself recorded in the ledger.
 */
export async function captureTab(request: CaptureRequest, deps: CaptureDeps): Promise<Result<CaptureReceipt>> {
  beginPicture(request.tabId, request.captureId);
  try {
    const kept = await deps.store.entryOf(request.captureId);
    if (kept) return { ok: true, value: await receiptOf(request.captureId, kept, deps.store) };
    await assertOrdinaryWindow(request.tabId);
    await deps.mark.assertNoAlarm();
    const unit = await makeUnit(request, deps);
    const entry = await deps.ledger.keep(unit);
    return { ok: true, value: await receiptOf(request.captureId, entry, deps.store) };
  } catch (thrown) {
    const failure = toFailure(thrown);
    await recordFailure(request, failure.code, deps);
    return failure;
  } finally {
    endPicture(request.tabId, request.captureId);
  }
}

async function makeUnit(request: CaptureRequest, deps: CaptureDeps): Promise<EvidenceUnit> {
  await scrollBackLeft(request.tabId);
  const before = await readTab(request.tabId, injectFactsAndReader);
  // After the reading: as the document read is still there at the end, address, title and picture are its own.
  const facts = await tabFacts(request.tabId);
  const capturedAt = deps.clock.now();
  const shot = await takeScreenshot(before, facts, request.picture);
  const signals = await askSignals(request.tabId, before);
  const now = await tabFacts(request.tabId);
  if (now.url !== facts.url)
    throw new WitnessError('page-navigated', 'the tab went to another address during the capture');
  await assertSameDocument(request.tabId, before.documentId);
  const observation = observationOf(before.frames, before.facts, await deps.requestsOf(request.tabId));
  const gathered = await informationOf(request, before, facts, deps);
  const changed = shot.after ? changesDuring(before.frames, shot.after.frames) : [];
  const { sealed, blobs } = await sealCapture(
    {
      ...before,
      frames: completeFacts(withholdUnrelatedPicks(before.frames), before.facts, signals, observation),
      gaps: [
        ...before.gaps,
        ...factGaps(before.facts),
        ...signalGaps(signals),
        ...informationGaps(gathered.information, before.frames),
        ...shot.gaps,
        ...changed,
      ],
    },
    shot.picture,
    gathered,
    {
      captureId: request.captureId,
      capturedAt,
      utcOffsetMinutes: deps.clock.utcOffsetMinutes(),
      unattended: request.unattended,
      secret: newSecret(),
      pictureSecret: newSecret(),
      ...deps.environment(),
    },
  );
  const adjustments = await deps.adjustments();
  const judged = judge(sealed.capture, sealed.digest, deps.clock.now(), adjustments);
  const evaluation = await sealEvaluation(judged, sealed.capture);
  return {
    sealed,
    evaluation,
    blobs,
    row: rowOf(sealed, evaluation.evaluation),
    facts: await listFactsOf({ sealed, blobs }, evaluation.evaluation),
  };
}

/** After the picture: what sites answer takes time, and the page must be read and pictured at one moment. */
async function informationOf(
  { tabId, asInformation }: CaptureRequest,
  read: MergedFrames,
  facts: TabFacts,
  { information, clock }: CaptureDeps,
): Promise<GatheredInformation> {
  const gathered = await gatherInformation(read.informationTargets, await information.wanted(), information.gather);
  if (asInformation === null) return gathered;
  const words = await pageWords(tabId);
  return words === null ? gathered : withThisPage(gathered, asInformation, facts.url, words, clock.now());
}

/** The columns of the list. */
export function rowOf(sealed: EvidenceUnit['sealed'], evaluation: Evaluation): EvidenceUnit['row'] {
  const { capture } = sealed;
  return {
    captureId: sealed.captureId,
    capturedAt: capture.capturedAt,
    host: URL.canParse(capture.visit.url) ? new URL(capture.visit.url).host : '',
    url: capture.visit.url,
    title: capture.visit.title,
    digest: sealed.digest,
    ...evaluationColumns(evaluation),
    gaps: capture.gaps.length,
  };
}

async function receiptOf(captureId: string, entry: LedgerEntry, store: EvidenceStore): Promise<CaptureReceipt> {
  const dossier = await store.dossier(captureId);
  return {
    captureId,
    sequence: entry.body.sequence,
    capturedAt: dossier.sealed.capture.capturedAt,
    digest: dossier.sealed.digest,
    ledgerHead: entry.hash,
    gaps: dossier.sealed.capture.gaps.length,
    screenshot: dossier.sealed.capture.screenshot.state,
  };
}

/** Best effort: when the store itself is what failed, there is nowhere to write, and the user is told all the same. */
async function recordFailure(request: CaptureRequest, code: string, deps: CaptureDeps): Promise<void> {
  // A ledger that is not the one it was gets no entry before the one that says so; of a private window nothing is kept at all.
  if (code === 'store-alarm' || code === 'store-private') return;
  const origin = await tabFacts(request.tabId).then(
    (facts) => (URL.canParse(facts.url) ? new URL(facts.url).origin : ''),
    () => '',
  );
  await deps.ledger.append({ kind: 'capture-failed', attemptId: deps.ids.uuid(), origin, code }).catch(() => undefined);
}
