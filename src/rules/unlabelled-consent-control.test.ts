import { describe, expect, it } from 'vitest';
import { inShort, judgeSample } from './testing/judge-sample';
import { option, type SampleControl, words } from './testing/sample-capture';
import { unlabelledConsentControl as rule } from './unlabelled-consent-control';

const judge = (...controls: SampleControl[]) => inShort(judgeSample(rule, { controls }));
const LABELLED = ['pass labelled for-information'];

describe('unlabelled-consent-control', () => {
  it('fails words that only stand beside the choice', () => {
    for (const accessibleName of ['', 'on', 'Checkbox', ' – '])
      expect(judge({ control: { accessibleName } })).toEqual(['fail only-beside point-of-attention']);
  });

  it('fails a choice without any words, and an answer that is not tied to its words', () => {
    const none = { text: words(''), accessibleName: '', surroundingText: words('Nieuwsbrief') };
    expect(judge({ control: none })).toEqual(['fail no-words point-of-attention']);
    const kind = 'radio-group' as const;
    const options = [option('Ja', false, { accessibleName: '' }), option('Nee', false)];
    const [finding] = judgeSample(rule, { controls: [{ control: { kind, options, accessibleName: '' } }] });
    expect(finding).toMatchObject({ outcome: 'fail', message: 'option-only-beside', params: { option: 'Ja' } });
  });

  it('passes what is heard and shown, also where the words stand around it', () => {
    expect(judge({ control: {} })).toEqual(LABELLED);
    const around = { text: words(''), accessibleName: 'Nieuwsbrief', surroundingText: words('Nieuwsbrief ontvangen') };
    expect(judge({ control: around })).toEqual(LABELLED);
    const kind = 'radio-group' as const;
    expect(judge({ control: { kind, accessibleName: '', options: [option('Ja', false)] } })).toEqual(LABELLED);
  });

  it('leaves a name that is not on screen, and a choice of unsure meaning, to a person', () => {
    const heard = { text: words(''), accessibleName: 'Nieuwsbrief', surroundingText: words('') };
    expect(judge({ control: heard })).toEqual(['needs-review name-not-on-screen point-of-attention']);
    expect(judge({ control: { accessibleName: '' }, class: { role: 'unsure' } })).toEqual([
      'needs-review meaning-unsure point-of-attention',
    ]);
  });

  it('lets a decorative copy be', () => {
    expect(judge({ control: {} }, { control: { accessibleName: '' } })).toEqual([
      'not-applicable decorative-copy for-information',
      'pass labelled for-information',
    ]);
  });

  it('does not apply without a choice on screen, or to locked ones', () => {
    const none = ['not-applicable no-consent-choice for-information'];
    expect(judge({ control: { visible: false, accessibleName: '' } })).toEqual(none);
    expect(judge({ control: { accessibleName: '' }, class: { necessary: true } })).toEqual(none);
    expect(judge({ control: { accessibleName: '' }, class: { role: 'product-option' } })).toEqual(none);
  });
});
