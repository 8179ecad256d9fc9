import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { exportFromReview } from '../../src/cli/drive/export-from-review';
import { readBundle } from '../../src/cli/drive/read-bundle';
import { startWatchedSite, type WatchedSite } from './watched-site';

const FORM =
  '<form><label><input type="checkbox" name="nb" checked> Ja, ik wil de nieuwsbrief</label><button>OK</button></form>';
const RULE = 'preticked-consent-checkbox';

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
});
afterAll(() => site?.close());

async function keepFromPopup(): Promise<string> {
  const page = await site.open(FORM);
  const popup = await site.harness.openPopup(page);
  await popup.waitForSelector('[data-action="capture"]', { visible: true });
  await popup.click('[data-action="capture"]');
  await popup.waitForSelector('.receipt');
  const id = await popup.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  await popup.close();
  await page.close();
  return id;
}

async function review(hash: string): Promise<Page> {
  const page = await site.harness.browser.newPage();
  await page.goto(`${site.harness.pageUrl('review.html')}${hash}`);
  return page;
}

async function setRule(on: boolean): Promise<void> {
  const page = await review('#/settings');
  await page.locator('#rules ~ details summary').click();
  await page.locator(`[data-rule="${RULE}"] input`).click();
  await page.waitForSelector(`[data-rule="${RULE}"] select${on ? ':enabled' : ':disabled'}`);
  await page.close();
}

/** Grade of the rule's finding in a dossier; null when it is not among the findings. */
async function inDossier(id: string): Promise<{ found: boolean; adjusted: string }> {
  const page = await review(`#/capture/${id}`);
  await page.waitForSelector('.findings');
  const seen = await page.evaluate((rule) => {
    const notes = [...document.querySelectorAll('.note')].map((note) => note.textContent ?? '');
    return {
      found: document.querySelector(`[data-rule="${rule}"]`) !== null,
      adjusted: notes.find((note) => /Set differently|anders ingesteld/.test(note)) ?? '',
    };
  }, RULE);
  await page.close();
  return seen;
}

it('a rule switched off in the settings is not judged, the capture says so, and what is kept stays as it was', async () => {
  const before = await keepFromPopup();
  await setRule(false);
  const without = await keepFromPopup();
  await setRule(true);
  const after = await keepFromPopup();

  expect(await inDossier(before)).toEqual({ found: true, adjusted: '' });
  expect(await inDossier(after)).toEqual({ found: true, adjusted: '' });
  const off = await inDossier(without);
  expect(off.found).toBe(false);
  expect(off.adjusted).toMatch(/Consent box already ticked: switched off|vooraf aangevinkt: uitgezet/);
});

it('judged again after a setting changed, a capture has both evaluations: on screen, in the list and in its bundle', async () => {
  const id = await keepFromPopup();
  const likely = () =>
    inList(id, (row) => Number(/(\d+) (?:likely violation|overtreding)/.exec(row.textContent ?? '')?.[1] ?? 0));
  const before = await likely();
  await setRule(false);
  const page = await review(`#/capture/${id}`);
  await judgeAgain(page, 'kept');
  await judgeAgain(page, 'same');
  await setRule(true);

  const seen = await page.evaluate((rule) => {
    const change = document.querySelector(`[data-changed-rule="${rule}"]`);
    return {
      evaluations: [...document.querySelectorAll('[data-evaluation]')].map((e) => e.getAttribute('data-shown')),
      why: change?.getAttribute('data-why'),
      answers: [...(change?.querySelectorAll('li') ?? [])].map((e) => e.className),
      changed: document.querySelectorAll('[data-changed-rule]').length,
      found: document.querySelector(`.findings [data-rule="${rule}"]`) !== null,
      integrity: [...document.querySelectorAll('[data-integrity="evaluation"]')].map((e) => e.getAttribute('data-ok')),
    };
  }, RULE);
  expect(seen).toEqual({
    evaluations: ['true', 'false'],
    why: 'settings-changed',
    answers: ['answer-gone', 'answer-now'],
    changed: 1,
    found: false,
    integrity: ['true', 'true'],
  });
  await page.click('[data-evaluation][data-shown="false"] input');
  await page.waitForSelector(`.findings [data-rule="${RULE}"]`);
  expect(await likely()).toBe(before - 1);

  const file = readFileSync(await exportFromReview(page, site.harness, id));
  await page.close();
  const { verdict, checks } = await verifyBundle(new Uint8Array(file));
  expect(verdict).toBe('intact');
  expect(checks.find((check) => check.id === 'evaluations-match')).toMatchObject({ found: '2/2' });
  expect((await readBundle(file)).captures[0]?.evaluation.adjustments).toMatchObject([{ ruleId: RULE, off: true }]);
});

async function judgeAgain(page: Page, outcome: 'kept' | 'same'): Promise<void> {
  await page.locator('[data-action="judge-again"]').click();
  await page.waitForSelector(`[data-judged="${outcome}"]`);
}

async function inList<T>(id: string, read: (row: Element) => T): Promise<T> {
  const page = await review('#/captures');
  const row = `[data-capture="${id}"]`;
  await page.waitForSelector(row);
  const found = await page.$eval(row, read);
  await page.close();
  return found;
}
