import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyBundle } from './verify-bundle';

const FOLDER = join(import.meta.dirname, '../../tests/golden/time-stamped');

test('a time-stamped bundle kept for good is anchored for ever, long after the certificates in it have expired', async () => {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, 'bundle.zip')));
  const trustedRoots = readFileSync(join(FOLDER, 'root.pem'), 'utf8');
  const { verdict, timeAnchor, checks } = await verifyBundle(bytes, { trustedRoots });
  expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect({ verdict, state: timeAnchor?.state, covered: timeAnchor?.covered }).toEqual({
    verdict: 'intact',
    state: 'anchored',
    covered: 3,
  });
});
