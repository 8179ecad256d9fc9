import { browser } from 'wxt/browser';
import { verifyBundle } from '../bundle/verify-bundle';
import { type Result, toFailure } from '../core/errors';
import { type PictureChoice, PictureChoiceSchema } from '../core/picture';
import type { LanguageSetting, PopupServices, ReviewServices, VerifyServices } from '../core/services';
import { askCapture, askOpenReview, askStopWatching } from '../messaging/client';
import { checkDossier, checkLedger } from './check-integrity';
import { exportBundle } from './export-bundle';
import { keepInformation, wantsInformation } from './information-choice';
import { inspectTab } from './inspect-tab';
import { dropWish, fulfilWish, wishToWatch } from './reload-and-watch';
import { adjustRule, ruleAdjustments } from './rule-adjustments';
import type { System } from './system';
import { patternOf } from './watch-site';

/** Hands a file to the browser's downloads: the page's part, since commands know no document. */
export type SaveFile = (name: string, blob: Blob) => void;

/** What the popup may ask, wired to commands. Reading needs no worker; keeping is the worker's job. */
export function popupServices(system: System, saveFile: SaveFile): PopupServices {
  return {
    inspectTab: () => settle(inspectTab(system.clock)),
    keepInformation: (wanted, origins) => settle(chooseInformation(wanted, origins)),
    captureTab: async (tabId, picture, asInformation) => {
      // Not kept is no reason to keep no evidence.
      await browser.storage.local.set({ picture }).catch(() => undefined);
      return askCapture({ captureId: system.ids.uuid(), tabId, unattended: false, picture, asInformation });
    },
    pictureChoice: () => settle(storedPicture()),
    allowOrigins: (origins) =>
      settle(
        browser.permissions
          .request({ origins: origins.map((origin) => `${origin}/*`) })
          .then((allowed) => ({ allowed })),
      ),
    reloadAndWatch: (tabId, origin) => settle(reloadAndWatch(tabId, origin)),
    stopWatching: (origin) => askStopWatching({ origin }),
    openReview: (captureId) => void askOpenReview({ captureId: captureId ?? null }),
    saveBundle: (captureId) =>
      settle(
        exportBundle([captureId], system).then((bundle) => {
          saveFile(bundle.fileName, new Blob([bundle.bytes], { type: 'application/zip' }));
          return { fileName: bundle.fileName };
        }),
      ),
  };
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
  const allowed =
    wanted && origins.length > 0
      ? await browser.permissions.request({ origins: origins.map((origin) => `${origin}/*`) })
      : true;
  await kept;
  return { allowed };
}

export function reviewServices(system: System): Omit<ReviewServices, 'backup'> {
  const { store, keys } = system;
  return {
    listCaptures: (limit, before) => settle(store.list(limit, before)),
    countCaptures: () => settle(store.count()),
    openDossier: (captureId) => settle(store.dossier(captureId)),
    capturesOf: (url) => settle(store.capturesOf(url)),
    checkDossier: (dossier) => checkDossier(dossier, store, keys),
    checkLedger: () => settle(checkLedger(store, keys)),
    failedAttempts: () => settle(store.failedAttempts()),
    keyFingerprint: () => settle(system.ledger.signer().then((signer) => signer.fingerprint)),
    storageUse: () =>
      settle(
        navigator.storage.estimate().then(({ usage, quota }) => ({ usedBytes: usage ?? 0, quotaBytes: quota ?? 0 })),
      ),
    exportBundle: (captureIds) =>
      settle(
        exportBundle(captureIds, system).then(({ fileName, bytes }) => ({
          fileName,
          blob: new Blob([bytes], { type: 'application/zip' }),
        })),
      ),
    keepsInformation: () => settle(wantsInformation()),
    setKeepsInformation: (on) => settle(keepInformation(on).then(() => null)),
    ruleAdjustments: () => settle(ruleAdjustments()),
    adjustRule: (adjustment) => settle(adjustRule(adjustment)),
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

async function storedLanguage(): Promise<LanguageSetting> {
  const { language } = await browser.storage.local.get('language');
  return language === 'nl' || language === 'en' ? language : 'browser';
}

async function storedPicture(): Promise<PictureChoice> {
  const { picture } = await browser.storage.local.get('picture');
  return PictureChoiceSchema.catch('notice').parse(picture);
}

export const verifyServices: VerifyServices = {
  verifyBundle: (file, pinnedFingerprint) =>
    settle(verifyBundle(file, pinnedFingerprint === undefined ? {} : { pinnedFingerprint })),
};

/** The user's language setting, else the browser's; English when it is neither of ours. */
export async function chosenLanguage(): Promise<'nl' | 'en'> {
  const setting = await storedLanguage();
  const wanted = setting === 'browser' ? browser.i18n.getUILanguage() : setting;
  return wanted.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

async function settle<T>(work: Promise<T>): Promise<Result<T>> {
  try {
    return { ok: true, value: await work };
  } catch (thrown) {
    return toFailure(thrown);
  }
}
