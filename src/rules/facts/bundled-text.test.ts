import { describe, expect, it } from 'vitest';
import { type Bundling, bundlingOf } from './bundled-text';

const CASES: readonly (readonly [Bundling, string])[] = [
  ['one-sentence', 'Ik ga akkoord met de algemene voorwaarden en ontvang graag aanbiedingen'],
  ['one-sentence', 'I accept the terms and conditions and want to receive the newsletter'],
  ['one-sentence', 'Ik ga akkoord met de algemene voorwaarden, de privacyverklaring en de nieuwsbrief'],
  ['one-sentence', 'Ich akzeptiere die AGB und möchte den Newsletter erhalten'],
  ['one-sentence', "J'accepte les conditions générales et je souhaite recevoir la newsletter"],
  [
    'one-sentence',
    'Ik ga akkoord met de voorwaarden en geef toestemming voor het delen van mijn gegevens met partners',
  ],
  [
    'one-sentence',
    'I agree to the Terms of Use and to the processing of my personal data as described in the Privacy Policy.',
  ],
  ['one-sentence', 'Ik ga akkoord met de voorwaarden\nen ontvang graag de nieuwsbrief'],
  ['one-sentence', 'I agree to the terms of service, privacy policy and marketing communications'],
  ['own-sentences', 'Ik ga akkoord met de voorwaarden. Ik wil graag de nieuwsbrief ontvangen.'],
  ['own-sentences', 'I agree to the terms.\nYes, send me special offers by email.'],
  [
    'site-announces',
    'I agree to the terms. You may receive emails about similar products; you can unsubscribe at any time.',
  ],
  [
    'site-announces',
    'Ik ga akkoord met de voorwaarden. Wij sturen klanten af en toe aanbiedingen; afmelden kan altijd.',
  ],
  ['refusal', 'Ik ga akkoord met de voorwaarden en wil geen aanbiedingen ontvangen'],
  ['terms-and-notice', 'Ik ga akkoord met de voorwaarden en heb de privacyverklaring gelezen'],
  ['terms-and-notice', 'Ik ga akkoord met de algemene voorwaarden en de privacyverklaring'],
  ['terms-and-notice', 'I agree to the Terms of Service and have read the Privacy Policy.'],
  ['terms-and-notice', 'Ich akzeptiere die AGB und habe die Datenschutzerklärung zur Kenntnis genommen.'],
  ['terms-and-notice', "J'accepte les CGV et j'ai pris connaissance de la politique de confidentialité"],
  ['terms-and-notice', 'I agree to the terms and have read how my personal data is used (privacy notice).'],
  ['terms-and-notice', 'Ik accepteer de voorwaarden en heb de informatie over de verwerking van mijn gegevens gelezen'],
  ['terms-only', 'Ik ga akkoord met de algemene voorwaarden'],
  ['terms-only', 'I accept the terms of the newsletter'],
  ['terms-only', 'Ik ga akkoord met de voorwaarden van de nieuwsbrief'],
  ['terms-only', 'Ik ga akkoord met de actievoorwaarden'],
  ['terms-only', 'Ik ga akkoord met de voorwaarden en ontvang orderupdates per e-mail'],
  ['terms-only', 'I agree to the terms and want to receive order updates by email'],
  ['no-terms', 'Ja, ik wil de nieuwsbrief ontvangen'],
  ['no-terms', 'Ik heb het privacyreglement gelezen'],
  ['no-terms', 'Onthoud mij'],
  ['no-terms', ''],
];

describe('bundlingOf', () => {
  it.each(CASES)('%s: %s', (expected, text) => {
    expect(bundlingOf(text)).toBe(expected);
  });
});
