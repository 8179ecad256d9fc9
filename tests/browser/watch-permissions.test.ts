import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { completeFacts } from '../../src/commands/complete-facts';
import type { PermissionSeen } from '../../src/core/permissions';
import { press, startWatchedSite, type WatchedSite } from './watched-site';

let site: WatchedSite;
/** Kept open: the browser forgets what was set when the session ends. */
let cdp: CDPSession;
beforeAll(async () => {
  site = await startWatchedSite();
  cdp = await site.harness.browser.target().createCDPSession();
  // Without a screen the browser answers no by itself, unless somebody set it before the page asked.
  await answer('prompt');
});
afterAll(() => site?.close());

const ASKING = `<label><input type="checkbox" name="nb"> Ja, mail mij</label>
  <iframe srcdoc="<input type=checkbox name=inner>"></iframe>
  <script>navigator.geolocation.getCurrentPosition(() => {}, () => {});</script>`;

type Page = Awaited<ReturnType<WatchedSite['open']>>;

async function seenIn(page: Page): Promise<(PermissionSeen[] | undefined)[]> {
  const read = await site.harness.read(page);
  return completeFacts(read.frames, read.facts).map(({ facts }) => facts?.permissions);
}

/** What the visitor answers in the browser's own question, which is no act in the page. */
async function answer(setting: 'granted' | 'denied' | 'prompt'): Promise<void> {
  await cdp.send('Browser.setPermission', { permission: { name: 'geolocation' }, setting, origin: site.origin });
}

async function readingsOf(page: Page, name: PermissionSeen['name']): Promise<string[] | undefined> {
  const [top] = await seenIn(page);
  const found = top?.find((each) => each.name === name);
  return found?.readings.map(({ state, afterAct }) => `${state} ${afterAct ? 'after' : 'before'}`);
}

it('nothing is known of permissions where nobody watches', async () => {
  const page = await site.open(ASKING);
  // Opening the popup is what lets the extension read a page of a site that is not watched.
  await (await site.harness.openPopup(page)).close();
  expect(await seenIn(page)).toEqual([undefined, undefined]);
  await page.close();
});

it('of a page that asks for the place on load: the first state, the answer before any act, and a change after one', async () => {
  await site.watch();
  await answer('prompt');
  const page = await site.open(ASKING);
  await expect.poll(() => readingsOf(page, 'geolocation')).toEqual(['prompt before']);
  await answer('granted');
  await expect.poll(() => readingsOf(page, 'geolocation')).toEqual(['prompt before', 'granted before']);
  await press(page, '[name=nb]');
  await answer('denied');
  await expect.poll(() => readingsOf(page, 'geolocation')).toEqual(['prompt before', 'granted before', 'denied after']);
  const [top, inner] = await seenIn(page);
  expect(top?.map(({ name }) => name)).toEqual(['geolocation', 'notifications', 'camera', 'microphone', 'push']);
  const times = top?.[0]?.readings.map(({ at }) => at) ?? [];
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(inner).toBeUndefined();
  await page.close();
});

it('ends with the watching', async () => {
  await answer('prompt');
  const page = await site.open(ASKING);
  const popup = await site.harness.openPopup(page);
  await popup.waitForSelector('[data-action="stop-watching"]', { visible: true });
  await popup.click('[data-action="stop-watching"]');
  await popup.waitForSelector('[data-watching="false"]');
  await popup.close();
  await answer('granted');
  expect(await seenIn(page)).toEqual([undefined, undefined]);
  await page.close();
});
