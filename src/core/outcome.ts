import type { Result } from './errors';
import type { CaptureReceipt } from './services';

/**
 * What became of a capture that somebody asked for: told on whichever screen is open for that tab, also when the asker is gone.
 * `seen`: nobody is at work any more, and another screen has shown what became of it.
 */
export type Outcome = { state: 'busy' } | { state: 'seen' } | { state: 'done'; result: Result<CaptureReceipt> };
