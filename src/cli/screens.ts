import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchWithExtension } from './browser';
import { serveDemo } from './demo/serve';
import { captureThroughPopup, setLanguage } from './drive/popup-run';
import { runProgram } from './suite/run-program';

const USAGE = `usage: npm run screens [-- --readme | NAME…]

Takes a picture of every screen in every variant (Dutch and English, light and dark, narrow and wide) into artifacts/screens,
from the list in tests/browser/ui-screens.ts, and a PDF of what is printed. One line for each that is done, and a count at the end.
With NAMEs only the screens whose name begins so. With --readme only the two pictures of the README.
Exit codes: 0 done, 1 a screen could not be shown as it should, 64 usage.`;
const EXIT = { done: 0, failed: 1, usage: 64 } as const;
/** Minutes on a machine that is not busy. */
const MOST_MS = 3 * 3_600_000;

/** `npm run screens`: what the screens look like, for whoever changed one of them to look at. */
export async function main(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (options === 'help') {
    console.log(USAGE);
    return EXIT.done;
  }
  if (options === null) {
    console.error(USAGE);
    return EXIT.usage;
  }
  const root = process.env.CONSENT_WITNESS_ROOT ?? process.cwd();
  if (options.readme) {
    await readmePictures(root);
    return EXIT.done;
  }
  const folder = join(root, 'artifacts', 'screens');
  // A picture of a screen that is no more, or that could not be taken this time, would pass for one of now.
  if (options.names.length === 0) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  Object.assign(process.env, { UI_SHOTS: folder, UI_ALL: 'yes' });
  const wanted = options.names.length === 0 ? 'every screen|on paper' : `every screen '(${options.names.join('|')})`;
  const suite = [
    'run',
    '--project',
    'browser',
    'tests/browser/ui.test.ts',
    'tests/browser/ui-paper.test.ts',
    '-t',
    wanted,
  ];
  // One line for each that is done, as it is done.
  suite.push('--reporter=verbose', '--hideSkippedTests');
  const { code } = await runProgram('node_modules/vitest/vitest.mjs', suite, { timeoutMs: MOST_MS, live: true });
  const ending = (end: string) => readdirSync(folder).filter((name) => name.endsWith(end)).length;
  console.log(`${ending('.png')} pictures and ${ending('.pdf')} prints in ${folder}`);
  return code === 0 ? EXIT.done : EXIT.failed;
}

/** The store build at the built-in demo form: a person opens the popup, keeps what is there, and looks at the dossier. */
async function readmePictures(root: string): Promise<void> {
  const demo = await serveDemo();
  const extension = await launchWithExtension({ extensionDir: join(root, '.output', 'chrome-mv3'), lang: 'en-US' });
  try {
    await setLanguage(extension, 'en');
    const page = await extension.browser.newPage();
    await page.goto(demo.url('en'), { waitUntil: 'load' });
    const popup = await extension.openPopup(page);
    await popup.waitForSelector('button[data-action="capture"]', { visible: true });
    await popup.waitForSelector('.choice');
    const pictures = join(root, 'src', 'ui', 'pictures');
    await popup.screenshot({ path: join(pictures, 'popup.png') });
    await popup.close().catch(() => undefined);
    const { captureId } = await captureThroughPopup(extension, page);
    const review = await extension.browser.newPage();
    await review.setViewport({ width: 1200, height: 1400 });
    await review.goto(extension.pageUrl(`review.html#/capture/${captureId}`));
    await review.waitForSelector('[data-intact="true"]');
    await review.waitForSelector('.shot-picture img');
    await review.screenshot({ path: join(pictures, 'review.png') });
    console.log(pictures);
  } finally {
    await extension.close();
    await demo.close();
  }
}

function parse(args: readonly string[]): { readme: boolean; names: readonly string[] } | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { readme: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } },
    });
    if (values.help) return 'help';
    // They become part of a pattern.
    if (positionals.some((name) => !/^[a-z-]+$/.test(name))) return null;
    return { readme: values.readme, names: positionals };
  } catch {
    return null;
  }
}
