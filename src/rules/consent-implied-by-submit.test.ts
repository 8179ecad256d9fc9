import { describe, expect, it } from 'vitest';
import type { Button } from '../core/controls';
import type { FormPurpose, Purpose } from '../core/evaluation';
import { consentImpliedBySubmit as rule } from './consent-implied-by-submit';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, type SampleControl, words } from './testing/sample-capture';

function judge(
  text: string,
  purpose: FormPurpose,
  controls: SampleControl[] = [],
  visible = true,
  buttons: Button[] = [],
): string[] {
  const form = { id: '0:f0', text: words(text), visible, buttons };
  return inShort(judgeSample(rule, { forms: [{ form, purpose }], controls }));
}

describe('consent-implied-by-submit', () => {
  it.each<[string, FormPurpose]>([
    ['Naam\nDoor te bestellen ontvang je onze nieuwsbrief.\nBestellen', 'checkout'],
    ['Door dit formulier te verzenden gaat u akkoord met het delen van uw gegevens met partners.', 'contact'],
    ['By submitting this form you agree to receive marketing emails.', 'contact'],
    ['Mit dem Absenden willigen Sie ein, Werbung per E-Mail zu erhalten.', 'contact'],
    ['En envoyant ce formulaire, vous acceptez de recevoir notre newsletter.', 'contact'],
  ])('fails: %s', (text, purpose) => {
    expect(judge(text, purpose)).toEqual(['fail implied point-of-attention']);
  });

  it.each<[string, FormPurpose]>([
    ['Door te bestellen gaat u akkoord met onze voorwaarden.', 'checkout'],
    ['By continuing, you agree to the Terms of Service and Privacy Policy', 'registration'],
    ['Door te bestellen ontvang je een bevestiging per e-mail.', 'checkout'],
    ['Lees onze privacyverklaring. Ja, stuur mij de nieuwsbrief.', 'contact'],
    ['By registering you agree to our terms. We never share your data with third parties.', 'registration'],
  ])('passes: %s', (text, purpose) => {
    expect(judge(text, purpose)).toEqual(['pass nothing-implied for-information']);
  });

  it('takes sending a newsletter form for the consent itself, but not for more', () => {
    expect(judge('By clicking subscribe you agree to receive our newsletter.', 'newsletter')).toEqual([
      'pass what-it-is-for for-information',
    ]);
    expect(
      judge('By subscribing below and by clicking you agree that we share your data with partners.', 'newsletter'),
    ).toEqual(['needs-review more-than-the-newsletter point-of-attention']);
  });

  it('leaves to a person what a choice, an objection, the form or the screen makes uncertain', () => {
    const text = 'Door te bestellen ontvang je onze nieuwsbrief.';
    const box: SampleControl = { control: { formId: '0:f0', text: words('Nieuwsbrief') } };
    expect(judge(text, 'checkout', [box])).toEqual(['needs-review implied-with-choice point-of-attention']);
    expect(judge(`${text} Afmelden kan op elk moment.`, 'checkout')).toEqual([
      'needs-review implied-with-objection point-of-attention',
    ]);
    expect(judge(text, 'other')).toEqual(['needs-review form-unclear point-of-attention']);
    // A button that fetches something says that the form is for that.
    expect(judge(text, 'other', [], true, [button('Rapport downloaden')])).toEqual(['fail implied point-of-attention']);
    expect(judge(text, 'checkout', [], false)).toEqual(['needs-review implied-not-shown point-of-attention']);
  });

  it.each([
    'Door op Bewaren te klikken stem je er tevens mee in dat wij je gegevens delen met verzekeraars en andere partners.',
    'By clicking Save you also agree to receive marketing emails.',
    'Mit dem Absenden willigen Sie zugleich ein, Werbung per E-Mail zu erhalten.',
    'En envoyant ce formulaire, vous acceptez également de recevoir notre newsletter.',
    'Al enviar este formulario también acepta recibir publicidad.',
    'Inviando il modulo acconsenti inoltre a ricevere la newsletter.',
    'Ao enviar este formulário também aceita receber publicidade.',
  ])('what comes on top is not what an unknown form is for: %s', (text) => {
    expect(judge(text, 'other')).toEqual(['fail implied point-of-attention']);
    const alone = text.replace(/ (tevens|also|zugleich|également|también|inoltre|também)/, '');
    expect(judge(alone, 'other')).toEqual(['needs-review form-unclear point-of-attention']);
  });

  it('a choice covers the ways of being reached that it names, or all when it names none', () => {
    const text = 'By submitting you confirm that our team may phone you about our offers.';
    const choice = (purposes: Purpose[]): SampleControl => ({
      control: { formId: '0:f0', text: words('News') },
      class: { purposes },
    });
    expect(judge(text, 'contact', [choice(['marketing-own', 'channel-email'])])).toEqual([
      'fail implied point-of-attention',
    ]);
    for (const covering of [['marketing-own', 'channel-telephone'] as const, ['marketing-own'] as const])
      expect(judge(text, 'contact', [choice([...covering])])).toEqual([
        'needs-review implied-with-choice point-of-attention',
      ]);
  });

  it('does not read the words of a choice as words of the form', () => {
    const own = 'By submitting I agree to receive the newsletter';
    const box: SampleControl = { control: { formId: '0:f0', text: words(own) } };
    expect(judge(own, 'contact', [box])).toEqual(['pass nothing-implied for-information']);
  });

  it('does not apply without a form', () => {
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-form for-information']);
  });
});
