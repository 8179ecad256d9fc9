import { describe, expect, it } from 'vitest';
import { pretickedConsentCheckbox as rule } from './preticked-consent-checkbox';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, ON, words } from './testing/sample-capture';

const ticked = { states: ON };

describe('preticked-consent-checkbox', () => {
  it('fails a box that the markup ticks, with its exact words', () => {
    const exact = 'Ja, ik wil\naanbiedingen  ontvangen';
    const [finding, ...rest] = judgeSample(rule, { controls: [{ control: { ...ticked, text: words(exact) } }] });
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({
      outcome: 'fail',
      grade: 'likely-violation',
      message: 'on',
      params: { text: exact },
      controlIds: ['0:c0'],
    });
  });

  it('says when it cannot be unticked, and when the person may be a customer', () => {
    const locked = judgeSample(rule, { controls: [{ control: { ...ticked, disabled: true } }] });
    expect(inShort(locked)).toEqual(['fail on-locked likely-violation']);
    const checkout = judgeSample(rule, {
      controls: [{ control: { ...ticked, formId: 'f' } }],
      forms: [{ form: { id: 'f' }, purpose: 'checkout' }],
    });
    expect(inShort(checkout)).toEqual(['fail on-existing-customer likely-violation']);
    const partners = judgeSample(rule, {
      controls: [{ control: { ...ticked, formId: 'f' }, class: { purposes: ['marketing-own', 'marketing-partners'] } }],
      forms: [{ form: { id: 'f' }, purpose: 'checkout' }],
    });
    expect(inShort(partners)).toEqual(['fail on likely-violation']);
  });

  it('passes an empty box, and a ticked one that a script unticked before anybody acted', () => {
    const states = { markup: 'on', initial: 'off', atCapture: 'off' } as const;
    expect(inShort(judgeSample(rule, { controls: [{ control: {} }, { control: { states } }] }))).toEqual([
      'pass none-ticked for-information',
    ]);
  });

  it.each([
    ['terms', { consentClass: 'required-acceptance', role: 'terms' }],
    ['a locked necessary choice', { consentClass: 'necessary-locked', necessary: true }],
    ['an unrelated box', { consentClass: 'none', role: 'unrelated' }],
    ['an opt-out, where on means no', { polarity: 'opt-out', role: 'opt-out' }],
  ] as const)('leaves %s alone', (_, cls) => {
    expect(inShort(judgeSample(rule, { controls: [{ control: ticked, class: cls }] }))).toEqual([
      'not-applicable no-boxes for-information',
    ]);
  });

  it.each([
    ['meaning-unsure', {}, { consentClass: 'unsure' }],
    ['meaning-unsure', {}, { polarity: 'unknown' }],
    ['may-be-restored', { provenance: 'restored-possible' }, {}],
    ['may-be-autofilled', { provenance: 'autofill-possible' }, {}],
    ['may-be-autofilled', { autofilled: true }, {}],
    ['on-but-not-shown', { visible: false, hiddenBecause: 'display: none' }, {}],
    ['may-be-saved-choice', { heading: 'Mijn voorkeuren' }, {}],
  ] as const)('leaves to a person: %s', (message, control, cls) => {
    const findings = judgeSample(rule, { controls: [{ control: { ...ticked, ...control }, class: cls }] });
    expect(inShort(findings)).toEqual([`needs-review ${message} point-of-attention`]);
  });

  it('does not take a cookie banner called "my preferences" for saved settings', () => {
    const findings = judgeSample(rule, {
      controls: [{ control: { ...ticked, heading: 'Mijn voorkeuren', noticeId: '0:n0' } }],
      notices: [{ id: '0:n0', kind: 'banner' }],
    });
    expect(inShort(findings)).toEqual(['fail on likely-violation']);
  });

  it.each(['Mi cuenta', 'Mein Konto', 'Moje konto', 'Minha conta', 'Le mie preferenze'])(
    'takes a form headed "%s" for settings that were saved before',
    (heading) => {
      const findings = judgeSample(rule, {
        controls: [{ control: { ...ticked, formId: 'f' } }],
        forms: [{ form: { id: 'f', heading, buttons: [button('OK')] }, purpose: 'other' }],
      });
      expect(inShort(findings)).toEqual(['needs-review may-be-saved-choice point-of-attention']);
    },
  );

  it('never fails and never passes when the visitor may have unticked it', () => {
    const states = { markup: 'on', initial: 'unknown', atCapture: 'off' } as const;
    expect(inShort(judgeSample(rule, { controls: [{ control: { states, provenance: 'unknown' } }] }))).toEqual([
      'needs-review off-after-use point-of-attention',
    ]);
  });

  it('only notes the hidden copy of a box that is shown', () => {
    const findings = judgeSample(rule, {
      controls: [{ control: {} }, { control: { ...ticked, visible: false, hiddenBecause: 'display: none' } }],
    });
    expect(inShort(findings)).toEqual([
      'not-applicable hidden-duplicate for-information',
      'pass none-ticked for-information',
    ]);
  });

  it('remarks on a half-ticked box', () => {
    const states = { markup: 'off', initial: 'mixed', atCapture: 'mixed' } as const;
    expect(inShort(judgeSample(rule, { controls: [{ control: { states } }] }))).toEqual([
      'needs-review half-ticked for-information',
    ]);
  });

  it('judges a native box whatever role it wears, and leaves ARIA and script-ticked boxes to their own rules', () => {
    const native = judgeSample(rule, { controls: [{ control: { ...ticked, kind: 'switch', role: 'switch' } }] });
    expect(inShort(native)).toEqual(['fail on likely-violation']);
    const others = judgeSample(rule, {
      controls: [
        { control: { ...ticked, tag: 'div', role: 'checkbox' } },
        { control: { states: { markup: 'off', initial: 'on', atCapture: 'on' } } },
      ],
    });
    expect(inShort(others)).toEqual(['pass none-ticked for-information']);
  });
});
