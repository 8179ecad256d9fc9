import { describe, expect, it } from 'vitest';
import { childDirectedNoParentalConsent as rule } from './child-directed-no-parental-consent';
import { inShort, judgeSample } from './testing/judge-sample';
import { field, option, type SampleControl, words } from './testing/sample-capture';

function judge(heading: string, controls: SampleControl[] = [], text = '') {
  const form = { heading, text: words(text) };
  return inShort(judgeSample(rule, { forms: [{ form, purpose: 'newsletter' }], controls }));
}
const SEEN = ['needs-review signals-seen for-information'];
const NONE = ['not-applicable no-signals for-information'];
const ages = (...labels: string[]): SampleControl => ({
  control: {
    kind: 'select',
    text: words('Leeftijd'),
    options: labels.map((label) => option(label, false)),
    formId: '0:f0',
  },
  class: { role: 'preference', consentClass: 'none' },
});

describe('child-directed-no-parental-consent', () => {
  it.each(['Spelletjes voor kinderen', 'Kids’ club news', 'Für Kinder', 'Jeux pour enfants', 'Nieuws voor groep 7'])(
    'asks, for information only: %s',
    (heading) => {
      expect(judge(heading)).toEqual(SEEN);
    },
  );

  it('sees an age below sixteen that can be chosen', () => {
    expect(judge('Nieuwsbrief', [ages('12-15', '16-18')])).toEqual(SEEN);
    expect(judge('Nieuwsbrief', [ages('18-25', '25+')])).toEqual(NONE);
  });

  it('passes where a parent is asked', () => {
    expect(judge('Kinderclub', [], 'E-mailadres van je ouder of voogd')).toEqual(['pass parent-named for-information']);
  });

  it('does not take “16 or older” for a parent', () => {
    expect(judge('Kinderclub', [], 'Ben je 16 jaar of ouder?')).toEqual(SEEN);
  });

  it('does not apply to adults, nor where nothing asks for consent', () => {
    expect(judge('Nieuwsbrief voor tuinders')).toEqual(NONE);
    const form = { heading: 'Spelletjes voor kinderen', fields: [field({ class: 'search' })] };
    expect(inShort(judgeSample(rule, { forms: [{ form, purpose: 'search' }] }))).toEqual(NONE);
  });
});
