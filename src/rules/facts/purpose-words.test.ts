import { expect, it } from 'vitest';
import { type PurposeWords, purposeWordsOf } from './purpose-words';

it.each<[PurposeWords, string]>([
  ['vague', 'Wij gebruiken cookies om u de beste ervaring te bieden.'],
  ['vague', 'Deze website gebruikt cookies om uw ervaring te verbeteren'],
  ['vague', 'This website uses cookies to ensure you get the best experience on our website.'],
  ['vague', 'This website uses cookies to enhance the user experience.'],
  ['vague', 'Ik ga akkoord met het gebruik van mijn gegevens voor marketingdoeleinden'],
  ['vague', 'I agree to the use of my data for marketing purposes and to improve our services'],
  ['vague', 'Wir nutzen Cookies, um Ihr Nutzererlebnis zu verbessern.'],
  ['vague', 'Ce site utilise des cookies pour améliorer votre expérience.'],
  ['none', 'Deze website gebruikt cookies.'],
  ['none', 'Ik geef toestemming voor het verwerken van mijn gegevens'],
  ['none', 'I consent to the processing of my personal data'],
  ['concrete', 'Ja, ik wil de maandelijkse nieuwsbrief over tuinplanten'],
  ['concrete', 'We use cookies to improve your experience and to show advertisements'],
  ['concrete', 'Cookies help us understand how you use our site.'],
  ['concrete', 'Met uw toestemming meten wij het bezoek'],
  ['concrete', "Ik geef toestemming om foto's van mijn kind op de website te plaatsen"],
  ['concrete', 'I agree to receive marketing emails'],
])('%s: %s', (found, text) => {
  expect(purposeWordsOf(text).found).toBe(found);
});
