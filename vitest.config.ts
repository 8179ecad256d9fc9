import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
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
          fileParallelism: false,
        },
      },
    ],
  },
});
