import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, launchWithExtension } from '../../src/cli/browser';
import { bundle, number } from './jobs';
import { type Outcome, outcome } from './measure';

const MB = 1024 * 1024;
/** How often memory is looked at, and how often after collecting what is not used any more, which takes time from what is measured. */
const EVERY_MS = 500;
const COLLECT_EVERY = 40;

interface Measured {
  take: number;
  join: number;
  verify: number;
  anchor: number;
  /** Bare puts of the same rows, of the same blocks, and our own of those. */
  bare: { rows: number; blocks: number; ours: number } | null;
  /** Most megabytes: of the heap as it stands, of what is in use in it, and of the process. */
  heap: number;
  live: number;
  process: number;
}

/**
 * A log of many rows taken over in the extension, against the CSV library alone streaming the same file with a pseudonym of each row; and
 * the memory it takes, against that for a tenth of the rows.
 */
export async function logImportBench(root: string, rows: number): Promise<Outcome[]> {
  const code = await bundle(
    root,
    `import './src/commands/demo/without-eval'; export * from './tests/bench/log-import-in-page'`,
    '__log',
  );
  const folder = mkdtempSync(join(tmpdir(), 'consent-witness-bench-'));
  try {
    const few = Math.round(rows / 10);
    const small = await measured(root, code, write(folder, few), true);
    show(few, small);
    const large = await measured(root, code, write(folder, rows), false);
    show(rows, large);
    return [
      outcome(
        `log import: rows a second against the library alone, ${rows} rows`,
        large.anchor / large.take,
        'x',
        0.2,
        0.35,
        'least',
      ),
      outcome(
        `log import: rows a second against bare puts of the rows with the same indexes, ${few} rows (P16)`,
        (small.bare?.rows ?? 0) / small.take,
        'x',
        0.7,
        0.9,
        'least',
      ),
      outcome(
        `log import: keeping blocks against bare puts of them with the same indexes, ${few} rows (P16)`,
        (small.bare?.blocks ?? 0) / (small.bare?.ours ?? 0),
        'x',
        0.7,
        0.9,
        'least',
      ),
      outcome(
        `log import: memory of the process, ${rows} / ${few} rows`,
        large.process / small.process,
        'x',
        1.3,
        1.1,
        'most',
      ),
      outcome(
        `log import: time for a row, ${rows} / ${few} rows`,
        large.take / rows / (small.take / few),
        'x',
        1.3,
        1.1,
        'most',
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, rows: number): string {
  const path = join(folder, `${rows}.csv`);
  const out = openSync(path, 'w');
  writeSync(out, 'mail,at,said,what,page\n');
  const from = Date.UTC(2021, 0, 1);
  for (let i = 0; i < rows; i += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - i) }, (_, k) => {
      const n = i + k;
      const at = new Date(from + n * 150_000).toISOString();
      return `person${n}@mail${n % 97}.example,${at},${n % 9 === 0 ? 'no' : 'yes'},newsletter ${n % 5},https://shop.example/form/${n % 12}\n`;
    });
    writeSync(out, lines.join(''));
  }
  closeSync(out);
  return path;
}

/** In a browser of its own, so that memory is that of this alone. */
async function measured(root: string, code: string, file: string, bare: boolean): Promise<Measured> {
  const extension = await launchWithExtension({ extensionDir: join(root, '.output', 'chrome-mv3-unattended') });
  try {
    const page = await extension.browser.newPage();
    await page.goto(extension.pageUrl('review.html#/settings'));
    await page.evaluate(code);
    await page.evaluate('__log.field()');
    const input = await page.$('#bench-file');
    await (input as unknown as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(file);
    page.setDefaultTimeout(0);
    const watch = watched(page, extension);
    const call = async (name: string) => number(await page.evaluate(`__log.${name}()`));
    const take = await call('take');
    const most = await watch.stop();
    const rest = { join: await call('join'), verify: await call('verify'), anchor: await call('anchor') };
    if (!bare) return { take, ...most, ...rest, bare: null };
    const [ours, blocks, rows] = [await call('ourBlocks'), await call('bareBlocks'), await call('bareRows')];
    return { take, ...most, ...rest, bare: { rows, blocks, ours } };
  } finally {
    await extension.close();
  }
}

function watched(page: Page, extension: ExtensionBrowser) {
  const most = { heap: 0, live: 0, process: 0 };
  let going = true;
  const looking = (async () => {
    const cdp = await page.createCDPSession();
    const pids = await renderers(extension);
    for (let i = 1; ; i++) {
      const ended = !going;
      const collects = ended || i % COLLECT_EVERY === 0;
      if (collects) await cdp.send('HeapProfiler.collectGarbage');
      const { usedSize } = await cdp.send('Runtime.getHeapUsage');
      most.heap = Math.max(most.heap, usedSize / MB);
      if (collects) most.live = Math.max(most.live, usedSize / MB);
      most.process = Math.max(most.process, ...pids.map(residentMb));
      if (ended) return;
      await new Promise((done) => setTimeout(done, EVERY_MS));
    }
  })();
  return {
    async stop() {
      going = false;
      await looking;
      return most;
    },
  };
}

async function renderers({ browser }: ExtensionBrowser): Promise<number[]> {
  const cdp = await browser.target().createCDPSession();
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Linux only; elsewhere 0. */
function residentMb(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function show(rows: number, of: Measured): void {
  console.log(`\nlog of ${rows} rows`);
  for (const [name, value] of Object.entries({
    'taken over': of.take,
    joined: of.join,
    checked: of.verify,
    'library alone': of.anchor,
    ...(of.bare ? { 'bare rows': of.bare.rows, 'bare blocks': of.bare.blocks, 'our blocks': of.bare.ours } : {}),
  }))
    console.log(
      `  ${name.padEnd(16)} ${(value / 1000).toFixed(1).padStart(8)} s  ${Math.round((rows / value) * 1000)} rows/s`,
    );
  console.log(
    `  memory at most: heap ${of.heap.toFixed(0)} MB, in use ${of.live.toFixed(0)} MB, process ${of.process.toFixed(0)} MB`,
  );
}
