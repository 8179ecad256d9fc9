import { WitnessError } from '../../core/errors';

/** Characters. Whoever has the file can try passphrases for years, at a second each. */
export const SHORTEST_PASSPHRASE = 12;

/** @throws WitnessError `bad-input` */
export function acceptPassphrase(passphrase: string): void {
  if ([...passphrase].length < SHORTEST_PASSPHRASE || /[\r\n]/.test(passphrase))
    throw new WitnessError('bad-input', `a passphrase has ${SHORTEST_PASSPHRASE} characters or more, on one line`);
}
