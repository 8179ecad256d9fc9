import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completeFacts, factGaps } from '../../../src/commands/complete-facts';
import type { Facts } from '../../../src/core/facts';
import { type Harness, startHarness } from '../harness';
import { type Stage, servePages } from './stage';

const FRAMED = `<!doctype html><title>F</title><label><input type="checkbox"> In een frame</label>`;
const MANY = `<!doctype html><title>V</title><script>
for (let i = 0; i < 510; i++) sessionStorage.setItem('k' + i, 'x');
for (let i = 0; i < 260; i++) new Image().src = '/i?' + i;
</script>`;

let harness: Harness;
let stage: Stage;
let other: Stage;

beforeAll(async () => {
  [harness, other] = await Promise.all([startHarness(), servePages()]);
  const elsewhere = other.origin.replace('127.0.0.1', 'localhost');
  stage = await servePages({
    '/framed': FRAMED,
    '/many': MANY,
    '/hosts': `<!doctype html><title>H</title><img src="${elsewhere}/pixel?id=GEHEIM"><img src="/own?GEHEIM"><img src="data:image/png,GEHEIM"><iframe sandbox="allow-scripts" src="/framed"></iframe>`,
  });
});

afterAll(async () => {
  await harness.close();
  stage.close();
  other.close();
});

async function factsOf(path: string): Promise<{ page: Page; facts: (Facts | undefined)[]; gaps: string[] }> {
  const page = await harness.freshPage();
  await page.goto(`${stage.origin}${path}`, { waitUntil: 'networkidle0' });
  const read = await harness.read(page);
  const frames = completeFacts(read.frames, read.facts);
  // As it would be sealed: no value, query or path of what was loaded.
  expect(JSON.stringify([frames, read])).not.toContain('GEHEIM');
  return { page, facts: frames.map((frame) => frame.facts), gaps: factGaps(read.facts).map((gap) => gap.subject) };
}

it('names are kept and values are not, also where the page hides the names of properties', async () => {
  const { page, facts } = await factsOf('/never-stored-names.html');
  // The browser does hold the values: the page did what it says.
  expect(await page.evaluate("localStorage.getItem('profile')")).toBe('GEHEIM');
  const cookies = await page.cookies();
  expect(cookies.map((cookie) => cookie.value)).toContain('GEHEIM');
  await page.close();
  expect(facts[0]).toMatchObject({
    cookieNames: ['(withheld)', 'CookieConsent', 'sid_(withheld)'],
    localStorageNames: ['(withheld)', 'https://a.example/p(withheld)', 'key', 'length', 'profile', 't:(withheld)'],
    sessionStorageNames: ['basket'],
    priorState: 'found',
    formTargets: [{ host: 'mail.example', thirdParty: true }],
    hostsComplete: true,
  });
});

it('a sandboxed frame refuses: null, not none', async () => {
  const { page, facts } = await factsOf('/hosts');
  await page.close();
  expect(facts).toHaveLength(2);
  expect(facts[1]).toMatchObject({
    cookieNames: null,
    localStorageNames: null,
    sessionStorageNames: null,
    priorState: 'unknown',
  });
});

it('hosts of what was loaded, and which are a third party', async () => {
  const { page, facts } = await factsOf('/hosts');
  await page.close();
  const [own, third] = [new URL(stage.origin).host, new URL(other.origin).host.replace('127.0.0.1', 'localhost')];
  expect(other.requests).toContain('/pixel?id=GEHEIM');
  expect(facts[0]?.hosts).toEqual([
    { host: own, thirdParty: false },
    { host: third, thirdParty: true },
  ]);
});

it('Global Privacy Control is what the browser tells, and null when it does not tell', async () => {
  const { page, facts } = await factsOf('/framed');
  const told = await page.evaluate("'globalPrivacyControl' in navigator");
  await page.close();
  expect(facts[0]?.globalPrivacyControl === null).toBe(!told);
});

it('what is cut is a gap, and a full list of resources is said to be full', async () => {
  const { page, facts, gaps } = await factsOf('/many');
  await page.close();
  expect(facts[0]?.sessionStorageNames).toHaveLength(500);
  expect(facts[0]?.hostsComplete).toBe(false);
  expect(gaps).toEqual(['500 sessionStorage names']);
});
