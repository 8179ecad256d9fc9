import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../src/cli/browser';

/** The extension's own isolated world in one frame: where an injected script really runs. */
export interface World {
  /** Evaluates an expression; a promise is awaited. */
  evaluate(expression: string): Promise<unknown>;
}

/**
 * The extension's worlds of a page just loaded, top frame first. They exist once something has been injected; timing is
 * then done inside the page by evaluating in those worlds, so that no message or process border is in the numbers.
 */
export async function isolatedWorlds(
  extension: ExtensionBrowser,
  control: Page,
  page: Page,
): Promise<{ worlds: World[]; release(): Promise<void> }> {
  const cdp = await page.createCDPSession();
  const contexts: { id: number; top: boolean }[] = [];
  const top = await topFrameId(cdp);
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    const own = context.origin.includes(extension.extensionId) && context.auxData?.type === 'isolated';
    if (own) contexts.push({ id: context.id, top: context.auxData?.frameId === top });
  });
  await page.bringToFront();
  await control.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) throw new Error('no active tab');
    await chrome.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: () => 0 });
  });
  await cdp.send('Runtime.enable');
  const worlds = contexts
    .sort((a, b) => Number(b.top) - Number(a.top))
    .map(({ id }) => ({ evaluate: (expression: string) => evaluate(cdp, id, expression) }));
  return { worlds, release: () => cdp.detach() };
}

async function topFrameId(cdp: CDPSession): Promise<string> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  return frameTree.frame.id;
}

async function evaluate(cdp: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const answer = await cdp.send('Runtime.evaluate', { expression, contextId, awaitPromise: true, returnByValue: true });
  if (answer.exceptionDetails) {
    const { exception, text } = answer.exceptionDetails;
    throw new Error(exception?.description ?? text);
  }
  return answer.result.value;
}
