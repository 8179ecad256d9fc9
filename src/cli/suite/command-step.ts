import { runProgram } from './run-program';
import type { Step } from './step';

/** A tool that either passes or fails: counts as one test, its output is the message. */
export function commandStep(name: string, script: string, args: readonly string[], timeoutMs = 300_000): Step {
  return {
    name,
    async run() {
      const { code, output } = await runProgram(script, args, { timeoutMs, live: false });
      if (code === 0) return { passed: 1, failed: 0, skipped: 0, failures: [] };
      return { passed: 0, failed: 1, skipped: 0, failures: [{ name, message: output.trim() || `exit code ${code}` }] };
    },
  };
}
