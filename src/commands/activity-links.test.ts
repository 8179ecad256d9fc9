import { afterEach, describe, expect, it } from 'vitest';
import { EMPTY_RECORD } from '../core/register';
import { linkActivity, linkByForm, sayNoPerson, unlinkActivity } from './activity-links';
import { deleteEvidence } from './delete-evidence';
import { proofOfCapture } from './proof';
import { saveRegisterActivity } from './register';
import { previewRetention } from './retention';
import { deleteAll, id } from './testing/evidence';
import { newActivity } from './testing/keeping';
import { openRegister, withForm } from './testing/register';

afterEach(deleteAll);

describe('links of captures to activities', () => {
  it('by hand with its form: earlier and later captures of the form follow, another form does not', async () => {
    const { deps, kinds } = await openRegister();
    for (const one of [await withForm(1), await withForm(2), await withForm(3, 'Uw telefoon')])
      await deps.ledger.keep(one);
    const activityId = await newActivity(deps, { addresses: 'https://elders.example' });
    await linkActivity({ captureId: id(1), activityId, alsoForms: true }, deps);
    await deps.ledger.keep(await withForm(4));
    await linkByForm(id(4), deps);
    await linkByForm(id(4), deps);
    await linkByForm(id(3), deps);
    const belonging = async (n: number) => (await proofOfCapture(id(n), deps)).belongsTo.map(({ by }) => by);
    expect(await Promise.all([1, 2, 3, 4].map(belonging))).toEqual([['person'], ['form'], [], ['form']]);
    expect((await kinds()).filter((kind) => kind === 'activity-linked')).toHaveLength(3);

    await unlinkActivity(id(1), activityId, deps);
    expect(await belonging(1)).toEqual([]);
    await expect(unlinkActivity(id(1), activityId, deps)).rejects.toMatchObject({ code: 'not-found' });
  });

  it('hold for retention: the capture is the activity’s, and goes with what is known of it', async () => {
    const { deps, database } = await openRegister();
    await deps.ledger.keep(await withForm(1));
    const short = await newActivity(deps);
    const long = await newActivity(deps, { name: 'Lang', addresses: 'https://elders.example', retention: 'P9Y' });
    expect((await previewRetention(short, deps)).captures.map(({ state }) => state)).toEqual(['due']);
    await linkActivity({ captureId: id(1), activityId: long, alsoForms: false }, deps);
    expect((await previewRetention(short, deps)).captures.map(({ neededBy }) => neededBy)).toEqual([['Lang']]);
    await sayNoPerson(id(1), 'audit-visit', deps);
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, deps);
    expect([await database.activityLinks.count(), await database.noPersons.count()]).toEqual([0, 0]);
  });

  it('other forms ask again before anything goes by itself', async () => {
    const { deps } = await openRegister();
    await deps.ledger.keep(await withForm(1));
    const activityId = await newActivity(deps, { automatic: true });
    const { activity } = await deps.activities.get(activityId);
    const run = { at: deps.clock.now(), automatic: false, deleted: 0, held: 0, stopped: null };
    await deps.activities.noteRun(activityId, run, { retention: activity.retention, addresses: activity.addresses });
    await saveRegisterActivity(
      { activityId, name: 'Nieuw', controllerName: 'Voorbeeld B.V.', record: EMPTY_RECORD },
      deps,
    );
    expect((await deps.activities.get(activityId)).confirmed).not.toBeNull();
    await linkActivity({ captureId: id(1), activityId, alsoForms: true }, deps);
    expect(await deps.activities.get(activityId)).toMatchObject({ confirmed: null, lastRun: run });
  });
});
