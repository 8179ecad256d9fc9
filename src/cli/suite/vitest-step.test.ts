import { describe, expect, it } from 'vitest';
import { resultOf } from './vitest-step';

const passed = { fullName: 'works', status: 'passed', failureMessages: [] };
const report = (over: object) => ({
  numPassedTests: 1,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [{ name: 'a.test.ts', status: 'passed', message: '', assertionResults: [passed] }],
  ...over,
});

describe('resultOf', () => {
  it('counts what passed', () => {
    expect(resultOf('unit', report({}), 0, '')).toEqual({ passed: 1, failed: 0, skipped: 0, failures: [] });
  });

  it('counts a run without a report as one failure', () => {
    expect(resultOf('unit', null, 1, 'boom')).toMatchObject({ failed: 1, failures: [{ name: 'unit' }] });
  });

  it('counts a file that does not load', () => {
    const broken = report({
      testResults: [{ name: 'b.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] }],
    });
    expect(resultOf('unit', broken, 1, '')).toMatchObject({
      failed: 1,
      failures: [{ name: 'b.test.ts', message: 'SyntaxError' }],
    });
  });

  it('counts an error outside every test', () => {
    expect(resultOf('unit', report({}), 1, 'Unhandled Rejection')).toMatchObject({ passed: 1, failed: 1 });
  });

  it('names the test that failed with its message', () => {
    const failed = { fullName: 'breaks', status: 'failed', failureMessages: ['expected 1 to be 2'] };
    const broken = report({
      numFailedTests: 1,
      testResults: [{ name: 'c.test.ts', status: 'failed', message: '', assertionResults: [passed, failed] }],
    });
    expect(resultOf('unit', broken, 1, '').failures).toEqual([
      { name: 'c.test.ts: breaks', message: 'expected 1 to be 2' },
    ]);
  });
});
