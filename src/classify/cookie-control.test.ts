import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

/** Consent managers by their wording, in the languages of the sites we meet most. */
const NOTICES: readonly LabelledPage[] = [
  {
    notice: {
      kind: 'dialog',
      heading: 'Deze website maakt gebruik van cookies',
      text: 'We gebruiken cookies om content en advertenties te personaliseren, om functies voor social media te bieden en om ons websiteverkeer te analyseren.',
      buttons: ['Weigeren', 'Selectie toestaan', 'Alle cookies toestaan'],
    },
    controls: [
      ['locked', { text: 'Noodzakelijk', on: true, disabled: true }],
      ['opt-in', 'Voorkeuren'],
      ['opt-in', 'Statistieken'],
      ['opt-in', { text: 'Marketing', on: true }],
      ['none', { text: 'Details tonen', kind: 'toggle-button' }],
    ],
  },
  {
    notice: {
      heading: 'Privacy Preference Center',
      text: 'When you visit any website, it may store or retrieve information on your browser, mostly in the form of cookies.',
      buttons: ['Allow All', 'Reject All', 'Confirm My Choices'],
    },
    controls: [
      [
        'locked',
        {
          text: 'Strictly Necessary Cookies',
          on: true,
          disabled: true,
          around: 'Strictly Necessary Cookies Always Active',
        },
      ],
      ['opt-in', { text: 'Performance Cookies', kind: 'switch', on: true }],
      ['opt-in', { text: 'Functional Cookies', kind: 'switch' }],
      ['opt-in', { text: 'Targeting Cookies', kind: 'switch' }],
      ['opt-in', { text: 'Acme Measurement Inc.', kind: 'checkbox' }],
      ['none', { text: 'Search vendors', kind: 'toggle-button' }],
    ],
  },
  {
    notice: {
      heading: 'Privatsphäre-Einstellungen',
      text: 'Wir nutzen Cookies auf unserer Website. Einige von ihnen sind essenziell, während andere uns helfen, diese Website und Ihre Erfahrung zu verbessern.',
      buttons: [
        'Alle akzeptieren',
        'Speichern',
        'Nur essenzielle Cookies akzeptieren',
        'Individuelle Datenschutzeinstellungen',
      ],
    },
    controls: [
      ['locked', { text: 'Essenziell', on: true, disabled: true }],
      ['opt-in', { text: 'Statistiken', on: true }],
      ['opt-in', { text: 'Marketing', on: true }],
      ['opt-in', 'Externe Medien'],
    ],
  },
  {
    notice: {
      heading: 'Nous respectons votre vie privée',
      text: 'Avec votre accord, nous et nos partenaires utilisons des cookies ou technologies similaires pour stocker et accéder à des informations personnelles.',
      buttons: ['Tout accepter', 'Continuer sans accepter', 'Paramétrer'],
    },
    controls: [
      ['opt-in', { text: 'Publicités et contenu personnalisés', kind: 'switch' }],
      ['opt-in', { text: 'Mesure d’audience', kind: 'switch', on: true }],
      ['locked', { text: 'Cookies nécessaires', on: true, disabled: true }],
      ['opt-in', { text: 'Accepter', accessibleName: 'Accepter Publicités', kind: 'toggle-button' }],
      ['opt-out', { text: 'Refuser', accessibleName: 'Refuser Publicités', kind: 'toggle-button', on: true }],
    ],
  },
  {
    notice: {
      heading: 'We value your privacy',
      text: 'We and our 842 partners store and/or access information on a device, such as unique identifiers.',
      buttons: ['Agree', 'Disagree', 'More options'],
    },
    controls: [
      ['opt-in', { text: 'Store and/or access information on a device', kind: 'switch' }],
      ['opt-in', { text: 'Create profiles for personalised advertising', kind: 'switch' }],
      ['opt-in', { text: 'Measure advertising performance', kind: 'switch' }],
      ['unsure', { text: 'Legitimate interest', kind: 'switch', on: true }],
      ['opt-in', { text: 'Consent', kind: 'switch', heading: 'Use limited data to select advertising' }],
    ],
  },
  {
    notice: {
      kind: 'section',
      heading: 'Cookie-instellingen',
      text: 'Pas hier uw cookie-instellingen aan.',
      buttons: ['Opslaan'],
    },
    controls: [
      ['locked', { text: 'Functionele cookies (altijd aan)', on: true, disabled: true }],
      ['opt-in', { text: 'Analytische cookies', on: true }],
      ['opt-in', { text: 'Social media cookies' }],
      ['opt-in', { text: 'Aan', heading: 'Advertentiecookies', kind: 'switch' }],
      ['opt-in', { text: '', accessibleName: '', heading: 'Marketing', kind: 'switch', around: 'Marketing' }],
      [
        'none',
        {
          text: 'Taal',
          kind: 'select',
          options: ['Nederlands', 'English', 'Deutsch', 'Français', 'Español', 'Italiano', 'Polski'],
        },
      ],
      ['opt-in', { text: 'Analytische cookies', options: ['Toestaan', 'Weigeren'] }],
    ],
  },
  {
    notice: {
      kind: 'banner',
      heading: '',
      text: 'Vi bruger cookies til statistik og markedsføring.',
      buttons: ['Accepter alle', 'Kun nødvendige'],
    },
    controls: [
      ['locked', { text: 'Nødvendige', on: true, disabled: true }],
      ['opt-in', 'Statistik'],
      ['opt-in', 'Markedsføring'],
    ],
  },
  {
    notice: { kind: 'banner', heading: 'Używamy plików cookie', buttons: ['Akceptuję', 'Odrzuć'] },
    controls: [
      ['locked', { text: 'Niezbędne', on: true, disabled: true }],
      ['opt-in', 'Analityczne'],
      ['opt-in', 'Reklamowe'],
    ],
  },
  {
    // A marketing category that cannot be switched off is forced, not necessary.
    notice: { kind: 'banner', text: 'We use cookies', buttons: ['OK'] },
    controls: [
      ['opt-in', { text: 'Advertising', on: true, disabled: true }],
      [
        'locked',
        {
          text: 'Functional and analytical',
          on: true,
          disabled: true,
          around: 'Functional and analytical – always on',
        },
      ],
    ],
  },
  {
    // Where the others have a switch it says "always active"; the switch behind it is out of reach.
    notice: { kind: 'dialog', heading: 'Cookies', text: 'Beheer cookies', buttons: ['Weigeren', 'Akkoord'] },
    controls: [
      ['locked', { text: 'Functioneel', on: true, hidden: true, around: 'Functioneel Altijd actief' }],
      ['opt-in', { text: 'Functioneel', on: true, hidden: true, around: 'Functioneel' }],
      ['opt-in', { text: 'Marketing', on: true, hidden: true, around: 'Marketing Altijd actief' }],
      ['opt-in', { text: 'Voorkeuren', on: true, around: 'Voorkeuren Altijd actief' }],
    ],
  },
  {
    // A newsletter pop-up names a cookie policy and is none the more a cookie notice.
    notice: {
      kind: 'dialog',
      heading: '10% off your first order',
      text: 'Sign up and read our privacy and cookie policy.',
      buttons: ['No thanks', 'Sign up'],
    },
    form: { heading: '10% off your first order', fields: ['email'], buttons: ['Sign up'] },
    controls: [
      ['opt-in', 'Yes, send me offers by email'],
      ['none', { text: 'Women', heading: 'I am interested in' }],
    ],
  },
  {
    // Loose switches of a settings page without a form.
    title: 'Cookie preferences',
    url: 'https://www.example.org/cookie-preferences',
    controls: [
      ['locked', { text: 'Essential', on: true, disabled: true, heading: 'Cookies' }],
      ['opt-in', { text: 'Analytics', kind: 'switch', heading: 'Cookies' }],
      ['opt-in', { text: 'Advertising', kind: 'switch', heading: 'Cookies' }],
    ],
  },
];

it('reads consent managers by their words', () => {
  expect(confusion(NOTICES)).toBe('');
});
