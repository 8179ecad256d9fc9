import { commandStep } from './command-step';
import type { Step } from './step';
import { vitestStep } from './vitest-step';

const MINUTE = 60_000;

/** By the name under which `npm test -- NAME…` picks it. */
export const STEPS = {
  format: commandStep('format and lint', 'node_modules/@biomejs/biome/bin/biome', [
    'ci',
    '--colors=off',
    '--diagnostic-level=warn',
    '--max-diagnostics=50',
  ]),
  // One checker: each has to work out the types of the schemas for itself, so more of them take longer and twice the memory.
  types: commandStep('types', 'node_modules/typescript/bin/tsc', [
    '--noEmit',
    '--checkers',
    '1',
    // What is unchanged since the last time is not worked out again; a clean checkout has none of it.
    '--incremental',
    '--tsBuildInfoFile',
    'node_modules/.cache/types.tsbuildinfo',
  ]),
  structure: vitestStep(
    'structure and licences',
    ['--project', 'unit', 'tests/architecture.test.ts', 'tests/licences.test.ts'],
    2 * MINUTE,
  ),
  unit: vitestStep('unit tests, structure and licences', ['--project', 'unit'], 5 * MINUTE),
  build: commandStep('build', 'src/cli/run.mjs', ['build']),
  firefox: commandStep('extension lint (Firefox build)', 'tests/extension-lint/node_modules/web-ext/bin/web-ext.js', [
    'lint',
    '--source-dir=.output/firefox-mv3',
    '--self-hosted',
    '--boring',
    '--no-config-discovery',
  ]),
  browser: vitestStep('browser tests', ['--project', 'browser', '--project', 'suspended'], 80 * MINUTE),
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof STEPS;

/** The quick part, for every commit. */
export const CHECK: readonly StepName[] = ['format', 'types', 'structure'];
/** Everything. `structure` is part of `unit`. */
export const ALL: readonly StepName[] = ['format', 'types', 'unit', 'build', 'firefox', 'browser'];

export function isStepName(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}
