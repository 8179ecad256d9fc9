import type { CaptureIndex } from '../../storage/capture-index';
import type { KeepingDeps } from '../delete-evidence';

export interface LogDeps extends KeepingDeps {
  index: CaptureIndex;
  extensionVersion: string;
  /** Bytes that nobody can foresee. */
  random(bytes: number): Uint8Array;
}
