import type { CaptureRow, Dossier } from '../../core/sealed';
import { HOSTILE } from './sample';

const DIGEST = 'a3f19c07'.repeat(8);

/** The two captures and sixty before them: more than one page. */
export function rows(dossiers: readonly Dossier[]): CaptureRow[] {
  const known = dossiers.map(({ sealed, entry: { body } }, i) => ({
    captureId: sealed.captureId,
    sequence: body.sequence + 50,
    capturedAt: sealed.capture.capturedAt,
    host: 'tuinen.example',
    url: sealed.capture.visit.url,
    title: i === 0 ? sealed.capture.visit.title : HOSTILE,
    digest: sealed.digest,
    choices: 5,
    likelyViolations: i * 2,
    pointsOfAttention: i,
    gaps: i * 2,
  }));
  const older = Array.from({ length: 60 }, (_, i) => ({
    captureId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    sequence: 61 - i,
    capturedAt: '2026-11-20T10:00:00.000Z',
    host: 'voorbeeld.example',
    url: `https://voorbeeld.example/formulier/${i}`,
    title: i % 7 === 0 ? '' : `Formulier ${i}`,
    digest: DIGEST,
    choices: i % 5,
    likelyViolations: 0,
    pointsOfAttention: 0,
    gaps: 0,
  }));
  return [...known, ...older];
}
