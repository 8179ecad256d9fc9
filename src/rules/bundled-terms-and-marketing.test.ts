import { describe, expect, it } from 'vitest';
import { bundledTermsAndMarketing as rule } from './bundled-terms-and-marketing';
import { inShort, judgeSample } from './testing/judge-sample';
import { words } from './testing/sample-capture';

const judgeText = (text: string, visible = true) =>
  inShort(judgeSample(rule, { controls: [{ control: { text: words(text), visible } }] }));

describe('bundled-terms-and-marketing', () => {
  it('fails terms and marketing in one tick, for a person to confirm', () => {
    expect(judgeText('Ik ga akkoord met de algemene voorwaarden en ontvang graag aanbiedingen')).toEqual([
      'fail one-sentence point-of-attention',
    ]);
    expect(judgeText('I agree to the terms.\nYes, send me special offers by email.')).toEqual([
      'fail own-sentences point-of-attention',
    ]);
  });

  it('takes terms and a privacy statement for information', () => {
    expect(judgeText('Ik ga akkoord met de voorwaarden en heb de privacyverklaring gelezen')).toEqual([
      'pass terms-and-notice for-information',
    ]);
  });

  it('passes two boxes', () => {
    const findings = judgeSample(rule, {
      controls: [
        { control: { text: words('Ik ga akkoord met de algemene voorwaarden') } },
        { control: { text: words('Ja, ik wil de nieuwsbrief ontvangen') } },
      ],
    });
    expect(inShort(findings)).toEqual(['pass terms-apart for-information']);
    expect(findings[0]?.controlIds).toEqual(['0:c0']);
  });

  it('leaves soft opt-in wording and what is not shown to a person', () => {
    expect(judgeText('I agree to the terms. You may receive emails about similar products.')).toEqual([
      'needs-review site-announces point-of-attention',
    ]);
    expect(judgeText('Ik ga akkoord met de voorwaarden en ontvang graag aanbiedingen', false)).toEqual([
      'needs-review bundled-not-shown point-of-attention',
    ]);
  });

  it('hears a control that has no words on screen', () => {
    const accessibleName = 'I accept the terms and want to receive the newsletter';
    const findings = judgeSample(rule, { controls: [{ control: { text: words(''), accessibleName } }] });
    expect(inShort(findings)).toEqual(['fail one-sentence point-of-attention']);
  });

  it('does not apply without terms', () => {
    expect(judgeText('Ja, ik wil de nieuwsbrief ontvangen')).toEqual(['not-applicable no-terms for-information']);
  });
});
