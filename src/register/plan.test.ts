import { describe, expect, it } from 'vitest';
import type { KeptActivity } from '../core/activity';
import type { CaptureRow } from '../core/sealed';
import { type ActivityLinks, isConfirmed, mayGoByItself, planRetention } from './plan';

const NOW = '2026-11-29T12:00:00.000Z';
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function activity(n: number, retention: string, addresses: string[], automatic = false): KeptActivity {
  return {
    activityId: id(n),
    activity: {
      schema: 'consent-witness/activity/1',
      activityId: id(n),
      name: `activity ${n}`,
      controller: { controllerId: id(900), name: 'Voorbeeld B.V.' },
      retention,
      addresses,
      automatic,
    },
    confirmed: null,
    lastRun: null,
  };
}

const agreed = (kept: KeptActivity): KeptActivity => ({
  ...kept,
  confirmed: { retention: kept.activity.retention, addresses: kept.activity.addresses },
});

function row(n: number, url: string, capturedAt: string): CaptureRow {
  const digest = String(n).repeat(64).slice(0, 64);
  const none = { choices: 0, likelyViolations: 0, pointsOfAttention: 0, gaps: 0 };
  return { captureId: id(n), sequence: n, capturedAt, host: 'a.example', url, title: '', digest, ...none };
}

const rows = [
  row(1, 'https://a.example/shop/old', '2025-11-28T12:00:00.000Z'),
  row(2, 'https://a.example/shop/exact', '2025-11-29T12:00:00.000Z'),
  row(3, 'https://a.example/shop/young', '2025-11-29T12:00:00.001Z'),
  row(4, 'https://a.example/other', '2020-01-01T00:00:00.000Z'),
];
const shop = activity(11, 'P1Y', ['https://a.example/shop']);
const NO_LINKS: ActivityLinks = new Map();
const NO_LOGS = { planned: [], later: 0, nextDue: null };
const plan = (all: KeptActivity[], held: string[] = [], one = shop, links = NO_LINKS) =>
  planRetention({ activity: one, all, rows, records: [], logs: NO_LOGS, links, held: new Set(held), now: NOW });
const states = (all: KeptActivity[], held: string[] = [], one = shop) =>
  plan(all, held, one).captures.map(({ row: { sequence }, state }) => [sequence, state]);

describe('planRetention', () => {
  it('takes what is past its term to the millisecond, and nothing of other addresses', () => {
    expect(states([shop])).toEqual([
      [1, 'due'],
      [2, 'due'],
    ]);
    expect(plan([shop])).toMatchObject({ later: 1, nextDue: '2026-11-29T12:00:00.001Z', confirmed: false });
    expect(plan([shop]).captures[0]).toMatchObject({ ageDays: 366, dueSince: '2026-11-28T12:00:00.000Z' });
  });

  it('leaves what is under a hold, and what another activity still needs', () => {
    const long = activity(12, 'P5Y', ['https://a.example/shop/old']);
    const never = activity(13, 'until-withdrawn', ['https://a.example/shop/exact']);
    expect(states([shop], [id(2)])).toEqual([
      [1, 'due'],
      [2, 'held'],
    ]);
    expect(states([shop, long, never])).toEqual([
      [1, 'needed'],
      [2, 'needed'],
    ]);
    expect(plan([shop, long]).captures[0]?.neededBy).toEqual(['activity 12']);
  });

  it('has nothing due until the consent is withdrawn', () => {
    const never = activity(13, 'until-withdrawn', ['https://a.example']);
    expect(plan([never], [], never)).toMatchObject({ captures: [], later: 4, nextDue: null });
  });
});

describe('a capture that is linked', () => {
  const other = activity(14, 'P5Y', []);
  const links = new Map([
    [id(1), new Set([id(14)])],
    [id(4), new Set([id(14)])],
  ]);

  it('belongs, whatever its address, and stays as long as the activity it is linked to needs it', () => {
    expect(plan([shop, other], [], shop, links).captures.map(({ state }) => state)).toEqual(['needed', 'due']);
    expect(plan([shop, other], [], other, links)).toMatchObject({ captures: [{ row: { sequence: 4 } }], later: 1 });
  });

  it('goes by itself only when that activity lets it go too', () => {
    const automatic = agreed({ ...shop, activity: { ...shop.activity, automatic: true } });
    const short = activity(14, 'P6M', []);
    const [capture] = plan([automatic, short], [], automatic, links).captures;
    expect(capture && mayGoByItself(capture, [automatic, short], links)).toBe(false);
    expect(capture && mayGoByItself(capture, [automatic, short], NO_LINKS)).toBe(true);
  });
});

describe('what goes by itself', () => {
  const first = (all: KeptActivity[]) => {
    const [capture] = plan(all).captures;
    return capture !== undefined && mayGoByItself(capture, all, NO_LINKS);
  };
  const automatic = { ...shop, activity: { ...shop.activity, automatic: true } };

  it('only after a person agreed, and only when that is on', () => {
    expect(first([shop])).toBe(false);
    expect(first([automatic])).toBe(false);
    expect(first([agreed(shop)])).toBe(false);
    expect(first([agreed(automatic)])).toBe(true);
  });

  it('only when every activity of the capture lets it go', () => {
    const second = activity(12, 'P6M', ['https://a.example'], true);
    expect(first([agreed(automatic), second])).toBe(false);
    expect(first([agreed(automatic), agreed(second)])).toBe(true);
  });

  it('another term or other addresses ask again', () => {
    const kept = agreed(automatic);
    expect(isConfirmed(kept)).toBe(true);
    expect(isConfirmed({ ...kept, activity: { ...kept.activity, retention: 'P6M' } })).toBe(false);
    expect(isConfirmed({ ...kept, activity: { ...kept.activity, addresses: ['https://a.example'] } })).toBe(false);
    expect(isConfirmed({ ...kept, activity: { ...kept.activity, name: 'another name' } })).toBe(true);
  });
});
