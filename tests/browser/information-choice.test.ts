import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedCapture } from './stored-capture';
import { startWatchedSite, type WatchedSite } from './watched-site';

const FORM = `<form><label><input type="checkbox" name="nb"> Ja, ik wil de nieuwsbrief</label>
<a href="/verklaring">Privacyverklaring</a></form>`;

let site: WatchedSite;
beforeAll(async () => {
  site = await startWatchedSite();
});
afterAll(() => site?.close());

/** As a user does it: popup, perhaps a tick, and the button. */
async function keepFromPopup(html: string, tick: string | null) {
  const page = await site.open(html);
  const popup = await site.harness.openPopup(page);
  await popup.waitForSelector('[data-action="capture"]', { visible: true });
  if (tick) {
    await popup.waitForSelector(tick);
    // Away from the bar at the bottom, which a click by coordinates would hit.
    await popup.$eval(tick, (box) => box.scrollIntoView({ block: 'center' }));
    await popup.click(tick);
    await popup.waitForSelector(`${tick}:checked`);
  }
  site.requests.splice(0);
  await popup.waitForSelector('[data-action="capture"]');
  await popup.click('[data-action="capture"]');
  await popup.waitForSelector('.receipt');
  const id = await popup.$eval('.receipt', (receipt) => receipt.getAttribute('data-capture') ?? '');
  await popup.close();
  const stored = await storedCapture(await site.harness.extensionPage(), id);
  await page.close();
  return { ...stored, asked: [...site.requests] };
}

describe('linked statements, as users have the extension', () => {
  it('are asked for only after the user ticked it, and then on that site alone', async () => {
    const before = await keepFromPopup(FORM, null);
    expect(before.asked).toEqual([]);
    expect(before.capture.information?.[0]?.result).toMatchObject({ state: 'not-kept', reason: 'not-wanted' });

    const after = await keepFromPopup(FORM, '[data-action="keep-information"]');
    expect(after.asked).toEqual(['/verklaring']);
    const result = after.capture.information?.[0]?.result;
    if (result?.state !== 'kept') throw new Error(JSON.stringify(result));
    expect(await after.text(result.text)).toBe('Anders');
    const granted = await (await site.harness.extensionPage()).evaluate('chrome.permissions.getAll()');
    expect(granted).toMatchObject({ origins: [`${site.origin}/*`] });
  });

  it('on a site that was not allowed are a gap, with a button to allow it', async () => {
    const other = FORM.replace('/verklaring', `${site.elsewhere}/verklaring`);
    const { capture, asked } = await keepFromPopup(other, null);
    expect(asked).toEqual([]);
    expect(capture.information?.[0]?.result).toMatchObject({ state: 'not-kept', reason: 'no-permission' });
    expect(capture.gaps.map(({ reason, subject }) => [reason, subject])).toContainEqual([
      'information-not-fetched',
      `${site.elsewhere}/verklaring`,
    ]);
  });

  it('are not asked for twice by a page that is one itself: its words are kept as it stands', async () => {
    const { capture, text } = await keepFromPopup('<title>Privacyverklaring</title><h1>Privacy</h1><p>Niets.', null);
    const [own] = capture.information ?? [];
    if (own?.result.state !== 'kept') throw new Error(JSON.stringify(own));
    expect(own.result.source).toBe('this-page');
    expect(await text(own.result.text)).toBe('Privacy\n\nNiets.');
  });
});
