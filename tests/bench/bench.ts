import { parseArgs } from 'node:util';
import { browserBench } from './browser-bench';
import { comparisonBench } from './comparison-bench';
import { exportBench, signaturesBench } from './export-bench';
import { idleBench } from './idle-bench';
import { judgeBench } from './judge-bench';
import { listBench } from './list-bench';
import { logImportBench } from './log-import-bench';
import type { Outcome } from './measure';
import { memoryBench } from './memory-bench';
import { GOAL_PAGES, PAGES, type PageName } from './pages';
import { screensBench } from './screens-bench';
import { verifyBench } from './verify-bench';

const PARTS = [
  'capture',
  'reading',
  'rules',
  'managers',
  'judge',
  'idle',
  'list',
  'popup',
  'dossier',
  'comparison',
  'log-import',
  'verify',
  'signatures',
  'export',
  'memory',
];

/** What runs in a process of its own is started from this file. */
export { memoryJob } from './memory-bench';

const USAGE = `usage: npm run bench [-- ${PARTS.join('|')}]… [--rounds N] [--page ${PAGES.join('|')}]… [--rows N] [--json]

Prints medians and ratios against anchors measured in the same run, with what must be met and what is aimed at.
Exit codes: 0 every ratio that must be met is met, 1 some is not, 64 usage.`;

export async function main(args: readonly string[]): Promise<number> {
  const options = parse(args);
  if (!options) {
    console.error(USAGE);
    return 64;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const root = process.env.CONSENT_WITNESS_ROOT ?? process.cwd();
  const wants = (part: string) => options.parts.length === 0 || options.parts.includes(part);
  const outcomes: Outcome[] = [];
  if (['capture', 'reading', 'rules', 'managers'].some(wants)) {
    const chosen = {
      root,
      pages: options.pages,
      rounds: options.rounds,
      capture: wants('capture'),
      reading: wants('reading'),
      rules: wants('rules'),
      managers: wants('managers'),
    };
    outcomes.push(...(await browserBench(chosen)));
  }
  if (wants('judge')) outcomes.push(...judgeBench(root, options.rounds));
  if (wants('idle'))
    outcomes.push(
      ...(await idleBench(
        root,
        GOAL_PAGES.filter((name) => options.pages.includes(name)),
        options.rounds,
      )),
    );
  if (wants('list')) outcomes.push(...(await listBench(root, options.rounds, options.rows)));
  if (wants('popup') || wants('dossier')) outcomes.push(...(await screensBench(root, options.rounds, wants)));
  if (wants('comparison')) outcomes.push(...(await comparisonBench(options.rounds)));
  if (wants('log-import')) outcomes.push(...(await logImportBench(root, options.rows)));
  if (wants('verify')) outcomes.push(...(await verifyBench(root, options.rounds)));
  if (wants('signatures')) outcomes.push(...(await signaturesBench(options.rounds)));
  if (wants('export')) outcomes.push(...(await exportBench(options.rounds)));
  if (wants('memory')) outcomes.push(...memoryBench());
  console.log('');
  if (options.json) console.log(JSON.stringify(outcomes));
  else
    for (const o of outcomes)
      console.log(`${o.verdict.padEnd(8)} ${o.figure} (must ${o.must}, aim ${o.aim})  ${o.what}`);
  return outcomes.every(({ verdict }) => verdict !== 'NOT met') ? 0 : 1;
}

interface BenchOptions {
  help: boolean;
  json: boolean;
  parts: string[];
  pages: PageName[];
  rounds: number;
  /** Captures of the long list. */
  rows: number;
}

function parse(args: readonly string[]): BenchOptions | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        rounds: { type: 'string', default: '7' },
        rows: { type: 'string', default: '100000' },
        page: { type: 'string', multiple: true, default: [...PAGES] },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const pages = PAGES.filter((name) => values.page.includes(name));
    const rounds = Number(values.rounds);
    const rows = Number(values.rows);
    if (!Number.isInteger(rows) || rows < 2000) return null;
    if (pages.length < values.page.length || !Number.isInteger(rounds) || rounds < 1) return null;
    if (!positionals.every((part) => PARTS.includes(part))) return null;
    return { help: values.help, json: values.json, parts: positionals, pages, rounds, rows };
  } catch {
    return null;
  }
}
