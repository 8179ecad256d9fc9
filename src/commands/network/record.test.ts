import { describe, expect, it } from 'vitest';
import { beginRecord, type NetworkEvent, type NetworkRecord, NetworkRecordSchema, noted } from './record';

const START = Date.UTC(2026, 0, 1);

function event(rest: Partial<NetworkEvent>): NetworkEvent {
  return { kind: 'asked', main: false, requestId: '1', address: 'https://a.nl/', at: START, headers: [], ...rest };
}
const page = (rest: Partial<NetworkEvent> = {}) => event({ main: true, ...rest });

function seenOf(...events: NetworkEvent[]): NetworkRecord {
  return NetworkRecordSchema.parse(events.reduce(noted, noted(beginRecord(page()), page())));
}
function setBy(value: string, rest: Partial<NetworkEvent> = {}): NetworkRecord['cookies'] {
  return seenOf(event({ kind: 'answered', at: START + 20, headers: [{ name: 'Set-Cookie', value }], ...rest })).cookies;
}
const COOKIE = { name: 'a', domain: 'a.nl', at: START + 20, askedAt: START, seconds: null };

describe('requests', () => {
  it('are hosts and times: no path, no query', () => {
    const record = seenOf(
      event({ requestId: '2', address: 'https://t.example:8443/GEHEIM?id=GEHEIM#GEHEIM', at: START + 5 }),
      event({ requestId: '3', address: 'https://t.example:8443/other', at: START + 9 }),
      event({ requestId: '4', address: 'data:text/plain,GEHEIM' }),
    );
    expect(record.hosts).toEqual([
      { host: 'a.nl', at: START },
      { host: 't.example:8443', at: START + 5 },
    ]);
    expect(JSON.stringify(record)).not.toContain('GEHEIM');
  });

  it('leave a number of a visitor in a host name out', () => {
    const { hosts } = seenOf(event({ requestId: '2', address: 'https://0612345678.t.example/' }));
    expect(hosts[1]?.host).toBe('(withheld).t.example');
  });

  it('beyond the limit are said to be missing', () => {
    const many = Array.from({ length: 510 }, (_, i) => event({ requestId: `${i}`, address: `https://h${i}.example/` }));
    const record = seenOf(...many);
    expect([record.hosts.length, record.complete, record.open.length]).toEqual([500, false, 200]);
  });
});

describe('cookies that the browser sent along', () => {
  const sent = (value: string, rest: Partial<NetworkEvent> = {}) =>
    page({ kind: 'sent', headers: [{ name: 'Cookie', value }], ...rest });

  it('are names; one without a name tells of an earlier visit too', () => {
    const { cookiesSent } = seenOf(sent('b=GEHEIM; a=GEHEIM=x; GEHEIM'));
    expect(cookiesSent).toEqual(['', 'a', 'b']);
    expect(seenOf(page({ kind: 'sent' })).cookiesSent).toEqual([]);
  });

  it('count for the first request of the document only', () => {
    expect(seenOf(sent('a=1'), sent('a=1; b=2')).cookiesSent).toEqual(['a']);
    expect(seenOf(sent('a=1', { requestId: '9' }), sent('a=1', { main: false })).cookiesSent).toBeNull();
  });
});

describe('cookies that a server set', () => {
  it('are a name, a domain and a lifetime, never a value', () => {
    const value = 'id=GEHEIM; Domain=.A.nl; Max-Age=60; Path=/GEHEIM; HttpOnly';
    expect(setBy(value)).toEqual([{ ...COOKIE, name: 'id', domain: 'A.nl', seconds: 60 }]);
    expect(setBy('a=GEHEIM')).toEqual([COOKIE]);
    expect(JSON.stringify(setBy('tok_eyJhbGciOi.GEHEIM=GEHEIM'))).not.toContain('GEHEIM');
  });

  it('have the lifetime that counts: Max-Age before Expires', () => {
    const day = new Date(START + 86_400_020).toUTCString();
    expect(setBy(`a=1; Expires=${day}`)[0]?.seconds).toBe(86_400);
    expect(setBy(`a=1; Expires=${day}; Max-Age=5`)[0]?.seconds).toBe(5);
    expect(setBy('a=1; Expires=nonsense')[0]?.seconds).toBeNull();
  });

  it('are none when they are taken away', () => {
    expect(setBy('a=; Max-Age=0')).toEqual([]);
    expect(setBy('a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT')).toEqual([]);
    expect(setBy('GEHEIM')).toEqual([]);
  });

  it('come one by one or as lines of one header (Firefox)', () => {
    expect(setBy('a=1\nb=2; Secure').map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('know when their request went out, and otherwise are as old as the document', () => {
    const answer = event({
      kind: 'answered',
      requestId: '7',
      at: START + 50,
      headers: [{ name: 'set-cookie', value: 'a=1' }],
    });
    expect(seenOf(event({ requestId: '7', at: START + 40 }), answer).cookies[0]?.askedAt).toBe(START + 40);
    expect(seenOf(answer).cookies[0]?.askedAt).toBe(START);
    expect(seenOf(event({ requestId: '7', at: START + 40 }), answer).open).toEqual([{ requestId: '1', at: START }]);
  });

  it('beyond the limit are said to be missing', () => {
    const value = Array.from({ length: 510 }, (_, i) => `c${i}x=1`).join('\n');
    const record = seenOf(event({ kind: 'answered', headers: [{ name: 'Set-Cookie', value }] }));
    expect([record.cookies.length, record.complete]).toEqual([500, false]);
  });
});
