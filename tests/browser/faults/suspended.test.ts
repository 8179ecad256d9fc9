import { describe } from 'vitest';

/**
 * F2: a functional suite with the worker stopped at random, by a seed: the one in which a person asks most of the worker by keys. The
 * README says how to run any other so.
 */
process.env.FAULT_SUSPEND ??= '2';
process.env.FAULT_SEED ??= '11';

describe('F2: verdicts', () => import('../verdicts.test').then(() => undefined));
