import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Harness, startHarness } from '../harness';
import { storedCapture } from '../stored-capture';
import { audit, expectWhole, say } from './audit';
import { ask, type FaultSite, openTab, pause, rounds, seeded, startSite, warmUp } from './journey';

/** F9, F10 and F11: the tab goes away, goes elsewhere or is not to be pictured while it is captured, and the extension starts anew. */
const box = (words: string) => `<label><input type="checkbox" name="nb" checked> ${words}</label>`;

let harness: Harness;
let site: FaultSite;
let took = 0;
const acknowledged = new Set<string>();

beforeAll(async () => {
  site = await startSite();
  // One address, another document each time it is asked for: what must never be mixed.
  let served = 0;
  const turn = () => (served++ % 2 === 0 ? 'Appel' : 'Peren');
  site.answer('/turns', () => {
    const words = turn();
    return `<title>${words}</title>${box(words)}<iframe src="/inner?${words}"></iframe>`;
  });
  harness = await startHarness();
  const tab = await openTab(harness, `${site.origin}/form`);
  const caller = await harness.extensionPage();
  await warmUp(caller, tab.id);
  const made = await warmUp(caller, tab.id);
  acknowledged.add(made.id);
  took = made.took;
  await tab.page.close();
});
afterAll(async () => {
  await harness?.close();
  site?.close();
});

const FAULTS: { name: string; path: string; work(page: Page): Promise<unknown> }[] = [
  { name: 'closed', path: '/form', work: (page) => page.close() },
  { name: 'gone elsewhere', path: '/form', work: (page) => page.goto(`${site.origin}/other`) },
  { name: 'loaded again', path: '/turns', work: (page) => page.reload() },
  {
    name: 'at the same address with another query',
    path: '/turns',
    work: (page) => page.goto(`${site.origin}/turns?b`),
  },
  {
    name: 'without its frame',
    path: '/turns',
    work: (page) => page.evaluate(() => document.querySelector('iframe')?.remove()),
  },
];

it('F9: a tab that goes away or elsewhere in the middle gives one document or an error, never a mixture', async () => {
  const caller = await harness.extensionPage();
  const random = seeded(9);
  const total = rounds(15, 0.5);
  const outcomes: Record<string, number> = {};
  const mixed: string[] = [];
  for (let round = 0; round < total; round++) {
    const fault = FAULTS[round % FAULTS.length];
    if (!fault) continue;
    const { name, path, work } = fault;
    const { page, id: tabId } = await openTab(harness, site.origin + path);
    const id = randomUUID();
    const pending = ask(caller, tabId, id);
    await pause(random() * took);
    await work(page).catch(() => undefined);
    const answer = await pending;
    const outcome = answer === null ? 'no answer' : answer.ok ? 'kept' : answer.code;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (answer?.ok) {
      acknowledged.add(id);
      const { capture } = await storedCapture(caller, id);
      const words = capture.frames[0]?.controls[0]?.text.normalised ?? '';
      if (path === '/turns' && words !== capture.visit.title)
        mixed.push(`${name}: ${capture.visit.title} with ${words}`);
    }
    if (!page.isClosed()) await page.close();
  }
  say(
    'F9',
    `${total} tabs lost or changed within ${Math.round(took)} ms: ${JSON.stringify(outcomes)}, mixed ${mixed.length}`,
  );
  expect(mixed).toEqual([]);
  expectWhole('F9', acknowledged, await audit(caller));
});
