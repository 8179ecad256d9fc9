import { describe, expect, it } from 'vitest';
import { bundledPurposesOneControl as rule } from './bundled-purposes-one-control';
import { inShort, judgeSample } from './testing/judge-sample';
import { option, type SampleControl, words } from './testing/sample-capture';

const BOTH = 'Ja, ik wil de nieuwsbrief en mijn gegevens mogen worden gedeeld met partners';
const judge = (...controls: SampleControl[]) => inShort(judgeSample(rule, { controls }));
const box = (text: string, rest: SampleControl['control'] = {}): SampleControl => ({
  control: { text: words(text), ...rest },
});

describe('bundled-purposes-one-control', () => {
  it('fails two purposes in one choice, for a person to confirm', () => {
    expect(judge(box(BOTH))).toEqual(['fail several point-of-attention']);
    expect(judge(box('Send me offers and use my shopping behaviour to build a profile'))).toEqual([
      'fail several point-of-attention',
    ]);
    const kind = 'radio-group' as const;
    const text = words('Mogen wij u de nieuwsbrief sturen en uw gegevens delen met partners?');
    const options = [option('Ja', false), option('Nee', false)];
    const list: SampleControl = {
      control: { kind, text, options },
      class: { optionMeanings: ['consent', 'refuse'] },
    };
    expect(judge(list)).toEqual(['fail several point-of-attention']);
  });

  it('passes one purpose each, several channels, a promise, and a choice per purpose beside it', () => {
    expect(judge(box('Ja, stuur mij de nieuwsbrief'), box('Mijn gegevens mogen gedeeld worden met partners'))).toEqual([
      'pass one-each for-information',
    ]);
    expect(judge(box('Send me the newsletter by email, telephone and post'))).toEqual([
      'pass one-each for-information',
    ]);
    expect(judge(box('Send me the newsletter. We never share your data with third parties.'))).toEqual([
      'pass one-each for-information',
    ]);
    expect(judge(box(BOTH), box('Ja, alleen de nieuwsbrief'))).toEqual(['pass also-apart for-information']);
  });

  it('leaves tailoring, partner offers and what is not shown to a person', () => {
    expect(judge(box('Send me the personalised newsletter'))).toEqual(['needs-review perhaps-several for-information']);
    expect(judge(box('Ja, ik wil de nieuwsbrief en aanbiedingen van partners'))).toEqual([
      'needs-review perhaps-several for-information',
    ]);
    expect(judge(box(BOTH, { visible: false }))).toEqual(['needs-review several-not-shown point-of-attention']);
  });

  it('reads cookie choices by their own purposes', () => {
    const cookies = (text: string): SampleControl => ({
      control: { text: words(text) },
      class: { reasons: ['cookie-notice:category'], purposes: ['analytics', 'advertising'] },
    });
    expect(judge(cookies('Statistieken en marketing'))).toEqual([
      'needs-review cookie-purposes-joined point-of-attention',
    ]);
    expect(judge(cookies('Statistieken'), cookies('Alle cookies'))).toEqual(['pass one-each for-information']);
  });

  it('does not apply without consent, or where ticking refuses', () => {
    expect(judge()).toEqual(['not-applicable no-consent-choice for-information']);
    expect(judge({ ...box(BOTH), class: { role: 'opt-out', polarity: 'opt-out' } })).toEqual([
      'not-applicable no-consent-choice for-information',
    ]);
  });
});
