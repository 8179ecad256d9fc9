import { build } from 'esbuild';
import type { ExtensionBrowser } from '../browser';

/** Captures between two words about how far it is. */
const STEP = 2500;

/**
 * Puts made-up captures in the store of a running extension. The code for it is bundled here and run on the review page, so that
 * nothing of it is in the extension that people install.
 * @param rows how many; a store that has them already refuses them (`store-corrupt`)
 */
export async function fillStore(
  extension: Pick<ExtensionBrowser, 'browser' | 'pageUrl'>,
  rows: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<void> {
  const page = await extension.browser.newPage();
  await page.goto(extension.pageUrl('review.html#/settings'));
  await page.evaluate(await fillingCode());
  for (let from = 0; from < rows; from += STEP) {
    const to = Math.min(from + STEP, rows);
    await page.evaluate(`__demo.fillStore(${from}, ${to})`);
    onProgress(to);
  }
  await page.close();
}

// In this order.
const ENTRY = `
  import './src/commands/demo/without-eval';
  export * from './src/commands/demo/fill-store';
`;

async function fillingCode(): Promise<string> {
  const root = process.env.CONSENT_WITNESS_ROOT ?? process.cwd();
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: '__demo',
    // As in the store build for Chromium, in which it runs.
    define: { 'import.meta.env': JSON.stringify({ MODE: 'production', BROWSER: 'chrome', FIREFOX: false }) },
    footer: { js: 'globalThis.__demo = __demo;' },
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
