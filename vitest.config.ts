import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest browser tests, so that none of them is left to run alone at the end. Those that mostly wait go beside those that compute. */
const FIRST = ['many-frames', 'corpus', 'ui', 'rules', 'picture', 'command-line', 'torture', 'hostile', 'suspended'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = FIRST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return at < 0 ? FIRST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

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
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Two files at a time, each with browsers, profiles and servers of its own: much of a capture is waiting, since a
          // browser takes two pictures a second.
          maxWorkers: 2,
          // After the unit tests when both are run: Vitest wants a turn of its own for each number of workers.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
