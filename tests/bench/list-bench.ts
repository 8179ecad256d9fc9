import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../../src/cli/browser';
import { fillStore } from '../../src/cli/demo-data/fill-store';
import { bundle, number } from './jobs';
import { type Outcome, report, rounds, type Times } from './measure';

const FEW = 1000;
const IMPORTED = 1000;
/** Captures in one transaction when a store is filled. */
const STEP = 2560;

/** The list with 1,000 and with many captures (P16–P19). A store of 100,000 is filled in about a minute (`list-fill`). */
export async function listBench(root: string, count: number, many: number): Promise<Outcome[]> {
  const code = await bundle(
    root,
    `import './src/commands/demo/without-eval'; export * from './tests/bench/list-in-page'`,
    '__list',
  );
  const small = await filled(root, FEW, code);
  const large = await filled(root, many, code);
  try {
    const [few, lots] = [await listPage(small, code), await listPage(large, code)];
    const run = async (page: Page, call: string) => {
      await page.bringToFront();
      return number(await page.evaluate(`__list.${call}`));
    };
    const lotsOf = String(many);
    const times = await rounds(count, {
      [`first page of ${FEW}`]: () => run(few, 'firstPage()'),
      [`first page of ${lotsOf}`]: () => run(lots, 'firstPage()'),
      'page 1': () => run(lots, 'pageAt(0)'),
      'page in the middle': () => run(lots, `pageAt(${Math.floor(many / 2)})`),
      [`list of ${FEW} on screen`]: () => run(few, 'toList()'),
      [`list of ${lotsOf} on screen`]: () => run(lots, 'toList()'),
      '1000 plain rows on screen': () => run(few, 'plainRows()'),
      'first search': () => run(lots, `search('nieuwsbrief fietsen', false)`),
      'next search': () => run(lots, `search('aanbied reizen', true)`),
    });
    const imports: Times[] = [
      { name: 'import through the store', values: [] },
      { name: 'bare puts of the same rows', values: [] },
    ];
    for (let round = 0; round < count; round++) {
      const { store, raw } = await few.evaluate(
        (rows): Promise<{ store: number; raw: number }> => Reflect.get(globalThis, '__list').imports(rows),
        IMPORTED,
      );
      imports[0]?.values.push(store);
      imports[1]?.values.push(raw);
    }
    return [
      ...report('list', times, [
        { of: `first page of ${lotsOf}`, to: `first page of ${FEW}`, must: 1.5, aim: 1.1, bound: 'most' },
        { of: 'page in the middle', to: 'page 1', must: 1.5, aim: 1.1, bound: 'most' },
        { of: `list of ${lotsOf} on screen`, to: `list of ${FEW} on screen`, must: 1.2, aim: 1, bound: 'most' },
        { of: `list of ${lotsOf} on screen`, to: '1000 plain rows on screen', must: 0.4, aim: 0.25, bound: 'most' },
      ]),
      ...report(`import of ${IMPORTED} captures`, imports, [
        { of: 'import through the store', to: 'bare puts of the same rows', must: 0.7, aim: 0.9, bound: 'least' },
      ]),
    ];
  } finally {
    await Promise.all([small.close(), large.close()]);
  }
}

/** One capture that was kept, and others that only a list can tell from it. */
async function filled(root: string, rows: number, code: string): Promise<ExtensionBrowser> {
  const extension = await launchWithExtension({ extensionDir: join(root, '.output', 'chrome-mv3-unattended') });
  await fillStore(extension, 1);
  const page = await extension.browser.newPage();
  await page.goto(extension.pageUrl('review.html#/settings'));
  await page.evaluate(code);
  for (let from = 1; from < rows; from += STEP) {
    await page.evaluate(`__list.fill(${from}, ${Math.min(from + STEP, rows)})`);
    process.stderr.write(`${Math.min(from + STEP, rows)} of ${rows} captures\r`);
  }
  process.stderr.write('\n');
  await page.close();
  return extension;
}

async function listPage(extension: ExtensionBrowser, code: string): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.goto(extension.pageUrl('review.html#/captures'));
  await page.waitForSelector('.row[data-capture]');
  await page.evaluate(code);
  return page;
}
