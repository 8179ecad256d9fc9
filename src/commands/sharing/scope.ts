import { WitnessError } from '../../core/errors';
import type { Redaction } from '../../core/redaction';
import type { BundleScope } from '../../core/sharing';
import type { ExportWith } from '../export-bundle';
import type { ProofDeps } from '../proof';
import { partsOfActivity, registerOf } from './activity-parts';
import { nameRegister } from './name-register';

export interface ResolvedScope {
  captureIds: string[];
  registerOf?: NonNullable<ExportWith['registerOf']>;
  redaction?: Redaction;
  /** Records of the activity that a ledger without them leaves out. */
  leftOut(): number;
}

/**
 * The captures of a scope, and what goes with them. Register entries that the ledger does not name yet are named first, so that there
 * is something to check them by.
 * @throws WitnessError `nothing-to-export` | `not-found` | `store-*`
 */
export async function resolveScope(scope: BundleScope, deps: ProofDeps): Promise<ResolvedScope> {
  if (scope.kind !== 'activity') {
    const captureIds =
      scope.kind === 'captures'
        ? [...scope.captureIds]
        : (await deps.store.capturesOf(scope.url)).map(({ captureId }) => captureId);
    if (captureIds.length === 0) throw new WitnessError('nothing-to-export', scope.kind);
    const redaction = scope.kind === 'captures' ? scope.redaction : undefined;
    return { captureIds, ...(redaction ? { redaction } : {}), leftOut: () => 0 };
  }
  const parts = await partsOfActivity(scope.activityId, deps);
  if (parts.captureIds.length === 0) throw new WitnessError('nothing-to-export', 'an activity without a capture');
  const { entries } = await deps.store.readableLedger();
  await nameRegister(parts, entries, deps.ledger);
  let leftOut = 0;
  return {
    captureIds: parts.captureIds,
    registerOf: (ledger) => {
      const made = registerOf(parts, ledger, deps);
      leftOut = made.leftOut;
      return made.register;
    },
    leftOut: () => leftOut,
  };
}
