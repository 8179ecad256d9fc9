import { afterEach, expect, it } from 'vitest';
import { sha256Hex, utf8 } from '../core/digest';
import { LedgerEventSchema } from '../core/ledger-entry';
import { recordSettings, settingEvents } from './record-settings';
import { deleteAll, open } from './testing/evidence';

afterEach(deleteAll);

const ORIGIN = 'https://shop.example';
const rule = (ruleId: string, off: boolean, severity: 'warning' | null) => ({ ruleId, off, severity });

it('each changed setting is one event, and a setting that stays is none', async () => {
  const events = await settingEvents({
    ruleAdjustments: {
      oldValue: [rule('a', true, null), rule('b', false, 'warning'), rule('c', true, null)],
      newValue: [rule('b', true, 'warning'), rule('c', true, null), rule('d', false, 'warning')],
    },
    keepInformation: { newValue: true },
    watchedOrigins: { oldValue: ['https://old.example', ORIGIN], newValue: [ORIGIN, 'https://new.example'] },
    recordedOrigins: { oldValue: [], newValue: [ORIGIN] },
    picture: { newValue: 'notice' },
  });
  const of = (setting: string) => events.filter((event) => event.setting === setting);
  expect(of('rule').map(({ subject, value }) => [subject, value])).toEqual([
    ['a', 'as-set'],
    ['b', 'off'],
    ['d', 'warning'],
  ]);
  expect(of('keep-statements')).toMatchObject([{ subject: '', value: 'on' }]);
  expect(of('watch-site').map(({ value }) => value)).toEqual(['on', 'off']);
  expect(of('record-site')).toMatchObject([{ value: 'on' }]);
  for (const event of events) expect(LedgerEventSchema.safeParse(event).success).toBe(true);
});

it('a site is named by a digest only: the ledger goes with every bundle', async () => {
  const [event] = await settingEvents({ watchedOrigins: { newValue: [ORIGIN] } });
  expect(event?.subject).toBe(await sha256Hex(utf8(ORIGIN)));
  expect(JSON.stringify(event)).not.toContain('shop');
});

it.each([
  ['off where it was never on', { keepInformation: { newValue: false } }],
  ['what is not one of ours', { ruleAdjustments: { oldValue: 'x', newValue: [{ ruleId: 'a' }] } }],
  ['something else', { storeMark: { newValue: {} } }],
])('nothing is recorded of %s', async (_what, changes) => {
  const { store, ledger } = open();
  await recordSettings(changes, ledger);
  expect(await store.head()).toBeNull();
});

it('stands in the ledger, signed', async () => {
  const { store, ledger } = open();
  await recordSettings({ keepInformation: { oldValue: true, newValue: false } }, ledger);
  expect((await store.head())?.body.event).toMatchObject({ setting: 'keep-statements', value: 'off' });
});
