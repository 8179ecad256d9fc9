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
async function order(showing: Showing): Promise<string[]> {
  const page = await stage.show({ lang: 'en', ...showing });
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
    // Past the last, the focus leaves the page.
    if (role === 'RootWebArea' || role === 'none') break;
    stops.push(`${role}: ${String(node?.name?.value ?? '').trim()}`);
  }
  await page.close();
  return stops;
}

const POPUP = [
  'button: Reload and watch',
  'button: Point out on the page: Ja, ik wil de nieuwsbrief en aanbiedingen van Voorbeeld Tuinen ontvangen',
  'DisclosureTriangle: likely violation Consent box already ticked GDPR Art. 4(11)',
];
const POPUP_END = ['combobox: Screenshot of', 'button: Keep as evidence', 'button: All captures'];

describe('the keyboard comes to everything, in the order of the page, and hears its name', () => {
  it.each([
    ['popup', { screen: 'popup', width: 380 }],
    ['panel', { screen: 'panel', width: 480 }],
  ] as const)('%s', async (name, showing) => {
    const stops = await order(showing);
    expect(stops.slice(0, 4)).toEqual(['button: Open in the side panel', ...POPUP]);
    expect(stops.slice(-3), name).toEqual(POPUP_END);
    expect(stops.filter((stop) => stop.endsWith(': '))).toEqual([]);
    expect(stops.filter((stop) => stop.includes('Point out on the page'))).toHaveLength(6);
  });

  it('first page', async () => {
    expect(await order({ screen: 'welcome', width: 1000 })).toEqual([
      'link: Practise on a form',
      'link: To the overview',
      'link: Go to backup and restore',
      'link: Key sheet',
    ]);
  });

  it('overview', async () => {
    const stops = await order({ screen: 'review', hash: '' });
    expect(stops).toEqual([
      'button: Skip to the content',
      ...['Overview', 'Captures', 'Consents', 'Bundles', 'Register', 'Retention', 'Settings'].map((n) => `link: ${n}`),
      'button: Look through all captures',
      'link: 38 captures with a likely violation wait for a verdict',
      'link: The retention term of 3 captures has passed',
      'link: There is no processor agreement with 1 processor',
      'link: 2 processor agreements are not signed, have ended or lack a clause',
      'link: The review day of 1 processor agreement has passed',
      'link: The register is not complete for 1 processing activity (Art. 30 GDPR)',
      'link: 63 Captures',
      'link: 41 With a likely violation',
      'link: 9 With a point of attention, nothing worse',
      'link: 12 With a gap',
      'link: Consent box already ticked',
      'link: Terms and consent in one tick',
      'link: “Yes” preselected in a yes/no choice',
      'link: No privacy statement at the form',
      'link: tuinen.example',
      'link: cookies.example',
      'link: een-heel-lange-naam-van-een-site-met-veel-delen.voorbeeld.example',
      'link: Nieuwsbrief',
      'link: Klantonderzoek',
      'link: Register',
      'link: Go to backup and restore',
      'link: Captures',
      'button: Copy',
    ]);
  });
});

/** What moved since the page began, with where from and to; what a person's own act moved is not counted. */
function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async (frames) => {
    // Past the last answer of the slow services.
    for (let i = 0; i < frames; i++) await new Promise((drawn) => requestAnimationFrame(drawn));
    interface Source {
      node: Element | null;
      previousRect: DOMRect;
      currentRect: DOMRect;
    }
    const sourcesOf = (entry: PerformanceEntry): Source[] => Object(entry).sources;
    return new Promise<string[]>((done) => {
      const observer = new PerformanceObserver((list) =>
        done(
          list
            .getEntries()
            .flatMap((entry) =>
              sourcesOf(entry).map(({ node, previousRect, currentRect }) =>
                [node?.nodeName, node?.className, previousRect.y, currentRect.y].join(' '),
              ),
            ),
        ),
      );
      observer.observe({ type: 'layout-shift', buffered: true });
      // Buffered entries are told of before the next frame but one.
      requestAnimationFrame(() => requestAnimationFrame(() => done([])));
    });
  }, 50);
}

describe('nothing moves while data arrives', () => {
  it.each([
    ['popup', { screen: 'popup', width: 380 }],
    ['overview', { screen: 'review', hash: '#/overview' }],
    ['list', { screen: 'review', hash: '#/captures' }],
    ['list with a note above it', { screen: 'review', hash: '#/captures', scene: { backupDue: true } }],
    ['dossier', { screen: 'review', hash: `#/capture/${SAMPLE_CAPTURE.captureId}` }],
  ] as const)('%s', async (_name, showing) => {
    const scene = 'scene' in showing ? showing.scene : {};
    const page = await stage.show({ ...showing, lang: 'nl', scene: { ...scene, slow: true } });
    expect(await shifts(page)).toEqual([]);
    await page.close();
  });
});
