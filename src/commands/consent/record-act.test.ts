import { afterEach, describe, expect, it } from 'vitest';
import { deleteEvidence } from '../delete-evidence';
import { act, button, NOW, record, withWords, world } from '../testing/consent-world';
import { deleteAll, id } from '../testing/evidence';
import { consentServices } from './consent-services';
import { followByHand, recordByHand } from './record-by-hand';

afterEach(deleteAll);

describe('an act on a form that was captured before it', () => {
  it('is recorded with what was chosen, linked to the words as they were shown', async () => {
    const opened = await world();
    const made = await record(opened, act('on'));
    expect(made).toMatchObject({
      event: { state: 'given', time: '2026-11-29T11:59:59.500Z', clock: 'local' },
      noticeBefore: 'captured',
      capture: { captureId: id(1), digest: opened.before.sealed.digest },
      controls: [{ controlId: '0:c1', initial: 'off', atAct: 'on', agrees: 'yes' }],
      form: { action: 'https://lists.example/add', fields: [{ class: 'email', required: true }] },
      method: { kind: 'submit', button: { text: 'Aanmelden', class: 'submit' } },
      withdrawal: { text: 'U kunt zich altijd afmelden.' },
      subjectEvidence: 'none',
    });
    const kept = await opened.consents.get(made?.recordId ?? '');
    expect((await opened.store.head())?.body.event).toEqual({
      kind: 'consent-recorded',
      recordId: made?.recordId,
      recordDigest: kept.digest,
      captureId: id(1),
      state: 'given',
    });
  });

  it.each([
    ['on', 'given'],
    ['off', 'refused'],
    [null, 'unknown'],
  ] as const)('with the box %s says %s', async (state, said) => {
    expect((await record(await world(), act(state)))?.event.state).toBe(said);
  });

  it('reads a box that asks for a refusal the other way round', async () => {
    const opened = await world(({ frames: [frame] }) => {
      if (frame)
        frame.controls = frame.controls.map((one) =>
          withWords(one, 'Nee, ik wil geen aanbiedingen ontvangen per e-mail'),
        );
    });
    expect(await record(opened, act('on'))).toMatchObject({
      event: { state: 'refused' },
      controls: [{ agrees: 'no' }],
    });
    expect(await record(opened, act('off'))).toMatchObject({
      event: { state: 'given' },
      controls: [{ agrees: 'yes' }],
    });
  });

  it('is renewed when it comes again, and says after which', async () => {
    const opened = await world();
    const first = await record(opened, act('on'));
    const second = await record(opened, act('on'));
    expect(second).toMatchObject({ event: { state: 'renewed' }, follows: first?.recordId });
    expect(second?.form?.fingerprint).toBe(first?.form?.fingerprint);
    expect(await record(opened, act('off'))).toMatchObject({ event: { state: 'refused' }, follows: second?.recordId });
  });

  it('is not recorded when the form asks for no consent, or the button answers nothing', async () => {
    const plain = await world(({ frames: [frame] }) => {
      if (!frame) return;
      frame.controls = [];
      frame.notices = [];
    });
    expect(await record(plain, act(null))).toBeNull();
    const banner = await world(({ frames: [frame] }) => {
      frame?.notices[0]?.buttons.push(button('Instellingen', ['#more']));
    });
    expect(await record(banner, act('on', { kind: 'button', form: null, button: ['#more'] }))).toBeNull();
    expect(await banner.consents.count()).toBe(0);
  });

  it.each([
    ['Alles accepteren', 'given'],
    ['Alles weigeren', 'refused'],
  ])('by the button "%s" of a banner says %s, whatever the boxes', async (words, said) => {
    const opened = await world(({ frames: [frame] }) => {
      const [notice] = frame?.notices ?? [];
      if (!frame || !notice) throw new Error('no notice');
      const asking = 'Wij gebruiken cookies voor analyse en advertenties. Gaat u daarmee akkoord?';
      frame.forms = [];
      frame.controls = frame.controls.map((one) => ({ ...withWords(one, 'Marketing cookies'), formId: null }));
      frame.notices = [{ ...notice, kind: 'banner', heading: 'Cookies', text: { exact: asking, normalised: asking } }];
      frame.notices[0]?.buttons.push(button(words, ['#answer']));
    });
    const pressed = act('off', { kind: 'button', form: null, button: ['#answer'], words });
    expect(await record(opened, pressed)).toMatchObject({ event: { state: said }, controls: [{ agrees: 'unknown' }] });
  });

  it('by "agree and order" below an empty box agrees to nothing that the box asks', async () => {
    const opened = await world(({ frames: [frame] }) => {
      const [asking, notice] = [frame?.forms[0], frame?.notices[0]];
      if (!asking || !notice) throw new Error('no form');
      asking.buttons = [button('Akkoord', ['form > button'])];
      notice.buttons = asking.buttons;
    });
    const made = await record(opened, act('off', { words: 'Akkoord' }));
    expect(made).toMatchObject({ event: { state: 'refused' }, method: { button: { class: 'accept' } } });
  });

  it('does not believe a page’s process about another time', async () => {
    const made = await record(await world(), act('on', { time: NOW - 86_400_000 }));
    expect(made?.event.time).toBe('2026-11-29T12:00:00.000Z');
  });
});

describe('an act without a capture from before it', () => {
  it('is recorded as one of which nothing was shown, and of which E1 and E2 are missing', async () => {
    const opened = await world();
    const made = await record(opened, act('on'), null);
    expect(made).toMatchObject({
      noticeBefore: 'missing',
      event: { state: 'unknown' },
      capture: null,
      notices: [],
      controls: [],
      form: null,
    });
    const view = await consentServices(opened.deps).open(made?.recordId ?? '');
    const checks = view.ok ? Object.fromEntries(view.value.checks.map(({ id: e, outcome }) => [e, outcome])) : {};
    expect(checks).toMatchObject({ E1: 'missing', E2: 'missing', E8: 'unknown' });
    expect(view.ok && view.value.wayBack).toBeNull();
  });

  it('by a button is one only when its words say so', async () => {
    const opened = await world();
    const pressed = (words: string) => record(opened, act(null, { kind: 'button', form: null, words }), null);
    expect(await pressed('Menu')).toBeNull();
    expect((await pressed('Alles weigeren'))?.event.state).toBe('refused');
  });

  it('can be deleted by itself, which the ledger says; one with a capture goes with that', async () => {
    const opened = await world();
    const services = consentServices(opened.deps);
    const bare = await record(opened, act('on'), null);
    const linked = await record(opened, act('on'));
    expect(await services.remove(bare?.recordId ?? '')).toMatchObject({ ok: true });
    expect((await opened.store.head())?.body.event).toMatchObject({
      kind: 'consent-deleted',
      recordId: bare?.recordId,
    });
    expect(await services.remove(linked?.recordId ?? '')).toMatchObject({ ok: false, code: 'bad-input' });
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps);
    expect(await opened.consents.count()).toBe(0);
    expect(await services.open(linked?.recordId ?? '')).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('by hand', () => {
  it('says that no act was seen, and how the choices stood when captured', async () => {
    const opened = await world();
    // The stored evaluation is that of the test capture, whose box is a consent.
    const row = await recordByHand(id(1), 'given', opened.deps);
    const { record: made } = await opened.consents.get(row.recordId);
    expect(made).toMatchObject({ method: { kind: 'by-hand', button: null, trail: [] }, event: { state: 'given' } });
    const view = await consentServices(opened.deps).open(row.recordId);
    expect(view.ok && view.value.checks).toContainEqual({ id: 'E3', outcome: 'missing', doubt: null });
  });

  it('follows an act: withdrawn, then given again, each pointing to the one before', async () => {
    const opened = await world();
    const first = await record(opened, act('on'));
    const withdrawn = await followByHand(first?.recordId ?? '', 'withdrawn', opened.deps);
    const renewed = await followByHand(first?.recordId ?? '', 'given', opened.deps);
    expect([withdrawn.state, renewed.state]).toEqual(['withdrawn', 'renewed']);
    expect((await opened.consents.get(renewed.recordId)).record).toMatchObject({
      follows: withdrawn.recordId,
      capture: first?.capture,
      controls: [],
    });
    const rows = await opened.consents.list(2);
    expect(rows.map(({ recordId }) => recordId)).toEqual([renewed.recordId, withdrawn.recordId]);
    expect(await opened.consents.list(2, rows[1]?.sequence)).toMatchObject([{ recordId: first?.recordId }]);
  });

  it('of a capture that is gone or never was is refused', async () => {
    const opened = await world();
    await expect(recordByHand(id(44), 'given', opened.deps)).rejects.toMatchObject({ code: 'not-found' });
    await deleteEvidence({ captureIds: [id(1)], reason: 'user' }, opened.deps);
    await expect(recordByHand(id(1), 'given', opened.deps)).rejects.toMatchObject({ code: 'deleted' });
  });
});

it('a record whose bytes were changed is damage, not another choice', async () => {
  const opened = await world();
  const made = await record(opened, act('on'));
  const row = await opened.database.consents.get(made?.recordId ?? '');
  const changed = new TextDecoder().decode(row?.bytes).replace('"atAct":"on"', '"atAct":"off"');
  await opened.database.consents.update(made?.recordId ?? '', { bytes: new TextEncoder().encode(changed) });
  await expect(opened.consents.get(made?.recordId ?? '')).rejects.toMatchObject({ code: 'store-corrupt' });
});
