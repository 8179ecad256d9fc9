import * as z from 'zod';
import { TimestampSchema } from '../core/capture';
import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { Signer } from '../core/ledger-entry';
import { isBagName } from './bag';
import type { BundleDeps, BundleStream, ByteSink, StreamedBundle } from './bundle-input';
import { folderName, REDACTED_FOLDER } from './layout';
import { payloadFiles } from './payload';
import { lastLook } from './redact/refuse-shown';
import { sealTags } from './seal-bag';
import { chosenTimeStamps } from './time-stamp/choose';
import { verifyMd } from './verify-md';
import { ZipWriter } from './zip-writer';

/**
 * Writes a ProofBundle file by file: of what is written only digests, findings and the words of the report are kept, so memory
 * does not grow with the pictures. What the sink has is a bundle only when this resolves.
 * @throws WitnessError `signing-failed` | `store-corrupt` | `bad-input` | `cancelled`, or what the sink throws
 */
export async function streamBundle(
  input: BundleStream,
  signer: Signer,
  sink: ByteSink,
  deps: BundleDeps = {},
): Promise<StreamedBundle> {
  const digest = deps.digest ?? sha256Hex;
  if (!HeadSchema.safeParse(input).success)
    throw new WitnessError(
      'bad-input',
      'a bundle needs an export id in lower case, a UTC time and one dossier or more',
    );
  const folder = folderName(input.exportId);
  const zip = new ZipWriter();
  const digests = new Map<string, string>();
  let payloadBytes = 0;
  const refuseShown = lastLook(input.redaction, input.ruleSet);
  const put = async (path: string, bytes: Uint8Array<ArrayBuffer>) => {
    if (deps.signal?.aborted) throw new WitnessError('cancelled', 'the export was cancelled');
    refuseShown(path, bytes);
    for (const chunk of zip.add(`${folder}/${path}`, bytes)) await sink.write(chunk);
  };

  const payload = payloadFiles(input, signer.fingerprint, digest, (written) => deps.onProgress?.(written));
  for await (const { path, bytes, digest: known } of payload) {
    // Two captures may have shown the same words.
    if (digests.has(path)) continue;
    if (!isBagName(path) || !path.startsWith('data/'))
      throw new WitnessError('bad-input', `not a payload name: ${path}`);
    // At the same time: hashing has a thread of its own.
    const [hash] = await Promise.all([known ?? digest(bytes), put(path, bytes)]);
    digests.set(path, hash);
    payloadBytes += bytes.length;
  }
  const info = {
    exportId: input.exportId,
    exportedAt: input.exportedAt,
    organisation: input.organisation ?? null,
    extensionVersion: input.extensionVersion,
  };
  const instructions = verifyMd(input.exportId, signer.fingerprint, chosenTimeStamps(input));
  const tags = await sealTags({ digests, bytes: payloadBytes }, info, instructions, signer, digest);
  for (const [path, bytes] of tags.files) await put(path, bytes);
  for (const chunk of zip.finish()) await sink.write(chunk);
  const redacted = [...digests.keys()].some((path) => path.startsWith(REDACTED_FOLDER));
  return { fileName: `${folder}.zip`, manifestDigest: tags.manifestDigest, redacted };
}

const HeadSchema = z.object({
  exportId: z.uuid().lowercase(),
  exportedAt: TimestampSchema,
  sequences: z.array(z.int()).min(1),
});
