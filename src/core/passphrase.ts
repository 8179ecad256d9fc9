/** Characters. Whoever has the file can try passphrases for years, at a second each. */
export const SHORTEST_PASSPHRASE = 12;

export function isPassphrase(text: string): boolean {
  return [...text].length >= SHORTEST_PASSPHRASE && !/[\r\n]/.test(text);
}

/** Without letters and digits that look alike on paper. */
const ALPHABET = 'abcdefghjkmnpqrstvwxyz0123456789';
const GROUPS = 5;

/** Five groups of five: 125 bits, which nobody can try. @param random 25 bytes or more */
export function suggestPassphrase(random: Uint8Array): string {
  const letters = [...random.subarray(0, GROUPS * GROUPS)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return (letters.match(/.{5}/g) ?? []).join('-');
}

export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

/**
 * What is said to whoever types one. Nobody can tell how a person came by it, so this only looks at what can be seen: `weak` repeats
 * itself; `strong` is about as long as what we suggest, or five words.
 */
export function passphraseStrength(text: string): PassphraseStrength {
  if (!isPassphrase(text)) return 'short';
  const different = new Set(text.toLowerCase()).size;
  if (different < 7) return 'weak';
  const words = new Set(
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .filter((word) => word.length >= 3),
  ).size;
  return words >= 5 || ([...text].length >= 20 && different >= 10) ? 'strong' : 'fair';
}
