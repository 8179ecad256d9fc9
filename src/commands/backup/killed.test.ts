import type { DBCore } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import type { EvidenceDatabase } from '../../storage/database';
import { checkDossier, checkLedger } from '../check-integrity';
import { takeOver } from '../foreign/take-over';
import { openForBackup, PASSPHRASE } from '../testing/backup-deps';
import { deleteAll, id, open, unit } from '../testing/evidence';
import { bundleOf, openBundle, storeWith } from '../testing/foreign';
import { restoreBackup } from './restore-backup';
import { writeBackup } from './write-backup';

/** F12: what takes evidence in is killed at each write that it does. Nothing after that write happens, and the next start goes on. */
afterEach(deleteAll);

interface Life {
  /** Writes until now. */
  writes: number;
}

/** From the `last` write on the database gives nothing and takes nothing any more, as for a page that was killed. */
async function killedAt(database: EvidenceDatabase, last = Number.POSITIVE_INFINITY): Promise<Life> {
  const life = { writes: 0 };
  const dead = () => life.writes >= last;
  const refuse = () => Promise.reject(new DOMException('killed', 'AbortError'));
  database.close();
  database.use({
    stack: 'dbcore',
    name: 'killed',
    create: (core: DBCore) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          mutate: (request) => {
            if (dead()) return refuse();
            life.writes += 1;
            return table.mutate(request);
          },
          get: (request) => (dead() ? refuse() : table.get(request)),
          getMany: (request) => (dead() ? refuse() : table.getMany(request)),
          query: (request) => (dead() ? refuse() : table.query(request)),
          openCursor: (request) => (dead() ? refuse() : table.openCursor(request)),
          count: (request) => (dead() ? refuse() : table.count(request)),
        };
      },
    }),
  });
  await database.open();
  return life;
}

/** All but what is one store's alone. */
async function evidence({ sealed, evaluations, blobs, restoredLedger, captures }: EvidenceDatabase): Promise<unknown> {
  return Promise.all([sealed, evaluations, blobs, restoredLedger, captures].map((table) => table.toArray()));
}

/** At 10, 50 and 90 % and at either end; with `FAULT_ROUNDS` in the environment, before each write. */
function momentsOf(writes: number): number[] {
  if (process.env.FAULT_ROUNDS) return Array.from({ length: writes }, (_, n) => n);
  return [...new Set([0, 0.1, 0.5, 0.9, 1].map((part) => Math.round(part * (writes - 1))))];
}

interface Work {
  mine(): Promise<ReturnType<typeof openForBackup>>;
  run(store: ReturnType<typeof openForBackup>): Promise<unknown>;
}

async function makeWork(kind: 'restore' | 'take-over'): Promise<Work> {
  const theirs = await storeWith(1, 2, 3);
  const mine = async () => {
    const store = openForBackup();
    await store.ledger.keep(await unit(5));
    return store;
  };
  if (kind === 'restore') {
    const { blob } = await writeBackup(PASSPHRASE, { ...openForBackup(), ...theirs });
    return { mine, run: (store) => restoreBackup(blob, PASSPHRASE, store) };
  }
  const bytes = await bundleOf(theirs, 1, 2, 3);
  return { mine, run: async (store) => takeOver(await openBundle(bytes), store) };
}

describe.each(['restore', 'take-over'] as const)('a %s', (kind) => {
  it('killed while it writes leaves what was there whole, and done again gives what it would have given', async () => {
    const work = await makeWork(kind);
    const undisturbed = await work.mine();
    const life = await killedAt(undisturbed.database);
    await work.run(undisturbed);
    const wanted = await evidence(undisturbed.database);
    expect(life.writes).toBeGreaterThan(5);
    const moments = momentsOf(life.writes);
    for (const moment of moments) {
      const store = await work.mine();
      await killedAt(store.database, moment);
      await expect(work.run(store), `write ${moment}`).rejects.toThrow();
      store.database.close();
      const again = { ...store, ...open(store.name, store.place) };
      expect((await checkLedger(again.store, again.keys)).intact, `write ${moment}`).toBe(true);
      expect(await again.mark.check(), `write ${moment}`).toBeNull();
      const own = await checkDossier(await again.store.dossier(id(5)), again.store, again.keys);
      expect(own.filter(({ ok }) => !ok)).toEqual([]);
      await work.run(again);
      expect(await evidence(again.database), `write ${moment}`).toEqual(wanted);
      for (const n of [1, 2, 3, 5]) {
        const lines = await checkDossier(await again.store.dossier(id(n)), again.store, again.keys);
        expect(lines.filter(({ ok }) => !ok)).toEqual([]);
      }
      const heads = (await again.store.restored.importedHeads()).map(({ head }) => head);
      expect(new Set(heads).size, `write ${moment}: told once`).toBe(1);
      await work.run(again);
      expect(await evidence(again.database)).toEqual(wanted);
    }
    console.log(
      `F12 ${kind}: killed at ${moments.length} of ${life.writes} writes, nothing lost, nothing half, the rest taken in again`,
    );
  }, 120_000);
});
