import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from '../../src/commands/judge-capture';
import { type Capture, CaptureSchema } from '../../src/core/capture';
import { median, type Outcome, outcome } from './measure';

/** Captures judged in one measurement: enough for a second or so. */
const CAPTURES = 1_600;
/** Captures a second. */
const GOAL = 1_000;

/**
 * Judging stored evidence again in Node: classifying and every rule, over the captures that are kept for good (forms, cookie
 * banners, cross-origin frames), without reading or hashing. Held against the goal in processor time, all threads of the
 * engine together: there is no anchor that does the same, and the clock of a busy machine says nothing.
 */
export function judgeBench(root: string, count: number): Outcome[] {
  const folder = join(root, 'tests/golden/captures');
  const captures = readdirSync(folder)
    .sort()
    .map((file) => CaptureSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
  console.log(`\njudge, ${captures.length} kept captures, over and over`);
  // What only the first has to do: lexicons, patterns, the engine's own compiler.
  show('first round, not counted', [judgeAll(captures)], 'processor');
  const taken = Array.from({ length: count }, () => judgeAll(captures));
  show('captures judged', taken, 'processor');
  show('by the clock', taken, 'clock');
  const rate = median(taken.map(({ processor }) => CAPTURES / processor));
  return [outcome(`judge: captures judged a second / ${GOAL}`, rate / GOAL, 'x', 1, 5, 'least')];
}

/** Seconds. */
interface Taken {
  processor: number;
  clock: number;
}

function judgeAll(captures: readonly Capture[]): Taken {
  const [start, used] = [performance.now(), process.cpuUsage()];
  let findings = 0;
  for (let i = 0; i < CAPTURES; i++) {
    const capture = captures[i % captures.length];
    if (capture) findings += judge(capture, '0'.repeat(64), '2026-01-01T00:00:00.000Z').findings.length;
  }
  if (findings === 0) throw new Error('no findings');
  const { user, system } = process.cpuUsage(used);
  return { processor: (user + system) / 1e6, clock: (performance.now() - start) / 1000 };
}

function show(name: string, taken: readonly Taken[], by: keyof Taken): void {
  const rates = taken.map((one) => CAPTURES / one[by]);
  const range = `${Math.round(Math.min(...rates))}–${Math.round(Math.max(...rates))}`;
  console.log(`  ${name.padEnd(34)} ${Math.round(median(rates))}/s (${range}) n${rates.length}`);
}
