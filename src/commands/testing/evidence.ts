import 'fake-indexeddb/auto';
import { canonicalBytes } from '../../core/canonical';
import type { Capture } from '../../core/capture';
import { sha256Hex, utf8 } from '../../core/digest';
import type { Evaluation } from '../../core/evaluation';
import { EvidenceDatabase } from '../../storage/database';
import { EvidenceStore, type EvidenceUnit } from '../../storage/evidence-store';
import { KeyStore } from '../../storage/key-store';
import { LedgerWriter } from '../ledger-writer';

const opened: EvidenceDatabase[] = [];
let databases = 0;

/** A clock that never gives the same time twice and never reads the machine's. */
function fixedClock() {
  let tick = 0;
  return { now: () => new Date(Date.UTC(2026, 0, 1) + tick++ * 1000).toISOString(), utcOffsetMinutes: () => 60 };
}

/** A store, its keys and its ledger, each time anew. */
export function open() {
  const database = new EvidenceDatabase(`test-${databases++}`);
  opened.push(database);
  const store = new EvidenceStore(database);
  const keys = new KeyStore(database);
  return { database, store, keys, ledger: new LedgerWriter(store, keys, fixedClock()) };
}

export async function deleteAll(): Promise<void> {
  for (const database of opened.splice(0)) await database.delete();
}

export const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

/** Something to keep: a capture with one blob. */
export async function unit(n: number): Promise<EvidenceUnit> {
  const data = utf8(`<p>${n}</p>`);
  const blob = {
    digest: await sha256Hex(data),
    mediaType: 'text/html',
    bytes: data.byteLength,
    role: 'notice-html' as const,
  };
  const capture: Capture = {
    schema: 'consent-witness/capture/1',
    captureId: id(n),
    capturedAt: '2026-01-01T12:00:00.000Z',
    utcOffsetMinutes: 60,
    visit: {
      url: 'https://site.example/form',
      origin: 'https://site.example',
      title: `page ${n}`,
      language: 'nl',
      secureContext: true,
      viewport: { width: 1000, height: 800 },
      browser: { name: 'Chromium', major: '156' },
      extensionVersion: '0.1.0',
      ruleSetVersion: '1',
      readerVersion: '1',
      unattended: false,
    },
    observedFrom: 'click',
    frames: [
      {
        path: '0',
        url: 'https://site.example/form',
        origin: 'https://site.example',
        title: `page ${n}`,
        language: 'nl',
        contentType: 'text/html',
        quirksMode: false,
        secureContext: true,
        navigationType: 'navigate',
        userActivation: 'none',
        viewport: { width: 1000, height: 800 },
        controls: [],
        forms: [],
        notices: [],
        links: [],
        childFrames: [],
        gaps: [],
      },
    ],
    gaps: [],
    screenshot: { state: 'missing', reason: 'refused-by-browser' },
    blobs: [blob],
  };
  const bytes = canonicalBytes(capture);
  const digest = await sha256Hex(bytes);
  const evaluation: Evaluation = {
    schema: 'consent-witness/evaluation/1',
    captureDigest: digest,
    ruleSetVersion: '1',
    evaluatedAt: '2026-01-01T12:00:01.000Z',
    classification: { classifierVersion: '1', controls: [], forms: [], notices: [] },
    findings: [],
  };
  const evaluationBytes = canonicalBytes(evaluation);
  return {
    sealed: { captureId: id(n), digest, bytes, capture },
    evaluation: { digest: await sha256Hex(evaluationBytes), bytes: evaluationBytes, evaluation },
    blobs: [{ ...blob, data }],
    row: {
      captureId: id(n),
      capturedAt: capture.capturedAt,
      host: 'site.example',
      url: capture.visit.url,
      title: capture.visit.title,
      digest,
      choices: 0,
      likelyViolations: 0,
      pointsOfAttention: 0,
      gaps: 0,
    },
  };
}
