import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest browser tests, so that none of them is left to run alone at the end. Those that mostly wait go beside those that compute. */
const FIRST = ['many-frames', 'corpus', 'ui', 'rules', 'picture', 'command-line', 'torture', 'hostile', 'soak'];

/**
 * Not run with the worker suspended: there is no worker in them (a build, the single-file verifier, screens on a stage, the command, pages
 * that are read and judged by the hundred), or they take minutes of a page's own work.
 */
const WITHOUT_WORKER = [
  'build',
  'command-line',
  'corpus',
  'log-million',
  'rules',
  'ui',
  'ui-order',
  'ui-paper',
  'ui-quotes',
  'verifier-page',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = FIRST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? FIRST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

const BROWSER = {
  environment: 'node',
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // Two files at a time, each with browsers, profiles and servers of its own: much of a capture is waiting, since a browser takes two
  // pictures a second.
  maxWorkers: 2,
  // After the unit tests when both are run: Vitest wants a turn of its own for each number of workers.
  sequence: { groupOrder: 1 },
} as const;

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/*.test.ts'],
          environment: 'node',
          // Files share modules: reading Zod and the rules anew for each file took three quarters of the run. A test that
          // puts something in the place of a global thing puts it back (`vi.restoreAllMocks`), and no test mocks a module.
          isolate: false,
          // Two cores shared with builds and browsers: five seconds is too tight for the property tests.
          testTimeout: 30_000,
        },
      },
      { test: { ...BROWSER, name: 'browser', include: ['tests/browser/**/*.test.ts'] } },
      {
        test: {
          ...BROWSER,
          // F2: the functional suites once more, with the worker ended at random before what a person does (`tests/browser/harness.ts`).
          name: 'suspended',
          include: ['tests/browser/*.test.ts'],
          exclude: WITHOUT_WORKER.map((name) => `tests/browser/${name}.test.ts`),
          env: { FAULT_SUSPEND: process.env.FAULT_SUSPEND ?? '2', FAULT_SEED: process.env.FAULT_SEED ?? '11' },
        },
      },
    ],
  },
});
