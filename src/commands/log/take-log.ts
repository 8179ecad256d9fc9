import type { LongJob } from '../../core/backup';
import type { LogPlan } from '../../core/consent-log-services';
import type { LogImportRow } from '../../storage/log-rows';
import { assertRoom } from '../../storage/room';
import { checkLog } from './check-log';
import { fill, keyOf } from './fill-log';
import type { LogDeps } from './log-deps';
import { stagesOf } from './part-of-job';
import { keyedPlan } from './reading';
import { resumeLog } from './resume-log';

/** About what a row takes on the disk, with what it is found by. */
const ROW_BYTES = 400;

/**
 * Takes a log over. The file is read twice: once to its end, to know that it can be read and which file it is, and then to keep it, a
 * block of rows with the state of the import in each transaction. Broken off at any moment, the same file goes on after the last block;
 * taken over already, it changes nothing. Identifiers become pseudonyms here and are dropped.
 * @throws WitnessError `bad-input` that names what is wrong | `cancelled` | `store-*` | `signing-failed`
 */
export async function takeLog(file: Blob, plan: LogPlan, deps: LogDeps, job: LongJob = {}): Promise<LogImportRow> {
  const { reading, keeping } = stagesOf(job);
  const { digest, read } = await checkLog(file, plan, deps, reading);
  const key = await keyOf(plan.controllerId, deps);
  const known = await deps.logs.ofFile(plan.controllerId, digest);
  if (known?.state === 'sealed') return known;
  await assertRoom((read - (known?.read ?? 0)) * ROW_BYTES);
  // As it was said to be read then: half of a log read in one way and half in another would be neither.
  if (known) return resumeLog(known.importId, file, deps, keeping);
  return fill(file, plan, await begin(file, plan, digest, key, deps), key, deps, keeping);
}

async function begin(
  file: Blob,
  plan: LogPlan,
  fileDigest: string,
  key: CryptoKey,
  deps: LogDeps,
): Promise<LogImportRow> {
  const row: LogImportRow = {
    importId: deps.ids.uuid(),
    controllerId: plan.controllerId,
    fileDigest,
    fileBytes: file.size,
    state: 'running',
    startedAt: deps.clock.now(),
    reading: plan.reading,
    keyed: await keyedPlan(key, plan),
    read: 0,
    rows: 0,
    blocks: 0,
    refused: {},
    choices: [],
    methods: [],
    forms: [],
    frontier: [],
    deleted: 0,
    joined: null,
    sealed: null,
  };
  await deps.logs.begin(row);
  return row;
}
