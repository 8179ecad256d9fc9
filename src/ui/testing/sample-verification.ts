import { RESTORED_NOT_PROVEN } from '../../bundle/not-proven';
import type { Verification } from '../../core/verification';

/** What a verifier says of a bundle, in a scene. */
export function verification(
  verdict: Verification['verdict'],
  pin: string | undefined,
  { DIGEST, NOTICE_DIGEST, KEY }: Record<'DIGEST' | 'NOTICE_DIGEST' | 'KEY', string>,
  restored = false,
): Verification {
  const intact = verdict === 'intact';
  return {
    schema: 'consent-witness/verification/1',
    verdict,
    signer:
      verdict === 'not-a-bundle'
        ? 'unknown'
        : pin === undefined
          ? 'unconfirmed'
          : pin === KEY
            ? 'pinned'
            : 'pin-mismatch',
    keyFingerprint: verdict === 'not-a-bundle' ? null : KEY,
    checks: [
      {
        id: 'zip-structure',
        title: { nl: 'Het zipbestand is goed gevormd', en: 'The zip file is well-formed' },
        outcome: verdict === 'not-a-bundle' ? 'failed' : 'passed',
        expected: 'no duplicate names, no absolute paths',
        found: verdict === 'not-a-bundle' ? 'no end of central directory' : 'no duplicate names, no absolute paths',
        files: [],
      },
      {
        id: 'payload-manifest',
        title: { nl: 'Elk bestand heeft zijn hash', en: 'Every file matches its hash' },
        outcome: intact ? 'passed' : 'failed',
        expected: DIGEST,
        found: intact ? DIGEST : NOTICE_DIGEST,
        files: intact ? [] : ['data/records/6f1c2b7e-4a6d-4b0e-9a53-2f0a7d1c9e01.json'],
      },
      {
        id: 'key-pinned',
        title: { nl: 'De sleutel is die van de ondertekenaar', en: 'The key is the signer’s' },
        outcome: pin === undefined ? 'not-checked' : pin === KEY ? 'passed' : 'failed',
        expected: pin ?? '',
        found: KEY,
        files: [],
      },
    ],
    notProven: [
      { nl: 'Dat de site deze pagina ook aan anderen zo toonde.', en: 'That the site showed this page to others.' },
      { nl: 'Dat de klok van de computer goed liep.', en: 'That the clock of the computer was right.' },
      ...(restored ? [RESTORED_NOT_PROVEN] : []),
    ],
    summary: { captures: 2, files: 14, bytes: 412_233 },
  };
}
