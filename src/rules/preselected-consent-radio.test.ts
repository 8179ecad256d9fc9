import { describe, expect, it } from 'vitest';
import { preselectedConsentRadio as rule } from './preselected-consent-radio';
import { inShort, judgeSample } from './testing/judge-sample';
import { option, type SampleControl, words } from './testing/sample-capture';

function group(yes: boolean, no: boolean, rest: SampleControl['control'] = {}): SampleControl {
  return {
    control: {
      kind: 'radio-group',
      text: words('Nieuwsbrief?'),
      options: [option('Ja', yes), option('Nee', no)],
      ...rest,
    },
    class: { optionMeanings: ['consent', 'refuse'] },
  };
}

describe('preselected-consent-radio', () => {
  it('fails when yes is chosen, and points at the option', () => {
    const findings = judgeSample(rule, { controls: [group(true, false)] });
    expect(inShort(findings)).toEqual(['fail on likely-violation']);
    expect(findings[0]).toMatchObject({
      params: { text: 'Nieuwsbrief?', option: 'Ja' },
      locators: [{ path: ['[value="Ja"]'] }],
    });
  });

  it('passes when nothing or no is chosen, also on a page that was used: radios cannot be unchosen', () => {
    const pass = ['pass no-yes-chosen for-information'];
    expect(inShort(judgeSample(rule, { controls: [group(false, false)] }))).toEqual(pass);
    expect(inShort(judgeSample(rule, { controls: [group(false, true)] }))).toEqual(pass);
    const used = { frame: { userActivation: 'happened' } } as const;
    expect(inShort(judgeSample(rule, { controls: [group(false, false)], ...used }))).toEqual(pass);
  });

  it('cannot tell when an option may be the visitor’s', () => {
    const chosen = option('Nee', false, { states: { markup: 'off', initial: 'unknown', atCapture: 'on' } });
    const findings = judgeSample(rule, { controls: [group(false, false, { options: [option('Ja', false), chosen] })] });
    expect(inShort(findings)).toEqual(['needs-review unclear-after-use point-of-attention']);
  });

  it('says a thing once: a yes that is certainly chosen is not doubted for another option', () => {
    const doubtful = option('Nee', false, { states: { markup: 'on', initial: 'unknown', atCapture: 'off' } });
    const findings = judgeSample(rule, { controls: [group(true, false, { options: [option('Ja', true), doubtful] })] });
    expect(inShort(findings)).toEqual(['fail on likely-violation']);
  });

  it('judges a group of one radio like a box', () => {
    const single: SampleControl = {
      control: { kind: 'radio-group', options: [option('Ja', true)] },
      class: { optionMeanings: ['consent'] },
    };
    expect(inShort(judgeSample(rule, { controls: [single] }))).toEqual(['fail on likely-violation']);
  });

  it('leaves an inverted question and a channel choice alone', () => {
    const inverted: SampleControl = {
      control: group(true, false).control,
      class: { optionMeanings: ['refuse', 'consent'], polarity: 'opt-out' },
    };
    const channel: SampleControl = {
      control: { kind: 'radio-group', options: [option('E-mail', true), option('Post', false)] },
      class: { optionMeanings: ['other', 'other'] },
    };
    expect(inShort(judgeSample(rule, { controls: [inverted] }))).toEqual(['not-applicable no-radios for-information']);
    expect(inShort(judgeSample(rule, { controls: [channel] }))).toEqual(['pass no-yes-chosen for-information']);
  });

  it('leaves to a person what is neither yes nor no where no is offered', () => {
    const frequency: SampleControl = {
      control: { kind: 'radio-group', options: [option('Wekelijks', true), option('Nooit', false)] },
      class: { optionMeanings: ['other', 'refuse'] },
    };
    expect(inShort(judgeSample(rule, { controls: [frequency] }))).toEqual([
      'needs-review option-meaning-unsure point-of-attention',
    ]);
  });
});
