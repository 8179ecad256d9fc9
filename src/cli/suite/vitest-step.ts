import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { runProgram } from './run-program';
import type { Step, StepResult } from './step';

const ReportSchema = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(
        z.object({ fullName: z.string(), status: z.string(), failureMessages: z.array(z.string()).nullish() }),
      ),
    }),
  ),
});
type Report = z.infer<typeof ReportSchema>;

/** One Vitest project (or some of its files), counted from the report it writes, not from the words it prints. */
export function vitestStep(name: string, args: readonly string[], timeoutMs: number): Step {
  return {
    name,
    async run() {
      const folder = mkdtempSync(join(tmpdir(), 'consent-witness-report-'));
      const file = join(folder, 'report.json');
      try {
        const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
        const { code, output } = await runProgram('node_modules/vitest/vitest.mjs', ['run', ...args, ...reporters], {
          timeoutMs,
          live: true,
        });
        return resultOf(name, readReport(file), code, output);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

function readReport(file: string): Report | null {
  try {
    return ReportSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** A file that does not load and an error outside any test are failures too, though Vitest counts no failed test. */
export function resultOf(name: string, report: Report | null, code: number, output: string): StepResult {
  if (!report) {
    const message = `no report, exit code ${code}\n${output.slice(-2000)}`;
    return { passed: 0, failed: 1, skipped: 0, failures: [{ name, message }] };
  }
  const failures = report.testResults.flatMap((file) => {
    const failed = file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({ name: `${file.name}: ${test.fullName}`, message: (test.failureMessages ?? []).join('\n') }));
    if (failed.length > 0 || file.status !== 'failed') return failed;
    return [{ name: file.name, message: file.message || 'the file could not be run' }];
  });
  if (code !== 0 && failures.length === 0) failures.push({ name, message: output.slice(-4000) });
  return {
    passed: report.numPassedTests,
    failed: Math.max(failures.length, report.numFailedTests),
    skipped: report.numPendingTests,
    failures,
  };
}
