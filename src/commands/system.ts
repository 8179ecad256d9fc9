import { browser } from 'wxt/browser';
import type { Clock, IdSource } from '../core/ledger-entry';
import { RULE_SET_VERSION } from '../rules';
import { EvidenceDatabase } from '../storage/database';
import { EvidenceStore } from '../storage/evidence-store';
import { KeyStore } from '../storage/key-store';
import type { CaptureDeps } from './capture-tab';
import type { InformationDeps } from './fetch-information';
import { mayAsk, wantsInformation } from './information-choice';
import { LedgerWriter } from './ledger-writer';
import { ruleAdjustments } from './rule-adjustments';

/** The real clock: the machine's own, which nobody vouches for. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  utcOffsetMinutes: () => -new Date().getTimezoneOffset(),
};

export const systemIds: IdSource = { uuid: () => crypto.randomUUID() };

export interface System extends CaptureDeps {
  database: EvidenceDatabase;
  keys: KeyStore;
  extensionVersion: string;
}

/** How the words of a fetched statement are had: another way in each browser, so the entrypoint hands it in. */
export type TextOf = InformationDeps['textOf'];

/** The parts an extension context needs, made anew each time one starts: the worker keeps no state. */
export function openSystem(readerVersion: string, textOf: TextOf = noText): System {
  const database = new EvidenceDatabase();
  const store = new EvidenceStore(database);
  const keys = new KeyStore(database);
  const extensionVersion = browser.runtime.getManifest().version;
  return {
    database,
    store,
    keys,
    ledger: new LedgerWriter(store, keys, systemClock),
    clock: systemClock,
    ids: systemIds,
    extensionVersion,
    adjustments: ruleAdjustments,
    information: {
      wanted: wantsInformation,
      gather: {
        fetch: (...request) => fetch(...request),
        limitMs: 15_000,
        now: systemClock.now,
        isAllowed: mayAsk,
        textOf,
      },
    },
    environment: () => ({
      browser: browserNameAndMajor(navigator.userAgent),
      extensionVersion,
      ruleSetVersion: RULE_SET_VERSION,
      readerVersion,
    }),
  };
}

const noText: TextOf = async () => null;

/** Name and major version only: a full user agent is more than the evidence needs. */
export function browserNameAndMajor(userAgent: string): { name: string; major: string } {
  for (const [token, name] of [
    ['Firefox', 'Firefox'],
    ['Edg', 'Edge'],
    ['OPR', 'Opera'],
    ['Chrome', 'Chrome'],
  ] as const) {
    const major = new RegExp(`${token}/(\\d+)`).exec(userAgent)?.[1];
    if (major) return { name: name === 'Chrome' ? 'Chromium' : name, major };
  }
  return { name: 'unknown', major: '' };
}
