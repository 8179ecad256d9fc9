import 'fake-indexeddb/auto';
import { testCapture, testEvaluation } from '../../bundle/test-capture';
import { canonicalBytes } from '../../core/canonical';
import { sha256Hex, utf8 } from '../../core/digest';
import type { ActivityDraft } from '../../core/keeping';
import { ActivityStore } from '../../storage/activity-store';
import type { EvidenceUnit } from '../../storage/evidence-store';
import { KeepingStore } from '../../storage/keeping-store';
import { LogStore } from '../../storage/log-store';
import { RegisterStore } from '../../storage/register-store';
import { ReviewStore } from '../../storage/review-store';
import { SubjectStore } from '../../storage/subject-store';
import { saveActivity } from '../activities';
import type { KeepingDeps } from '../delete-evidence';
import { LedgerWriter } from '../ledger-writer';
import { id, open } from './evidence';

/** A store with all that keeps and deletes, under a clock that the test sets. Ids count up from 500. */
export function openKeeping(now = '2026-11-29T12:00:00.000Z') {
  const { database, store, consents, keys, mark, place } = open();
  const clock = {
    time: now,
    now: () => clock.time,
    utcOffsetMinutes: () => 60,
  };
  let ids = 500;
  const deps = {
    store,
    keys,
    consents,
    logs: new LogStore(database, store),
    environment: () => ({ extensionVersion: '0.1.0', ruleSetVersion: '2026-11-22', readerVersion: '1' }),
    keeping: new KeepingStore(database, store),
    activities: new ActivityStore(database, store),
    reviews: new ReviewStore(database, store),
    register: new RegisterStore(database, store),
    subjects: new SubjectStore(database, store),
    ledger: new LedgerWriter(store, keys, clock, mark),
    clock,
    ids: { uuid: () => id(ids++) },
  };
  return { database, mark, place, deps, ...deps };
}

export interface UnitFacts {
  url?: string;
  capturedAt?: string;
  /** Texts, each a blob; captures with the same text share it. */
  texts?: string[];
}

/** Something to keep, of a page and a moment of the test's choice. */
export async function unitOf(n: number, facts: UnitFacts = {}): Promise<EvidenceUnit> {
  const { url = 'https://shop.example/nieuwsbrief', capturedAt = '2025-01-01T00:00:00.000Z' } = facts;
  const blobs = await Promise.all((facts.texts ?? [`only ${n}`]).map(blobOf));
  const base = testCapture(
    id(n),
    blobs.map(({ data: _data, ...ref }) => ref),
  );
  const capture = { ...base, capturedAt, visit: { ...base.visit, url } };
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  const evaluation = testEvaluation(capture, digest);
  const evaluationBytes = canonicalBytes(evaluation);
  return {
    sealed: { captureId: id(n), digest, bytes, capture },
    evaluation: { digest: await sha256Hex(evaluationBytes), bytes: evaluationBytes, evaluation },
    blobs,
    row: {
      captureId: id(n),
      capturedAt,
      host: new URL(url).host,
      url,
      title: capture.visit.title,
      digest,
      choices: 0,
      likelyViolations: 0,
      pointsOfAttention: 0,
      gaps: 0,
    },
  };
}

async function blobOf(text: string) {
  const data = utf8(text);
  const role = 'notice-html' as const;
  return { digest: await sha256Hex(data), mediaType: 'text/html', bytes: data.length, role, data };
}

/** Saves an activity for `shop.example` and gives its id. */
export async function newActivity(deps: KeepingDeps, draft: Partial<ActivityDraft> = {}): Promise<string> {
  const name = draft.name ?? 'Nieuwsbrief';
  await saveActivity(
    {
      activityId: null,
      name,
      controllerName: 'Voorbeeld B.V.',
      retention: 'P1Y',
      addresses: 'https://shop.example',
      automatic: false,
      ...draft,
    },
    deps,
  );
  const saved = (await deps.activities.all()).find(({ activity }) => activity.name === name);
  return saved?.activityId ?? '';
}
