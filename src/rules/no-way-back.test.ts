import { describe, expect, it } from 'vitest';
import type { InformationLink } from '../core/controls';
import { noWayBack as rule } from './no-way-back';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, facts, type SampleParts, words } from './testing/sample-capture';

const CHOSEN: SampleParts = {
  notices: [{ id: '0:n1', kind: 'banner', visible: false }],
  noticeClasses: [{ noticeId: '0:n1', asks: 'cookies', layer: null }],
  frame: { userActivation: 'happened', facts: facts({ priorState: 'found' }) },
};
const answers = (links: Partial<InformationLink>[], parts: SampleParts = {}, unread = false) => {
  const gaps = unread ? [{ reason: 'closed-shadow-root' as const, frame: '0', locator: null, subject: 'x' }] : [];
  return inShort(judgeSample(rule, { ...CHOSEN, links, ...parts }, { gaps }));
};
const link = (text: string, kind: InformationLink['kind'], rest: Partial<InformationLink> = {}) => ({
  kind,
  text: words(text),
  place: 'footer' as const,
  ...rest,
});

describe('no-way-back', () => {
  it('fails where nothing leads back after a choice', () => {
    expect(answers([])).toEqual(['fail none-seen point-of-attention']);
    expect(answers([link('Voorwaarden', 'terms')])).toEqual(['fail none-seen point-of-attention']);
    expect(answers([link('Cookie-instellingen', 'cookie', { visible: false })])).toEqual([
      'fail none-seen point-of-attention',
    ]);
  });

  it('believes the signal of the page that a choice was made', () => {
    const tcf = {
      api: 'present' as const,
      state: 'read' as const,
      cmpStatus: null,
      displayStatus: null,
      eventStatus: 'useractioncomplete' as const,
      gdprApplies: true,
      policyVersion: null,
      cmpId: null,
      publisherCountry: null,
      choices: null,
    };
    const consentSignals = { userActivation: 'none' as const, tcf, consentMode: null };
    const frame = { facts: facts({ consentSignals }) };
    expect(answers([], { notices: [], noticeClasses: [], frame })).toEqual(['fail none-seen point-of-attention']);
  });

  it.each([
    'Cookie-instellingen',
    'Privacy settings',
    'Toestemming intrekken',
    'Einwilligung widerrufen',
    'Gérer mes cookies',
  ])('passes with %s', (text) => {
    expect(answers([link(text, 'other')])).toEqual(['pass way-back for-information']);
  });

  it('a link may lead to a statement that holds the way back', () => {
    const perhaps = ['needs-review perhaps-in-statement for-information'];
    expect(answers([link('Cookieverklaring', 'cookie')])).toEqual(perhaps);
    expect(answers([link('Privacyverklaring', 'privacy')])).toEqual(perhaps);
  });

  it('a name alone shows no choice', () => {
    const frame = { userActivation: 'none' as const, facts: facts({ priorState: 'found' }) };
    expect(answers([], { frame })).toEqual(['needs-review perhaps-no-choice point-of-attention']);
    expect(answers([], { notices: [], noticeClasses: [] })).toEqual([
      'needs-review perhaps-no-choice point-of-attention',
    ]);
  });

  it('a button that is read as a notice of its own leads back too', () => {
    const settings = button('Cookie settings');
    const notices = [
      { id: '0:n1', kind: 'banner' as const, visible: false },
      { id: '0:n2', kind: 'section' as const, buttons: [settings] },
    ];
    const noticeClasses = [
      { noticeId: '0:n1', layer: null },
      { noticeId: '0:n2', buttons: ['settings' as const] },
    ];
    expect(answers([], { notices, noticeClasses })).toEqual(['pass way-back for-information']);
  });

  it('cannot tell over unread parts', () => {
    expect(answers([], {}, true)).toEqual(['needs-review not-all-read point-of-attention']);
  });

  it('does not apply before a choice', () => {
    const none = ['not-applicable no-choice-seen for-information'];
    expect(inShort(judgeSample(rule, {}))).toEqual(none);
    expect(answers([], { frame: { facts: facts() } })).toEqual(none);
    const notices = [{ id: '0:n1', kind: 'banner' as const, buttons: [button('Akkoord')] }];
    const noticeClasses = [{ noticeId: '0:n1', buttons: ['accept' as const] }];
    expect(answers([], { notices, noticeClasses })).toEqual(none);
  });
});
