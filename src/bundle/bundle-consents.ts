import { ConsentRecordSchema, type KeptConsent } from '../core/consent-record';
import { WitnessError } from '../core/errors';
import type { SealedCapture } from '../core/sealed';
import type { ReadEntry } from '../ledger/read-entry';
import type { ConsentEvent } from './consent-events';
import { consentPath } from './layout';
import type { VerifiedFiles } from './verified-files';

/** Consent records of a capture in a verified bundle. @throws WitnessError `bundle-not-intact` */
export async function consentsIn(
  files: VerifiedFiles,
  { captureId, digest: captureDigest }: SealedCapture,
  named: readonly ConsentEvent[],
  chains: readonly (readonly ReadEntry[])[],
): Promise<KeptConsent[]> {
  const kept: KeptConsent[] = [];
  for (const { event, entryHash } of named) {
    const path = consentPath(event.recordId);
    const { bytes, digest, value: record } = await files.readJson(path, ConsentRecordSchema);
    const sequence = chains.flat().find(({ hash }) => hash === entryHash)?.body.sequence;
    const isOfThis = record.capture?.captureId === captureId && record.capture.digest === captureDigest;
    if (digest !== event.recordDigest || record.recordId !== event.recordId || !isOfThis || sequence === undefined)
      throw new WitnessError('bundle-not-intact', path);
    kept.push({ digest, bytes, record, sequence, entryHash });
  }
  return kept;
}
