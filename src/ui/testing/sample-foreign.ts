import type { Result } from '../../core/errors';
import type { ForeignServices } from '../../core/foreign';
import type { Dossier } from '../../core/sealed';
import type { IntegrityLine } from '../../core/services';

const OTHER_KEY = 'SHA256:kq2m8XykzuN3J0m0n1sQWq1pO0yq8kzq3mZ1m1b7Hqf0';

/** A bundle of these dossiers, the last of them from a third party; taking it over meets all there is to meet. */
export function foreignServices(
  dossiers: readonly Dossier[],
  integrity: (captureId: string) => IntegrityLine[],
): ForeignServices {
  const ok = <T>(value: T): Result<T> => ({ ok: true, value });
  const [one, two] = dossiers.map(({ sealed }) => sealed);
  return {
    open: async () =>
      ok({
        exportId: '7f0c6a52-8f0e-4f57-9a43-0d2f3c1b5e60',
        captures: dossiers.map(({ sealed, entry }, i) => ({
          captureId: sealed.captureId,
          sequence: entry.body.sequence,
          capturedAt: sealed.capture.capturedAt,
          url: sealed.capture.visit.url,
          title: sealed.capture.visit.title,
          digest: sealed.digest,
          keyFingerprint: i === 0 ? entry.keyFingerprint : OTHER_KEY,
        })),
        dossier: async (captureId) => {
          const found = dossiers.find(({ sealed }) => sealed.captureId === captureId);
          return found ? ok(found) : { ok: false, code: 'not-found', detail: '' };
        },
        checkDossier: async ({ sealed }) => integrity(sealed.captureId),
        takeOver: async () =>
          ok({
            exportId: '7f0c6a52-8f0e-4f57-9a43-0d2f3c1b5e60',
            added: 4,
            present: 1,
            deleted: 1,
            conflicts: [{ captureId: one?.captureId ?? '', here: one?.digest ?? '', claimed: 'beef'.repeat(16) }],
            entries: 12,
            ledgers: 2,
            forks: [two?.digest ?? ''],
          }),
      }),
  };
}
