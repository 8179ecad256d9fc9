import type { Failure, Result } from '../../core/errors';
import type { Redaction, WithheldPart } from '../../core/redaction';
import type { CaptureRow, Dossier } from '../../core/sealed';
import type { SavedBundle } from '../../core/services';
import type { BundlePreview, LookedAtCapture, SharingServices } from '../../core/sharing';
import { redactedSample } from './sample-redacted';
import type { Scene } from './sample-services';
import { DIGEST } from './sample-store';
import { sampleOutcome } from './sample-time-stamps';

/** Previews that have all there is to see: what is missing, persons, and every kind of file. */
export function sharingServices(
  scene: Scene,
  rows: readonly CaptureRow[],
  dossiers: readonly Dossier[],
): SharingServices {
  return {
    lookAtRedaction: async (captureIds, redaction) => {
      const chosen = rows.filter(({ captureId }) => captureIds.includes(captureId));
      const captures = chosen.map((row, i) => lookedAt(row, i, redaction, dossiers));
      return answer(scene, { captures: await Promise.all(captures), head: DIGEST });
    },
    preview: async (scope) => answer(scene, preview(scope, rows)),
    save: async (_preview, encrypt): Promise<Result<SavedBundle>> =>
      answer(scene, {
        fileName: `consent-proof-6f1c2b7e.zip${encrypt ? '.age' : ''}`,
        ledgerBreak: scene.damaged ? 7 : null,
        blob: new Blob(['bundle']),
        timeStamp: sampleOutcome(scene.timeStamps),
      }),
    isRecipient: async (text) => /^age1[a-z0-9]{58}$/.test(text.trim()),
  };
}

/** The two samples as they are; of older rows one of each kind that can be met, then such as have nothing of it. */
async function lookedAt(
  row: CaptureRow,
  i: number,
  redaction: Redaction,
  dossiers: readonly Dossier[],
): Promise<LookedAtCapture> {
  const { captureId } = row;
  const dossier = dossiers.find(({ sealed }) => sealed.captureId === captureId);
  const withheld = dossier ? ((await redactedSample(dossier, redaction)).withheld ?? []) : (REFUSED[i - 2] ?? []);
  return { captureId, row, ofOthers: i === 4, withheld };
}

function withheldOf(captureId: string): WithheldPart[] {
  const reason = { code: 'third-party' as const, text: '' };
  const part = { captureId, pieces: 1, reason };
  return [
    { ...part, file: `data/records/${captureId}.json`, at: '/visit/title' },
    { ...part, file: `data/snapshots/${DIGEST}.png`, at: null },
  ];
}

const REFUSED: readonly Failure[] = [
  { ok: false, code: 'not-redactable', detail: 'sealed before its parts were committed to' },
  { ok: false, code: 'store-corrupt', detail: '', parts: [{ part: 'blob', problem: 'missing', name: DIGEST }] },
];

function answer<T>(scene: Scene, value: T): Result<T> {
  return scene.fails ? { ok: false, code: scene.fails, detail: '' } : { ok: true, value };
}

function preview(scope: BundlePreview['scope'], all: readonly CaptureRow[]): BundlePreview {
  const rows = scope.kind === 'captures' ? all.filter(({ captureId }) => scope.captureIds.includes(captureId)) : all;
  const of = (path: string, bytes: number, kind: BundlePreview['files'][number]['kind']) => ({ path, bytes, kind });
  const files = rows.flatMap(({ captureId, digest }, i) => [
    of(`data/records/${captureId}.json`, 31_400 + i, 'record'),
    of(`data/evaluations/${captureId}.json`, 9_120, 'evaluation'),
    of(`data/reviews/${captureId}.${20 + i}.json`, 610, 'review'),
    of(`data/consents/${captureId}.json`, 1_204, 'consent'),
    of(`data/snapshots/${digest}.png`, 412_009 + i, 'picture'),
    of(`data/notices/${digest}.html`, 12_900 + i, i === 0 ? 'notice-copy' : 'statement'),
  ]);
  return {
    scope,
    captures: rows.map(({ captureId, sequence, capturedAt, url, title }, i) => ({
      captureId,
      sequence,
      capturedAt,
      url,
      title,
      failing: ['E7', 'E12'],
      unknown: ['E9'],
      unassessed: 2,
      ...(scope.kind === 'captures' && scope.redaction && i < 2 ? { withheld: withheldOf(captureId) } : {}),
    })),
    files: [
      ...files,
      ...(scope.kind === 'activity'
        ? [
            of(`data/register/activities/${scope.activityId}.json`, 1_900, 'register'),
            of(`data/register/processes/${DIGEST}.pdf`, 88_000, 'process'),
          ]
        : []),
      of('data/log/log.jsonl', 40_120, 'ledger'),
      of('data/findings.json', 8_001, 'summary'),
      of('data/report.nl.html', 61_000, 'report'),
      of('data/report.en.html', 60_000, 'report'),
    ],
    entries: 63,
    personal: {
      pseudonyms: 1,
      reviewers: ['A. Uditor'],
      found: { email: 2 },
      unread: rows.length,
      contacts: scope.kind === 'activity',
    },
    leftOut: scope.kind === 'activity' ? 1 : 0,
    willStamp: true,
    head: DIGEST,
  };
}
