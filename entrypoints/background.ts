import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { startRecording, stopRecording } from '../src/commands/consent/record-site';
import { startRecorder } from '../src/commands/consent/recorder';
import { openReview } from '../src/commands/entry/open-review';
import { pointAt, pointAway } from '../src/commands/entry/point-out';
import { captureForScreen, quickCapture } from '../src/commands/entry/quick-capture';
import { dropBadges, showViolations } from '../src/commands/entry/violations-badge';
import { listenForWaysIn } from '../src/commands/entry/ways-in';
import { welcomeOnInstall } from '../src/commands/entry/welcome';
import { judgeAgain } from '../src/commands/judge-again';
import { observeNetwork } from '../src/commands/network/observe-network';
import { readDocument, timeStampCodec } from '../src/commands/offscreen';
import { cancelWholePage } from '../src/commands/picture/cancel';
import { injectReader } from '../src/commands/read-tab';
import { reconcile } from '../src/commands/reconcile';
import { recordSettings } from '../src/commands/record-settings';
import { fulfilWish } from '../src/commands/reload-and-watch';
import { runAutomaticRetention } from '../src/commands/retention';
import { awakeDuring, RETENTION_ALARM } from '../src/commands/retention-alarm';
import { openSystem, systemClock, type TextOf } from '../src/commands/system';
import { TIME_STAMP_ALARM } from '../src/commands/time-stamp/authority';
import { stampHead } from '../src/commands/time-stamp/stamp-head';
import { stopWatching } from '../src/commands/watch-site';
import { hearLoaded } from '../src/messaging/loaded';
import { hearPointing } from '../src/messaging/pointing-port';
import { answer } from '../src/messaging/server';
import { READER_VERSION } from '../src/page/version';

/** Firefox has no offscreen documents, and needs none: there the background is a page. */
const textOf: TextOf = import.meta.env.FIREFOX
  ? async (statement) => (await import('../src/document/document-text')).documentText(statement, document)
  : readDocument;

const DONE = { ok: true, value: null } as const;

/** Listeners are registered at once, at top level: one registered after an `await` would miss the event that woke us. */
export default defineBackground({
  type: 'module',
  main() {
    answer({
      'capture-tab': (request) => captureForScreen(request, openSystem(READER_VERSION, textOf)),
      'read-tab': async ({ tabId }) => ({ ok: true, value: await injectReader(tabId) }),
      'stop-watching': async ({ origin }) => {
        await stopRecording(origin);
        await stopWatching(origin);
        await dropBadges();
        return DONE;
      },
      'set-recording': ({ origin, on }) => (on ? startRecording(origin) : stopRecording(origin)).then(() => DONE),
      'point-out': pointAt,
      'judge-again': ({ captureId }) => judgeAgain(captureId, openSystem(READER_VERSION)),
      'cancel-picture': ({ tabId, captureId }) => cancelWholePage(tabId, captureId).then(() => DONE),
      'open-review': openReview,
    });
    observeNetwork();
    hearPointing(pointAway);
    listenForWaysIn((tab) => quickCapture(tab, openSystem(READER_VERSION, textOf)));
    welcomeOnInstall(import.meta.env.MODE);
    startRecorder(() => openSystem(READER_VERSION, textOf));
    hearLoaded((from) => showViolations(from, systemClock.now));
    browser.runtime.onInstalled.addListener(({ reason }) => reconcile(reason === 'update' ? 'dropped' : 'changed'));
    browser.runtime.onStartup.addListener(() => reconcile('changed'));
    browser.alarms.onAlarm.addListener(({ name }) => {
      if (name === TIME_STAMP_ALARM)
        void stampHead({ ...openSystem(READER_VERSION).timeStamps, codec: timeStampCodec }).catch(console.error);
      if (name === RETENTION_ALARM)
        void awakeDuring(runAutomaticRetention(openSystem(READER_VERSION))).catch(console.error);
    });
    browser.storage.local.onChanged.addListener(
      (changes) => void recordSettings(changes, openSystem(READER_VERSION).ledger).catch(console.error),
    );
    browser.permissions.onRemoved.addListener(() => reconcile('changed'));
    browser.permissions.onAdded.addListener(() => void fulfilWish(Date.now()));
    reconcile('started');
  },
});
