import { WitnessError } from '../core/errors';
import type { CaptureKeeping, KeepingServices } from '../core/keeping';
import { activitiesOf } from '../register/plan';
import { endOfTerm } from '../register/term';
import { activityOverviews, capturesOfActivity, knownControllers, removeActivity, saveActivity } from './activities';
import { deleteEvidence, type KeepingDeps } from './delete-evidence';
import { liftHold, setHold } from './hold-evidence';
import { previewRetention, runRetention } from './retention';
import { settle } from './settle';
import { deletePerson, distinctPersons, findPerson, linkPerson } from './subject-links';

/** What the screens may ask about keeping and deleting, wired to commands. */
export function keepingServices(deps: KeepingDeps): KeepingServices {
  const keepingAfter = (captureId: string, work: Promise<void>) => settle(work.then(() => keepingOf(captureId, deps)));
  return {
    activities: () => settle(activityOverviews(deps)),
    saveActivity: (draft) => settle(saveActivity(draft, deps).then(() => activityOverviews(deps))),
    removeActivity: (id) => settle(removeActivity(id, deps).then(() => activityOverviews(deps))),
    capturesOf: (id) => settle(capturesOfActivity(id, deps)),
    preview: (id) => settle(previewRetention(id, deps)),
    run: (activityId, captureIds, recordIds, rows) =>
      settle(runRetention({ activityId, captureIds, recordIds, rows }, deps)),
    deletions: () => settle(deps.keeping.deletions()),
    tombstone: (captureId) => settle(deps.keeping.tombstone(captureId)),
    keepingOf: (captureId) => settle(keepingOf(captureId, deps)),
    setHold: (captureId, reason) => keepingAfter(captureId, setHold(captureId, reason, deps)),
    liftHold: (captureId, reason) => keepingAfter(captureId, liftHold(captureId, reason, deps)),
    deleteCapture: (captureId) => settle(deleteEvidence({ captureIds: [captureId], reason: 'user' }, deps)),
    controllers: () => settle(knownControllers(deps)),
    linkPerson: (captureId, activityId, identifier) =>
      keepingAfter(captureId, linkPerson({ captureId, activityId, identifier }, deps)),
    findPerson: (controllerId, identifier) => settle(findPerson(controllerId, identifier, deps)),
    deletePerson: (controllerId, identifier, captureIds, recordIds, imported) =>
      settle(deletePerson({ controllerId, identifier, captureIds, recordIds, imported }, deps)),
  };
}

async function keepingOf(captureId: string, deps: KeepingDeps): Promise<CaptureKeeping> {
  const row = await deps.store.row(captureId);
  if (!row) throw new WitnessError('not-found', `capture ${captureId}`);
  return {
    hold: await deps.keeping.hold(captureId),
    activities: activitiesOf(row, await deps.activities.all(), await deps.register.links()).map(({ activity }) => ({
      activity,
      dueAt: endOfTerm(row.capturedAt, activity.retention),
    })),
    persons: distinctPersons(await deps.subjects.linksOfCapture(captureId)),
  };
}
