import { browser } from 'wxt/browser';
import type { ConsentAct } from '../../core/consent-act';
import type { ConsentRecord } from '../../core/consent-record';
import { hearRecorders, type RecorderHandlers, type ToldAct, type ToldFrom } from '../../messaging/recorders';
import { wasCapturedBefore } from '../../register/consent/before-act';
import { captureAndLink } from '../capture-and-link';
import { injectReader, readTab } from '../read-tab';
import type { System } from '../system';
import { capturedTab, documentName, documentsOf, forgetTab, rememberCapturedTab } from './documents';
import { asksForConsent, type BeforeAct, recordAct } from './record-act';
import { recordedOrigins } from './record-site';
import { TOLD_ACTS_ALARM, ToldActs } from './told-acts';

/** Called at top level, so that a message or the alarm can wake the worker; acts that an earlier worker left are recorded at once. */
export function startRecorder(open: () => System): void {
  const recorder = recorderOf(open, new ToldActs());
  hearRecorders(recorder);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TOLD_ACTS_ALARM) recorder.catchUp();
  });
  recorder.catchUp();
}

interface Recorder extends RecorderHandlers {
  catchUp(): void;
}

/**
 * Answers the recorders in pages. A page that asks for consent is captured when it has settled, so that an act later on can be
 * linked to what was shown before it; one thing at a time per tab, so that an act waits for a capture that was begun before it.
 */
function recorderOf(open: () => System, acts: ToldActs): Recorder {
  const inTurn = async (from: ToldFrom, work: () => Promise<void>) => {
    if ((await recordedOrigins()).includes(from.origin)) await navigator.locks.request(`record ${from.tabId}`, work);
  };
  const keep = (told: ToldAct) => acts.finish(told, () => inTurn(told.from, () => onAct(told, open())));
  const keepLeft = async () => {
    for (const told of await acts.left()) await keep(told).catch(console.error);
  };
  let caughtUp = Promise.resolve();
  return {
    catchUp: () => {
      caughtUp = caughtUp.then(keepLeft).catch(console.error);
    },
    note: (told) => acts.note(told),
    // After those that were left: a capture made now takes the place of the one that they came after.
    page: (from) => caughtUp.then(() => inTurn(from, () => capturePage(from.tabId, open()))),
    act: (told) => caughtUp.then(() => keep(told)),
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

async function onAct({ act, from, heardAt }: ToldAct, system: System): Promise<void> {
  const before = await beforeAct(act, from, system);
  const site = before ? siteOf(before) : { origin: from.origin, url: from.url };
  await recordAct(act, before, site, system, heardAt);
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
