import { describe, expect, it } from 'vitest';
import type { OptionMeaning } from '../core/evaluation';
import { preselectedConsentSelect as rule } from './preselected-consent-select';
import { inShort, judgeSample } from './testing/judge-sample';
import { option, type SampleControl, words } from './testing/sample-capture';

type Listed = readonly [text: string, meaning: OptionMeaning, on: boolean];

function list(options: readonly Listed[], rest: SampleControl['control'] = {}): SampleControl {
  return {
    control: {
      kind: 'select',
      tag: 'select',
      text: words('Nieuwsbrief'),
      options: options.map(([text, , on]) => option(text, on)),
      ...rest,
    },
    class: { optionMeanings: options.map(([, meaning]) => meaning) },
  };
}

describe('preselected-consent-select', () => {
  it('fails a selected yes', () => {
    const findings = judgeSample(rule, {
      controls: [
        list([
          ['Nee', 'refuse', false],
          ['Ja', 'consent', true],
        ]),
      ],
    });
    expect(inShort(findings)).toEqual(['fail on likely-violation']);
    expect(findings[0]?.params).toEqual({ text: 'Nieuwsbrief', option: 'Ja' });
  });

  it('fails a yes that the browser takes because the page chooses nothing', () => {
    const findings = judgeSample(rule, {
      controls: [
        list(
          [
            ['Ja, alles', 'consent', true],
            ['Nee', 'refuse', false],
          ],
          { provenance: 'algorithm' },
        ),
      ],
    });
    expect(inShort(findings)).toEqual(['fail on-by-browser likely-violation']);
  });

  it('passes a placeholder and a no', () => {
    const placeholder = list([
      ['Maak een keuze', 'placeholder', true],
      ['Ja', 'consent', false],
    ]);
    const no = list([
      ['Nee', 'refuse', true],
      ['Ja', 'consent', false],
    ]);
    expect(inShort(judgeSample(rule, { controls: [placeholder, no] }))).toEqual(['pass no-yes-chosen for-information']);
  });

  it('fails each chosen line of a multiple list', () => {
    const findings = judgeSample(rule, {
      controls: [
        list([
          ['E-mail', 'consent', true],
          ['Telefoon', 'consent', true],
        ]),
      ],
    });
    expect(findings.map((f) => f.params.option)).toEqual(['E-mail', 'Telefoon']);
  });

  it('leaves a frequency alone where no refusal is offered', () => {
    const frequency = list([
      ['Wekelijks', 'other', true],
      ['Maandelijks', 'other', false],
    ]);
    expect(inShort(judgeSample(rule, { controls: [frequency] }))).toEqual(['pass no-yes-chosen for-information']);
  });

  it('does not know the meaning of a list that is unsure, unless the choice is a clear no', () => {
    const unsure = (meaning: OptionMeaning) => ({
      ...list([['…', meaning, true]]),
      class: { consentClass: 'unsure' as const, optionMeanings: [meaning] },
    });
    expect(inShort(judgeSample(rule, { controls: [unsure('other')] }))).toEqual([
      'needs-review meaning-unsure point-of-attention',
    ]);
    expect(inShort(judgeSample(rule, { controls: [unsure('placeholder')] }))).toEqual([
      'pass no-yes-chosen for-information',
    ]);
  });
});
