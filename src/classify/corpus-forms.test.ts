import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

/** The labelled forms and filters of tests/corpus/dev, by hand: what the page reader makes of them is tested in the browser. */
const SCREENS: readonly LabelledPage[] = [
  {
    title: 'Create account',
    form: {
      heading: 'Create account',
      fields: ['email', 'name'],
      buttons: ['Continue'],
      text: 'By continuing, you agree to the Terms of Service and Privacy Policy',
    },
    controls: [
      ['none', { text: 'Creating account on:', kind: 'select', options: ['US', 'EU'] }],
      [
        'opt-in',
        {
          text: 'Get emails from Bitwarden for announcements, advice, and research opportunities. Unsubscribe at any time.',
          on: true,
        },
      ],
    ],
  },
  {
    title: 'Chaussures',
    controls: [
      ['none', { text: 'En stock (12)', heading: 'Disponibilité', on: true }],
      ['none', { text: 'Offres de nos partenaires (3)', heading: 'Offres partenaires', on: true }],
      ['none', { text: 'Cuir (7)', heading: 'Offres partenaires' }],
    ],
  },
  {
    form: { heading: 'Subscribe', fields: ['email', 'name'], buttons: ['Subscribe '] },
    controls: [
      ['opt-in', { text: 'Weekly letter', on: true, name: 'l' }],
      [
        'opt-in',
        {
          text: 'Product news and offers',
          on: true,
          name: 'l',
          around: 'Product news and offers Discounts on prints, about twice a month.',
        },
      ],
    ],
  },
  {
    title: 'Checkout – payment',
    controls: [
      ['none', { text: '', options: ['Check / Money order'], heading: 'Review & Payments', name: 'payment[method]' }],
      ['none', { text: 'My billing and shipping address are the same', on: true, heading: 'Review & Payments' }],
      ['none', { text: 'Save for later use.', name: 'vault', heading: 'Review & Payments' }],
    ],
  },
  {
    title: 'Checkout',
    form: {
      heading: 'Billing details',
      fields: ['first-name', 'last-name', 'street', 'telephone', 'email'],
      buttons: ['Place order'],
      text: 'Your personal data will be used to process your order, support your experience throughout this website, and for other purposes described in our privacy policy.',
    },
    controls: [
      ['opt-in', { text: 'Subscribe to our newsletter', on: true, name: 'mailchimp_woocommerce_newsletter' }],
      ['none', 'Create an account?'],
      ['none', 'Ship to a different address?'],
      ['none', { text: '', options: ['Direct bank transfer', 'Cash on delivery'], name: 'payment_method' }],
      ['terms', { text: 'I have read and agree to the website terms and conditions *', name: 'terms' }],
    ],
  },
  {
    form: {
      heading: 'Create an account',
      fields: ['first-name', 'last-name', 'email', 'password', 'birth-date'],
      buttons: ['Save'],
    },
    controls: [
      ['none', { text: 'Social title', options: ['Mr.', 'Mrs.'], name: 'id_gender' }],
      ['opt-in', { text: 'Receive offers from our partners', name: 'optin' }],
      [
        'ack',
        {
          text: 'Customer data privacy The personal data you provide is used to answer queries, process orders or allow access to specific information. You have the right to modify and delete all the personal information found in the "My Account" page.',
          required: true,
          name: 'customer_privacy',
        },
      ],
      [
        'opt-in',
        {
          text: 'Sign up for our newsletter You may unsubscribe at any moment. For that purpose, please find our contact info in the legal notice.',
          name: 'newsletter',
        },
      ],
      ['terms', { text: 'I agree to the terms and conditions and the privacy policy', required: true, name: 'psgdpr' }],
    ],
  },
  {
    form: { heading: 'Welcome Back!', fields: ['email', 'password'], buttons: ['Login'] },
    controls: [['none', 'Remember Me']],
  },
  {
    form: {
      heading: 'Newsletter Anmeldung',
      fields: ['email'],
      buttons: ['Anmelden'],
      text: 'Indem ich meine E-Mail-Adresse eintrage, erkläre ich mich damit einverstanden, dass der Anbieter mich aufgrund meiner Einwilligung per E-Mail bis auf Widerruf informiert.',
      action: 'https://static.mailerlite.com/webforms/submit/c6v7a9',
    },
    controls: [
      [
        'ack',
        {
          text: 'Ich habe den Datenschutzhinweis gelesen',
          accessibleName: 'Datenschutz zustimmen',
          required: true,
          heading: 'Datenschutzhinweise',
          name: 'dsgvo',
          around: 'Ich habe den Datenschutzhinweis gelesen',
        },
      ],
    ],
  },
  {
    form: { heading: 'Leave a Reply', fields: ['message', 'name', 'email', 'url'], buttons: ['Post Comment'] },
    controls: [
      [
        'opt-in',
        {
          text: 'Save my name, email, and website in this browser for the next time I comment.',
          name: 'wp-comment-cookies-consent',
        },
      ],
    ],
  },
  {
    form: {
      heading: 'My Account Information',
      fields: ['first-name', 'last-name', 'street', 'city', 'postal-code', 'email', 'password'],
      buttons: ['Submit the Information'],
    },
    controls: [
      [
        'ack',
        {
          text: 'I have read and agreed to your privacy statement.',
          heading: 'Privacy Statement',
          name: 'privacy_conditions',
        },
      ],
      [
        'opt-in',
        { text: 'Subscribe to Our Newsletter.', heading: 'Newsletter and Email Details', name: 'newsletter', on: true },
      ],
      [
        'none',
        {
          text: 'Newsletter and Email Details',
          heading: 'Newsletter and Email Details',
          options: ['HTML', 'TEXT-Only'],
          name: 'email_format',
        },
      ],
    ],
  },
];

it('reads every control of the labelled forms and filters as labelled', () => {
  expect(confusion(SCREENS)).toBe('');
});
