import { expect, it } from 'vitest';
import { classifyCapture } from './classify-capture';
import { frameOf, type PageSketch } from './test-controls';

type Sketch = NonNullable<PageSketch['form']>;

const BOX = 'Ja, ik wil de nieuwsbrief ontvangen';

/** Forms in which a newsletter is asked for besides: what they are for decides. */
const CASES: readonly (readonly [string, Sketch])[] = [
  [
    'contact',
    { heading: 'Bereken uw premie', fields: ['name', 'email', 'birth-date'], buttons: ['Vraag offerte aan'] },
  ],
  ['contact', { heading: 'Get a quote', fields: ['name', 'email'], buttons: ['Get my quote'] }],
  ['contact', { heading: 'Autoversicherung: Angebot anfordern', fields: ['name', 'email'], buttons: ['Weiter'] }],
  ['contact', { heading: 'Demander un devis', fields: ['name', 'email'], buttons: ['Envoyer'] }],
  ['other', { heading: 'Car insurance', fields: ['name', 'email'], buttons: ['Calculate premium'] }],
  ['checkout', { heading: 'Afrekenen', fields: ['name', 'email', 'street'], buttons: ['Bestelling plaatsen'] }],
  ['contact', { heading: 'Solliciteren', fields: ['name', 'email', 'file'], buttons: ['Verstuur sollicitatie'] }],
  ['contact', { heading: 'Apply for this job', fields: ['name', 'email'], buttons: ['Apply'] }],
  ['registration', { heading: 'Register for the open day', fields: ['name', 'email'], buttons: ['Register'] }],
  ['registration', { heading: 'Aanmelden voor de informatieavond', fields: ['name', 'email'], buttons: ['Aanmelden'] }],
  ['contact', { heading: 'Contact us', fields: ['name', 'email'], buttons: ['Send'] }],
  ['other', { heading: '', fields: ['name', 'email'], buttons: ['Versturen'] }],
  ['newsletter', { heading: 'Blijf op de hoogte', fields: ['email'], buttons: ['Verstuur'] }],
  ['newsletter', { heading: '', fields: ['email'], buttons: ['Aanmelden'] }],
  ['newsletter', { heading: 'Contact', fields: ['email'], buttons: ['Subscribe to the newsletter'] }],
];

it.each(CASES)('%s: %o', (purpose, form) => {
  const [found] = classifyCapture([frameOf({ form, controls: [BOX] })]).forms;
  expect(found?.purpose).toBe(purpose);
});
