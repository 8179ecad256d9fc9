import { browser } from 'wxt/browser';
import type { Clock, IdSource } from '../core/ledger-entry';
import { RULE_SET_VERSION } from '../rules';
import { ActivityStore } from '../storage/activity-store';
import { CaptureIndex } from '../storage/capture-index';
import { ConsentStore } from '../storage/consent-store';
import { EvidenceDatabase } from '../storage/database';
import { EvidenceStore } from '../storage/evidence-store';
import { KeepingStore } from '../storage/keeping-store';
import { KeyStore } from '../storage/key-store';
import { ListStore } from '../storage/list/list-store';
import { LogStore } from '../storage/log-store';
import { RegisterStore } from '../storage/register-store';
import { ReviewStore } from '../storage/review-store';
import { StorePositions } from '../storage/store-position';
import { SubjectStore } from '../storage/subject-store';
import { TimeTokenStore } from '../storage/time-token-store';
import { type CaptureDeps, rowOf } from './capture-tab';
import type { ConsentDeps } from './consent/keep-record';
import type { KeepingDeps } from './delete-evidence';
import type { InformationDeps } from './fetch-information';
import { mayAsk, wantsInformation } from './information-choice';
import { LedgerWriter } from './ledger-writer';
import type { LogDeps } from './log/log-deps';
import { extensionStorage } from './mark-place';
import { recordOf } from './network/keep-record';
import type { ReviewDeps } from './review-evidence';
import { reviewerName } from './reviewer';
import { ruleAdjustments } from './rule-adjustments';
import { StoreMarkKeeper } from './store-mark';
import { keptAuthority, mayAskAuthority } from './time-stamp/authority';
import type { StampDeps } from './time-stamp/stamp-head';

/** The real clock: the machine's own, which nobody vouches for. */
export const systemClock: Clock = {
  now: () => new Date().toISOString(),
  utcOffsetMinutes: () => -new Date().getTimezoneOffset(),
};

export const systemIds: IdSource = { uuid: () => crypto.randomUUID() };

export interface System extends CaptureDeps, KeepingDeps, ReviewDeps, ConsentDeps, LogDeps {
  database: EvidenceDatabase;
  keys: KeyStore;
  /** The list, also when parts of the store are damaged. */
  index: CaptureIndex;
  /** Tells when the store vanished or went back. */
  mark: StoreMarkKeeper;
  list: ListStore;
  timeTokens: TimeTokenStore;
  /** All of it but the heavy part, which each context has in its own way when it needs it. */
  timeStamps: Omit<StampDeps, 'codec'>;
  extensionVersion: string;
  // The wider of the two.
  clock: Clock;
  environment: CaptureDeps['environment'];
}

/** How the words of a fetched statement are had: another way in each browser, so the entrypoint hands it in. */
export type TextOf = InformationDeps['textOf'];

/** The parts an extension context needs, made anew for each request: but for its connection, the worker keeps no state. */
export function openSystem(readerVersion: string, textOf: TextOf = noText): System {
  const database = connected();
  const store = new EvidenceStore(database);
  const keys = new KeyStore(database);
  const mark = new StoreMarkKeeper(new StorePositions(database), extensionStorage, systemIds.uuid);
  const timeTokens = new TimeTokenStore(database);
  const ledger = new LedgerWriter(store, keys, systemClock, mark);
  const extensionVersion = browser.runtime.getManifest().version;
  return {
    database,
    store,
    keys,
    index: new CaptureIndex(database, rowOf),
    mark,
    list: new ListStore(database),
    logs: new LogStore(database, store),
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    timeTokens,
    ledger,
    keeping: new KeepingStore(database, store),
    reviews: new ReviewStore(database, store),
    reviewer: reviewerName,
    activities: new ActivityStore(database, store),
    register: new RegisterStore(database, store),
    consents: new ConsentStore(database, store),
    subjects: new SubjectStore(database, store),
    clock: systemClock,
    ids: systemIds,
    extensionVersion,
    adjustments: ruleAdjustments,
    requestsOf: recordOf,
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
    timeStamps: {
      store,
      tokens: timeTokens,
      ledger,
      clock: systemClock,
      authority: keptAuthority,
      isAllowed: mayAskAuthority,
      nonce: () => crypto.getRandomValues(new Uint8Array(16)),
      fetch: (...request) => fetch(...request),
      limitMs: 15_000,
    },
    environment: () => ({
      browser: browserNameAndMajor(navigator.userAgent),
      extensionVersion,
      ruleSetVersion: RULE_SET_VERSION,
      readerVersion,
    }),
  };
}

/**
 * One connection for as long as a context lives: one for each request would stay open and keep its memory (measured: a megabyte for
 * every three captures). Nothing that was read through it is kept. A new one where the last was given up.
 */
function connected(): EvidenceDatabase {
  if (!connection || connection.hasFailed()) connection = new EvidenceDatabase();
  return connection;
}
let connection: EvidenceDatabase | null = null;

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
