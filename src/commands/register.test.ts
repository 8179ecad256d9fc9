import { afterEach, describe, expect, it } from 'vitest';
import { utf8 } from '../core/digest';
import { EMPTY_RECORD } from '../core/register';
import { addProcessDocument, processFile } from './process-documents';
import { registerView, saveBody, saveRecipient, saveRegisterActivity } from './register';
import { exportRegister, importRegister } from './register-file';
import { deleteAll } from './testing/evidence';
import { newActivity } from './testing/keeping';
import { openRegister, RECIPIENT } from './testing/register';

afterEach(deleteAll);

describe('the register', () => {
  it('names what Art. 30 still wants of an activity, and keeps its term when the entry changes', async () => {
    const { deps, kinds } = await openRegister();
    const activityId = await newActivity(deps);
    expect((await registerView(deps)).activities[0]?.gaps).toContain('contact');
    const [body] = (await registerView(deps)).bodies;
    if (!body) throw new Error('no body');
    expect(body).toMatchObject({ empty: true, needsRegister: true });
    await saveBody({ ...body.body, email: 'privacy@shop.example' }, deps);
    const record = {
      ...EMPTY_RECORD,
      purposes: ['x'],
      subjectCategories: ['x'],
      dataCategories: ['x'],
      recipientCategories: ['x'],
      erasureTerm: 'x',
      security: 'x',
      lawfulBasis: 'consent' as const,
    };
    const draft = { activityId, name: 'Nieuwsbrief', controllerName: 'voorbeeld  b.v.', record };
    await saveRegisterActivity(draft, deps);
    await saveRegisterActivity(draft, deps);
    const [after] = (await registerView(deps)).activities;
    expect(after).toMatchObject({ gaps: [], activity: { retention: 'P1Y', addresses: ['https://shop.example'] } });
    expect((await kinds()).filter((kind) => kind === 'activity-set')).toHaveLength(2);
    await expect(
      saveRegisterActivity({ ...draft, record: { ...record, activeFrom: 'gisteren' } }, deps),
    ).rejects.toMatchObject({ code: 'bad-input', message: 'record.activeFrom' });
  });

  it('keeps each version of a process description as it was', async () => {
    const { deps } = await openRegister();
    const activityId = await newActivity(deps);
    const add = (text: string) =>
      addProcessDocument(activityId, { fileName: 'p.txt', mediaType: 'text/plain', data: utf8(text) }, deps);
    for (const text of ['een', 'een', 'twee']) await add(text);
    expect((await registerView(deps)).activities[0]?.process.map(({ version }) => version)).toEqual([2, 1]);
    expect(new TextDecoder().decode((await processFile(activityId, 1, deps)).data)).toBe('een');
    await expect(add('')).rejects.toMatchObject({ code: 'bad-input' });
  });

  it('goes out and comes into another store the same, as CSV and as JSON', async () => {
    const { deps } = await openRegister();
    await newActivity(deps);
    await newActivity(deps, { name: 'Evenementen', controllerName: 'Burgemeester', addresses: 'https://b.example' });
    await saveRecipient(RECIPIENT, deps);
    const bodies = (await registerView(deps)).bodies;
    for (const { body } of bodies) await saveBody({ ...body, phone: '+31 10 123 45 67' }, deps);
    for (const format of ['csv', 'json'] as const) {
      const { text, fileName } = await exportRegister(format, deps);
      expect(fileName).toBe(`register-2026-11-29.${format}`);
      const other = (await openRegister()).deps;
      expect(await importRegister(format, text, other)).toBe(2);
      expect((await exportRegister(format, other)).text).toBe(text);
      const entries = (await other.store.ledger()).length;
      await importRegister(format, text, other);
      expect((await other.store.ledger()).length).toBe(entries);
    }
  });

  it('changes nothing on a bad file, and names the line', async () => {
    const { deps } = await openRegister();
    await newActivity(deps);
    const before = (await exportRegister('json', deps)).text;
    const csv = 'body,activity,activeFrom\r\nA,Goed,\r\nA,Fout,gisteren\r\n';
    await expect(importRegister('csv', csv, deps)).rejects.toMatchObject({
      code: 'bad-input',
      message: 'line 3: activeFrom',
    });
    expect((await exportRegister('json', deps)).text).toBe(before);
  });

  it('a body of a file that is known by its name stays the same controller', async () => {
    const { deps } = await openRegister();
    await newActivity(deps);
    await importRegister('csv', 'body,activity\r\nVOORBEELD b.v.,Enquête\r\n', deps);
    const { activities } = await registerView(deps);
    expect(new Set(activities.map(({ activity }) => activity.controller.controllerId)).size).toBe(1);
  });
});
