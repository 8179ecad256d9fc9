import { readFileSync } from 'node:fs';
import { openAge } from '../bundle/age/age-source';
import type { ByteSource } from '../bundle/byte-source';
import { type ErrorCode, WitnessError } from '../core/errors';
import type { Secret } from '../core/sharing';
import { askHidden } from './ask-hidden';
import { decryptPiece } from './node-verify-tools';

/** A passphrase for whoever cannot be asked. */
export const PASSPHRASE_VARIABLE = 'CONSENT_WITNESS_PASSPHRASE';

export interface Unlocking {
  /** Files of secret keys, as `age-keygen` makes them. */
  identityFiles: readonly string[];
  /** What stands on the terminal when a passphrase is asked. */
  question: string;
}

/** Why an encrypted file stays shut; the words are the caller's. */
export type Locked = {
  locked: Extract<ErrorCode, `wrong-${string}` | `not-an-${string}`> | 'not-a-bundle' | 'no-secret';
};

/**
 * The content of an encrypted bundle, decrypted where it is read: nothing of it is written. The passphrase comes from the
 * environment, else from the terminal; it is in no argument, since those can be seen by others on the machine.
 */
export async function unlock(
  source: ByteSource,
  kind: 'passphrase' | 'identities',
  { identityFiles, question }: Unlocking,
): Promise<ByteSource | Locked> {
  try {
    const secret = kind === 'passphrase' ? await passphrase(question) : identities(identityFiles);
    return secret ? await openAge(source, secret, decryptPiece) : { locked: 'no-secret' };
  } catch (thrown) {
    if (!(thrown instanceof WitnessError)) throw thrown;
    const { code } = thrown;
    if (code === 'wrong-passphrase' || code === 'wrong-identity' || code === 'not-an-identity') return { locked: code };
    return { locked: 'not-a-bundle' };
  }
}

async function passphrase(question: string): Promise<Secret | null> {
  const given = process.env[PASSPHRASE_VARIABLE] ?? (await askHidden(question));
  return given === null ? null : { passphrase: given };
}

function identities(files: readonly string[]): Secret | null {
  if (files.length === 0) return null;
  try {
    return { identities: files.map((file) => readFileSync(file, 'utf8')).join('\n') };
  } catch (cause) {
    throw new WitnessError('not-an-identity', 'a file that cannot be read', { cause });
  }
}
