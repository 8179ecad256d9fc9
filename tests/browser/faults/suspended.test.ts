import { describe } from 'vitest';

/**
 * F2: the functional suite with the worker stopped at random, by a seed. Here a few suites in which a person asks much of the worker;
 * the README says how to run any other so.
 */
process.env.FAULT_SUSPEND ??= '2';
process.env.FAULT_SEED ??= '11';

describe('F2: deleting what is past its term', () => import('../retention.test').then(() => undefined));
describe('F2: verdicts', () => import('../verdicts.test').then(() => undefined));
describe('F2: menu, key, side panel', () => import('../ways-in.test').then(() => undefined));
