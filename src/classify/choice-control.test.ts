import { describe, expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';
import { type ControlSketch, classesOf } from './test-controls';

const REGISTRATION = { heading: 'Account', fields: ['first-name', 'email', 'password'], buttons: ['OK'] } as const;

const CHOICES: LabelledPage = {
  form: REGISTRATION,
  controls: [
    ['opt-in', { text: 'Wilt u onze nieuwsbrief ontvangen?', options: ['Ja', 'Nee'] }],
    ['opt-in', { text: 'Nieuwsbrief', options: ['Ja', 'Nee'] }],
    ['opt-in', { text: '', heading: 'Mogen wij u benaderen met aanbiedingen?', options: ['Ja', 'Nee'] }],
    ['opt-in', { text: 'Would you like to hear about our offers?', options: ['Yes please', 'No thanks'] }],
    ['opt-in', { text: 'Do you consent to us contacting you for marketing purposes?', options: ['Yes', 'No'] }],
    [
      'opt-in',
      {
        text: '',
        options: ['Yes, keep me informed about new products and offers', 'No, I do not want to be contacted'],
      },
    ],
    ['opt-in', { text: '', options: ['Ja, stuur mij de nieuwsbrief', 'Nee, liever niet'] }],
    ['opt-in', { text: 'Möchten Sie unseren Newsletter erhalten?', options: ['Ja', 'Nein'] }],
    ['opt-in', { text: 'Souhaitez-vous recevoir notre lettre d’information ?', options: ['Oui', 'Non'] }],
    ['opt-in', { text: 'Nieuwsbrief', kind: 'select', options: ['Kies…', 'Ja', 'Nee'] }],
    ['opt-in', { text: 'E-mailaanbiedingen', kind: 'select', options: ['Ja, stuur mij alles', 'Nee'] }],
    ['opt-in', { text: 'How often may we send you our newsletter?', options: ['Weekly', 'Monthly', 'Never'] }],
    ['opt-in', { text: 'Mogen wij uw gegevens delen met onze partners?', options: ['Ja', 'Nee'] }],
    ['opt-out', { text: 'Wilt u GEEN aanbiedingen ontvangen?', options: ['Ja', 'Nee'] }],
    ['terms', { text: 'Do you accept the terms and conditions?', options: ['Yes', 'No'] }],
    ['none', { text: 'Heeft u een partner?', options: ['Ja', 'Nee'] }],
    ['none', { text: 'Heeft u een strafblad?', options: ['Ja', 'Nee'] }],
    ['none', { text: 'Are you an existing customer?', options: ['Yes', 'No'] }],
    ['none', { text: 'Would you like a receipt?', options: ['Yes', 'No'] }],
    ['none', { text: 'Would you like to receive updates about your application by SMS?', options: ['Yes', 'No'] }],
    ['none', { text: 'Möchten Sie Informationen zu Ihrem Antrag per E-Mail erhalten?', options: ['Ja', 'Nein'] }],
    ['none', { text: 'Do you smoke?', options: ['Yes', 'No'] }],
    ['none', { text: 'Aanhef', options: ['Dhr.', 'Mevr.', 'Anders'] }],
    ['none', { text: 'Anrede', options: ['Herr', 'Frau', 'Divers'] }],
    ['none', { text: 'Civilité', options: ['M.', 'Mme'] }],
    ['none', { text: 'Newsletter format', options: ['HTML', 'Text'] }],
    ['none', { text: 'Newsletter frequency', kind: 'select', options: ['Daily', 'Weekly', 'Monthly'] }],
    ['none', { text: 'Country', kind: 'select', options: ['Choose…', 'Netherlands', 'Norway', 'Germany'] }],
    [
      'none',
      { text: 'How did you hear about us?', kind: 'select', options: ['Choose…', 'Newsletter', 'Google', 'A friend'] },
    ],
    ['none', { text: 'Payment method', options: ['iDEAL', 'PayPal', 'Credit card'] }],
    ['none', { text: 'Hoe wilt u dat wij contact met u opnemen?', options: ['E-mail', 'Telefoon'] }],
    ['none', { text: 'Shipping', options: ['Standard', 'Express'] }],
    ['none', { text: 'Size', kind: 'select', options: ['S', 'M', 'L', 'XL'] }],
    ['none', { text: 'Donation', options: ['Eenmalig', 'Maandelijks'] }],
    ['none', { text: 'Is your billing address the same as your shipping address?', options: ['Yes', 'No'] }],
    ['none', { text: 'Zoeken in', kind: 'select', options: ['Alles', 'Nieuws', 'Aanbiedingen'] }],
  ],
};

it('tells consent questions from other questions', () => {
  expect(confusion([CHOICES])).toBe('');
});

describe('what the options mean', () => {
  const meanings = (sketch: ControlSketch) => classesOf({ form: REGISTRATION, controls: [sketch] })[0]?.optionMeanings;

  it('follows the answers', () => {
    expect(meanings({ text: 'Wilt u de nieuwsbrief ontvangen?', options: ['Ja', 'Nee'] })).toEqual([
      'consent',
      'refuse',
    ]);
  });
  it('turns around with the question', () => {
    expect(meanings({ text: 'Wilt u GEEN aanbiedingen ontvangen?', options: ['Ja', 'Nee'] })).toEqual([
      'refuse',
      'consent',
    ]);
  });
  it('knows a placeholder', () => {
    const found = meanings({ text: 'Nieuwsbrief', kind: 'select', options: ['Kies…', 'Ja', 'Nee'] });
    expect(found).toEqual(['placeholder', 'consent', 'refuse']);
  });
  it.each([
    'Make a choice',
    'Make your selection',
    'Maak uw keuze',
    'Bitte eine Auswahl treffen',
    'Faites votre choix',
  ])('knows the placeholder %s of a list with a refusal', (words) => {
    const options = [words, 'Every week', 'No newsletter'];
    const found = meanings({ text: 'How often would you like to receive the newsletter?', kind: 'select', options });
    expect(found).toEqual(['placeholder', 'consent', 'refuse']);
  });
  it('takes an option that sends nothing for a placeholder, whatever its words', () => {
    const options = ['Kiesmenu', 'Every week', 'No newsletter'];
    const found = meanings({ text: 'How often would you like to receive the newsletter?', kind: 'select', options });
    expect(found).toEqual(['placeholder', 'consent', 'refuse']);
  });
  it('reads answers written out', () => {
    const options = ['Ja, stuur mij aanbiedingen', 'Nee, ik wil geen aanbiedingen ontvangen'];
    expect(meanings({ text: '', options })).toEqual(['consent', 'refuse']);
  });
  it('keeps "other" for a question about something else', () => {
    expect(meanings({ text: 'Do you smoke?', options: ['Yes', 'No'] })).toEqual(['other', 'other']);
  });
  it('reads a frequency with a refusal', () => {
    const found = meanings({ text: 'How often may we send you our newsletter?', options: ['Weekly', 'Never'] });
    expect(found).toEqual(['consent', 'refuse']);
  });
  it('reads cookie levels', () => {
    const [found] = classesOf({
      notice: { heading: 'Cookies', text: 'Wij gebruiken cookies', buttons: ['Opslaan'] },
      controls: [{ text: 'Cookieniveau', options: ['Alleen noodzakelijk', 'Statistiek', 'Alles'] }],
    });
    expect(found?.optionMeanings).toEqual(['refuse', 'consent', 'consent']);
  });
});
