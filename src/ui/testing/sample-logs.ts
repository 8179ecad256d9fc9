import type { ConsentLogServices, ImportedRow, LogOverview } from '../../core/consent-log-services';
import { HOSTILE } from './sample';
import { answer, type Scene } from './sample-services';

const CONTROLLER = { controllerId: '33333333-0000-4000-8000-000000000001', name: `Tuincentrum ${HOSTILE}` };
const ACTIVITY = '33333333-0000-4000-8000-000000000002';
export const SAMPLE_LOG = '33333333-0000-4000-8000-000000000003';

const SEALED: LogOverview = {
  importId: SAMPLE_LOG,
  controller: CONTROLLER,
  state: 'sealed',
  startedAt: '2026-11-29T09:30:00.000Z',
  sealedAt: '2026-11-29T09:31:40.000Z',
  fileDigest: 'c0ffee11'.repeat(8),
  rows: 1_000_000,
  deleted: 2,
  hold: null,
  refused: [
    { reason: 'not-an-identifier', rows: 12 },
    { reason: 'duplicate', rows: 3 },
  ],
  joined: {
    at: '2026-11-29T09:31:45.000Z',
    toleranceDays: 7,
    captures: 41,
    damaged: 1,
    expired: 1204,
    figures: [
      { activityId: null, name: null, rows: { 'no-capture': 2104, 'form-unknown': 18, 'time-unknown': 2 } },
      {
        activityId: ACTIVITY,
        name: 'Nieuwsbrief',
        rows: {
          between: 801_233,
          tolerance: 90_400,
          'only-before': 31_000,
          changed: 4_120,
          later: 50_000,
          'no-consent': 21_121,
        },
      },
    ],
  },
};

const HELD: LogOverview = {
  ...SEALED,
  hold: { captureId: SAMPLE_LOG, since: '2026-11-29T10:00:00.000Z', reason: 'zaak 2026/14' },
};

const BROKEN_OFF: LogOverview = {
  ...SEALED,
  importId: '33333333-0000-4000-8000-000000000004',
  state: 'running',
  sealedAt: null,
  rows: 40_960,
  deleted: 0,
  joined: null,
};

export const SAMPLE_ROWS: ImportedRow[] = [
  {
    importId: SAMPLE_LOG,
    place: 17,
    line: 19,
    pseudonym: 'QX7ZK2MSC4TPHB3LQ6W5RDVNYA',
    from: '2026-02-03T09:00:00.000Z',
    to: '2026-02-03T09:00:00.999Z',
    state: 'given',
    choice: `Nieuwsbrief ${HOSTILE}`,
    form: { kind: 'address', value: 'https://tuinen.example/aanmelden' },
    outcome: 'later',
  },
  {
    importId: SAMPLE_LOG,
    place: 405,
    line: 410,
    pseudonym: 'B3LQ6W5RDVNYAQX7ZK2MSC4TPH',
    from: '2026-02-03T23:00:00.000Z',
    to: '2026-02-04T22:59:59.999Z',
    state: 'withdrawn',
    choice: null,
    form: null,
    outcome: 'form-unknown',
  },
];

/** A log with two ways of reading its dates, and an encoding that nothing tells. */
export function logServices(scene: Scene): ConsentLogServices {
  const give = async <T>(value: T) => answer(scene, value);
  return {
    imports: () => give(scene.empty ? [] : [SEALED, BROKEN_OFF]),
    controllers: () => give(scene.empty ? [] : [CONTROLLER]),
    activitiesOf: () => give([{ activityId: ACTIVITY, name: 'Nieuwsbrief' }]),
    look: (_file, chosen) =>
      give({
        format: 'csv' as const,
        encoding: chosen.encoding ?? ('windows-1252' as const),
        encodingSure: chosen.encoding !== undefined,
        delimiter: chosen.delimiter ?? (';' as const),
        headings: ['e-mail', 'datum', 'status', 'doel', 'pagina'],
        sample: [
          [
            'jan@voorbeeld.example',
            '03-02-2026 10:00',
            'ja',
            `nieuwsbrief ${HOSTILE}`,
            'https://tuinen.example/aanmelden',
          ],
          ['piet@voorbeeld.example', '04-02-2026 00:00', 'ingetrokken', '', ''],
        ],
        proposed: {
          columns: { identifier: 'e-mail', time: 'datum', status: 'status', choice: 'doel', form: 'pagina' },
          formKind: 'address' as const,
          identifierKind: 'contact' as const,
        },
      }),
    timesOf: () =>
      give({
        fits: ['dmy' as const, 'mdy' as const],
        statuses: [
          { words: 'ja', proposed: 'given' as const },
          { words: 'ingetrokken', proposed: 'withdrawn' as const },
          { words: `misschien ${HOSTILE}`, proposed: 'unknown' as const },
        ],
      }),
    check: () =>
      give({
        rows: 999_985,
        refused: [
          { reason: 'not-an-identifier' as const, rows: 12, lines: [19, 404, 1003] },
          { reason: 'duplicate' as const, rows: 3, lines: [77, 78, 90] },
        ],
        timeUnknown: 2,
        formUnknown: 18,
        statusUnknown: [{ words: 'misschien', rows: 4 }],
        choices: [`nieuwsbrief ${HOSTILE}`],
        methods: [],
        forms: [{ kind: 'address' as const, value: 'https://tuinen.example/aanmelden' }],
        known: null,
      }),
    take: () => give(SEALED),
    resume: () => give(SEALED),
    open: (importId) => give(importId === SAMPLE_LOG ? SEALED : BROKEN_OFF),
    joinAgain: () => give(SEALED),
    rowsOf: () => give({ rows: SAMPLE_ROWS, next: 500 }),
    refusedOf: () => give({ rows: [{ line: 19, reason: 'not-an-identifier' as const }], next: null }),
    exportUnproven: () => give({ fileName: 'unproven.csv', blob: new Blob() }),
    verify: () =>
      give(
        scene.damaged
          ? { intact: false, rows: 999_000, deleted: 2, problems: ['rows' as const, 'missing' as const] }
          : { intact: true, rows: 1_000_000, deleted: 2, problems: [] },
      ),
    deleteExpired: () => give(SEALED),
    setHold: () => give(HELD),
    liftHold: () => give(SEALED),
    remove: () => give(null),
  };
}
