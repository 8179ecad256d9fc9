import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_CAPTURE } from '../../src/ui/testing/sample';
import { openStage, type Showing, type Stage } from './ui-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Role and name of what the keyboard comes to, in the order it comes there, as assistive technology hears it. */
async function order(showing: Showing, prepare?: (page: Page) => Promise<void>): Promise<string[]> {
  const page = await stage.show({ lang: 'en', ...showing });
  await prepare?.(page);
  const cdp = await page.createCDPSession();
  const stops: string[] = [];
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press('Tab');
    const { result } = await cdp.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await cdp.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId ?? '',
      fetchRelatives: false,
    });
    const [node] = nodes;
    const role = String(node?.role?.value ?? '');
    if (role === 'RootWebArea' || role === 'generic') break;
    stops.push(`${role}: ${String(node?.name?.value ?? '').trim()}`);
  }
  await page.close();
  return stops;
}

describe('the keyboard comes to everything, in the order of the page, and hears its name', () => {
  it('in the popup', async () => {
    const stops = await order({ screen: 'popup', width: 380 });
    console.log(JSON.stringify(stops, null, 1));
  });
  it('in the side panel', async () => {
    const stops = await order({ screen: 'panel', width: 480 });
    console.log(JSON.stringify(stops, null, 1));
  });
  it('on the first page', async () => {
    const stops = await order({ screen: 'welcome', width: 1000 });
    console.log(JSON.stringify(stops, null, 1));
  });
  it('on the overview', async () => {
    const stops = await order({ screen: 'review', hash: '' });
    console.log(JSON.stringify(stops, null, 1));
  });
});

describe('nothing moves while data arrives', () => {
  it.each([
    ['popup', { screen: 'popup', width: 380 }],
    ['overview', { screen: 'review', hash: '#/overview' }],
    ['list', { screen: 'review', hash: '#/captures' }],
    ['dossier', { screen: 'review', hash: `#/capture/${SAMPLE_CAPTURE.captureId}` }],
  ] as const)('%s', async (_name, showing) => {
    const page = await stage.show({ ...showing, lang: 'nl', scene: { slow: true } });
    // Long past the last answer.
    await page.evaluate(async () => {
      for (let i = 0; i < 90; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    });
    const shifts = await page.evaluate(
      () =>
        new Promise<unknown[]>((done) => {
          const observer = new PerformanceObserver((list) =>
            done(
              list.getEntries().map((entry) => {
                const { value, sources } = Object(entry);
                const moved = sources.map(
                  ({
                    node,
                    previousRect,
                    currentRect,
                  }: Record<string, Object & { className?: string; nodeName?: string; y?: number }>) =>
                    [node?.nodeName, node?.className, previousRect?.y, currentRect?.y].join(' '),
                );
                return [value, ...moved];
              }),
            ),
          );
          observer.observe({ type: 'layout-shift', buffered: true });
          // Buffered entries are told of before the next frame but one.
          requestAnimationFrame(() => requestAnimationFrame(() => done([])));
        }),
    );
    await page.close();
    expect(shifts).toEqual([]);
  });
});
