import { afterAll, beforeAll, expect, it } from 'vitest';
import { captured } from './captured';
import { peek, press, startWatchedSite, type WatchedSite } from './watched-site';

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
});
afterAll(() => site?.close());

async function inExtension(expression: string): Promise<unknown> {
  return (await site.harness.extensionPage()).evaluate(expression);
}
const KEPT = 'chrome.storage.session.get().then((kept) => JSON.stringify(kept))';

/** Counts in the page's own world whoever reads names there, or changes the page. */
const COUNTING = `<script>
  window.seen = 0;
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', { ...cookie, get() { seen++; return cookie.get.call(this); } });
  const keys = Object.keys;
  Object.keys = (...args) => { seen++; return keys(...args); };
  addEventListener('load', () => new MutationObserver((all) => { seen += all.length; }).observe(document, {
    subtree: true, childList: true, attributes: true, characterData: true,
  }));
</script>`;

function asking(): string {
  return `${COUNTING}<p>Wij gebruiken cookies. <button id="no">Weigeren</button> <input id="name"></p>
    <img src="${site.elsewhere}/pixel?GEHEIM">
    <script>
      document.cookie = 'seen_by_script=GEHEIM; path=/';
      localStorage.setItem('kept', 'GEHEIM');
      document.getElementById('no').addEventListener('click', () => localStorage.setItem('after', 'GEHEIM'));
    </script>`;
}

it('tells of a visit that nobody watched when hosts were called, and not what the visitor did', async () => {
  const page = await site.open(`<p>Gewoon <img src="${site.elsewhere}/pixel">`);
  // Opening the popup is what lets the extension read a page of a site that is not watched.
  await (await site.harness.openPopup(page)).close();
  const { capture } = await captured(site.harness, page);
  const seen = capture.frames[0]?.facts?.observation;
  expect(seen).toMatchObject({ acts: null, earlierChoice: 'unknown', network: null });
  expect(seen?.requests.map(({ host }) => host)).toContain(new URL(site.elsewhere).host);
  await page.close();
});

it('keeps of a watched visit names, hosts and times, without a value, and without the page seeing it', async () => {
  await site.watch();
  const page = await site.open(asking());
  site.requests.length = 0;
  await press(page, '#name');
  await page.keyboard.type('GEHEIM');
  await press(page, '#no');
  expect(await peek(page, 'window.seen')).toBe(0);
  const { capture, text } = await captured(site.harness, page);
  expect(await peek(page, 'window.seen')).toBe(0);
  expect(site.requests).toEqual([]);

  const seen = capture.frames[0]?.facts?.observation;
  const before = ['kept', 'seen_by_script'];
  expect(seen?.acts?.map(({ words, stored }) => [words, stored])).toEqual([
    ['', before],
    ['Weigeren', before],
  ]);
  expect(seen?.network).toBeNull();
  const other = seen?.requests.find(({ thirdParty }) => thirdParty === true);
  expect(other?.host).toBe(new URL(site.elsewhere).host);
  expect(other?.at).toBeLessThan(seen?.acts?.[0]?.at ?? 0);

  // The store build holds nothing of it anywhere else.
  const elsewhere = await inExtension(KEPT);
  for (const one of [other?.host ?? '', 'seen_by_script', 'GEHEIM']) expect(elsewhere).not.toContain(one);
  expect(text).toContain('seen_by_script');
  expect(text).not.toContain('GEHEIM');
  await page.close();
});

it('knows of a click in a frame of the same site, by the clock of the page', async () => {
  const inner = '<button id="no">Weigeren</button>';
  const page = await site.open(
    `<p>Cookies <iframe src="${site.page(inner)}" style="width:300px;height:100px"></iframe>`,
  );
  await press(page, '#no', 'frames[0]');
  const { capture } = await captured(site.harness, page);
  const seen = capture.frames[0]?.facts?.observation;
  expect(seen?.acts?.map(({ words }) => words)).toContain('Weigeren');
  const times = seen?.acts?.map(({ at }) => at) ?? [];
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect(Math.max(...times)).toBeLessThanOrEqual(seen?.until ?? 0);
  await page.close();
});
