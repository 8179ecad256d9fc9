import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { verifyBundle } from './verify-bundle';

/**
 * Bundles as they were exported, one of each format that has been given to anybody. They verify for ever: whoever changes
 * what is written keeps the reading of what was.
 */
const FOLDER = join(import.meta.dirname, '../../tests/golden/bundles');
const expected = z
  .record(z.string(), z.strictObject({ fingerprint: z.string(), captures: z.int(), files: z.int(), checks: z.int() }))
  .parse(JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')));

describe('bundles kept for good', () => {
  test.each(Object.entries(expected))('%s', async (name, { fingerprint, captures, files, checks }) => {
    const bytes = new Uint8Array(readFileSync(join(FOLDER, `${name}.zip`)));
    const verification = await verifyBundle(bytes, { pinnedFingerprint: fingerprint });
    expect(verification.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(verification).toMatchObject({ verdict: 'intact', signer: 'pinned', summary: { captures, files } });
    // Later checks may be added; those that a bundle passed once it passes always.
    expect(verification.checks.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThanOrEqual(checks);
  });

  test('none was left out', () => {
    const kept = readdirSync(FOLDER).filter((file) => file.endsWith('.zip'));
    expect(kept.toSorted()).toEqual(
      Object.keys(expected)
        .map((name) => `${name}.zip`)
        .toSorted(),
    );
  });
});
