import { describe, expect, it } from 'vitest';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, option, type SampleParts, words } from './testing/sample-capture';
import { vagueOrMissingPurpose as rule } from './vague-or-missing-purpose';

const CONSENT = 'Ik geef toestemming voor het verwerken van mijn gegevens';
const box = (text: string, rest: SampleParts['controls'] = [], heading = '') =>
  inShort(judgeSample(rule, { controls: [{ control: { text: words(text), heading } }, ...rest] }));
const banner = (text: string, more: SampleParts = {}) =>
  inShort(
    judgeSample(rule, {
      notices: [{ id: '0:n1', kind: 'banner', text: words(text), buttons: [button('OK')] }],
      noticeClasses: [{ noticeId: '0:n1', asks: 'cookies', buttons: ['accept'] }],
      ...more,
    }),
  );

describe('vague-or-missing-purpose', () => {
  it('fails vague words and none', () => {
    expect(box('Ik ga akkoord met het gebruik van mijn gegevens voor marketingdoeleinden')).toEqual([
      'fail vague point-of-attention',
    ]);
    expect(box(CONSENT)).toEqual(['fail missing point-of-attention']);
    expect(banner('Deze website gebruikt cookies voor de beste ervaring. Wij vragen uw toestemming.')).toEqual([
      'fail banner-vague point-of-attention',
    ]);
    expect(banner('This site uses cookies. Do you accept?')).toEqual(['fail banner-missing point-of-attention']);
  });

  it('passes a purpose in the words, the heading, the answers or the choices of a banner', () => {
    expect(box('Ja, ik wil de maandelijkse nieuwsbrief over tuinplanten')).toEqual(['pass concrete for-information']);
    expect(box('Letters about cruises')).toEqual(['pass concrete for-information']);
    expect(box('Letters about whatever')).toEqual(['fail missing point-of-attention']);
    expect(box('Ja, ik geef toestemming', [], 'Nieuwsbrief')).toEqual(['pass concrete for-information']);
    const kind = 'radio-group' as const;
    const list = { kind, text: words('Uw keuze'), options: [option('Ja, stuur mij aanbiedingen', false)] };
    expect(inShort(judgeSample(rule, { controls: [{ control: list }] }))).toEqual(['pass concrete for-information']);
    const controls = [{ control: { text: words('Statistieken'), noticeId: '0:n1' } }];
    expect(banner('Wij gebruiken cookies.', { controls })).toEqual(['pass concrete for-information']);
    const newsletter = { form: { id: '0:f0' }, purpose: 'newsletter' as const };
    expect(inShort(judgeSample(rule, { forms: [newsletter] }))).toEqual(['pass concrete for-information']);
  });

  it('leaves a purpose that may follow from the form to a person', () => {
    const parts = {
      controls: [{ control: { text: words(CONSENT), formId: '0:f0' } }],
      forms: [{ form: { id: '0:f0', heading: 'Contact' } }],
    };
    expect(inShort(judgeSample(rule, parts))).toEqual(['needs-review perhaps-from-form for-information']);
  });

  it('does not read the words of a button as a purpose', () => {
    const [only] = banner('This site uses cookies. Do you accept?\nOK');
    expect(only).toBe('fail banner-missing point-of-attention');
  });

  it('does not take a notice that may only inform for a request', () => {
    expect(banner('This site uses cookies to give you the best experience.\nOK')).toEqual([
      'needs-review perhaps-only-informs point-of-attention',
    ]);
  });

  it('does not apply without a request on screen', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-request for-information']);
  });
});
