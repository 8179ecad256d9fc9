import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Target } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/cli/browser';

/**
 * Ends the background worker as the browser does when it has been idle, or the system when memory is short: with no warning. Resolves when
 * it has stopped; one that has not started is left so. Puppeteer lets go of it first: Chromium holds back a worker that is started again
 * while somebody is attached to the last one.
 */
export async function stopWorker({
  browser,
  extensionId,
}: Pick<ExtensionBrowser, 'browser' | 'extensionId'>): Promise<void> {
  const isOurs = (url: string) => url.startsWith(`chrome-extension://${extensionId}/`);
  const known = browser.targets().find((each) => each.type() === 'service_worker' && isOurs(each.url()));
  const attached = await known?.worker().catch(() => null);
  await attached?.client.detach().catch(() => undefined);
  const [open] = await browser.pages();
  const page = open ?? (await browser.newPage());
  const cdp = await page.createCDPSession();
  try {
    await new Promise<void>((resolve, reject) => {
      AbortSignal.timeout(10_000).onabort = () => reject(new Error('the worker does not end'));
      let isAsked = false;
      cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const version = versions.find(({ scriptURL, status }) => isOurs(scriptURL) && status === 'activated');
        if (version?.runningStatus === 'stopped') return resolve();
        if (!version || isAsked) return;
        isAsked = true;
        cdp.send('ServiceWorker.stopWorker', { versionId: version.versionId }).catch(reject);
      });
      cdp.send('ServiceWorker.enable').catch(reject);
    });
    // Started again before the browser forgot it, it would be one that Puppeteer has let go of for good.
    if (known) await gone(browser, known);
  } finally {
    await cdp.detach().catch(() => undefined);
    if (!open) await page.close();
  }
}

async function gone(browser: Browser, target: Target): Promise<void> {
  const last = Date.now() + 2000;
  while (browser.targets().includes(target) && Date.now() < last) await pause(5);
}
