import { WitnessError } from '../core/errors';
import type { Verification } from '../core/verification';
import type { Sha256 } from './bundle-input';

export interface VerifyOptions {
  /** `SHA256:…`, obtained by another road than the bundle. */
  pinnedFingerprint?: string;
  digest?: Sha256;
}

/** Never throws for bad input. */
export async function verifyBundle(_source: Uint8Array | Blob, _options: VerifyOptions = {}): Promise<Verification> {
  throw new WitnessError('unexpected', 'not written yet');
}
