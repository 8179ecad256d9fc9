import { evaluationEventsWith } from '../../bundle/evaluation-events';
import { filesOf } from '../../bundle/payload';
import { type NamedFiles, redactDossier } from '../../bundle/redact/redact-dossier';
import { lastLook } from '../../bundle/redact/refuse-shown';
import { SharedFiles } from '../../bundle/redact/shared-files';
import { reviewEventsWith } from '../../bundle/review-events';
import type { LongJob } from '../../core/backup';
import { sha256Hex } from '../../core/digest';
import { type ErrorCode, type Failure, toFailure, WitnessError } from '../../core/errors';
import type { Redaction, WithheldPart } from '../../core/redaction';
import type { LookedAtCapture, RedactionLook } from '../../core/sharing';
import { ruleSetDocument } from '../../rules';
import { dossierToExport, type ExportDeps, locate } from '../export-bundle';
import { namedIn } from '../restored-ledgers-of';

type LookDeps = Pick<ExportDeps, 'store' | 'consents'>;

/** What one capture cannot be in the copy for; anything else is no matter of one capture. */
const REFUSED: readonly ErrorCode[] = ['store-corrupt', 'deleted', 'not-found', 'not-redactable', 'redaction-shows'];

/**
 * What would be withheld of each of these captures, by the same code that writes; and which cannot go in, and why. One that is
 * refused keeps no other from being looked at, and is in the way of none.
 * @throws WitnessError `cancelled` | `store-*`
 */
export async function lookAtRedaction(
  captureIds: readonly string[],
  redaction: Redaction,
  deps: LookDeps,
  job: LongJob = {},
): Promise<RedactionLook> {
  const head = (await deps.store.head())?.hash ?? '';
  const { captured, ledger, chains, missing } = await locate(captureIds, deps);
  const named = namedIn(ledger, chains);
  const evaluations = evaluationEventsWith(ledger, chains);
  const reviews = reviewEventsWith(ledger, chains);
  const refuseShown = lastLook(redaction, ruleSetDocument());
  const shared = new SharedFiles();

  const withheldOf = async (captureId: string): Promise<readonly WithheldPart[]> => {
    const dossier = await dossierToExport(captureId, deps, named);
    if (missing.includes(captureId)) throw new WitnessError('not-found', `${captureId} is in no ledger`);
    const files: NamedFiles = { evaluations: evaluations.get(captureId) ?? [], reviews: reviews.get(captureId) ?? [] };
    const redacted = await redactDossier(dossier, redaction, files, sha256Hex);
    const goingIn = await filesOf(dossier, files, redacted, sha256Hex);
    for (const { path, bytes } of goingIn) refuseShown(path, bytes);
    shared.add(
      goingIn.map(({ path }) => path),
      redacted?.leftOut ?? new Set(),
    );
    return redacted?.shown.withheld ?? [];
  };

  const captures: LookedAtCapture[] = [];
  const all = [...captured, ...missing.map((captureId) => ({ captureId, isRestored: false }))];
  for (const { captureId, isRestored } of all) {
    if (job.signal?.aborted) throw new WitnessError('cancelled', 'looking at a redaction');
    const row = await deps.store.row(captureId).catch(refused);
    const withheld = await withheldOf(captureId).catch(refused);
    captures.push({ captureId, row: row && 'ok' in row ? null : row, ofOthers: isRestored, withheld });
    job.progress?.({ done: captures.length, total: all.length });
  }
  return { captures, head };
}

function refused(thrown: unknown): Failure {
  const failure = toFailure(thrown);
  if (!REFUSED.includes(failure.code)) throw thrown;
  return failure;
}
