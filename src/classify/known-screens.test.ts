import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

/** Wordings of widely used shops, forums, mailing software, form builders and consent managers. */
const FORMS: readonly LabelledPage[] = [
  {
    form: { heading: 'Checkout', fields: ['email', 'last-name', 'street', 'telephone'], buttons: ['Pay now'] },
    controls: [
      ['opt-in', { text: 'Email me with news and offers', on: true }],
      ['opt-in', { text: 'Text me with news and offers' }],
      ['none', { text: 'Save this information for next time' }],
      [
        'none',
        {
          text: '',
          heading: 'Billing address',
          options: ['Same as shipping address', 'Use a different billing address'],
        },
      ],
      ['none', { text: 'Save my information for a faster checkout' }],
      ['none', { text: 'Shipping method', options: ['Flat rate', 'Free shipping'] }],
      ['none', { text: 'Delivery Country', kind: 'select', options: ['Austria', 'Belgium', 'France'] }],
    ],
  },
  {
    form: {
      heading: 'Create New Customer Account',
      fields: ['first-name', 'last-name', 'email', 'password'],
      buttons: ['Create an Account'],
    },
    controls: [
      ['opt-in', 'Sign Up for Newsletter'],
      ['none', 'Allow remote shopping assistance'],
      ['none', 'Show Password'],
    ],
  },
  {
    form: { heading: 'Register Account', fields: ['first-name', 'email', 'password'], buttons: ['Continue'] },
    controls: [
      ['opt-in', { text: 'Subscribe', heading: 'Newsletter', options: ['Yes', 'No'], name: 'newsletter' }],
      ['ack', 'I have read and agree to the Privacy Policy'],
      ['opt-in', { text: 'Newsletter', kind: 'switch' }],
    ],
  },
  {
    form: { heading: 'Edit global settings', fields: ['email', 'password'], buttons: ['Submit'] },
    controls: [
      ['opt-in', { text: 'Administrators can email me information:', options: ['Yes', 'No'] }],
      ['none', { text: 'Hide my online status:', options: ['Yes', 'No'] }],
      ['none', { text: 'Notify me on new private messages:', options: ['Yes', 'No'] }],
      ['opt-in', { text: 'Receive news and update emails' }],
      ['none', { text: 'My board style:', kind: 'select', options: ['prosilver', 'dark'] }],
    ],
  },
  {
    form: {
      heading: 'Subscribe to our mailing list',
      fields: ['email', 'first-name'],
      buttons: ['Subscribe'],
      text: 'Please select all the ways you would like to hear from us: You can unsubscribe at any time.',
    },
    controls: [
      ['opt-in', { text: 'Email', heading: 'Marketing Permissions' }],
      ['opt-in', { text: 'Direct Mail', heading: 'Marketing Permissions' }],
      ['opt-in', { text: 'Customized Online Advertising', heading: 'Marketing Permissions' }],
      ['none', { text: 'Email Format', options: ['html', 'text'] }],
      ['none', { text: '', heading: 'I prefer to receive emails in', options: ['HTML', 'Text'] }],
    ],
  },
  {
    form: { heading: 'Contact us', fields: ['name', 'email', 'message'], buttons: ['Submit'] },
    controls: [
      [
        'data',
        {
          text: 'I consent to having this website store my submitted information so they can respond to my inquiry.',
          required: true,
          heading: 'GDPR Agreement',
        },
      ],
      ['ack', { text: 'I agree to the privacy policy.', required: true }],
      ['opt-in', { text: 'I agree to receive other communications from Acme.' }],
      ['data', { text: 'I agree to allow Acme to store and process my personal data.', required: true }],
      [
        'data',
        {
          text: 'Mit der Verarbeitung meiner Daten zur Bearbeitung meiner Anfrage bin ich einverstanden.',
          required: true,
        },
      ],
      ['none', { text: 'Ja, ik wil teruggebeld worden over mijn aanvraag' }],
      ['none', { text: 'Reden van contact', options: ['Vraag', 'Klacht', 'Compliment'] }],
    ],
  },
  {
    form: { heading: 'Donate', fields: ['first-name', 'last-name', 'email', 'payment'], buttons: ['Donate now'] },
    controls: [
      ['opt-out', { text: 'NO BULK EMAILS (User Opt Out)' }],
      ['opt-out', { text: 'Do not email', heading: 'Privacy' }],
      ['opt-in', { text: 'Yes, you can email me about your work' }],
      ['opt-in', { text: 'Ja, jullie mogen mij bellen over het werk van de stichting' }],
      ['none', { text: 'My employer will match my gift' }],
      ['none', { text: 'This is a monthly donation' }],
      ['none', { text: '', options: ['€ 10', '€ 25', '€ 50', 'Anders'] }],
      ['none', { text: 'Dedicate my donation in honor or in memory of someone' }],
    ],
  },
  {
    title: 'todos',
    controls: [
      ['none', { text: 'Mark all as complete', kind: 'checkbox' }],
      ['none', { text: 'Taste JavaScript' }],
      ['none', { text: 'Call partner about offers' }],
      ['none', { text: '', accessibleName: '' }],
    ],
  },
  {
    title: 'Survey',
    form: { heading: 'Employee survey', fields: ['other'], buttons: ['Complete'] },
    controls: [
      ['none', { text: 'Which brands do you own?', options: ['Ford', 'Tesla', 'Other'] }],
      ['none', { text: 'How satisfied are you with the news on our site?', options: ['1', '2', '3', '4', '5'] }],
      ['none', { text: 'Do you read newsletters at work?', options: ['Yes', 'No'] }],
    ],
  },
  {
    form: { heading: 'Word lid', fields: ['first-name', 'last-name', 'street', 'email'], buttons: ['Verstuur'] },
    controls: [
      ['terms', { text: 'Ik ga akkoord met de huisregels en het lidmaatschapsreglement' }],
      ['opt-in', { text: 'Ik wil het clubblad en nieuws per e-mail ontvangen' }],
      ['opt-in', { text: 'Foto’s waarop ik herkenbaar ben mogen op de website geplaatst worden: ik geef toestemming' }],
      ['none', { text: 'Geslacht', options: ['Man', 'Vrouw', 'Wil ik niet zeggen'] }],
      [
        'terms',
        {
          text: 'Ik geef de vereniging een machtiging tot automatische incasso: ik machtig de vereniging de contributie van mijn rekening af te schrijven',
        },
      ],
    ],
  },
  {
    form: { heading: 'Gewinnspiel', fields: ['name', 'email'], buttons: ['Jetzt teilnehmen'] },
    controls: [
      [
        'opt-in',
        {
          text: 'Ja, ich bin damit einverstanden, dass mich die Muster GmbH und ihre Sponsoren per E-Mail und Telefon über Angebote informieren.',
        },
      ],
      ['terms', { text: 'Ich akzeptiere die Teilnahmebedingungen.' }],
    ],
  },
  {
    form: { heading: 'Application', fields: ['name', 'email', 'file', 'message'], buttons: ['Apply'] },
    controls: [
      ['opt-in', { text: 'Keep my details on file and inform me about future job opportunities' }],
      ['none', { text: 'I am authorised to work in the EU', options: ['Yes', 'No'] }],
      ['none', { text: 'I am willing to relocate' }],
    ],
  },
  {
    title: 'Notification settings',
    form: { heading: 'Notifications', fields: ['email'], buttons: ['Save'] },
    controls: [
      ['opt-in', { text: 'Product updates and promotions', heading: 'Email notifications', kind: 'switch', on: true }],
      ['none', { text: 'Dark mode', heading: 'Appearance', kind: 'switch' }],
      ['none', { text: 'Two-factor authentication', heading: 'Security', kind: 'switch' }],
    ],
  },
];

const CONSENT_MANAGERS: readonly LabelledPage[] = [
  {
    notice: {
      kind: 'dialog',
      heading: 'Bienvenue',
      text: 'Nous et nos partenaires utilisons des cookies. Vous pouvez exercer votre droit de ne pas consentir.',
      buttons: ['Accepter & Fermer', 'Continuer sans accepter', 'En savoir plus'],
    },
    controls: [
      ['opt-in', { text: 'Bloquer Accepter', heading: 'Mesure de performance', options: ['Bloquer', 'Accepter'] }],
      ['opt-in', { text: 'Stocker et/ou accéder à des informations sur un appareil', kind: 'switch' }],
    ],
  },
  {
    notice: {
      heading: 'Cookie-Einstellungen',
      text: 'Wir verwenden Cookies und ähnliche Technologien.',
      buttons: ['Alles ablehnen', 'Auswahl speichern', 'Alle akzeptieren'],
    },
    controls: [
      ['locked', { text: 'Essentiell', kind: 'switch', on: true, disabled: true }],
      ['opt-in', { text: 'Funktionell', kind: 'switch' }],
      ['opt-in', { text: 'Google Tag Manager', kind: 'switch' }],
      ['opt-in', { text: 'Google Ads', kind: 'switch', on: true }],
      ['opt-in', { text: 'Aus An', accessibleName: 'Marketing', kind: 'switch' }],
    ],
  },
  {
    notice: {
      heading: 'Manage cookie consent',
      text: 'To provide the best experiences, we use technologies like cookies to store and/or access device information.',
      buttons: ['Accept', 'Deny', 'Save preferences'],
    },
    controls: [
      [
        'locked',
        {
          text: 'Functional Always active',
          on: true,
          disabled: true,
          around: 'Functional Always active The technical storage or access is strictly necessary.',
        },
      ],
      ['opt-in', { text: 'Preferences' }],
      ['opt-in', { text: 'Statistics' }],
      ['opt-in', { text: 'Marketing' }],
    ],
  },
  {
    notice: {
      heading: 'This site uses cookies to store information on your computer.',
      text: 'Some of these cookies are essential, while others help us to improve your experience.',
      buttons: ['I Accept', 'I Do Not Accept', 'Close Cookie Control'],
    },
    controls: [
      [
        'opt-in',
        {
          text: 'Analytics',
          accessibleName: 'Analytics On Off',
          kind: 'switch',
          around:
            'Analytical cookies help us to improve our website by collecting and reporting information on its usage. On Off',
        },
      ],
      ['opt-in', { text: 'On Off', accessibleName: 'Third Party', heading: 'Social Sharing Cookies' }],
    ],
  },
  {
    notice: {
      heading: 'Uw privacy',
      text: 'Wij vragen uw toestemming om uw gegevens te gebruiken voor de volgende doeleinden.',
      buttons: ['Toestaan', 'Niet toestaan'],
    },
    controls: [
      ['opt-in', { text: 'Gepersonaliseerde advertenties' }],
      ['opt-in', { text: 'Informatie op een apparaat opslaan en/of openen' }],
    ],
  },
  {
    notice: { heading: 'Cookies op deze site', text: 'Kies zelf welke cookies u toestaat.', buttons: ['Opslaan'] },
    controls: [
      [
        'opt-in',
        { text: '', options: ['Alleen functionele cookies', 'Functionele en analytische cookies', 'Alle cookies'] },
      ],
    ],
  },
  {
    notice: {
      kind: 'banner',
      text: 'Questo sito utilizza cookie tecnici e, previo consenso, di profilazione.',
      buttons: ['Accetta tutto', 'Rifiuta', 'Personalizza'],
    },
    controls: [
      ['locked', { text: 'Necessari', on: true, disabled: true }],
      ['opt-in', 'Statistiche'],
      ['opt-in', 'Misurazione'],
    ],
  },
  {
    notice: {
      kind: 'dialog',
      heading: 'Vi värnar om din integritet',
      text: 'Vi använder kakor.',
      buttons: ['Godkänn alla', 'Endast nödvändiga'],
    },
    controls: [
      ['locked', { text: 'Nödvändiga kakor', on: true, disabled: true }],
      ['opt-in', 'Analys'],
      ['opt-in', 'Annonsering'],
    ],
  },
];

it('reads forms of widely used software', () => {
  expect(confusion(FORMS)).toBe('');
});
it('reads consent managers it was not made with', () => {
  expect(confusion(CONSENT_MANAGERS)).toBe('');
});
