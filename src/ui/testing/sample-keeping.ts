import type { ConsentRow } from '../../core/consent-services';
import type { Result } from '../../core/errors';
import type {
  ActivityOverview,
  CaptureKeeping,
  Deletion,
  KeepingServices,
  PlannedCapture,
  PlannedRecord,
  PlannedRows,
  PlannedState,
} from '../../core/keeping';
import type { CaptureRow } from '../../core/sealed';
import { SAMPLE_CAPTURE } from './sample';
import { SAMPLE_LOG, SAMPLE_ROWS } from './sample-logs';
import { answer, type Scene } from './sample-services';

const DIGEST = 'a3f19c07'.repeat(8);
/** Of a register that was taken over from somebody: it may hide or turn round what stands beside it. */
const HOSTILE_NAME = 'Enquête \u202Elij\u2060';
export const CONTROLLER = { controllerId: '11111111-0000-4000-8000-000000000001', name: 'Tuinen & Zn. B.V.' };
const NOW = '2026-11-29T09:30:00.000Z';

const LINKED: ConsentRow[] = [
  {
    recordId: '22222222-0000-4000-8000-000000000001',
    order: 68,
    sequence: 68,
    captureId: null,
    url: SAMPLE_CAPTURE.visit.url,
    time: NOW,
    state: 'given',
  },
];

export const NEWSLETTER: ActivityOverview = {
  activityId: '11111111-0000-4000-8000-000000000011',
  activity: {
    schema: 'consent-witness/activity/1',
    activityId: '11111111-0000-4000-8000-000000000011',
    name: 'Nieuwsbrief',
    controller: CONTROLLER,
    retention: 'P2Y',
    addresses: ['https://tuinen.example', 'https://tuinen.example/aanmelden'],
    automatic: true,
  },
  confirmed: null,
  lastRun: { at: NOW, automatic: true, deleted: 0, held: 1, stopped: 'clock' },
  captures: 42,
  held: 1,
};
export const SURVEY: ActivityOverview = {
  ...NEWSLETTER,
  activityId: '11111111-0000-4000-8000-000000000012',
  activity: {
    ...NEWSLETTER.activity,
    activityId: '11111111-0000-4000-8000-000000000012',
    name: HOSTILE_NAME,
    retention: 'until-withdrawn',
    automatic: false,
  },
  lastRun: null,
  captures: 0,
  held: 0,
};

/** Services about keeping, with something of each state in them. */
export function keepingServices(scene: Scene, rows: readonly CaptureRow[]): KeepingServices {
  const activities = scene.empty ? [] : [NEWSLETTER, SURVEY];
  const planned = PLANNED.flatMap(({ state, ...rest }, i): PlannedCapture[] => {
    const row = rows[i];
    return row ? [{ row, state, ageDays: 801 - i, dueSince: '2026-09-20T10:00:00.000Z', ...rest }] : [];
  });
  const kept: CaptureKeeping = {
    hold: scene.damaged ? { captureId: SAMPLE_CAPTURE.captureId, since: NOW, reason: 'zaak 2026/14' } : null,
    activities: activities.map(({ activity }, i) => ({ activity, dueAt: i === 0 ? '2028-11-24T09:41:08.002Z' : null })),
    persons: scene.damaged ? 1 : 0,
  };
  const give = async <T>(value: T): Promise<Result<T>> => answer(scene, value);
  return {
    activities: () => give(activities),
    saveActivity: () => give(activities),
    removeActivity: () => give(activities.slice(1)),
    capturesOf: () => give(scene.empty ? [] : rows.slice(0, 42)),
    preview: (activityId) =>
      give({
        activityId,
        computedAt: NOW,
        captures: planned,
        records: RECORDS,
        rows: LOGS,
        later: 39,
        laterRecords: 2,
        laterRows: 120_400,
        nextDue: '2026-12-24T10:00:00.000Z',
        confirmed: false,
      }),
    run: (_id, ids, { length: records }, rows) =>
      give({ deleted: ids.length + records + rows, records, rows, entries: [64] }),
    deletions: () => give(scene.empty ? [] : DELETIONS),
    tombstone: (captureId) =>
      give({
        captureId,
        captureDigest: DIGEST,
        sequence: 63,
        deletedAt: NOW,
        reason: 'retention' as const,
        activityId: NEWSLETTER.activityId,
        capturedAs: 12,
      }),
    keepingOf: () => give(kept),
    setHold: () => give(kept),
    liftHold: () => give({ ...kept, hold: null }),
    deleteCapture: () => give({ deleted: 1, records: 0, entries: [64] }),
    controllers: () => give(scene.empty ? [] : [CONTROLLER]),
    linkPerson: () => give({ ...kept, persons: 1 }),
    findPerson: (_id, identifier) =>
      give(
        identifier.startsWith('x')
          ? { captures: [], records: [], imported: [], importedTotal: 0, importedHeld: 0 }
          : {
              captures: planned.slice(0, 2),
              records: LINKED,
              imported: SAMPLE_ROWS,
              importedTotal: 2,
              importedHeld: 1,
            },
      ),
    deletePerson: (_id, _identifier, ids) => give({ deleted: ids.length, records: 0, entries: [64] }),
  };
}

const NOTHING = { deletedAt: NOW, activityId: null, captures: 0, records: 0, rows: 0 };
const DELETIONS: Deletion[] = [
  { ...NOTHING, sequence: 63, reason: 'data-subject-request', captures: 1 },
  { ...NOTHING, sequence: 61, reason: 'retention', activityId: NEWSLETTER.activityId, rows: 1204 },
  { ...NOTHING, sequence: 60, reason: 'retention', activityId: NEWSLETTER.activityId, captures: 12 },
];

const LOGS: PlannedRows[] = [
  {
    importId: SAMPLE_LOG,
    startedAt: '2026-11-29T09:30:00.000Z',
    rows: 1204,
    dueSince: '2026-10-01T00:00:00.000Z',
    state: 'due',
    neededBy: [],
  },
  {
    importId: SAMPLE_LOG,
    startedAt: '2026-11-29T09:30:00.000Z',
    rows: 17,
    dueSince: '2026-10-04T00:00:00.000Z',
    state: 'needed',
    neededBy: ['Enquête'],
  },
];

const RECORDS: PlannedRecord[] = LINKED.slice(0, 1).map((row) => ({
  row,
  state: 'due',
  ageDays: 790,
  dueSince: '2026-10-01T10:00:00.000Z',
  neededBy: [],
}));

const PLANNED: readonly { state: PlannedState; neededBy: string[]; otherPersons: number }[] = [
  { state: 'due', neededBy: [], otherPersons: 1 },
  { state: 'held', neededBy: [], otherPersons: 0 },
  { state: 'needed', neededBy: [HOSTILE_NAME], otherPersons: 0 },
];
