import { afterEach, expect, it } from 'vitest';
import { verifyBundle } from '../../bundle/verify-bundle';
import { isReported } from '../../core/numbering';
import { KeepingStore } from '../../storage/keeping-store';
import { ReviewStore } from '../../storage/review-store';
import { TimeTokenStore } from '../../storage/time-token-store';
import { checkDossier } from '../check-integrity';
import { exportBundle } from '../export-bundle';
import { addNote, giveVerdict } from '../review-evidence';
import { openForBackup, PASSPHRASE } from '../testing/backup-deps';
import { deleteAll, id, unit } from '../testing/evidence';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

afterEach(deleteAll);

function opened() {
  const store = openForBackup();
  return { ...store, reviews: new ReviewStore(store.database, store.store), reviewer: async () => 'A. Uditor' };
}
type Store = ReturnType<typeof opened>;

async function verdictOn(store: Store, verdict: 'confirmed' | 'dismissed', reviewId: string): Promise<void> {
  const { latest, evaluations } = await store.store.judged(id(1));
  const finding = (evaluations[0]?.evaluation.findings ?? []).findIndex(isReported);
  const draft = { reviewId, captureId: id(1), evaluationDigest: latest, finding, verdict, text: 'Omdat.' };
  await giveVerdict(draft, store);
}

const backupOf = async (store: Store) => (await writeBackup(PASSPHRASE, store)).blob;

async function isWhole(store: Store): Promise<boolean> {
  const dossier = await store.store.dossier(id(1));
  return (await checkDossier(dossier, store.store, store.keys)).every(({ ok }) => ok);
}

it('verdicts and notes come back with their capture, go on in the other store, and into its bundles', async () => {
  const old = opened();
  await old.ledger.keep(await unit(1));
  const early = await backupOf(old);
  await verdictOn(old, 'confirmed', id(901));
  await addNote({ reviewId: id(902), captureId: id(1), text: 'Gezien.' }, old);
  const fresh = opened();
  // The row that comes first knows of no verdict.
  for (const backup of [early, await backupOf(old)]) await restoreBackup(backup, PASSPHRASE, fresh);
  const { sequence: _old, ...before } = (await old.store.row(id(1))) ?? { sequence: 0 };
  expect(before).toMatchObject({ confirmed: 1 });
  expect(await fresh.store.row(id(1))).toMatchObject(before);
  expect((await fresh.store.dossier(id(1))).reviews.map(({ review }) => review.text)).toEqual(['Omdat.', 'Gezien.']);
  expect(await isWhole(fresh)).toBe(true);

  await verdictOn(fresh, 'dismissed', id(903));
  expect(await fresh.store.row(id(1))).toMatchObject({ confirmed: 0 });
  expect(await isWhole(fresh)).toBe(true);
  const chunks: Uint8Array[] = [];
  const deps = {
    ...fresh,
    timeTokens: new TimeTokenStore(fresh.database),
    stamp: async () => ({ state: 'off' as const }),
  };
  await exportBundle([id(1)], deps, { write: (bytes) => void chunks.push(bytes) });
  const { verdict, checks } = await verifyBundle(Uint8Array.from(Buffer.concat(chunks)));
  expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(verdict).toBe('intact');
  expect(checks.find((check) => check.id === 'reviews-match')).toMatchObject({ found: '3/3' });
});

it('what was written of a capture that was deleted here is not brought back', async () => {
  const store = opened();
  const kept = await unit(1);
  await store.ledger.keep(kept);
  await verdictOn(store, 'confirmed', id(901));
  const backup = await backupOf(store);
  const { digest } = kept.sealed;
  const event = { kind: 'deleted' as const, captureIds: [id(1)], captureDigests: [digest], reason: 'user' as const };
  const keeping = new KeepingStore(store.database, store.store);
  await store.ledger.onHead(event, (entry) => keeping.remove([{ captureId: id(1), digest }], entry));
  expect(await store.database.reviews.count()).toBe(0);
  await restoreBackup(backup, PASSPHRASE, store);
  expect(await store.database.reviews.count()).toBe(0);
});
