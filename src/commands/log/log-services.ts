import { REFUSALS } from '../../core/consent-log';
import type { ConsentLogServices, LogOverview } from '../../core/consent-log-services';
import type { Result } from '../../core/errors';
import { logError } from '../../register/log/log-error';
import { ChangedMeanwhile } from '../../storage/changed-meanwhile';
import type { LogImportRow } from '../../storage/log-rows';
import { knownControllers } from '../activities';
import { liftLogHold, setLogHold } from '../hold-evidence';
import { settle } from '../settle';
import type { LogDeps } from './log-deps';

/** Tolerance until somebody chooses another. */
const NO_TOLERANCE = 0;

/** What the screens may ask about logs, wired to commands. Reading files is for the few who do; the page opens without it. */
export function consentLogServices(deps: LogDeps): ConsentLogServices {
  const overviewAfter = (importId: string, work: Promise<unknown>) =>
    settled(work.then(() => overviewOf(importId, deps)));
  return {
    imports: () => settled(overviews(deps)),
    controllers: () => settled(knownControllers(deps)),
    activitiesOf: (controllerId) =>
      settled(import('./reading').then(({ activitiesUnder }) => activitiesUnder(controllerId, deps))),
    look: (file, chosen) => settled(import('./look-at-log').then(({ lookAtLog }) => lookAtLog(file, chosen))),
    timesOf: (file, plan) => settled(import('./look-at-log').then(({ timesOf }) => timesOf(file, plan))),
    check: (file, plan, job) =>
      settled(import('./check-log').then(({ checkLog }) => checkLog(file, plan, deps, job)).then(({ check }) => check)),
    take: (file, plan, job) =>
      settled(
        import('./take-log')
          .then(({ takeLog }) => takeLog(file, plan, deps, job))
          .then((row) => joinedAtEnd(row, deps)),
      ),
    resume: (importId, file, job) =>
      settled(
        import('./resume-log')
          .then(({ resumeLog }) => resumeLog(importId, file, deps, job))
          .then((row) => joinedAtEnd(row, deps)),
      ),
    open: (importId) => settled(overviewOf(importId, deps)),
    joinAgain: (importId, days, job) =>
      overviewAfter(
        importId,
        import('./join-log').then(({ joinLog }) => joinLog(importId, days, deps, job)),
      ),
    rowsOf: (importId, outcome, place) =>
      settled(import('./rows-of-log').then(({ rowsWith }) => rowsWith(importId, outcome, place, deps))),
    refusedOf: (importId, fromBlock) =>
      settled(import('./rows-of-log').then(({ refusedIn }) => refusedIn(importId, fromBlock, deps))),
    exportUnproven: (importId) =>
      settled(
        import('./rows-of-log')
          .then(({ unprovenCsv }) => unprovenCsv(importId, deps))
          .then((blob) => ({ fileName: `unproven-${importId.slice(0, 8)}.csv`, blob })),
      ),
    verify: (importId, job) => settled(import('./verify-log').then(({ verifyLog }) => verifyLog(importId, deps, job))),
    deleteExpired: (importId, job) =>
      overviewAfter(
        importId,
        import('./rows-past-term').then(({ deleteExpired }) => deleteExpired(importId, deps, job)),
      ),
    setHold: (importId, reason) => overviewAfter(importId, setLogHold(importId, reason, deps)),
    liftHold: (importId, reason) => overviewAfter(importId, liftLogHold(importId, reason, deps)),
    remove: (importId) =>
      settled(import('./delete-rows').then(({ removeLog }) => removeLog(importId, deps)).then(() => null)),
  };
}

async function joinedAtEnd(row: LogImportRow, deps: LogDeps): Promise<LogOverview> {
  const { joinLog } = await import('./join-log');
  if (!row.joined) await joinLog(row.importId, NO_TOLERANCE, deps);
  return overviewOf(row.importId, deps);
}

async function overviews(deps: LogDeps): Promise<LogOverview[]> {
  const all: LogOverview[] = [];
  for (const row of await deps.logs.imports()) all.push(await overview(row, deps));
  return all;
}

async function overviewOf(importId: string, deps: LogDeps): Promise<LogOverview> {
  return overview(await deps.logs.get(importId), deps);
}

async function overview(row: LogImportRow, deps: LogDeps): Promise<LogOverview> {
  const { importId, controllerId, state, startedAt, sealed, fileDigest, rows, deleted, refused, joined } = row;
  const controllers = await knownControllers(deps);
  const names = new Map((await deps.activities.all()).map(({ activityId, activity }) => [activityId, activity.name]));
  return {
    importId,
    controller: controllers.find((one) => one.controllerId === controllerId) ?? { controllerId, name: controllerId },
    state,
    startedAt,
    sealedAt: sealed?.at ?? null,
    fileDigest,
    rows,
    deleted,
    refused: REFUSALS.flatMap((reason) => (refused[reason] ? [{ reason, rows: refused[reason] }] : [])),
    hold: await deps.keeping.hold(importId),
    joined: joined && {
      at: joined.at,
      toleranceDays: joined.toleranceDays,
      captures: joined.captures,
      damaged: joined.damaged,
      expired: joined.expired,
      figures: joined.figures.map((counts, i) => {
        const activityId = joined.activities[i - 1] ?? null;
        return { activityId, name: activityId === null ? null : (names.get(activityId) ?? activityId), rows: counts };
      }),
    },
  };
}

/** What another page does to the same log at the same time is told as that. */
function settled<T>(work: Promise<T>): Promise<Result<T>> {
  return settle(
    work.catch((thrown: unknown) => {
      throw thrown instanceof ChangedMeanwhile ? logError('being-read') : thrown;
    }),
  );
}
