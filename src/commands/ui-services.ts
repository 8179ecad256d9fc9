import { browser } from 'wxt/browser';
import { lockedFiles } from '../bundle/age/locked-files';
import { verifyBundle } from '../bundle/verify-bundle';
import type {
  LanguageSetting,
  PopupServices,
  ReviewServices,
  SavedBundle,
  StoreAlarmServices,
  TabInspection,
  VerifyServices,
} from '../core/services';
import type { StoreAlarm } from '../core/store-alarm';
import type { StampOutcome } from '../core/time-stamp';
import {
  askCancelPicture,
  askCapture,
  askJudgeAgain,
  askOpenReview,
  askSetRecording,
  askStopWatching,
} from '../messaging/client';
import { BlobSink } from './blob-sink';
import { checkDossier, checkLedger, headOf } from './check-integrity';
import { consentServices } from './consent/consent-services';
import { recordByHand } from './consent/record-by-hand';
import { countersignBundle } from './countersign-bundle';
import { discloseCapture } from './disclose-capture';
import { noteTabRead } from './entry/follow-tab';
import { outcomeSeen } from './entry/outcomes';
import type { ScreenPlace } from './entry/screen-place';
import { tabServices } from './entry/tab-services';
import { badgeViolations } from './entry/violations-badge';
import { type ExportDeps, exportBundle } from './export-bundle';
import { foreignServices } from './foreign/foreign-services';
import { keepInformation, wantsInformation } from './information-choice';
import { inspectTab } from './inspect-tab';
import { keepingServices } from './keeping-services';
import { askLastingStorage, storageUse } from './lasting-storage';
import { listServices } from './list/list-services';
import { consentLogServices } from './log/log-services';
import { maskServices } from './masks';
import { overviewServices } from './overview/overview-services';
import { pictureChoice } from './picture-choice';
import { previewRedacted } from './redacted-copy';
import { proofServices, registerServices } from './register-services';
import { dropWish, fulfilWish, wishToWatch } from './reload-and-watch';
import { addNote, giveVerdict } from './review-evidence';
import { reviewerName, setReviewerName } from './reviewer';
import { adjustRule, ruleAdjustments } from './rule-adjustments';
import { settle } from './settle';
import { sharingServices } from './sharing/sharing-services';
import type { System } from './system';
import { dropAuthority, keepAuthority, keptAuthority, timeStampStatus } from './time-stamp/authority';
import { stampHead } from './time-stamp/stamp-head';
import { patternOf } from './watch-site';

/** Hands a file to the browser's downloads: the page's part, since commands know no document. */
export type SaveFile = (name: string, blob: Blob) => void;

/** What the popup may ask, wired to commands. Reading needs no worker; keeping is the worker's job. */
export function popupServices(system: System, saveFile: SaveFile, place: ScreenPlace): PopupServices {
  const asked = new Map<number, string>();
  return {
    ...alarmServices(system),
    ...tabServices(place),
    inspectTab: () => settle(inspectPlace(place, system)),
    keepInformation: (wanted, origins) => settle(chooseInformation(wanted, origins)),
    captureTab: async (tabId, picture, asInformation) => {
      // Not kept is no reason to keep no evidence.
      await browser.storage.local.set({ picture }).catch(() => undefined);
      // Beside the capture, which does not depend on the answer.
      void askLastingStorage();
      const captureId = system.ids.uuid();
      asked.set(tabId, captureId);
      const result = await askCapture({
        captureId,
        tabId,
        unattended: false,
        picture,
        asInformation,
      });
      asked.delete(tabId);
      // The asker is still there to show it. Before it does, so that no screen opened after this one shows it again.
      await outcomeSeen(tabId).catch(() => undefined);
      return result;
    },
    cancelPicture: (tabId) => void askCancelPicture({ tabId, captureId: asked.get(tabId) ?? null }),
    pictureChoice: () => settle(pictureChoice()),
    allowOrigins: (origins) => settle(requestSites(origins).then((allowed) => ({ allowed }))),
    reloadAndWatch: (tabId, origin) => settle(reloadAndWatch(tabId, origin)),
    stopWatching: (origin) => askStopWatching({ origin }),
    proof: proofServices(system),
    setRecording: (origin, on) => askSetRecording({ origin, on }),
    recordConsent: (captureId, state) => settle(recordByHand(captureId, state, system)),
    openConsent: (recordId) =>
      void browser.tabs.create({ url: browser.runtime.getURL(`/review.html#/consent/${recordId}`) }),
    openReview: (captureId) => void askOpenReview({ captureId: captureId ?? null }),
    saveBundle: (captureId) =>
      settle(
        bundleOf([captureId], system).then(({ fileName, blob, timeStamp }) => {
          saveFile(fileName, blob);
          return { fileName, timeStamp };
        }),
      ),
  };
}

/** The popup is open because its button was pressed on this tab, which a panel beside it does not hear of. */
async function inspectPlace(place: ScreenPlace, { clock }: System): Promise<TabInspection> {
  const inspection = await inspectTab(clock, place.kind === 'window' ? place.tabId : undefined);
  if (inspection.watching) void badgeViolations(inspection.tabId, inspection.evaluation);
  if (place.kind === 'popup') await noteTabRead(inspection.tabId, Date.now()).catch(() => undefined);
  return inspection;
}

async function bundleOf(captureIds: readonly string[], system: System): Promise<SavedBundle> {
  const sink = new BlobSink();
  const { fileName, timeStamp, ledgerBreak } = await exportBundle(captureIds, exporting(system), sink);
  return { fileName, timeStamp, ledgerBreak, blob: sink.blob('application/zip') };
}

/** Pages load the part that knows certificates when somebody needs it; the worker asks a page (`offscreen`). */
function exporting(system: System): System & ExportDeps {
  return { ...system, stamp: () => stampNow(system) };
}

function stampNow(system: System): Promise<StampOutcome> {
  return stampHead({ ...system.timeStamps, codec: () => import('../bundle/time-stamp/codec') });
}

/** The browser's question may only be asked straight from a click, so nothing is waited for before it. */
async function reloadAndWatch(tabId: number, origin: string): Promise<{ watching: boolean }> {
  const kept = wishToWatch(tabId, origin, Date.now());
  const allowed = await browser.permissions.request({ origins: [patternOf(origin)] });
  await kept;
  if (allowed) await fulfilWish(Date.now());
  else await dropWish();
  return { watching: allowed };
}

/** The setting is kept at once: the browser's question can close the popup. */
async function chooseInformation(wanted: boolean, origins: string[]): Promise<{ allowed: boolean }> {
  const kept = keepInformation(wanted);
  const allowed = wanted && origins.length > 0 ? await requestSites(origins) : true;
  await kept;
  return { allowed };
}

/** Straight from a click. */
async function requestSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(patternOf) });
}

export function reviewServices(system: System): Omit<ReviewServices, 'backup'> {
  const { store, keys } = system;
  return {
    ...alarmServices(system),
    listCaptures: (limit, before) => settle(system.index.list(limit, before)),
    openDossier: (captureId) => settle(store.dossier(captureId)),
    remains: (captureId) => settle(store.remains(captureId)),
    judgeAgain: (captureId) => askJudgeAgain({ captureId }),
    assessment: {
      giveVerdict: (draft) => settle(giveVerdict(draft, system)),
      addNote: (draft) => settle(addNote(draft, system)),
      ofOthers: (captureId) => settle(system.reviews.ofOthers(captureId)),
      reviewer: () => settle(reviewerName()),
      setReviewer: (name) => settle(setReviewerName(name)),
    },
    neighbours: (captureId) => settle(store.neighbours(captureId)),
    capturesOf: (url) => settle(store.capturesOf(url)),
    checkDossier: (dossier) => checkDossier(dossier, store, keys),
    checkLedger: () => settle(checkLedger(store, keys)),
    failedAttempts: () => settle(store.failedAttempts()),
    keyFingerprint: () => settle(system.ledger.signer().then((signer) => signer.fingerprint)),
    rotateKey: () => settle(system.ledger.rotateKey().then((signer) => signer.fingerprint)),
    ledgerHead: () => settle(store.head().then((entry) => (entry ? headOf(entry) : null))),
    storageUse: () => settle(storageUse()),
    previewRedacted: (captureId, redaction) => settle(previewRedacted(captureId, redaction, system)),
    disclose: (captureId) =>
      settle(
        discloseCapture(captureId, system).then((files) =>
          files.map(({ name, bytes }) => ({ name, blob: new Blob([bytes]) })),
        ),
      ),
    countersign: (verification, statement) =>
      settle(
        countersignBundle(verification, statement, system).then((files) =>
          files.map(({ name, bytes }) => ({ name, blob: new Blob([bytes]) })),
        ),
      ),
    timeStampStatus: () => settle(timeStampStatus(system.timeTokens)),
    setTimeStampAuthority: (address) =>
      settle(address === null ? dropAuthority().then(() => ({ allowed: true })) : keepAuthority(address)),
    stampNow: () => settle(stampNow(system)),
    keepsInformation: () => settle(wantsInformation()),
    setKeepsInformation: (on) => settle(keepInformation(on).then(() => null)),
    ruleAdjustments: () => settle(ruleAdjustments()),
    adjustRule: (adjustment) => settle(adjustRule(adjustment)),
    keeping: keepingServices(system),
    sharing: sharingServices({ ...exporting(system), willStamp: () => keptAuthority().then((kept) => kept !== null) }),
    foreign: foreignServices(system),
    register: registerServices(system),
    consents: consentServices(system),
    logs: consentLogServices(system),
    list: listServices(system),
    overview: overviewServices(system),
    masks: maskServices,
    languageSetting: () => settle(storedLanguage()),
    setLanguage: (setting) =>
      settle(
        (setting === 'browser'
          ? browser.storage.local.remove('language')
          : browser.storage.local.set({ language: setting })
        ).then(() => null),
      ),
  };
}

function alarmServices({ mark, ledger, index }: System): StoreAlarmServices {
  return {
    storeAlarm: () => settle(storeAlarm(mark, index)),
    acknowledgeStoreAlarm: () => settle(mark.acknowledge(ledger).then(() => null)),
  };
}

/** Milliseconds in which a screen has read what it shows first. */
const FIRST_SCREEN = 1000;

/** What can be told without counting is told at once; counting all captures would hold up whatever else is read meanwhile. */
async function storeAlarm(mark: System['mark'], index: System['index']): Promise<StoreAlarm | null> {
  if ((await mark.glance()) === null) await new Promise((done) => setTimeout(done, FIRST_SCREEN));
  // A row that can be made again is no loss.
  await index.rebuildMissing();
  return mark.check();
}

async function storedLanguage(): Promise<LanguageSetting> {
  const { language } = await browser.storage.local.get('language');
  return language === 'nl' || language === 'en' ? language : 'browser';
}

export const verifyServices: VerifyServices = {
  ...lockedFiles,
  verifyBundle: (file, given) => settle(verifyBundle(file, given)),
};

/** The user's language setting, else the browser's; English when it is neither of ours. */
export async function chosenLanguage(): Promise<'nl' | 'en'> {
  // Firefox keeps settings in a store of the same kind as evidence: where that is broken, a screen must still open to say so.
  const setting = await storedLanguage().catch((): LanguageSetting => 'browser');
  const wanted = setting === 'browser' ? browser.i18n.getUILanguage() : setting;
  return wanted.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}
