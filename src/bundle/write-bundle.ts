import * as z from 'zod';
import { TimestampSchema } from '../core/capture';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { Signer } from '../core/ledger-entry';
import type { BundleDeps, BundleInput, WrittenBundle } from './bundle-input';
import { folderName } from './layout';
import { packZip } from './pack-zip';
import { buildPayload } from './payload';
import { sealBag } from './seal-bag';
import { chosenTimeStamps } from './time-stamp/choose';
import { verifyMd } from './verify-md';

/**
 * A ProofBundle: a BagIt 1.0 bag in a zip, signed three ways over its tag manifest. The same input gives the same bytes
 * but for the signatures (ECDSA takes a random number each time).
 * @throws WitnessError `signing-failed` | `store-corrupt` | `bad-input`; there is never half a bundle
 */
export async function writeBundle(input: BundleInput, signer: Signer, deps: BundleDeps = {}): Promise<WrittenBundle> {
  const digest = deps.digest ?? sha256Hex;
  if (!HeadSchema.safeParse(input).success)
    throw new WitnessError(
      'bad-input',
      'a bundle needs an export id in lower case, a UTC time and one dossier or more',
    );
  const payload = await buildPayload(input, signer.fingerprint, digest);
  const info = {
    exportId: input.exportId,
    exportedAt: input.exportedAt,
    organisation: input.organisation ?? null,
    extensionVersion: input.extensionVersion,
  };
  const instructions = verifyMd(input.exportId, signer.fingerprint, chosenTimeStamps(input));
  const bag = await sealBag(payload, info, instructions, signer, digest);
  const folder = folderName(input.exportId);
  return { fileName: `${folder}.zip`, bytes: packZip(folder, bag.files), manifestDigest: bag.manifestDigest };
}

const HeadSchema = z.object({
  exportId: z.uuid().lowercase(),
  exportedAt: TimestampSchema,
  dossiers: z.array(z.unknown()).min(1),
});
