/** One line of the test run. */
export interface Step {
  name: string;
  run(): Promise<StepResult>;
}

export interface StepResult {
  passed: number;
  failed: number;
  skipped: number;
  failures: Failed[];
}

export interface Failed {
  name: string;
  message: string;
}
