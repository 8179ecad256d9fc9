import { expect, it } from 'vitest';
import { type Recipients, recipientsOf } from './recipients';

it.each<[Recipients, string]>([
  ['unnamed', 'Ik ga akkoord met het delen van mijn gegevens met geselecteerde partners'],
  ['unnamed', 'Yes, send me offers from carefully selected third parties. You can unsubscribe at any time.'],
  ['unnamed', 'Ich bin mit der Weitergabe meiner Daten an Partnerunternehmen einverstanden'],
  ['unnamed', "J'accepte que mes données soient transmises à des partenaires"],
  ['unnamed', 'Yes, I agree that I get offers from partners'],
  ['named', 'Ja, deel mijn gegevens met de partners Voorbeeld B.V. en Tweede BV'],
  ['named', 'Share my details with your partners (Acme, Beta and Gamma)'],
  ['perhaps-named', 'Share my details with partners such as Acme Ltd'],
  ['perhaps-named', 'Ja, deel mijn gegevens met jullie partner en met derden van Museum Voorbeeld'],
  ['processors', 'My details are passed to third parties that send the newsletter on our behalf'],
  ['nobody', 'Ja, stuur mij de nieuwsbrief. Wij delen uw gegevens nooit met derden.'],
  ['nobody', 'Ja, stuur mij de nieuwsbrief'],
])('%s: %s', (recipients, text) => {
  expect(recipientsOf(text)).toBe(recipients);
});
