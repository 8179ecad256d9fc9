import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { WitnessError } from '../core/errors';
import { checkDossier, checkLedger } from './check-integrity';
import { deleteEvidence } from './delete-evidence';
import { liftHold, setHold } from './hold-evidence';
import { linkPerson } from './subject-links';
import { deleteAll, id } from './testing/evidence';
import { newActivity, openKeeping, unitOf } from './testing/keeping';

afterEach(deleteAll);

const CAPTURES = 5;
const which = fc.integer({ min: 1, max: CAPTURES });
/** A handful of texts, so that captures share blobs more often than not. */
const texts = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 0, maxLength: 3 });

type Act =
  | { do: 'capture'; n: number; texts: string[] }
  | { do: 'hold' | 'lift' | 'link'; n: number }
  | { do: 'delete'; ids: number[] };
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('capture' as const), n: which, texts }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constantFrom('hold' as const, 'lift' as const, 'link' as const), n: which }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('delete' as const), ids: fc.array(which, { minLength: 1, maxLength: 3 }) }),
  },
);

/** What must be there by a model that knows nothing of the store. */
class Model {
  readonly kept = new Map<number, string[]>();
  readonly gone = new Set<number>();
  readonly held = new Set<number>();
}

it('after any sequence the ledger verifies, nothing is missing, nothing is left over, and held captures are there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (acts) => {
      const opened = openKeeping();
      const activity = await newActivity(opened.deps);
      const model = new Model();
      for (const one of acts) await follow(one, opened, activity, model);
      await holdsTrue(opened, model);
      await deleteAll();
    }),
    { numRuns: 25, seed: 20261129 },
  );
});

type Opened = ReturnType<typeof openKeeping>;

async function follow(act: Act, opened: Opened, activityId: string, model: Model): Promise<void> {
  const { deps, ledger } = opened;
  switch (act.do) {
    case 'capture': {
      if (model.kept.has(act.n) || model.gone.has(act.n)) return;
      await ledger.keep(await unitOf(act.n, { texts: act.texts }));
      model.kept.set(act.n, act.texts);
      return;
    }
    case 'hold':
      if (await done(setHold(id(act.n), 'zaak 1', deps))) model.held.add(act.n);
      return;
    case 'lift':
      if (await done(liftHold(id(act.n), 'gesloten', deps))) model.held.delete(act.n);
      return;
    case 'link':
      await done(linkPerson({ captureId: id(act.n), activityId, identifier: `p${act.n % 2}@x.example` }, deps));
      return;
    case 'delete': {
      const allowed = act.ids.every((n) => model.kept.has(n) && !model.held.has(n));
      expect(await done(deleteEvidence({ captureIds: act.ids.map(id), reason: 'user' }, deps))).toBe(allowed);
      if (!allowed) return;
      for (const n of act.ids) {
        model.kept.delete(n);
        model.gone.add(n);
      }
    }
  }
}

/** False when it was refused with a code; anything else is a bug and throws. */
async function done(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    (thrown) => {
      if (thrown instanceof WitnessError) return false;
      throw thrown;
    },
  );
}

async function holdsTrue({ database, store, keys, keeping }: Opened, { kept, gone, held }: Model): Promise<void> {
  expect(await checkLedger(store, keys)).toMatchObject({ intact: true });
  for (const n of kept.keys()) {
    const dossier = await store.dossier(id(n));
    expect(dossier.damaged).toEqual([]);
    expect((await checkDossier(dossier, store, keys)).every(({ ok }) => ok)).toBe(true);
  }
  for (const n of gone) {
    expect(await keeping.tombstone(id(n))).not.toBeNull();
    await expect(store.dossier(id(n))).rejects.toMatchObject({ code: 'deleted' });
  }
  expect(await database.captures.count()).toBe(kept.size);
  expect(await database.sealed.count()).toBe(kept.size);
  expect(await database.evaluations.count()).toBe(kept.size);
  expect(await database.blobs.count()).toBe(new Set([...kept.values()].flat()).size);
  expect([...(await keeping.held())].sort()).toEqual([...held].map(id).sort());
  for (const link of await database.subjectLinks.toArray()) expect(await store.row(link.captureId)).not.toBeNull();
}
