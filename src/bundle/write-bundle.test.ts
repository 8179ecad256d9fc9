import { expect, test } from 'vitest';
import { testWorld } from './test-bundle';
import { verifyBundle } from './verify-bundle';
import { writeBundle } from './write-bundle';

test('a bundle of two captures is intact, its signer unconfirmed', async () => {
  const { input, signer } = await testWorld();
  const { bytes, fileName, manifestDigest } = await writeBundle(input, signer);
  expect(fileName).toBe('consent-proof-7f0c6a52-8f0e-4f57-9a43-0d2f3c1b5e60.zip');
  expect(manifestDigest).toMatch(/^[0-9a-f]{64}$/);
  const verification = await verifyBundle(bytes);
  expect(verification.checks.filter((check) => check.outcome !== 'passed')).toMatchObject([{ id: 'key-pinned' }]);
  expect(verification).toMatchObject({ verdict: 'intact', signer: 'unconfirmed', summary: { captures: 2 } });
});
