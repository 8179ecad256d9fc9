import { describe, expect, it } from 'vitest';
import { specialCategoryNoExplicitConsent as rule } from './special-category-no-explicit-consent';
import { inShort, judgeSample } from './testing/judge-sample';
import { field, option, type SampleControl, type SampleForm, words } from './testing/sample-capture';

const ask = (label: string) => field({ class: 'other', label });
function judge(form: SampleForm, controls: SampleControl[] = [], title = 'Aanmelden') {
  return inShort(judgeSample(rule, { frame: { title }, forms: [form], controls }));
}
const form = (...labels: string[]): SampleForm => ({ form: { fields: labels.map(ask) } });
const consent = (text: string): SampleControl => ({ control: { text: words(text), formId: '0:f0' } });
const NONE = ['not-applicable nothing-sensitive for-information'];

describe('special-category-no-explicit-consent', () => {
  it.each([
    'Welke aandoening heeft u?',
    'Medical condition',
    'Religion',
    'Etnische afkomst',
    'Krankheiten',
    'Orientation sexuelle',
  ])('fails a question without consent: %s', (label) => {
    expect(judge(form(label))).toEqual(['fail no-explicit-consent point-of-attention']);
  });

  it('sees a list to choose from', () => {
    const control = { kind: 'select' as const, text: words('Geloof'), options: [option('Geen', true)], formId: '0:f0' };
    const asked: SampleControl = { control, class: { role: 'preference', consentClass: 'none' } };
    expect(judge(form('E-mail'), [asked])).toEqual(['fail no-explicit-consent point-of-attention']);
  });

  it('passes explicit consent', () => {
    const text = 'Ik geef uitdrukkelijk toestemming voor het gebruik van mijn gezondheidsgegevens';
    expect(judge(form('Welke aandoening heeft u?'), [consent(text)])).toEqual([
      'pass explicit-consent for-information',
    ]);
  });

  it('asks about other consent', () => {
    expect(judge(form('Welke aandoening heeft u?'), [consent('Ja, ik wil de nieuwsbrief')])).toEqual([
      'needs-review consent-not-explicit point-of-attention',
    ]);
  });

  it('asks about a care provider, and for information about practical help', () => {
    expect(judge(form('Welke aandoening heeft u?'), [], 'Huisartsenpraktijk De Linde')).toEqual([
      'needs-review care-provider point-of-attention',
    ]);
    expect(judge(form('Handicap: heeft u een rolstoel of hulp nodig?'))).toEqual([
      'needs-review practical-help for-information',
    ]);
  });

  it.each(['Geslacht', 'Dieetwensen', 'Gender', 'Accessibility needs', 'Ras van uw hond', 'Which race do you run?'])(
    'does not apply to %s',
    (label) => {
      expect(judge(form(label))).toEqual(NONE);
    },
  );

  it('does not apply to a search, nor to a topic or a hidden field', () => {
    expect(judge({ ...form('Zoek op aandoening'), purpose: 'search' })).toEqual(NONE);
    expect(judge({ form: { fields: [field({ class: 'topic', label: 'Religion' })] } })).toEqual(NONE);
    expect(judge({ form: { fields: [field({ class: 'other', label: 'Religion', visible: false })] } })).toEqual(NONE);
  });
});
