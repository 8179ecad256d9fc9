import { sha256Hex } from '../core/digest';
import { WitnessError } from '../core/errors';
import type { ProcessFile } from '../core/register-services';
import type { KeepingDeps } from './delete-evidence';

/** A description, not an archive. */
const MOST_BYTES = 5_000_000;

/**
 * Adds a description of how consent is asked and kept, as the next version of the activity's: hashed, never rewritten, and in
 * the ledger by its digest. The same bytes as the latest version change nothing.
 * @throws WitnessError `bad-input` when it is empty or too large | `not-found` | `signing-failed` | `store-*`
 */
export async function addProcessDocument(activityId: string, file: ProcessFile, deps: KeepingDeps): Promise<void> {
  const { fileName, mediaType, data } = file;
  if (data.length === 0 || data.length > MOST_BYTES)
    throw new WitnessError('bad-input', `the description has ${data.length} bytes, at most ${MOST_BYTES}`);
  await deps.activities.get(activityId);
  const digest = await sha256Hex(data);
  const own = (await deps.register.processDocuments()).filter((one) => one.activityId === activityId);
  if (own[0]?.digest === digest) return;
  const version = (own[0]?.version ?? 0) + 1;
  await deps.ledger.onHead({ kind: 'process-documented', activityId, version, documentDigest: digest }, (entry) =>
    deps.register.addProcessDocument(
      {
        activityId,
        version,
        digest,
        mediaType: mediaType.slice(0, 100),
        bytes: data.length,
        fileName: fileName.toWellFormed().slice(0, 200),
        addedAt: entry.body.recordedAt,
        data,
      },
      entry,
    ),
  );
}

/** Its bytes, which still match their digest. @throws WitnessError `not-found` | `store-corrupt` */
export async function processFile(
  activityId: string,
  version: number,
  { register }: KeepingDeps,
): Promise<ProcessFile> {
  const { fileName, mediaType, data, digest } = await register.processDocument(activityId, version);
  if ((await sha256Hex(data)) !== digest) throw new WitnessError('store-corrupt', `process description ${digest}`);
  return { fileName, mediaType, data };
}
