import { expect, it } from 'vitest';
import { EvidenceDatabase } from '../storage/database';
import { openOnce } from './system';

it('has one connection to the database for all requests, and another only once that was closed for good', () => {
  const system = openOnce(() => ({ database: new EvidenceDatabase() }));
  const first = system();
  expect(system()).toBe(first);
  first.database.close();
  const second = system();
  expect(second).not.toBe(first);
  expect(system()).toBe(second);
});
