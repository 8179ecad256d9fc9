import { checkedText } from './checked-text';
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

/** The same for a consent record without a capture. @throws WitnessError as {@link setHold} */
export async function setRecordHold(recordId: string, reason: string, deps: KeepingDeps): Promise<void> {
  const why = checked(reason);
  await deps.ledger.onHead({ kind: 'consent-hold-set', recordId, reason: why }, (entry) =>
    deps.consents.hold(recordId, { captureId: recordId, since: entry.body.recordedAt, reason: why }, entry),
  );
}

/** @throws WitnessError as {@link setHold} */
export async function liftRecordHold(recordId: string, reason: string, deps: KeepingDeps): Promise<void> {
  await deps.ledger.onHead({ kind: 'consent-hold-lifted', recordId, reason: checked(reason) }, (entry) =>
    deps.consents.hold(recordId, null, entry),
  );
}

/** The same for all rows of a log that was taken over. @throws WitnessError as {@link setHold} */
export async function setLogHold(importId: string, reason: string, deps: KeepingDeps): Promise<void> {
  const why = checked(reason);
  await deps.ledger.onHead({ kind: 'log-hold-set', importId, reason: why }, (entry) =>
    deps.logs.hold(importId, { captureId: importId, since: entry.body.recordedAt, reason: why }, entry),
  );
}

/** @throws WitnessError as {@link setHold} */
export async function liftLogHold(importId: string, reason: string, deps: KeepingDeps): Promise<void> {
  await deps.ledger.onHead({ kind: 'log-hold-lifted', importId, reason: checked(reason) }, (entry) =>
    deps.logs.hold(importId, null, entry),
  );
}

function checked(reason: string): string {
  return checkedText(reason.replace(/\s+/g, ' '), MOST_CHARACTERS, 'bad-input');
}
