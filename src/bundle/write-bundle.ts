import { WitnessError } from '../core/errors';
import type { Signer } from '../core/ledger-entry';
import type { BundleDeps, BundleInput, WrittenBundle } from './bundle-input';

/** @throws WitnessError `signing-failed` | `store-corrupt` | `bad-input` */
export async function writeBundle(
  _input: BundleInput,
  _signer: Signer,
  _deps: BundleDeps = {},
): Promise<WrittenBundle> {
  throw new WitnessError('unexpected', 'not written yet');
}
