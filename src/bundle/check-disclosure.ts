import { canonicalBytes } from '../core/canonical';
import { sha256Hex } from '../core/digest';
import type { Bilingual } from '../core/text';
import { fromBase64Url } from '../ledger/base64';
import { verifyEcdsa } from '../ledger/ecdsa';
import { keyNamedBy } from '../ledger/key-named-in';
import { verifyInclusion } from '../ledger/merkle-proof';
import { fingerprintOf, importPublicKey, type PublicKey } from '../ledger/public-key';
import type { ReadEntry } from '../ledger/read-entry';
import { verifySshsig } from '../ledger/sshsig';
import { bodyBytes } from '../ledger/verify-chain';
import { decodeUtf8, readCanonical } from './canonical-file';
import { type Disclosure, DisclosureSchema, isAbout, isAboutKey } from './disclosure';
import { pinOf } from './pin';

/** Each with what it says when it passes. */
export const DISCLOSURE_CHECKS = {
  'disclosure-form': {
    nl: 'Het heeft de vaste vorm, in de ene schrijfwijze die is ondertekend',
    en: 'It has the fixed form, in the one spelling that was signed',
  },
  'disclosure-signature': { nl: 'Handtekening voor ssh-keygen', en: 'Signature for ssh-keygen' },
  'entries-about': {
    nl: 'De regels gaan over deze vastlegging of over sleutels, elk één keer en op volgorde',
    en: 'The entries are about this capture or about keys, each once and in order',
  },
  'entries-included': {
    nl: 'Elke regel staat in het logboek waarvan alleen de wortel wordt getoond',
    en: 'Each entry is in the ledger of which only the root is shown',
  },
  'entries-signed': {
    nl: 'Elke regel is ondertekend met de sleutel die toen gold, en die leidt naar deze',
    en: 'Each entry is signed with the key then in force, which leads to this one',
  },
  'record-digest': {
    nl: 'De vastlegging is nog wat bij het vastleggen is gehasht',
    en: 'The capture is still what was hashed at capture',
  },
  'key-pinned': {
    nl: 'De sleutel is die waarvan de vingerafdruk langs een andere weg is verkregen',
    en: 'The key is the one whose fingerprint was obtained by another road',
  },
} as const satisfies Record<string, Bilingual>;
export type DisclosureCheckId = keyof typeof DISCLOSURE_CHECKS;

export interface DisclosureCheck {
  id: DisclosureCheckId;
  title: Bilingual;
  outcome: 'passed' | 'failed' | 'not-checked';
  expected: string;
  found: string;
}

export interface DisclosureVerification {
  schema: 'consent-witness/disclosure-verification/1';
  verdict: 'intact' | 'not-intact' | 'not-a-disclosure';
  keyFingerprint: string | null;
  captureId: string | null;
  ledger: Disclosure['ledger'] | null;
  checks: DisclosureCheck[];
  notProven: Bilingual[];
}

/** Never throws for what a stranger hands in. @param pinned `SHA256:…`, obtained by another road */
export async function checkDisclosure(
  json: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  pinned?: string,
): Promise<DisclosureVerification> {
  const file = readCanonical(json, DisclosureSchema);
  if (!file.ok) {
    const form = check('disclosure-form', 'canonical', file.code);
    return verdictOf('not-a-disclosure', null, null, [form]);
  }
  const shown = file.value;
  const entries = shown.entries.map(({ entry }) => entry);
  const fingerprint = await fingerprintOf(shown.publicKey);
  const known = await keysOf(entries, shown.publicKey);
  const checks = [
    check('disclosure-form', 'canonical', 'canonical'),
    check('disclosure-signature', 'valid', (await isSignedFile(shown, json, signature)) ? 'valid' : 'not valid'),
    aboutCheck(shown, entries),
    check('entries-included', ...(await included(shown))),
    check('entries-signed', ...(await signedBy(entries, shown.publicKey, known.inForce))),
    check('record-digest', capturedDigest(shown, entries), await sha256Hex(canonicalBytes(shown.record))),
    pinCheck(fingerprint, known.earlier, pinOf(pinned)),
  ];
  const intact = checks.every(({ outcome }) => outcome !== 'failed');
  return verdictOf(intact ? 'intact' : 'not-intact', shown, fingerprint, checks);
}

function aboutCheck({ captureId, ledger }: Disclosure, entries: readonly ReadEntry[]): DisclosureCheck {
  const wrong = entries.find((entry, i) => {
    const before = entries[i - 1]?.body.sequence ?? 0;
    const { sequence } = entry.body;
    return sequence <= before || sequence > ledger.leaves || !(isAbout(entry, captureId) || isAboutKey(entry));
  });
  return check('entries-about', 'all', wrong ? `${wrong.body.sequence} ${wrong.body.event.kind}` : 'all');
}

/** The hash of each is recomputed: it is what other entries, a time-stamp or a note elsewhere name. */
async function included({ entries, ledger }: Disclosure): Promise<[string, string]> {
  for (const { entry, path } of entries) {
    const bytes = bodyBytes(entry);
    const { sequence } = entry.body;
    const hash = await sha256Hex(bytes);
    if (hash !== entry.hash) return [`${sequence}: ${hash}`, `${sequence}: ${entry.hash}`];
    if (!(await verifyInclusion(bytes, sequence - 1, ledger.leaves, path, ledger.root)))
      return [`${sequence}: ${ledger.root}`, `${sequence}: another root`];
  }
  return [ledger.root, ledger.root];
}

interface Keys {
  /** For each entry the key that had to sign it. */
  inForce: (PublicKey | null)[];
  /** Fingerprints of keys that handed over, one after the other, to the last. */
  earlier: string[];
}

async function keysOf(entries: readonly ReadEntry[], last: PublicKey): Promise<Keys> {
  const first = entries.find(({ body }) => body.event.kind === 'key-made');
  let key = first ? await keyNamedBy(first) : last;
  let earlier: string[] = [];
  const inForce: (PublicKey | null)[] = [];
  for (const entry of entries) {
    const { kind } = entry.body.event;
    if (kind === 'key-lost') [key, earlier] = [await keyNamedBy(entry), []];
    inForce.push(key);
    if (kind !== 'key-rotated') continue;
    if (key) earlier.push(await fingerprintOf(key));
    key = await keyNamedBy(entry);
  }
  inForce.push(key);
  return { inForce, earlier };
}

/** The last of `inForce` is the key that signs next: it has to be the one that the whole is signed with. */
async function signedBy(
  entries: readonly ReadEntry[],
  publicKey: PublicKey,
  inForce: readonly (PublicKey | null)[],
): Promise<[string, string]> {
  for (const [i, entry] of entries.entries()) {
    const key = inForce[i] ?? null;
    const name = key ? await fingerprintOf(key) : '?';
    const at = `${entry.body.sequence}`;
    if (name !== entry.keyFingerprint) return [`${at}: ${name}`, `${at}: ${entry.keyFingerprint}`];
    if (!key || !(await isSignedEntry(entry, key))) return [`${at}: valid`, `${at}: not valid`];
  }
  const next = inForce.at(-1);
  const expected = await fingerprintOf(publicKey);
  return [expected, next ? await fingerprintOf(next) : '?'];
}

async function isSignedEntry(entry: ReadEntry, key: PublicKey): Promise<boolean> {
  const signature = fromBase64Url(entry.signature);
  const imported = await importPublicKey(key).catch(() => null);
  return signature !== null && imported !== null && verifyEcdsa(imported, signature, bodyBytes(entry));
}

async function isSignedFile(
  { publicKey }: Disclosure,
  json: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const text = decodeUtf8(signature);
  try {
    return text !== null && (await verifySshsig(text, json, publicKey, await importPublicKey(publicKey)));
  } catch {
    // Two numbers that are no point on the curve.
    return false;
  }
}

/** Empty when no entry, or more than one, says that it was captured: then nothing can equal it. */
function capturedDigest({ captureId, record }: Disclosure, entries: readonly ReadEntry[]): string {
  const named = entries.flatMap(({ body: { event } }) =>
    event.kind === 'captured' && 'captureDigest' in event && event.captureId === captureId ? [event.captureDigest] : [],
  );
  return named.length === 1 && record.captureId === captureId ? String(named[0]) : '?';
}

function pinCheck(fingerprint: string, earlier: readonly string[], pinned: string | undefined): DisclosureCheck {
  if (pinned === undefined)
    return { ...check('key-pinned', fingerprint, fingerprint), outcome: 'not-checked', expected: '–' };
  return check('key-pinned', pinned, earlier.includes(pinned) ? pinned : fingerprint);
}

function check(id: DisclosureCheckId, expected: string, found: string): DisclosureCheck {
  return { id, title: DISCLOSURE_CHECKS[id], outcome: expected === found ? 'passed' : 'failed', expected, found };
}

function verdictOf(
  verdict: DisclosureVerification['verdict'],
  shown: Disclosure | null,
  keyFingerprint: string | null,
  checks: DisclosureCheck[],
): DisclosureVerification {
  const { captureId = null, ledger = null } = shown ?? {};
  const schema = 'consent-witness/disclosure-verification/1';
  return { schema, verdict, keyFingerprint, captureId, ledger, checks, notProven: NOT_PROVEN };
}

const NOT_PROVEN: Bilingual[] = [
  {
    nl: 'Dat het logboek niets anders over deze vastlegging zegt. Andere regels worden niet getoond; een bewijsbundel bevat ze alle.',
    en: 'That the ledger says nothing else about this capture. Other entries are not shown; a proof bundle holds them all.',
  },
  {
    nl: 'Dat de wortel die van een ongeschonden logboek is. Vergelijk haar met een bewijsbundel van hetzelfde logboek (data/log/merkle.json), of vraag er een.',
    en: 'That the root is that of an unbroken ledger. Compare it with a proof bundle of the same ledger (data/log/merkle.json), or ask for one.',
  },
  {
    nl: 'Wat er op de schermafdruk en in de getoonde informatie staat: de vastlegging noemt hun hash, zij zitten er niet bij.',
    en: 'What the screenshot and the information shown say: the capture names their hashes, they are not in here.',
  },
];
