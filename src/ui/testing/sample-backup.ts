import type { BackupServices, BackupState } from '../../core/backup';
import { type ErrorCode, type Result, WitnessError } from '../../core/errors';

interface BackupScene {
  empty?: boolean;
  fails?: ErrorCode;
  backupDue?: boolean;
}

const FINGERPRINT = 'SHA256:uN3J0m0n1sQWq1pO0yq8kzq3mZ1m1b7Hqf0kq2m8Xyk';
const LINE =
  'ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBJ6Pnl0Zr3q0Jd1m1Y3b9Wq8c0r4Y7m2k1Qm3v8n5x6T2p9r0s1u4w7y8z3a5b6c7d8e9f0g1h2i3j4k5l6m7n8o=';

/** The backup services of a screen test: long work stops where the picture is to be taken. */
export function backupServices(scene: BackupScene): BackupServices {
  let state: BackupState = {
    captures: scene.empty ? 0 : 62,
    lastMadeAt: scene.empty ? null : '2026-11-20T09:12:00.000Z',
    remindAfterDays: 30,
    isDue: scene.backupDue ?? false,
  };
  const answer = <T>(value: T): Result<T> =>
    scene.fails
      ? { ok: false, code: scene.fails, detail: new WitnessError(scene.fails, 'detail').message }
      : { ok: true, value };
  return {
    state: async () => answer(state),
    remindAfter: async (remindAfterDays) => {
      state = { ...state, remindAfterDays };
      return answer(state);
    },
    make: async (_passphrase, job) => {
      job?.progress?.({ done: 41, total: 100 });
      return new Promise((done) => {
        job?.signal?.addEventListener('abort', () => done({ ok: false, code: 'cancelled', detail: 'backup' }));
      });
    },
    restore: async () =>
      answer({
        backupId: '7f0c6a52-8f0e-4f57-9a43-0d2f3c1b5e60',
        madeAt: '2026-11-20T09:12:00.000Z',
        added: 40,
        present: 22,
        deleted: 1,
        different: 1,
        damaged: 2,
        rows: 212,
        ledgers: 1,
      }),
    publicKey: async () =>
      answer({
        fingerprint: FINGERPRINT,
        openSsh: LINE,
        jwk: '{"crv":"P-256","kty":"EC","x":"no-eXRmver0l3WbVjdv1arxzSvhjubaTVCbe_yfnHpM","y":"2n2vSzW7jDvLzNrlvpztx7x715_TSDWHaKOPNorybqc"}',
        allowedSigners: `consent-witness namespaces="consent-evidence" ${LINE}`,
        madeAt: '2026-11-12T08:00:00.000Z',
      }),
  };
}
