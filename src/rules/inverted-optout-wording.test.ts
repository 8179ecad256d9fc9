import { describe, expect, it } from 'vitest';
import type { FormPurpose } from '../core/evaluation';
import { invertedOptoutWording as rule } from './inverted-optout-wording';
import { inShort, judgeSample } from './testing/judge-sample';
import { ON, type SampleControl, type SampleParts, words } from './testing/sample-capture';

const REFUSAL = 'Vink aan als u geen aanbiedingen wilt ontvangen';
const optOut = (control: SampleControl['control'] = {}): SampleControl => ({
  control: { text: words(REFUSAL), formId: '0:f0', ...control },
  class: { role: 'opt-out', polarity: 'opt-out' },
});
const UNKNOWN = { markup: 'off', initial: 'unknown', atCapture: 'off' } as const;

function judge(controls: SampleControl[], purpose: FormPurpose = 'newsletter', rest: SampleParts = {}): string[] {
  return inShort(judgeSample(rule, { forms: [{ form: { id: '0:f0' }, purpose }], controls, ...rest }));
}

describe('inverted-optout-wording', () => {
  it('fails a refusal to be ticked where nobody is a customer yet', () => {
    for (const purpose of ['newsletter', 'contact', 'survey', 'comment'] as const)
      expect(judge([optOut()], purpose)).toEqual(['fail inverted point-of-attention']);
    const [finding] = judgeSample(rule, {
      forms: [{ form: { id: '0:f0' }, purpose: 'newsletter' }],
      controls: [optOut()],
    });
    expect(finding).toMatchObject({ severity: 'violation', params: { text: REFUSAL } });
  });

  it('fails a box that is on and must be unticked', () => {
    const text = words('Vink uit als u geen nieuwsbrief wilt');
    expect(judge([{ control: { text, states: ON, formId: '0:f0' } }])).toEqual([
      'fail untick-to-refuse point-of-attention',
    ]);
    expect(judge([{ control: { text, formId: '0:f0' } }])).toEqual(['pass straight for-information']);
    expect(judge([{ control: { text, states: UNKNOWN, formId: '0:f0' } }])).toEqual([
      'needs-review inverted-state-unknown point-of-attention',
    ]);
  });

  it('fails two boxes of which one means yes and the other no', () => {
    expect(judge([{ control: { formId: '0:f0' } }, optOut()])).toEqual(['fail opposite-boxes point-of-attention']);
    expect(judge([{ control: { formId: '0:f0', visible: false } }, optOut()])).toEqual([
      'fail inverted point-of-attention',
    ]);
  });

  it('leaves own mail to customers, and forms of unknown purpose, to a person', () => {
    for (const purpose of ['checkout', 'registration'] as const)
      expect(judge([optOut()], purpose)).toEqual(['needs-review may-be-existing-customer point-of-attention']);
    expect(judge([optOut()], 'other')).toEqual(['needs-review setting-unknown point-of-attention']);
    const partners = { ...optOut(), class: { ...optOut().class, purposes: ['marketing-partners' as const] } };
    expect(judge([partners], 'checkout')).toEqual(['fail inverted point-of-attention']);
  });

  it('leaves post and calls to a person', () => {
    const of = (purposes: ('marketing-own' | 'channel-post' | 'channel-email')[]): SampleControl => ({
      ...optOut(),
      class: { role: 'opt-out', polarity: 'opt-out', purposes },
    });
    expect(judge([of(['marketing-own', 'channel-post'])])).toEqual(['needs-review other-channel point-of-attention']);
    expect(judge([of(['marketing-own', 'channel-post', 'channel-email'])])).toEqual([
      'fail inverted point-of-attention',
    ]);
  });

  it('leaves what it cannot tell to a person', () => {
    expect(judge([optOut({ visible: false })])).toEqual(['needs-review inverted-not-shown point-of-attention']);
    expect(judge([optOut({ states: UNKNOWN })])).toEqual(['needs-review inverted-state-unknown point-of-attention']);
    const twice = words('Ik wil niet geen nieuwsbrief ontvangen');
    expect(judge([{ control: { text: twice } }])).toEqual(['needs-review double-negative point-of-attention']);
    const around = words('Haal het vinkje weg als u dit niet wilt. Ja, nieuwsbrief');
    expect(judge([{ control: { surroundingText: around, states: ON, formId: '0:f0' } }])).toEqual([
      'needs-review untick-said-nearby point-of-attention',
    ]);
  });

  it('lets forms to unsubscribe, refusals in advance, banners and promises be', () => {
    const unsubscribe = { forms: [{ form: { id: '0:f0', heading: 'Afmelden voor de nieuwsbrief' } }] };
    expect(judge([optOut()], 'newsletter', unsubscribe)).toContain('not-applicable unsubscribing for-information');
    expect(judge([optOut({ states: ON })])).toEqual(['pass refusal-in-advance for-information']);
    const banner = { notices: [{ id: '0:n0', kind: 'banner' as const }] };
    expect(judge([optOut({ noticeId: '0:n0' })], 'other', banner)).toContain(
      'not-applicable objection-in-banner for-information',
    );
    expect(judge([{ control: { text: words('Ja, stuur mij de nieuwsbrief. Geen spam.') } }])).toEqual([
      'pass straight for-information',
    ]);
  });

  it('does not apply without a consent choice', () => {
    expect(judge([])).toEqual(['not-applicable no-consent-choice for-information']);
  });
});
