import { stripVTControlCharacters } from 'node:util';
import type { Failed, Step, StepResult } from './step';

/** Lines of one message that are shown; the rest is in the log above or one `npx vitest run <file>` away. */
const MESSAGE_LINES = 15;

/** Runs every step in turn, also after a failure. The last line is `N passed, N failed`; 0 when all passed and something ran. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await told(step));
  return summary(results);
}

/** The same at one time, for steps that do not get in each other's way. */
export async function runTogether(steps: readonly Step[]): Promise<number> {
  return summary(await Promise.all(steps.map(told)));
}

async function told(step: Step): Promise<StepResult> {
  console.log(`\n${step.name} …`);
  const started = performance.now();
  const result = await step.run();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${step.name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
  return result;
}

function summary(results: readonly StepResult[]): number {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failures: Failed[] = [];
  for (const result of results) {
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped += result.skipped;
    failures.push(...result.failures);
  }
  for (const { name, message } of failures) {
    console.log(`\nFAILED ${name.replaceAll(process.cwd(), '.')}`);
    console.log(indent(message.replaceAll(`${process.cwd()}/`, '')));
  }
  if (total.skipped > 0) console.log(`\n${total.skipped} skipped`);
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  return total.failed === 0 && total.passed > 0 ? 0 : 1;
}

function indent(message: string): string {
  // Frames inside packages tell nobody anything.
  const lines = stripVTControlCharacters(message)
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+at .*node_modules/.test(line));
  const shown = lines.slice(0, MESSAGE_LINES).map((line) => `  ${line}`);
  if (lines.length > MESSAGE_LINES) shown.push(`  … ${lines.length - MESSAGE_LINES} more lines`);
  return shown.join('\n');
}
