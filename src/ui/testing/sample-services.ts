import type { Capture } from '../../core/capture';
import { type ErrorCode, type Result, WitnessError } from '../../core/errors';
import type { RuleAdjustment } from '../../core/evaluation';
import type { Dossier, StoredBlob } from '../../core/sealed';
import type { PopupServices, ReviewServices, VerifyServices } from '../../core/services';
import type { LockKind } from '../../core/sharing';
import type { Verification } from '../../core/verification';
import { LATER_CAPTURE, SAMPLE_CAPTURE, SAMPLE_EVALUATION, SAMPLE_MARKS, SAMPLE_VIEW } from './sample';
import { backupServices } from './sample-backup';
import { capturing } from './sample-capturing';
import { consentPopup, consentServices } from './sample-consents';
import { judgedAgain, keptEvaluations } from './sample-evaluations';
import { foreignServices } from './sample-foreign';
import { INFORMATION, informationChoice, STATEMENT_BLOBS } from './sample-information';
import { keepingServices } from './sample-keeping';
import { listServices } from './sample-list';
import { logServices } from './sample-logs';
import { maskServices } from './sample-masks';
import { overviewServices } from './sample-overview';
import { redactedSample } from './sample-redacted';
import { registerServices } from './sample-register';
import { assessmentServices, neighboursOf } from './sample-reviews';
import { rows } from './sample-rows';
import { sharingServices } from './sample-sharing';
import { alarmServices, DIGEST, damagedRows, integrity, KEY, remains, SHOT_DIGEST } from './sample-store';
import { sampleAnchor, sampleOutcome, sampleStatus } from './sample-time-stamps';
import { verification } from './sample-verification';
import { WHOLE_PAGE } from './sample-whole-page';

/** What a test wants the screens to meet. */
export interface Scene {
  empty?: boolean;
  damaged?: boolean;
  /** The store is not the one it was. */
  alarm?: boolean;
  /** The evaluation and the picture of every capture are gone. */
  lost?: boolean;
  /** Every service fails with this. */
  fails?: ErrorCode;
  touched?: boolean;
  noChoices?: boolean;
  watching?: boolean;
  recording?: boolean;
  /** Each answer comes some frames later than it could, and no two at one time. */
  slow?: boolean;
  /** Everything came with a backup of another store. */
  restored?: boolean;
  /** The capture of the dossier was deleted. */
  deleted?: boolean;
  /** The bundle that is chosen was encrypted. */
  locked?: LockKind;
  keepsStatements?: boolean;
  /** The page is itself a statement. */
  statement?: boolean;
  /** Trusted time: switched on and good, or switched on and failing; else off. */
  timeStamps?: 'good' | 'failing';
  verdict?: Verification['verdict'];
  /** The last backup is old. */
  backupDue?: boolean;
  screenshot?: Uint8Array<ArrayBuffer>;
  noticeHtml?: string;
  /** Judged by a rule set of before; and then again by the one of today. */
  outdated?: boolean;
  judgedAgain?: boolean;
  /** A picture as older versions kept it, without marks; or one of a whole page. */
  picture?: 'older' | 'full-page';
}

const NOTICE_DIGEST = 'beef'.repeat(16);

export function popupServices(scene: Scene): PopupServices {
  const frames = SAMPLE_CAPTURE.frames
    .map((frame) => (scene.noChoices ? { ...frame, controls: [], notices: [] } : frame))
    .map((frame) => (scene.touched ? { ...frame, userActivation: 'happened' as const } : frame));
  return {
    ...alarmServices(scene.alarm ?? false),
    inspectTab: async () =>
      answer(scene, {
        tabId: 7,
        url: SAMPLE_CAPTURE.visit.url,
        host: 'tuinen.example',
        title: SAMPLE_CAPTURE.visit.title,
        secure: true,
        frames,
        gaps: scene.noChoices ? [] : SAMPLE_CAPTURE.gaps,
        watching: scene.watching ?? false,
        recording: scene.recording ?? false,
        information: informationChoice(scene),
        evaluation: scene.noChoices ? { ...SAMPLE_EVALUATION, findings: [] } : SAMPLE_EVALUATION,
      }),
    ...capturing(scene),
    proof: registerServices(scene),
    ...consentPopup(scene),
    openReview: () => {},
    saveBundle: async () =>
      answer(scene, { fileName: 'consent-proof-6f1c2b7e.zip', timeStamp: sampleOutcome(scene.timeStamps) }),
    pointOut: async () => answer(scene, 'shown' as const),
    pointAway: () => {},
    openPanel: async () => answer(scene, null),
    reloadAndWatch: async () => answer(scene, { watching: true }),
    stopWatching: async () => answer(scene, null),
    keepInformation: async () => answer(scene, { allowed: true }),
    allowOrigins: async () => answer(scene, { allowed: true }),
  };
}

export function reviewServices(scene: Scene): ReviewServices {
  let adjusted: RuleAdjustment[] = [{ ruleId: 'preticked-consent-checkbox', off: false, severity: 'warning' }];
  const dossiers = [dossier(LATER_CAPTURE, 13, scene), dossier(SAMPLE_CAPTURE, 12, scene)];
  return {
    ...alarmServices(scene.alarm ?? false),
    listCaptures: async (limit, before) =>
      answer(
        scene,
        scene.empty
          ? []
          : damagedRows(rows(dossiers), scene.damaged ?? false)
              .filter(({ sequence }) => sequence < (before ?? Infinity))
              .slice(0, limit),
      ),
    openDossier: async (id) => {
      if (scene.lost) return failure('store-corrupt');
      const found = dossiers.find(({ sealed }) => sealed.captureId === id);
      if (scene.deleted) return failure('deleted');
      return found ? answer(scene, found) : failure('not-found');
    },
    remains: async (captureId) =>
      answer(scene, remains(captureId, dossier(SAMPLE_CAPTURE, 12, scene), rows(dossiers)[1])),
    ledgerHead: async () =>
      answer(scene, scene.empty ? null : { sequence: 63, hash: DIGEST, recordedAt: LATER_CAPTURE.capturedAt }),
    rotateKey: async () => answer(scene, KEY),
    checkDossier: async ({ sealed }) => integrity(sealed.captureId, scene.damaged ?? false),
    checkLedger: async () =>
      answer(scene, {
        head: scene.empty ? null : { sequence: 63, hash: DIGEST, recordedAt: LATER_CAPTURE.capturedAt },
        intact: !scene.damaged,
        problem: scene.damaged ? { kind: 'signature' as const, entry: 7 } : null,
        restored: [],
      }),
    failedAttempts: async () => answer(scene, scene.empty ? [] : [entry(11, failedAttempt)]),
    keyFingerprint: async () => answer(scene, KEY),
    storageUse: async () =>
      answer(scene, { usedBytes: 48_310_220, quotaBytes: 61_000_000_000, lasting: !scene.damaged }),
    disclose: async (captureId) => answer(scene, [{ name: `consent-disclosure-${captureId}.json`, blob: new Blob() }]),
    countersign: async () => answer(scene, [{ name: 'consent-proof.countersignature.json', blob: new Blob() }]),
    previewRedacted: async (id, redaction) => {
      const found = dossiers.find(({ sealed }) => sealed.captureId === id);
      return found ? answer(scene, await redactedSample(found, redaction)) : failure('not-found');
    },
    judgeAgain: async (id) => {
      const at = dossiers.findIndex(({ sealed }) => sealed.captureId === id);
      const found = dossiers[at];
      if (!found) return failure('not-found');
      const again = judgedAgain(found);
      if (again) dossiers[at] = again;
      const { digest: evaluationDigest, evaluation } = dossiers[at]?.evaluation ?? found.evaluation;
      const outcome = again ? ('kept' as const) : ('same' as const);
      return answer(scene, { outcome, evaluationDigest, ruleSetVersion: evaluation.ruleSetVersion });
    },
    capturesOf: async (url) => {
      const all = rows(dossiers);
      return answer(scene, url.includes('cookies.example') ? all.slice(0, 1) : all.filter((row) => row.url === url));
    },
    assessment: assessmentServices(scene, dossiers),
    neighbours: async (id) => answer(scene, neighboursOf(id, dossiers)),
    timeStampStatus: async () => answer(scene, sampleStatus(scene.timeStamps)),
    setTimeStampAuthority: async () => answer(scene, { allowed: true }),
    stampNow: async () => answer(scene, sampleOutcome(scene.timeStamps)),
    keepsInformation: async () => answer(scene, scene.keepsStatements ?? false),
    setKeepsInformation: async () => answer(scene, null),
    ruleAdjustments: async () => answer(scene, adjusted),
    adjustRule: async (one) => {
      adjusted = [...adjusted.filter(({ ruleId }) => ruleId !== one.ruleId), one];
      return answer(scene, adjusted);
    },
    backup: backupServices(scene),
    keeping: keepingServices(scene, rows(dossiers)),
    sharing: sharingServices(scene, rows(dossiers), dossiers),
    foreign: foreignServices(dossiers, (captureId) => integrity(captureId, false)),
    register: registerServices(scene),
    consents: consentServices(scene),
    logs: logServices(scene),
    overview: overviewServices(scene),
    list: listServices(scene, damagedRows(rows(dossiers), scene.damaged ?? false)),
    masks: maskServices(scene),
    languageSetting: async () => answer(scene, 'browser' as const),
    setLanguage: async () => answer(scene, null),
  };
}

export function verifyServices(scene: Scene): VerifyServices {
  return {
    lockOf: async () => scene.locked ?? null,
    unlock: async (file, secret) =>
      'passphrase' in secret && secret.passphrase === 'verkeerd'
        ? failure('wrong-passphrase')
        : answer(scene, { size: file.size, read: () => new Uint8Array() }),
    verifyBundle: async (_file, given) =>
      answer(scene, {
        ...verification(
          scene.verdict ?? 'intact',
          given.pinnedFingerprint,
          { DIGEST, NOTICE_DIGEST, KEY },
          scene.restored,
        ),
        timeAnchor: sampleAnchor(scene.timeStamps),
      }),
  };
}

export function answer<T>(scene: Scene, value: T): Result<T> {
  return scene.fails ? failure(scene.fails) : { ok: true, value };
}

function failure(code: ErrorCode): Result<never> {
  return { ok: false, code, detail: new WitnessError(code, `detail of ${code}`).message };
}

function dossier(capture: Capture, sequence: number, scene: Scene): Dossier {
  const blobs: StoredBlob[] = [];
  if (scene.screenshot) blobs.push(blob(SHOT_DIGEST, 'image/png', 'screenshot', scene.screenshot));
  if (scene.noticeHtml !== undefined)
    blobs.push(blob(NOTICE_DIGEST, 'text/html', 'notice-html', new TextEncoder().encode(scene.noticeHtml)));
  blobs.push(...STATEMENT_BLOBS);
  const full: Capture = {
    ...capture,
    information: INFORMATION,
    frames: capture.frames.map((frame) => ({
      ...frame,
      notices: frame.notices.map((notice) => ({
        ...notice,
        html: scene.noticeHtml === undefined ? null : NOTICE_DIGEST,
      })),
    })),
    screenshot: scene.screenshot
      ? {
          state: 'taken',
          blob: SHOT_DIGEST,
          mediaType: 'image/png',
          width: 1000,
          height: 700,
          scale: 1000,
          maskedRegions: 1,
          ...(scene.picture === 'older'
            ? {}
            : { view: scene.picture ? WHOLE_PAGE : SAMPLE_VIEW, marks: SAMPLE_MARKS, tiles: DIGEST }),
        }
      : capture.screenshot,
  };
  const captured = entry(sequence, {
    kind: 'captured',
    captureId: capture.captureId,
    captureDigest: DIGEST,
    evaluationDigest: DIGEST,
    blobs: [],
  });
  const kept: Dossier = {
    sealed: { captureId: capture.captureId, digest: DIGEST, bytes: new Uint8Array(), capture: full },
    ...keptEvaluations(captured, scene.outdated ?? false),
    reviews: [],
    blobs,
    damaged: scene.damaged ? [SHOT_DIGEST] : [],
    entry: captured,
    ...(scene.restored ? { restored: true } : {}),
  };
  return scene.judgedAgain ? (judgedAgain(kept) ?? kept) : kept;
}

function blob(digest: string, mediaType: string, role: StoredBlob['role'], data: Uint8Array<ArrayBuffer>): StoredBlob {
  return { digest, mediaType, bytes: data.length, role, data };
}

const failedAttempt = {
  kind: 'capture-failed',
  attemptId: '0d9a3c11-7b52-4c0e-8a77-6c1f2e3d4b99',
  origin: 'https://tuinen.example',
  code: 'page-navigated',
} as const;

function entry(sequence: number, event: Dossier['entry']['body']['event']): Dossier['entry'] {
  return {
    body: {
      schema: 'consent-witness/ledger-entry/1',
      sequence,
      previous: DIGEST,
      recordedAt: '2026-11-24T09:41:08.002Z',
      event,
    },
    hash: DIGEST,
    signature: 'c2ln',
    keyFingerprint: KEY,
  };
}
