import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captured } from '../captured';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

const FORM = '<h1>Nieuwsbrief</h1><label><input type="checkbox" checked> Ja, ik wil mail</label>';
const page = (script: string) => `<!doctype html><html lang="nl"><title>T</title>${FORM}<script>${script}</script>`;

/** A consent string of purposes 1 and 3, 2 by legitimate interest, special feature 1, and two vendors. */
function tcString(): string {
  const number = (value: number, bits: number) => value.toString(2).padStart(bits, '0');
  const flags = (on: number[], bits: number) =>
    Array.from({ length: bits }, (_, i) => Number(on.includes(i + 1))).join('');
  const head = [number(2, 6), number(17_000_000_000, 36), number(17_000_000_000, 36), number(300, 12), number(1, 12)];
  const versions = [number(1, 6), number(13, 6), number(11, 6), number(200, 12), number(5, 6), '00'];
  const allowed = [flags([1], 12), flags([1, 3], 24), flags([2], 24), '0', number(13, 6), number(11, 6)];
  const vendors = [number(5, 16), '0', flags([2, 5], 5), number(0, 16), '0', number(0, 12)];
  const bits = [...head, ...versions, ...allowed, ...vendors].join('');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return (bits.match(/.{1,6}/g) ?? []).map((six) => letters[Number.parseInt(six.padEnd(6, '0'), 2)]).join('');
}
const STRING = tcString();

const PING = `{ gdprApplies: true, cmpLoaded: true, cmpStatus: 'loaded', displayStatus: 'visible', apiVersion: '2', cmpId: 300, tcfPolicyVersion: 4 }`;
const DATA = `{ tcString: '${STRING}', tcfPolicyVersion: 5, cmpId: 300, gdprApplies: true, eventStatus: 'cmpuishown', cmpStatus: 'loaded', publisherCC: 'NL',
  purpose: { consents: { 1: true, 2: false, 3: true, 12: true }, legitimateInterests: { 2: true } },
  vendor: { consents: { 1: true, 2: true, 755: true, 756: false }, legitimateInterests: { 9: true } }, specialFeatureOptins: { 1: true, 2: false } }`;
const api = (ping: string, data: string) =>
  `window.asked = []; window.__tcfapi = (command, version, done) => { asked.push(command + version); if (command === 'ping') { ${ping} } else { ${data} } };`;

const PAGES: Record<string, string> = {
  '/none': page(''),
  '/tcf': page(api(`done(${PING}, true);`, `setTimeout(() => done(${DATA}, true), 30);`)),
  '/string-only': page(api(`done(${PING}, true);`, `done({ tcString: '${STRING}', eventStatus: 'GEHEIM' }, true);`)),
  '/bad-string': page(api(`done(${PING}, true);`, `done({ tcString: '${'_'.repeat(60)}' }, true);`)),
  '/stub': page(api(`done({ gdprApplies: undefined, cmpLoaded: false, cmpStatus: 'stub' }, true);`, '')),
  '/silent': page(api('', '')),
  '/refuses': page(api(`done(${PING}, true);`, 'done(null, false);')),
  '/throws': page(api(`throw new Error('GEHEIM');`, `throw new Error('GEHEIM');`)),
  '/endless': page(`window.__tcfapi = () => { const end = Date.now() + 3000; while (Date.now() < end); };`),
  '/getters': page(
    `const trap = new Proxy({}, { get() { throw new Error('GEHEIM'); }, ownKeys() { throw new Error('GEHEIM'); } });
     ${api(`done(trap, true);`, `done({ get purpose() { throw new Error('GEHEIM'); } }, true);`)}
     window.dataLayer = [{}, ['consent', 'default', { ad_storage: 'granted' }], trap];`,
  ),
  '/trapped-names': page(
    `for (const name of ['__tcfapi', 'dataLayer']) Object.defineProperty(window, name, { get() { throw new Error('GEHEIM'); } });`,
  ),
  '/named-elements': `<!doctype html><title>N</title><a id="__tcfapi">x</a><form id="dataLayer"><input name="length"></form>`,
  '/huge': page(
    `const many = {}; for (let i = 0; i < 60000; i++) many[i] = true;
     const all = new Proxy({}, { get: () => true, ownKeys: () => [] });
     ${api(
       `done({ cmpStatus: 'GEHEIM'.repeat(1e6), gdprApplies: 'GEHEIM', cmpId: 1e9, tcfPolicyVersion: -1 }, true);`,
       `done({ tcString: 'GEHEIM'.repeat(1e6), publisherCC: 'GEHEIM', eventStatus: 'GEHEIM'.repeat(1e6), purpose: { consents: all, legitimateInterests: 7 }, vendor: { consents: many, legitimateInterests: 'GEHEIM' } }, true);`,
     )}
     window.dataLayer = []; for (let i = 0; i < 60000; i++) dataLayer.push(['consent', 'update', { ad_storage: 'granted' }]);`,
  ),
  '/mode': page(
    `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }
     dataLayer.push({ event: 'gtm.js' }, 'consent', null, 7);
     gtag('consent', 'default', { ad_storage: 'denied', analytics_storage: 'denied', ad_user_data: 'denied', wait_for_update: 500, region: ['GEHEIM'] });
     gtag('consent', 'default', { ad_storage: 'granted', security_storage: 'GEHEIM', GEHEIM: 'granted' });
     gtag('config', 'GEHEIM'); gtag('consent', 'other', { ad_storage: 'granted' });
     gtag('consent', 'update', { analytics_storage: 'granted' });`,
  ),
};

let harness: Harness;
let stage: Stage;

beforeAll(async () => {
  [harness, stage] = await Promise.all([startHarness(), servePages(PAGES)]);
});

afterAll(async () => {
  await harness.close();
  stage.close();
});

/** The browser itself asks for the icon, when it likes. */
const asked = ({ requests }: Stage) => requests.filter((path) => path !== '/favicon.ico');

async function signalsOf(path: string, act: (page: Page) => Promise<unknown> = async () => undefined) {
  const tab = await harness.freshPage();
  const console: string[] = [];
  tab.on('console', (message) => console.push(message.text()));
  tab.on('pageerror', (error) => console.push(String(error)));
  await tab.goto(`${stage.origin}${path}`, { waitUntil: 'load' });
  await act(tab);
  const requests = asked(stage);
  // Not by `evaluate`, which counts as an act of the visitor.
  const cdp = await tab.createCDPSession();
  const look = async () => {
    const expression = 'document.documentElement.getHTML() + Object.keys(window)';
    return (await cdp.send('Runtime.evaluate', { expression, returnByValue: true })).result.value;
  };
  const before = await look();
  expect(before).toContain('<title>');
  const { capture, text } = await captured(harness, tab);
  // The page is as it was, heard of no exception, was asked nothing by the network; and no word of it was kept.
  expect(await look()).toBe(before);
  expect(console).toEqual([]);
  expect(asked(stage)).toEqual(requests);
  for (const secret of ['GEHEIM', STRING, STRING.slice(0, 20)]) expect(text, secret).not.toContain(secret);
  const questions = await tab.evaluate('window.asked');
  await tab.close();
  const gaps = capture.gaps.map((gap) => gap.subject);
  return { signals: capture.frames[0]?.facts?.consentSignals, gaps, questions, capture };
}

const UNTOLD = {
  api: 'present',
  cmpStatus: null,
  displayStatus: null,
  eventStatus: null,
  gdprApplies: null,
  policyVersion: null,
  cmpId: null,
  publisherCountry: null,
  choices: null,
};
const TOLD_BY_PING = {
  ...UNTOLD,
  cmpStatus: 'loaded',
  displayStatus: 'visible',
  gdprApplies: true,
  policyVersion: 4,
  cmpId: 300,
};
const NO_MODE = { dataLayer: 'absent', defaults: [], updates: [], complete: true };

describe('IAB TCF', () => {
  it('a page without is told apart from one that cannot be read', async () => {
    const { signals, gaps } = await signalsOf('/none');
    expect(signals).toEqual({ userActivation: 'none', tcf: { api: 'absent' }, consentMode: NO_MODE });
    expect(gaps).toEqual([]);
  });

  it('keeps names and purposes of the state, before any act', async () => {
    const { signals, gaps, questions } = await signalsOf('/tcf');
    expect(questions).toEqual(['ping2', 'getTCData2']);
    expect(signals?.userActivation).toBe('none');
    expect(signals?.tcf).toEqual({
      ...TOLD_BY_PING,
      state: 'read',
      eventStatus: 'cmpuishown',
      policyVersion: 5,
      publisherCountry: 'NL',
      choices: {
        source: 'tc-data',
        purposeConsents: [1, 3],
        purposeLegitimateInterests: [2],
        specialFeatures: [1],
        vendorConsents: 3,
        vendorLegitimateInterests: 1,
      },
    });
    expect(gaps).toEqual([]);
  });

  it('after the visitor acted it says so', async () => {
    const { signals } = await signalsOf('/tcf', (tab) => tab.click('input'));
    expect(signals?.userActivation).toBe('happened');
  });

  it('reads the purposes out of the consent string where the answer lacks them, and keeps no string', async () => {
    const { signals } = await signalsOf('/string-only');
    expect(signals?.tcf).toEqual({
      ...TOLD_BY_PING,
      state: 'read',
      eventStatus: 'other',
      choices: {
        source: 'tc-string',
        purposeConsents: [1, 3],
        purposeLegitimateInterests: [2],
        specialFeatures: [1],
        vendorConsents: null,
        vendorLegitimateInterests: null,
      },
    });
  });

  it('a string that is none tells nothing', async () => {
    const { signals } = await signalsOf('/bad-string');
    expect(signals?.tcf).toEqual({ ...TOLD_BY_PING, state: 'read' });
  });

  it('leaves no question with a stub', async () => {
    const { signals, gaps, questions } = await signalsOf('/stub');
    expect(questions).toEqual(['ping2']);
    expect(signals?.tcf).toEqual({ ...UNTOLD, state: 'not-loaded', cmpStatus: 'stub' });
    expect(gaps).toEqual([]);
  });

  it.each([
    ['/silent', { ...UNTOLD, state: 'no-answer' }],
    ['/refuses', { ...TOLD_BY_PING, state: 'unreadable' }],
    ['/throws', { ...UNTOLD, state: 'unreadable' }],
    ['/endless', null],
  ])('%s is a gap, and the rest of the capture is kept', async (path, tcf) => {
    const { signals, gaps, capture } = await signalsOf(path);
    expect(signals?.tcf).toEqual(tcf);
    expect(gaps).toContain('IAB TCF state');
    expect(capture.frames[0]?.controls).toHaveLength(1);
    expect(capture.screenshot.state).toBe('taken');
  });
});

describe('hostile pages', () => {
  it('getters and proxies that throw give unreadable', async () => {
    const { signals, gaps } = await signalsOf('/getters');
    expect(signals).toEqual({
      userActivation: 'none',
      tcf: { ...UNTOLD, state: 'unreadable' },
      consentMode: null,
    });
    expect(gaps).toEqual(['IAB TCF state', 'Google consent mode']);
  });

  it('names on the window that throw', async () => {
    const { signals, gaps } = await signalsOf('/trapped-names');
    expect(signals).toEqual({ userActivation: 'none', tcf: null, consentMode: null });
    expect(gaps).toEqual(['IAB TCF state', 'Google consent mode']);
  });

  it('elements of those names are neither', async () => {
    const { signals } = await signalsOf('/named-elements');
    expect(signals).toEqual({ userActivation: 'none', tcf: { api: 'absent' }, consentMode: NO_MODE });
  });

  it('huge answers are cut down to what has a name', async () => {
    const { signals } = await signalsOf('/huge');
    expect(signals?.tcf).toEqual({
      ...UNTOLD,
      state: 'read',
      cmpStatus: 'other',
      eventStatus: 'other',
      choices: {
        source: 'tc-data',
        purposeConsents: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
        purposeLegitimateInterests: [],
        specialFeatures: [],
        vendorConsents: null,
        vendorLegitimateInterests: null,
      },
    });
    expect(signals?.consentMode).toMatchObject({ defaults: [], complete: false });
    expect(signals?.consentMode?.updates).toHaveLength(20);
  });
});

describe('Google consent mode', () => {
  it('keeps the known types of defaults and updates, in order', async () => {
    const { signals, gaps } = await signalsOf('/mode');
    expect(gaps).toEqual([]);
    expect(signals?.consentMode).toEqual({
      dataLayer: 'present',
      defaults: [
        {
          settings: [
            { type: 'ad_storage', value: 'denied' },
            { type: 'analytics_storage', value: 'denied' },
            { type: 'ad_user_data', value: 'denied' },
          ],
          waitForUpdate: true,
          region: true,
        },
        {
          settings: [
            { type: 'ad_storage', value: 'granted' },
            { type: 'security_storage', value: 'other' },
          ],
          waitForUpdate: false,
          region: false,
        },
      ],
      updates: [{ settings: [{ type: 'analytics_storage', value: 'granted' }], waitForUpdate: false, region: false }],
      complete: true,
    });
  });
});
