import type { Result } from './errors';
import type { CaptureReceipt } from './services';

/** What became of a capture that somebody asked for: told on whichever screen is open for that tab, also when the asker is gone. */
export type Outcome = { state: 'busy' } | { state: 'done'; result: Result<CaptureReceipt> };
