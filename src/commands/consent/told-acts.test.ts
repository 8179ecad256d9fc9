import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ErrorCode, WitnessError } from '../../core/errors';
import type { ToldAct } from '../../messaging/recorders';
import { act, NOW, record, world } from '../testing/consent-world';
import { deleteAll, id } from '../testing/evidence';
import { recordAct } from './record-act';
import { type ActMemory, ToldActs } from './told-acts';

afterEach(deleteAll);

/** As the browser's: what is in it stays when a worker is ended. */
function memory() {
  const kept = new Map<string, unknown>();
  const woken: number[] = [];
  const session: ActMemory = {
    read: async () => structuredClone(Object.fromEntries(kept)),
    write: async (key, told) => void kept.set(key, structuredClone(told)),
    remove: async (key) => void kept.delete(key),
    wakeLater: async () => void woken.push(kept.size),
  };
  return { session, kept, woken };
}

const FROM = { tabId: 3, frameId: 0, origin: 'https://shop.example', url: 'https://shop.example/nieuwsbrief' };
function told(n: number, heardAt = '2026-11-29T12:00:00.000Z', changes: Parameters<typeof act>[1] = {}): ToldAct {
  return { act: act('on', { id: id(n), ...changes }), from: FROM, heardAt };
}

describe('an act that was told', () => {
  it('is left by a worker that is ended, in the order in which it was heard', async () => {
    const { session, kept } = memory();
    const ended = new ToldActs(session);
    await ended.note(told(3, '2026-11-29T12:00:01.000Z'));
    await ended.note(told(2, '2026-11-29T12:00:00.000Z', { time: 7 }));
    await ended.note(told(1, '2026-11-29T12:00:00.000Z', { time: 8 }));
    kept.set('captured-tab 3', { captureId: id(1) });
    const left = await new ToldActs(session).left();
    expect(left).toMatchObject([{ act: { id: id(2) } }, { act: { id: id(1) } }, { act: { id: id(3) } }]);
    expect(left[2]).toEqual(told(3, '2026-11-29T12:00:01.000Z', { time: NOW - 500 }));
  });

  it('told twice is left once', async () => {
    const { session } = memory();
    const acts = new ToldActs(session);
    await acts.note(told(1));
    await acts.note(told(1));
    expect(await acts.left()).toHaveLength(1);
  });

  it('is there until its record is', async () => {
    const { session, kept, woken } = memory();
    const acts = new ToldActs(session);
    await acts.note(told(1));
    expect(woken, 'an alarm beside the note').toHaveLength(1);
    await acts.finish(told(1), async () => expect(kept.size).toBe(1));
    expect(kept.size).toBe(0);
  });

  it('that cannot be read does not stand in the way of the others', async () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { session, kept } = memory();
    const acts = new ToldActs(session);
    kept.set('told-act 1', { act: 'x' });
    await acts.note(told(2));
    expect(await acts.left()).toHaveLength(1);
    expect(quiet).toHaveBeenCalledOnce();
    quiet.mockRestore();
  });

  it.each(['store-full', 'store-unavailable', 'store-alarm', 'signing-failed'] satisfies ErrorCode[])(
    'is left, loudly, when %s is why there is no record',
    async (code) => {
      const { session, kept, woken } = memory();
      const acts = new ToldActs(session);
      await acts.note(told(1));
      const failing = acts.finish(told(1), () => Promise.reject(new WitnessError(code, 'x')));
      await expect(failing).rejects.toMatchObject({ code });
      expect([kept.size, woken.length], 'tried again after a while').toEqual([1, 2]);
    },
  );

  it('is left when something unforeseen is why', async () => {
    const { session, kept } = memory();
    await new ToldActs(session).note(told(1));
    await expect(new ToldActs(session).finish(told(1), () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(kept.size).toBe(1);
  });

  it.each(['not-found', 'deleted', 'store-corrupt', 'store-private'] satisfies ErrorCode[])(
    'is given up, loudly, for %s, which stays so',
    async (code) => {
      const { session, kept } = memory();
      const acts = new ToldActs(session);
      await acts.note(told(1));
      const refused = acts.finish(told(1), () => Promise.reject(new WitnessError(code, 'x')));
      await expect(refused).rejects.toMatchObject({ code });
      expect(kept.size).toBe(0);
    },
  );

  it('holds no address with a query and nothing that was typed: what is noted is what was told', async () => {
    const { session, kept } = memory();
    await new ToldActs(session).note(told(1));
    expect(kept.get(`told-act ${id(1)}`)).toEqual(told(1));
  });
});

describe('the record of an act', () => {
  it('is one, however often it is made: a worker was ended after it was kept and before that was noted', async () => {
    const opened = await world();
    const once = act('on', { id: id(77) });
    const made = await record(opened, once);
    expect(made?.recordId).toBe(id(77));
    const entries = (await opened.store.head())?.body.sequence;
    expect(await record(opened, once)).toBeNull();
    expect(await record(opened, once, null), 'even when its capture is not known any more').toBeNull();
    expect(await opened.consents.count()).toBe(1);
    expect((await opened.store.head())?.body.sequence).toBe(entries);
  });

  it('says when it was heard to have been, not when a later worker made it', async () => {
    const opened = await world();
    opened.clock.time = '2026-11-29T15:00:00.000Z';
    const { act: late, heardAt } = told(1);
    const made = await recordAct(late, opened.before, FROM, opened.deps, heardAt);
    expect(made?.event.time).toBe('2026-11-29T11:59:59.500Z');
  });
});
