import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Step } from './labels';

/**
 * Puppeteer's own `evaluate` and `waitFor…` count as a user gesture, after which every changed state could be the user's.
 * A label's click is the test's, not a visitor's: it is done without a gesture.
 */
export async function clickThrough(page: Page, steps: readonly Step[]): Promise<void> {
  const cdp = await page.createCDPSession();
  for (const step of steps) {
    if (step.wait) await wait(step.wait);
    if (!step.click) continue;
    const selector = JSON.stringify(step.click.split(' >>> '));
    await evaluateQuietly(
      cdp,
      `(() => { let roots = [${step.frame ? `document.querySelector(${JSON.stringify(step.frame)}).contentDocument` : 'document'}], element = null;
        for (const part of ${selector}) { element = roots.map((r) => r.querySelector(part)).find(Boolean); roots = element?.shadowRoot ? [element.shadowRoot] : []; }
        if (!element) throw new Error('nothing to click: ' + ${selector}); element.click(); })()`,
    );
    await wait(step.pause);
  }
  await cdp.detach();
}

export async function evaluateQuietly(cdp: CDPSession, expression: string): Promise<unknown> {
  const answer = await cdp.send('Runtime.evaluate', { expression, userGesture: false, returnByValue: true });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'page threw');
  return answer.result.value;
}
