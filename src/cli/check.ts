import { runTogether } from './suite/run-steps';
import { CHECK, STEPS } from './suite/steps';

/** `npm run check`: the quick part of `npm test` (no build, no browser). */
export async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`usage: npm run check\n\nRuns ${CHECK.map((name) => STEPS[name].name).join(', ')}: under a minute.`);
    return 0;
  }
  if (args.length > 0) {
    console.error('usage: npm run check');
    return 64;
  }
  return runTogether(CHECK.map((name) => STEPS[name]));
}
