import { describe, expect, it } from 'vitest';
import type { FrameCapture } from '../core/capture';
import type { FactsReading } from '../core/facts';
import { unreadGaps } from '../rules/facts/unread-gaps';
import { frame } from '../ui/testing/record-parts';
import { completeFacts, factGaps, isThirdParty } from './complete-facts';
import { priorStateOf } from './prior-state';

const NONE = { names: [], cut: false };

function reading(given: Partial<FactsReading> = {}): FactsReading {
  return {
    cookieNames: NONE,
    localStorageNames: NONE,
    sessionStorageNames: NONE,
    hosts: NONE,
    hostsComplete: true,
    globalPrivacyControl: null,
    consentManagers: [],
    ...given,
  };
}

function names(...of: string[]): FactsReading['hosts'] {
  return { names: of, cut: false };
}

function hostsOf(given: string[], frames: FrameCapture[] = [frame('0', { url: 'https://www.shop.nl/a' })]) {
  const [first] = completeFacts(frames, { '0': reading({ hosts: names(...given) }) });
  return first?.facts?.hosts;
}

describe('isThirdParty', () => {
  it.each([
    ['cdn.shop.nl', 'www.shop.nl', false],
    ['shop.nl:8443', 'www.shop.nl', false],
    ['shop.be', 'www.shop.nl', true],
    ['other.co.uk', 'shop.co.uk', true],
    ['one.github.io', 'other.github.io', true],
    ['localhost:1234', '127.0.0.1:1234', true],
    ['127.0.0.1:1', '127.0.0.1:2', false],
    ['[::1]:80', '[::1]', false],
    ['shop.nl', null, null],
  ])('%s seen from %s: %s', (host, visited, third) => expect(isThirdParty(host, visited)).toBe(third));
});

describe('completeFacts', () => {
  it('holds every frame against the top document, and leaves frames without facts alone', () => {
    const frames = [
      frame('0', { url: 'https://shop.nl/' }),
      frame('0.0', { url: 'https://cmp.example/' }),
      frame('0.1'),
    ];
    const completed = completeFacts(frames, { '0': reading(), '0.0': reading({ hosts: names('cmp.example') }) });
    expect(completed[1]?.facts?.hosts).toEqual([{ host: 'cmp.example', thirdParty: true }]);
    expect(completed[2]).toBe(frames[2]);
  });

  it('keeps no number of a visitor in a subdomain, and does keep the site', () => {
    expect(hostsOf(['u0612345678.stats.example', 'f4ac8d01b2cc90aa31fe.shop.nl:81', '127.0.0.1:5'])).toEqual([
      { host: '(withheld).shop.nl:81', thirdParty: false },
      { host: '127.0.0.1:5', thirdParty: true },
      { host: 'u(withheld).stats.example', thirdParty: true },
    ]);
  });

  it('says nothing of parties on a page that has no host', () => {
    expect(hostsOf(['a.example'], [frame('0', { url: 'file:///a.html' })])).toEqual([
      { host: 'a.example', thirdParty: null },
    ]);
  });

  it('names where forms and their buttons send', () => {
    const form = {
      id: '0:f1',
      element: true,
      locator: { frame: '0', path: ['form'] },
      action: 'https://mail.example/in',
      buttonActions: ['https://shop.nl/x'],
      method: 'post' as const,
      heading: '',
      text: { exact: '', normalised: '' },
      fields: [],
      buttons: [],
      visible: true,
    };
    const [top] = completeFacts([frame('0', { url: 'https://shop.nl/', forms: [form] })], { '0': reading() });
    expect(top?.facts?.formTargets).toEqual([
      { host: 'mail.example', thirdParty: true },
      { host: 'shop.nl', thirdParty: false },
    ]);
  });
});

describe('priorStateOf', () => {
  it.each([
    'CookieConsent',
    'gdpr.accepted',
    'euconsent-v2',
    'cookie_notice_accepted',
    'site.cookie-law',
    'IABGPP_gpp',
  ])('finds %s', (name) => expect(priorStateOf([names('a'), null, names(name)])).toBe('found'));

  it.each(['session', 'campaign', 'cart', 'cookies', 'compare', 'privacy'])('does not take %s for one', (name) =>
    expect(priorStateOf([names(name), NONE, NONE])).toBe('none-found'),
  );

  it('knows no products: a name that says nothing in itself is none found, which rules nothing out', () =>
    expect(priorStateOf([names('OptanonAlertBoxClosed'), NONE, NONE])).toBe('none-found'));

  it('is unknown when a list could not be read or was cut', () => {
    expect(priorStateOf([names('a'), null, NONE])).toBe('unknown');
    expect(priorStateOf([NONE, { names: ['a'], cut: true }, NONE])).toBe('unknown');
  });
});

describe('consent managers', () => {
  it('keeps names of our own list only', () => {
    const consentManagers = [
      { name: 'GEHEIM', shown: 'yes' as const },
      { name: 'didomi', shown: 'no' as const },
    ];
    const [top] = completeFacts([frame('0')], { '0': reading({ consentManagers }) });
    expect(top?.facts?.consentManagers).toEqual([{ name: 'didomi', shown: 'no' }]);
  });

  it('a frame that could not be looked at is a gap, and hides nothing from a rule', () => {
    const read = { '0': reading({ consentManagers: null }) };
    expect(completeFacts([frame('0')], read)[0]?.facts?.consentManagers).toBeNull();
    expect(factGaps(read)).toEqual([
      { reason: 'reader-failed', frame: '0', locator: null, subject: 'consent managers' },
    ]);
    expect(unreadGaps([], factGaps(read))).toEqual([]);
    expect(unreadGaps([], [{ reason: 'reader-failed', frame: '0', locator: null, subject: 'frame 3' }])).toHaveLength(
      1,
    );
  });
});

describe('factGaps', () => {
  it('names the list that was cut, and hides nothing from a rule', () => {
    const gaps = factGaps({ '0.1': reading({ localStorageNames: { names: [], cut: true } }) });
    expect(gaps).toEqual([{ reason: 'limit-reached', frame: '0.1', locator: null, subject: '500 localStorage names' }]);
    expect(unreadGaps([], gaps)).toEqual([]);
    expect(
      unreadGaps([], [{ reason: 'limit-reached', frame: '0', locator: null, subject: '20000 controls' }]),
    ).toHaveLength(1);
  });
});
