import type { Verification, VerificationCheck } from '../core/verification';

/** Words of `verify`, in both languages. */
const NL = {
  usage: `gebruik: npm run verify -- BESTAND… [--pin SHA256:…] [--json] [--lang nl|en]

Controleert bewijsbundels, zonder internet en zonder browser.

  --pin SHA256:…   vingerafdruk van de sleutel, verkregen langs een andere weg dan de bundel
  --json           één regel JSON per bestand op stdout: alle controles met wat verwacht en gevonden is
  --lang nl|en     taal van de uitvoer

Afsluitcodes: 0 ongewijzigd · 1 niet ongewijzigd · 2 geen bewijsbundel · 64 gebruik. Bij meer bestanden de ergste.`,
  verdicts: {
    intact: 'ongewijzigd sinds de ondertekening',
    'not-intact': 'NIET ongewijzigd',
    'not-a-bundle': 'geen bewijsbundel',
  } satisfies Record<Verification['verdict'], string>,
  signers: {
    pinned: 'ondertekend met de opgegeven sleutel',
    unconfirmed: 'ondertekend, ondertekenaar niet bevestigd',
    'pin-mismatch': 'ondertekend met een ANDERE sleutel dan opgegeven',
    unknown: 'ondertekenaar onbekend',
  } satisfies Record<Verification['signer'], string>,
  outcomes: { passed: 'goed', failed: 'FOUT', 'not-checked': 'open' } satisfies Record<
    VerificationCheck['outcome'],
    string
  >,
  expected: 'verwacht',
  found: 'gevonden',
  files: 'bestanden',
  captures: 'vastleggingen',
  key: 'sleutel',
  notProven: 'Niet bewezen',
  unreadable: 'kan niet worden gelezen',
};
type Words = typeof NL;

const EN: Words = {
  usage: `usage: npm run verify -- FILE… [--pin SHA256:…] [--json] [--lang nl|en]

Checks proof bundles, without network and without a browser.

  --pin SHA256:…   fingerprint of the key, obtained by another road than the bundle
  --json           one line of JSON per file on stdout: every check with what was expected and found
  --lang nl|en     language of the output

Exit codes: 0 intact · 1 not intact · 2 not a bundle · 64 usage. With several files the worst.`,
  verdicts: {
    intact: 'intact since signing',
    'not-intact': 'NOT intact',
    'not-a-bundle': 'not a proof bundle',
  },
  signers: {
    pinned: 'signed with the key you gave',
    unconfirmed: 'signed, signer not confirmed',
    'pin-mismatch': 'signed with ANOTHER key than you gave',
    unknown: 'signer unknown',
  },
  outcomes: { passed: 'good', failed: 'FAIL', 'not-checked': 'open' },
  expected: 'expected',
  found: 'found',
  files: 'files',
  captures: 'captures',
  key: 'key',
  notProven: 'Not proven',
  unreadable: 'cannot be read',
};

export const VERIFY_WORDS: Readonly<Record<'nl' | 'en', Words>> = { nl: NL, en: EN };
