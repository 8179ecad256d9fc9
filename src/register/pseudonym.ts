import { utf8 } from '../core/digest';
import { normaliseIdentifier } from './identifier';

/**
 * Pseudonym of a person under one controller: base32 of HMAC-SHA-256 over `cev1|<controllerId>|<identifier>`, its first 26
 * characters (130 bits). The key is the controller's own and cannot be taken out, so the same person under two controllers,
 * or in another copy, has pseudonyms that nobody can bring together. A plain hash of an e-mail address could be guessed; this
 * one cannot without the key. It stays personal data all the same (recital 26 GDPR).
 * @throws WitnessError `bad-input` when it is neither an e-mail address nor a telephone number
 */
export async function pseudonymOf(key: CryptoKey, controllerId: string, identifier: string): Promise<string> {
  return pseudonymOfContact(key, controllerId, normaliseIdentifier(identifier));
}

/** The same of an address or number in one spelling. */
export async function pseudonymOfContact(key: CryptoKey, controllerId: string, normalised: string): Promise<string> {
  return base32(await keyed(key, `cev1|${controllerId}|${normalised}`)).slice(0, 26);
}

/** Of a number of the controller's own, as a log of its own names people. No address can be spelt like it, so the two never meet. */
export async function pseudonymOfOwn(key: CryptoKey, controllerId: string, number: string): Promise<string> {
  return base32(await keyed(key, `cev1|${controllerId}|id:${number}`)).slice(0, 26);
}

/** A word of a file in a form that only this key gives, so that it can be known again and not be read. */
export async function keyedWord(key: CryptoKey, word: string): Promise<string> {
  return base32(await keyed(key, `log1|${word}`)).slice(0, 26);
}

async function keyed(key: CryptoKey, message: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(message)));
}

/** A key for one controller: made here, non-extractable, in no bundle and no backup. */
export function generateSubjectKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 section 6, without padding. */
export function base32(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += ALPHABET[(held >> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + ALPHABET[(held << (5 - bits)) & 31] : text;
}
