import { WitnessError } from '../core/errors';
import { PERSONAL_RUNS } from '../core/personal-runs';
import type { KeepingDeps } from './delete-evidence';

const MOST_CHARACTERS = 300;

/**
 * Puts a capture under a legal hold: nothing deletes it while that stands. The reason is in the ledger for good.
 * @throws WitnessError `bad-input` | `not-found` | `signing-failed` | `store-*`
 */
export async function setHold(captureId: string, reason: string, deps: KeepingDeps): Promise<void> {
  const why = checked(reason);
  await deps.ledger.onHead({ kind: 'hold-set', captureId, reason: why }, (entry) =>
    deps.keeping.setHold({ captureId, since: entry.body.recordedAt, reason: why }, entry),
  );
}

/** @throws WitnessError as {@link setHold} */
export async function liftHold(captureId: string, reason: string, deps: KeepingDeps): Promise<void> {
  await deps.ledger.onHead({ kind: 'hold-lifted', captureId, reason: checked(reason) }, (entry) =>
    deps.keeping.liftHold(captureId, entry),
  );
}

/** What names a person cannot be taken out of the ledger again, so it is refused; the error does not repeat it. */
function checked(reason: string): string {
  const text = reason.toWellFormed().replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > MOST_CHARACTERS || text.search(PERSONAL_RUNS) >= 0)
    throw new WitnessError('bad-input', 'the reason is empty, too long, or names a person');
  return text;
}
