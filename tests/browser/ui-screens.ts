import type { Page } from 'puppeteer-core';
import { LATER_CAPTURE, SAMPLE_CAPTURE } from '../../src/ui/testing/sample';
import { SAMPLE_LOG } from '../../src/ui/testing/sample-logs';
import { makeBackup, restoreBackup } from './backup-screens';
import { openBundled, openSample, takeOverSample } from './foreign-screens';
import {
  actOnSelection,
  brokenLedger,
  checkLog,
  chooseAreas,
  chooseBundle,
  chooseRedaction,
  giveReason,
  keepEvidence,
  maskDates,
  openDetails,
  openLog,
  openRegister,
  press,
  recordByHand,
  redactSelection,
  seeWhatIsDue,
  shareActivity,
  shareForKey,
  unlockBundle,
} from './ui-acts';
import type { Showing } from './ui-stage';

const DOSSIER = `#/capture/${SAMPLE_CAPTURE.captureId}`;
const LOG = `#/log/${SAMPLE_LOG}`;
const CONSENT = '#/consent/22222222-0000-4000-8000-000000000001';
const BARE_CONSENT = '#/consent/22222222-0000-4000-8000-000000000002';
const COMPARE = `#/compare/${SAMPLE_CAPTURE.captureId}/${LATER_CAPTURE.captureId}`;

/** One screen of the extension in one state. */
export interface Screen extends Showing {
  prepare?: (page: Page) => Promise<void>;
  /** A variant of another screen is seen in two corners, a screen of its own in four. */
  variant?: true;
}

/** Every screen, as it is looked at by axe-core and by people. */
export const SCREENS: Record<string, Screen> = {
  popup: { screen: 'popup', width: 380 },
  /** All of it at one look: gaps and what is not about consent stand below the fold. */
  'popup-whole': { screen: 'popup', width: 380, height: 2300, variant: true },
  'popup-kept': { screen: 'popup', width: 380, prepare: keepEvidence },
  'popup-touched': { screen: 'popup', width: 380, variant: true, scene: { touched: true } },
  'popup-watching': { screen: 'popup', width: 380, variant: true, scene: { watching: true, touched: true } },
  'popup-none': {
    screen: 'popup',
    width: 380,
    variant: true,
    scene: { noChoices: true },
    prepare: async (page) => void (await page.waitForSelector('#choices ~ .empty')),
  },
  'popup-failed': { screen: 'popup', width: 380, variant: true, scene: { fails: 'page-not-allowed' } },
  'popup-alarm': { screen: 'popup', width: 380, variant: true, scene: { alarm: true } },
  'popup-statement': {
    screen: 'popup',
    width: 380,
    variant: true,
    scene: { statement: true, keepsStatements: true },
    prepare: (page) => page.$eval('#information', (title) => title.scrollIntoView()),
  },
  'popup-recording': {
    screen: 'popup',
    width: 380,
    variant: true,
    scene: { watching: true, recording: true },
    prepare: recordByHand,
  },
  'popup-pointed': {
    screen: 'popup',
    width: 380,
    variant: true,
    prepare: async (page) => {
      await page.focus('[data-action=point-out]');
      await page.waitForSelector('[data-pointed]');
    },
  },
  panel: { screen: 'panel', width: 480 },
  'panel-not-given': { screen: 'panel', width: 480, variant: true, scene: { fails: 'page-not-allowed' } },
  welcome: { screen: 'welcome', width: 1000 },
  overview: { screen: 'review', hash: '' },
  'overview-damaged': {
    screen: 'review',
    hash: '#/overview',
    variant: true,
    scene: { damaged: true, backupDue: true },
  },
  'overview-empty': { screen: 'review', hash: '#/overview', variant: true, scene: { empty: true } },
  list: { screen: 'review', hash: '#/captures' },
  'list-search': { screen: 'review', hash: '#/captures?q=nieuwsbrief', variant: true },
  'list-filters': { screen: 'review', hash: '#/captures?site=tuinen.example', variant: true },
  'list-none-found': { screen: 'review', hash: '#/captures?q=nergens', variant: true },
  'list-columns': {
    screen: 'review',
    hash: '#/captures',
    variant: true,
    prepare: (page) => page.locator('[data-menu=columns] summary').click(),
  },
  'list-views': {
    screen: 'review',
    hash: '#/captures?site=tuinen.example',
    variant: true,
    prepare: (page) => page.locator('[data-menu=views] summary').click(),
  },
  'list-verdict': {
    screen: 'review',
    hash: '#/captures',
    variant: true,
    prepare: (page) => actOnSelection(page, 'assess-selection', '[data-bulk=verdict]'),
  },
  'list-link': {
    screen: 'review',
    hash: '#/captures',
    variant: true,
    prepare: (page) => actOnSelection(page, 'link-selection', '[data-bulk=link]'),
  },
  'list-delete': {
    screen: 'review',
    hash: '#/captures',
    variant: true,
    prepare: (page) => actOnSelection(page, 'delete-selection', '[data-deletable]'),
  },
  'list-sharing': {
    screen: 'review',
    hash: '#/captures',
    variant: true,
    prepare: (page) => actOnSelection(page, 'export-selection', '[data-previewed]'),
  },
  'list-alarm': { screen: 'review', hash: '#/captures', variant: true, scene: { alarm: true, damaged: true } },
  'list-empty': { screen: 'review', hash: '#/captures', variant: true, scene: { empty: true } },
  'list-redact': { screen: 'review', hash: '#/captures', prepare: (page) => redactSelection(page) },
  'list-redact-sharing': {
    screen: 'review',
    hash: '#/captures',
    variant: true,
    prepare: (page) => redactSelection(page, true),
  },
  dossier: { screen: 'review', hash: DOSSIER, prepare: openDetails },
  'dossier-sharing': { screen: 'review', hash: DOSSIER, prepare: shareForKey },
  'dossier-verdict': { screen: 'review', hash: DOSSIER, variant: true, prepare: giveReason },
  'dossier-zoom': {
    screen: 'review',
    hash: DOSSIER,
    variant: true,
    prepare: async (page) => void (await page.select('[name=picture-size]', 'double')),
  },
  /** It stands in a ledger that came with a backup. */
  'dossier-restored': { screen: 'review', hash: DOSSIER, variant: true, scene: { restored: true } },
  'dossier-damaged': { screen: 'review', hash: DOSSIER, variant: true, scene: { damaged: true } },
  'dossier-older': { screen: 'review', hash: DOSSIER, variant: true, scene: { picture: 'older' } },
  /** With a picture of the whole page, and judged again by a later rule set. */
  'dossier-page': {
    screen: 'review',
    hash: DOSSIER,
    variant: true,
    scene: { picture: 'full-page', outdated: true },
    prepare: (page) => press(page, 'judge-again', '[data-judged="kept"]'),
  },
  'dossier-redact': { screen: 'review', hash: DOSSIER, variant: true, prepare: chooseRedaction },
  'dossier-redact-areas': { screen: 'review', hash: DOSSIER, variant: true, prepare: chooseAreas },
  'dossier-lost': { screen: 'review', hash: DOSSIER, variant: true, scene: { lost: true } },
  consents: { screen: 'review', hash: '#/consents' },
  consent: { screen: 'review', hash: CONSENT },
  /** Before which nothing was captured. */
  'consent-bare': { screen: 'review', hash: BARE_CONSENT, variant: true },
  'consents-empty': { screen: 'review', hash: '#/consents', variant: true, scene: { empty: true } },
  logs: { screen: 'review', hash: '#/logs', variant: true, prepare: checkLog },
  log: { screen: 'review', hash: LOG, variant: true, prepare: openLog },
  compare: { screen: 'review', hash: COMPARE },
  'compare-masked': { screen: 'review', hash: COMPARE, variant: true, prepare: maskDates },
  timeline: {
    screen: 'review',
    hash: `#/timeline/${SAMPLE_CAPTURE.captureId}`,
    prepare: async (page) => void (await page.waitForSelector('[data-drawn]')),
  },
  bundle: { screen: 'review', hash: '#/bundle', prepare: chooseBundle },
  'bundle-broken': {
    screen: 'review',
    hash: '#/bundle',
    variant: true,
    scene: { verdict: 'not-intact' },
    prepare: chooseBundle,
  },
  'bundle-locked': {
    screen: 'review',
    hash: '#/bundle',
    variant: true,
    scene: { locked: 'passphrase' },
    prepare: unlockBundle,
  },
  'bundle-open': { screen: 'review', hash: '#/bundle', prepare: takeOverSample },
  'bundle-dossier': {
    screen: 'review',
    hash: '#/bundle',
    variant: true,
    prepare: async (page) => {
      await openSample(page);
      await openBundled(page, 1);
    },
  },
  settings: { screen: 'review', hash: '#/settings', prepare: (page) => press(page, 'check-ledger', '.note') },
  'settings-broken': {
    screen: 'review',
    hash: '#/settings',
    variant: true,
    scene: { damaged: true },
    prepare: brokenLedger,
  },
  'settings-time-stamps': { screen: 'review', hash: '#/settings', variant: true, scene: { timeStamps: 'failing' } },
  'settings-rules': {
    screen: 'review',
    hash: '#/settings',
    variant: true,
    prepare: (page) => page.locator('#rules ~ details summary').click(),
  },
  'list-backup-due': { screen: 'review', hash: '#/captures', variant: true, scene: { backupDue: true } },
  backup: { screen: 'review', hash: '#/backup', prepare: async (page) => void (await makeBackup(page)) },
  'backup-restored': { screen: 'review', hash: '#/backup', variant: true, prepare: restoreBackup },
  key: { screen: 'review', hash: '#/key' },
  'register-sharing': { screen: 'review', hash: '#/register', variant: true, prepare: shareActivity },
  'register-empty': { screen: 'review', hash: '#/register', variant: true, scene: { empty: true } },
  register: { screen: 'review', hash: '#/register', variant: true, prepare: openRegister },
  retention: { screen: 'review', hash: '#/retention', prepare: seeWhatIsDue },
  'retention-empty': {
    screen: 'review',
    hash: '#/retention',
    variant: true,
    scene: { empty: true },
    prepare: (page) => press(page, 'add-activity', '.activity-form'),
  },
  tombstone: { screen: 'review', hash: DOSSIER, variant: true, scene: { deleted: true } },
  verify: { screen: 'verify', variant: true, scene: { verdict: 'not-intact' }, prepare: chooseBundle },
  'verify-restored': { screen: 'verify', variant: true, scene: { restored: true }, prepare: chooseBundle },
  'verify-start': { screen: 'verify', variant: true },
  unknown: { screen: 'review', hash: '#/nothing-here', variant: true },
  'verify-time': { screen: 'verify', variant: true, scene: { timeStamps: 'good' }, prepare: chooseBundle },
};
