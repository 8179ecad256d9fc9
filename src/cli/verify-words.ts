import type { DisclosureVerification } from '../bundle/check-disclosure';
import type { ProofLayer } from '../bundle/proof-layers';
import type { Verification, VerificationCheck } from '../core/verification';

/** Words of `verify`, in both languages. */
const NL = {
  usage: `gebruik: npm run verify -- BESTAND… [--pin SHA256:…] [--trusted-root BESTAND.pem] [--countersignature BESTAND.json]
                         [--identity BESTAND] [--head HASH] [--json] [--lang nl|en]

Controleert bewijsbundels, zonder internet en zonder browser. Een BESTAND.json is één record dat alleen is getoond, met de
handtekening in BESTAND.json.sig.

  --pin SHA256:…   vingerafdruk van de sleutel, verkregen langs een andere weg dan de bundel
  --trusted-root BESTAND.pem
                   rootcertificaten van tijdstempelautoriteiten die u vertrouwt (PEM); mag vaker
  --countersignature BESTAND.json
                   medeondertekening over de bundel, met de handtekening in BESTAND.json.sig; mag vaker
  --identity BESTAND
                   geheime sleutel van age, voor een bundel die voor u versleuteld is (.zip.age); mag vaker. Naar een
                   wachtzin wordt op de terminal gevraagd, of zij staat in CONSENT_WITNESS_PASSPHRASE
  --head HASH      hash van een regel van het logboek die u elders noteerde: dan valt een oudere bundel op
  --json           één regel JSON per bestand op stdout: alle controles met wat verwacht en gevonden is
  --lang nl|en     taal van de uitvoer

Afsluitcodes: 0 ongewijzigd · 1 niet ongewijzigd · 2 geen bewijsbundel · 64 gebruik. Bij meer bestanden de ergste.`,
  verdicts: {
    intact: 'ongewijzigd sinds de ondertekening',
    'not-intact': 'NIET ongewijzigd',
    'not-a-bundle': 'geen bewijsbundel',
  } satisfies Record<Verification['verdict'], string>,
  disclosure: {
    intact: 'record ongewijzigd sinds de ondertekening',
    'not-intact': 'record NIET ongewijzigd',
    'not-a-disclosure': 'geen record dat alleen is getoond',
  } satisfies Record<DisclosureVerification['verdict'], string>,
  oneCapture: 'vastlegging',
  root: 'wortel van het logboek (aantal regels)',
  signers: {
    pinned: 'ondertekend met de opgegeven sleutel',
    unconfirmed: 'ondertekend, ondertekenaar niet bevestigd',
    'pin-mismatch': 'ondertekend met een ANDERE sleutel dan opgegeven',
    unknown: 'ondertekenaar onbekend',
  } satisfies Record<Verification['signer'], string>,
  layers: {
    intact: 'ongewijzigd',
    signed: 'ondertekenaar',
    time: 'tijd',
    complete: 'volledig',
    origin: 'herkomst',
  } satisfies Record<ProofLayer['id'], string>,
  states: {
    proven: 'bewezen',
    partly: 'ten dele',
    'not-proven': 'niet bewezen',
    broken: 'weerlegd',
  } satisfies Record<ProofLayer['state'], string>,
  noRoot: 'hierin staat geen certificaat in PEM',
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
  withheld: 'Weggelaten',
  countersignatures: 'Medeondertekeningen (wie de sleutel heeft is niet bevestigd)',
  countersignature: {
    good: 'goede handtekening over deze bundel',
    'other-bundle': 'goede handtekening, maar over een ANDERE bundel',
    'bad-signature': 'de handtekening klopt NIET',
    malformed: 'GEEN medeondertekening',
    unreadable: 'kan niet worden gelezen, of de handtekening (.sig) ontbreekt',
  },
  unreadable: 'kan niet worden gelezen',
  askPassphrase: 'wachtzin:',
  locked: {
    'wrong-passphrase': 'de wachtzin opent dit bestand niet',
    'wrong-identity': 'deze sleutel opent het bestand niet: het is versleuteld voor een ander',
    'not-an-identity': 'dit is geen geheime sleutel van age (AGE-SECRET-KEY-1…), of zij kan niet worden gelezen',
    'not-a-bundle': 'het versleutelde bestand is beschadigd of afgekapt',
    'no-secret-passphrase': 'versleuteld met een wachtzin: geef die op een terminal, of in CONSENT_WITNESS_PASSPHRASE',
    'no-secret-identities': 'versleuteld voor een ontvanger: geef diens geheime sleutel met --identity BESTAND',
  },
};
type Words = typeof NL;

const EN: Words = {
  usage: `usage: npm run verify -- FILE… [--pin SHA256:…] [--trusted-root FILE.pem] [--countersignature FILE.json]
                       [--identity FILE] [--head HASH] [--json] [--lang nl|en]

Checks proof bundles, without network and without a browser. A FILE.json is one record that was shown alone, with the signature in
FILE.json.sig.

  --pin SHA256:…   fingerprint of the key, obtained by another road than the bundle
  --trusted-root FILE.pem
                   root certificates of time-stamp authorities that you trust (PEM); may be given more than once
  --countersignature FILE.json
                   countersignature over the bundle, its signature in FILE.json.sig; may be given more than once
  --identity FILE  secret key of age, for a bundle that was encrypted for you (.zip.age); may be given more than once. A
                   passphrase is asked on the terminal, or stands in CONSENT_WITNESS_PASSPHRASE
  --head HASH      hash of an entry of the ledger that you noted elsewhere: an older bundle is then noticed
  --json           one line of JSON per file on stdout: every check with what was expected and found
  --lang nl|en     language of the output

Exit codes: 0 intact · 1 not intact · 2 not a bundle · 64 usage. With several files the worst.`,
  verdicts: {
    intact: 'intact since signing',
    'not-intact': 'NOT intact',
    'not-a-bundle': 'not a proof bundle',
  },
  disclosure: {
    intact: 'record intact since signing',
    'not-intact': 'record NOT intact',
    'not-a-disclosure': 'not a record shown alone',
  },
  oneCapture: 'capture',
  root: 'root of the ledger (number of entries)',
  signers: {
    pinned: 'signed with the key you gave',
    unconfirmed: 'signed, signer not confirmed',
    'pin-mismatch': 'signed with ANOTHER key than you gave',
    unknown: 'signer unknown',
  },
  layers: { intact: 'intact', signed: 'signed by', time: 'time', complete: 'complete', origin: 'origin' },
  states: { proven: 'proven', partly: 'in part', 'not-proven': 'not proven', broken: 'disproven' },
  noRoot: 'there is no certificate in PEM in it',
  outcomes: { passed: 'good', failed: 'FAIL', 'not-checked': 'open' },
  expected: 'expected',
  found: 'found',
  files: 'files',
  captures: 'captures',
  key: 'key',
  notProven: 'Not proven',
  withheld: 'Withheld',
  countersignatures: 'Countersignatures (who holds the key is not confirmed)',
  countersignature: {
    good: 'good signature over this bundle',
    'other-bundle': 'good signature, but over ANOTHER bundle',
    'bad-signature': 'the signature is WRONG',
    malformed: 'NO countersignature',
    unreadable: 'cannot be read, or the signature (.sig) is missing',
  },
  unreadable: 'cannot be read',
  askPassphrase: 'passphrase:',
  locked: {
    'wrong-passphrase': 'the passphrase does not open this file',
    'wrong-identity': 'this key does not open the file: it was encrypted for somebody else',
    'not-an-identity': 'this is no secret key of age (AGE-SECRET-KEY-1…), or it cannot be read',
    'not-a-bundle': 'the encrypted file is damaged or cut off',
    'no-secret-passphrase': 'encrypted with a passphrase: give it on a terminal, or in CONSENT_WITNESS_PASSPHRASE',
    'no-secret-identities': 'encrypted for a recipient: give the secret key with --identity FILE',
  },
};

export const VERIFY_WORDS: Readonly<Record<'nl' | 'en', Words>> = { nl: NL, en: EN };
