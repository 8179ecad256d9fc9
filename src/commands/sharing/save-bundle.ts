import type { ExportOptions, SavedBundle } from '../../core/services';
import type { BundlePreview, EncryptFor } from '../../core/sharing';
import { BlobSink } from '../blob-sink';
import { type ExportDeps, exportBundle } from '../export-bundle';
import type { ProofDeps } from '../proof';
import { EncryptingSink } from './encrypting-sink';
import { resolveScope } from './scope';

/** @property workFactor log2 of scrypt's cost: age's own unless told, which takes a second */
export type SaveDeps = ProofDeps & ExportDeps & { workFactor?: number };

/**
 * Writes what was previewed, encrypted when that was asked. An encrypted bundle has `.age` behind its name.
 * @throws WitnessError as `exportBundle`; `preview-outdated` when the ledger went on since | `not-a-recipient`
 */
export async function saveBundle(
  { scope, head }: Pick<BundlePreview, 'scope' | 'head'>,
  encrypt: EncryptFor | null,
  deps: SaveDeps,
  options: ExportOptions = {},
): Promise<SavedBundle> {
  // First, so that a key that cannot be used costs no time-stamp.
  const sealed = encrypt ? await EncryptingSink.open(encrypt, deps.workFactor) : null;
  const plain = new BlobSink();
  try {
    const { captureIds, registerOf, redaction } = await resolveScope(scope, deps);
    const made = await exportBundle(captureIds, deps, sealed ?? plain, {
      ...options,
      head,
      ...(registerOf ? { registerOf } : {}),
      ...(redaction ? { redaction } : {}),
    });
    const { fileName, timeStamp, ledgerBreak } = made;
    if (!sealed) return { fileName, timeStamp, ledgerBreak, blob: plain.blob('application/zip') };
    return { fileName: `${fileName}.age`, timeStamp, ledgerBreak, blob: await sealed.finish() };
  } catch (thrown) {
    await sealed?.abandon();
    throw thrown;
  }
}
