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
    const document = step.frame ? `document.querySelector(${JSON.stringify(step.frame)}).contentDocument` : 'document';
    await evaluateQuietly(cdp, `(${clickIn})(${document}, ${JSON.stringify(step.click)})`);
    await wait(step.pause);
  }
  await cdp.detach();
}

/**
 * The selectors of Puppeteer that the labels use: ` >>> ` goes into a shadow root, at the start into any; `::-p-text()` is the innermost
 * element with these words. Runs in the page.
 */
function clickIn(start: Document, selector: string): void {
  const everywhere = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => {
    const hosts = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
    return [root, ...hosts.flatMap(everywhere)];
  };
  const innermost = (roots: (Document | ShadowRoot)[], words: string): Element | undefined =>
    roots
      .flatMap((root) => [...root.querySelectorAll('*:not(script):not(style)')])
      .findLast((element) => {
        const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
        return element.checkVisibility() && own.some((text) => text.textContent?.includes(words));
      });
  const deep = selector.startsWith('>>> ');
  let roots = deep ? everywhere(start) : [start];
  let found: Element | null | undefined;
  for (const part of selector.replace('>>> ', deep ? '' : '>>> ').split(' >>> ')) {
    const words = /^::-p-text\((.*)\)$/.exec(part)?.[1];
    found = words === undefined ? roots.map((root) => root.querySelector(part)).find(Boolean) : innermost(roots, words);
    roots = found?.shadowRoot ? [found.shadowRoot] : [];
  }
  if (!found) throw new Error(`nothing to click: ${selector}`);
  (found as HTMLElement).click();
}

export async function evaluateQuietly(cdp: CDPSession, expression: string): Promise<unknown> {
  const answer = await cdp.send('Runtime.evaluate', { expression, userGesture: false, returnByValue: true });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? 'page threw');
  return answer.result.value;
}
