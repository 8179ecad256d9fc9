import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

const CHECKOUT = {
  heading: 'Checkout',
  fields: ['first-name', 'street', 'email', 'payment'],
  buttons: ['Place order'],
} as const;
const CONTACT = { heading: 'Contact', fields: ['name', 'email', 'message'], buttons: ['Send'] } as const;

const IN_PLACE: readonly LabelledPage[] = [
  {
    form: CHECKOUT,
    controls: [
      ['none', { text: 'iDEAL', heading: 'Betaalmethode' }],
      ['none', { text: 'Express delivery', heading: 'Delivery' }],
      ['none', { text: 'Pickup', heading: 'Delivery' }],
      ['opt-in', { text: 'News & offers', heading: '' }],
      ['opt-in', { text: 'Partner offers' }],
      ['terms', { text: 'I agree', around: 'I agree to the terms and conditions' }],
    ],
  },
  {
    form: CONTACT,
    controls: [
      ['none', { text: 'Products', heading: 'Subject' }],
      ['none', { text: 'Complaint', heading: 'Subject' }],
      ['none', { text: 'E-mail', heading: 'Preferred contact method' }],
      [
        'data',
        {
          text: 'Akkoord',
          around: 'Wij verwerken uw gegevens volgens onze privacyverklaring. Akkoord',
          name: 'privacy',
        },
      ],
      ['unsure', { text: 'I agree' }],
      ['opt-in', { text: '', around: 'Ja, stuur mij de nieuwsbrief', name: 'nb' }],
      ['opt-in', { text: '', accessibleName: '', name: 'newsletter_optin' }],
    ],
  },
  {
    title: 'Charity',
    form: { heading: 'Donate', fields: ['first-name', 'email', 'payment'], buttons: ['Donate'] },
    controls: [
      [
        'opt-in',
        {
          text: 'Email',
          heading: 'We’d love to keep you up to date about our work and fundraising. How may we contact you?',
        },
      ],
      [
        'opt-in',
        {
          text: 'SMS',
          heading: 'We’d love to keep you up to date about our work and fundraising. How may we contact you?',
        },
      ],
      ['opt-in', { text: 'Post', heading: 'Mogen wij u op de hoogte houden van ons werk?' }],
      ['opt-in', { text: 'Telefoon', heading: 'Mogen wij u op de hoogte houden van ons werk?' }],
    ],
  },
  {
    title: 'Preferences',
    form: { heading: 'E-mailvoorkeuren', fields: ['email'], buttons: ['Opslaan'] },
    controls: [
      ['opt-in', { text: 'Aanbiedingen en acties', heading: 'E-mailvoorkeuren' }],
      ['opt-in', { text: 'Uitnodigingen voor evenementen', heading: 'E-mailvoorkeuren' }],
    ],
  },
  {
    form: { heading: 'Nieuwsbrief', fields: ['email'], buttons: ['Inschrijven'] },
    controls: [
      ['none', { text: 'Sport', heading: 'Onderwerpen' }],
      ['none', { text: 'Cultuur', heading: 'Mijn interesses' }],
      ['unsure', { text: 'Rotterdam' }],
      ['opt-in', { text: 'Weekoverzicht' }],
      ['opt-out', 'Vink aan als u geen aanbiedingen van partners wilt ontvangen'],
    ],
  },
  {
    title: 'Shop',
    form: { heading: 'Filter', fields: [], buttons: ['Toepassen'] },
    controls: [
      ['none', { text: 'Aanbiedingen', heading: 'Filter' }],
      ['none', { text: 'Op voorraad', heading: 'Beschikbaarheid' }],
      ['none', { text: 'Nieuwsbrief-aanbieding (4)', heading: 'Acties' }],
      ['none', { text: 'Marketing (23)', heading: 'Vakgebied' }],
    ],
  },
  {
    // The question is a plain paragraph of the form, no heading.
    form: {
      heading: 'Doneer',
      fields: ['first-name', 'email', 'payment'],
      buttons: ['Doneer'],
      text: 'Mogen wij u op de hoogte houden van ons werk? Via:',
    },
    controls: [
      ['opt-in', 'E-mail'],
      ['opt-in', 'SMS'],
      ['opt-in', 'Post'],
    ],
  },
  {
    title: 'Magazine',
    controls: [
      ['none', { text: 'Sport (3)', heading: 'Thema' }],
      ['none', { text: 'Newsletter', heading: 'Thema' }],
      ['none', { text: 'Kultur (14)', heading: 'Thema' }],
    ],
  },
  {
    title: 'Jobs',
    controls: [
      ['none', { text: 'Marketing (120)', heading: 'Category' }],
      ['none', { text: 'Analytics (14)', heading: 'Category' }],
      ['none', { text: 'Partner (3)', heading: 'Category' }],
    ],
  },
  {
    title: 'Tasks',
    controls: [
      ['none', 'Buy milk'],
      ['none', 'Write newsletter draft for Monday (2)'],
    ],
  },
  {
    title: 'Bakery',
    form: { heading: 'Order cookies', fields: ['name', 'telephone'], buttons: ['Order'] },
    controls: [
      ['none', { text: 'Chocolate chip', heading: 'Which cookies would you like?' }],
      ['none', { text: 'Gluten free', heading: 'Which cookies would you like?' }],
    ],
  },
];

it('reads the same words by the place they stand in', () => {
  expect(confusion(IN_PLACE)).toBe('');
});
