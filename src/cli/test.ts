import { runSteps } from './suite/run-steps';
import { ALL, isStepName, STEPS } from './suite/steps';

const USAGE = `usage: npm test [-- STEP…]

Runs ${ALL.join(', ')}, each even when an earlier one failed.
The last line says how many tests passed and failed. Exit codes: 0 all passed, 1 some failed, 64 usage.
Steps: ${Object.keys(STEPS).join(', ')}.`;

export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(USAGE);
    return 0;
  }
  const wanted = args.length === 0 ? ALL : args.filter(isStepName);
  if (wanted.length < args.length) {
    console.error(USAGE);
    return 64;
  }
  return runSteps(wanted.map((name) => STEPS[name]));
}
