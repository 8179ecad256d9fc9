import type { ConsentAct } from '../../core/consent-act';
import type { ConsentRecord } from '../../core/consent-record';
import type { RecorderHandlers, ToldFrom } from '../../messaging/recorders';
import { wasCapturedBefore } from '../../register/consent/before-act';
import { captureAndLink } from '../capture-and-link';
import { injectReader, readTab } from '../read-tab';
import type { System } from '../system';
import { capturedTab, documentName, documentsOf, forgetTab, rememberCapturedTab } from './documents';
import { asksForConsent, type BeforeAct, recordAct } from './record-act';
import { recordedOrigins } from './record-site';

/**
 * Answers the recorders in pages. A page that asks for consent is captured when it has settled, so that an act later on can be
 * linked to what was shown before it; one thing at a time per tab, so that an act waits for a capture that was begun before it.
 */
export function recorderOf(open: () => System): RecorderHandlers {
  const inTurn = async (from: ToldFrom, work: () => Promise<void>) => {
    if ((await recordedOrigins()).includes(from.origin)) await navigator.locks.request(`record ${from.tabId}`, work);
  };
  return {
    page: (from) => inTurn(from, () => capturePage(from.tabId, open())),
    act: (act, from) => inTurn(from, () => onAct(act, from, open())),
  };
}

async function capturePage(tabId: number, system: System): Promise<void> {
  const before = await documentsOf(tabId);
  const { frames } = await readTab(tabId, injectReader);
  if (!asksForConsent(frames)) return forgetTab(tabId);
  const kept = await captureAndLink(
    { captureId: system.ids.uuid(), tabId, unattended: false, asInformation: null, picture: 'notice' },
    system,
  );
  if (!kept.ok) return forgetTab(tabId);
  const { captureId, capturedAt } = kept.value;
  const after = new Set(await documentsOf(tabId).catch(() => before));
  await rememberCapturedTab(tabId, { captureId, capturedAt, documents: before.filter((one) => after.has(one)) });
}

async function onAct(act: ConsentAct, from: ToldFrom, system: System): Promise<void> {
  const before = await beforeAct(act, from, system);
  await recordAct(act, before, before ? siteOf(before) : { origin: from.origin, url: from.url }, system);
}

/** The capture of this very document, if it was read before the act. */
async function beforeAct(act: ConsentAct, from: ToldFrom, { store }: System): Promise<BeforeAct | null> {
  const captured = await capturedTab(from.tabId);
  if (!captured || !wasCapturedBefore(captured, documentName(from.frameId, act.timeOrigin), act.time)) return null;
  const { sealed, evaluations } = await store.judged(captured.captureId);
  const classification = evaluations[0]?.evaluation.classification;
  return classification ? { sealed, classification } : null;
}

function siteOf({ sealed: { capture } }: BeforeAct): ConsentRecord['site'] {
  return { origin: capture.visit.origin, url: capture.visit.url };
}
