import { WitnessError } from '../core/errors';
import type { Dossier } from '../core/sealed';
import type { Sha256 } from './bundle-input';
import type { ConsentEvent } from './consent-events';

/** Each consent record that a ledger names of this capture, and no other. @throws WitnessError `store-corrupt` */
export async function assertConsents(
  { sealed, consents = [] }: Dossier,
  named: readonly ConsentEvent[],
  digest: Sha256,
): Promise<void> {
  const corrupt = (what: string) => new WitnessError('store-corrupt', `${sealed.captureId}: ${what}`);
  if (named.length !== consents.length) throw corrupt(`${consents.length} of ${named.length} consent records`);
  const byEntry = new Map(consents.map((kept) => [kept.entryHash, kept]));
  for (const { event, entryHash } of named) {
    const kept = byEntry.get(entryHash);
    if (kept?.record.recordId !== event.recordId) throw corrupt('other consent record');
    if (kept.record.capture?.digest !== sealed.digest) throw corrupt('consent record of another capture');
    if ((await digest(kept.bytes)) !== event.recordDigest) throw corrupt(`consent record ${event.recordId}`);
  }
}
