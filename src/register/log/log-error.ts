import type { LogProblem } from '../../core/consent-log-services';
import { WitnessError } from '../../core/errors';

/** What is wrong with a file, by name and line; never what stands there. */
export function logError(problem: LogProblem, line?: number): WitnessError {
  return new WitnessError('bad-input', line === undefined ? problem : `${problem} line ${line}`);
}
