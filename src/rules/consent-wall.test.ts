import { describe, expect, it } from 'vitest';
import type { ButtonClass } from '../core/evaluation';
import { consentWall as rule } from './consent-wall';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, type SampleParts, words } from './testing/sample-capture';

const ASK = 'Wij vragen toestemming voor cookies voor advertenties.';
const wall = (buttons: ButtonClass[], rest: SampleParts & { text?: string; modal?: boolean } = {}, unread = false) => {
  const { text = ASK, modal = true, ...parts } = rest;
  const gaps = [{ reason: 'closed-shadow-root' as const, frame: '0', locator: null, subject: 'x' }];
  const findings = judgeSample(
    rule,
    {
      notices: [{ id: '0:n1', kind: 'dialog', modal, text: words(text), buttons: buttons.map((b) => button(b)) }],
      noticeClasses: [{ noticeId: '0:n1', asks: 'cookies', buttons }],
      ...parts,
    },
    unread ? { gaps } : {},
  );
  return findings.map((f) => `${inShort([f])[0]} ${f.severity}`)[0];
};
const at = (url: string) => ({ frame: { url, origin: new URL(url).origin } });

describe('consent-wall', () => {
  it('fails a blocking banner that can only be accepted', () => {
    expect(wall(['accept'])).toBe('fail only-accept point-of-attention warning');
  });

  it('is graver on a site of the government', () => {
    expect(wall(['accept'], at('https://www.rijksoverheid.nl/'))).toBe(
      'fail only-accept-government point-of-attention violation',
    );
    expect(wall(['accept'], at('https://nietoverheid.nl/'))).toBe('fail only-accept point-of-attention warning');
  });

  it.each<[ButtonClass]>([['reject'], ['close'], ['save']])('passes where there is also %s', (way) => {
    expect(wall(['accept', way])).toBe('pass way-out for-information violation');
  });

  it('passes with a link that refuses, and with refusing in the layer behind', () => {
    const links = [{ noticeId: '0:n1', kind: 'other' as const, text: words('Verder zonder te accepteren') }];
    expect(wall(['accept'], { links })).toBe('pass way-out for-information violation');
    const clicks = { accept: 1, reject: 2, settings: 1 };
    const noticeClasses = [{ noticeId: '0:n1', buttons: ['accept' as const, 'settings' as const], clicks }];
    expect(wall(['accept', 'settings'], { noticeClasses })).toBe('pass way-out for-information violation');
  });

  it('passes where the page stays within reach', () => {
    expect(wall(['accept'], { modal: false })).toBe('pass not-blocking for-information violation');
  });

  it('leaves paying, settings and unknown buttons to a person', () => {
    expect(wall(['accept', 'pay'])).toBe('needs-review accept-or-pay point-of-attention warning');
    expect(wall(['accept', 'settings'])).toBe('needs-review perhaps-behind-settings point-of-attention warning');
    expect(wall(['accept', 'other'])).toBe('needs-review perhaps-other-way point-of-attention warning');
  });

  it('cannot tell by a backdrop in a shadow tree', () => {
    const locator = { frame: '0', path: ['#host', '[role=dialog]'] };
    const notices = [{ id: '0:n1', kind: 'dialog' as const, text: words(ASK), buttons: [button('a')], locator }];
    expect(wall(['accept'], { notices })).toBe('needs-review blocking-unknown point-of-attention warning');
  });

  it('cannot tell in a frame, or over unread parts', () => {
    expect(wall(['accept'], { frame: { path: '0.0' } })).toBe(
      'needs-review blocking-unknown point-of-attention warning',
    );
    expect(wall(['accept'], {}, true)).toBe('needs-review not-all-read point-of-attention warning');
  });

  it.each(['Bent u 18 jaar of ouder?', 'Sign in to continue.', 'Abonnés : poursuivre la lecture'])(
    'another gate: %s',
    (text) => {
      expect(wall(['accept'], { text: `${text} ${ASK}` })).toBe('needs-review perhaps-other-gate for-information info');
    },
  );

  it.each([
    ['Verder lezen met cookies', 'fail only-accept point-of-attention warning'],
    ['Accept to keep reading', 'fail only-accept point-of-attention warning'],
    ['Consentir et poursuivre la lecture', 'fail only-accept point-of-attention warning'],
    ['Met een abonnement verder lezen', 'needs-review perhaps-other-gate for-information info'],
    ['Weiterlesen im Plus-Paket', 'needs-review perhaps-other-gate for-information info'],
    ['Carry on reading for one pound a month', 'needs-review perhaps-other-gate for-information info'],
  ])('reading on by consent is a wall, reading on by anything else another gate: %s', (text, outcome) => {
    expect(wall(['accept'], { text: `${text}\n${ASK}` })).toBe(outcome);
  });

  it('a notice that may only inform is not held against the page', () => {
    expect(wall(['accept'], { text: 'Deze site gebruikt cookies.' })).toBe(
      'needs-review perhaps-only-informs for-information info',
    );
  });

  it('does not apply without a banner', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-banner for-information']);
  });
});
