import { expect, it } from 'vitest';
import { classifyCapture } from './classify-capture';
import { confusion, type LabelledPage } from './confusion';
import { frameOf } from './test-controls';

const FORM = { heading: 'Details', fields: ['name', 'email'], buttons: ['OK'] } as const;
const JA_NEIN = { options: ['Ja', 'Nein'] } as const;
const OUI_NON = { options: ['Oui', 'Non'] } as const;

/** What screens of real packages and products taught, in other words than theirs. */
const PRODUCTS: readonly LabelledPage[] = [
  {
    form: FORM,
    controls: [
      // Among members: part of taking part, whoever writes.
      ['none', 'Mail me when somebody replies to a question of mine'],
      ['none', 'E-mail bij een nieuw privébericht'],
      ['none', 'Turn on mailing list mode'],
      ['none', { text: 'Andere Benutzer dürfen mir eine Privatnachricht senden', ...JA_NEIN }],
      ['none', 'Recevoir un e-mail quand quelqu’un cite mon message'],
      ['none', 'Avisarme por correo cuando alguien responda a mi tema'],
      ['none', 'Powiadom mnie, gdy ktoś skomentuje mój wpis'],
      ['unsure', 'We may read your private messages to choose what we show you'],
      ['opt-in marketing-own channel-email', 'Yes, e-mail me offers, also as a private message'],
      // What is done with them is no notice of them, asked by a box or by a question.
      ['opt-in', { text: 'May we read your private messages to show you what fits you?', options: ['Yes', 'No'] }],
      // A promise beside a service message asks for nothing.
      ['none', 'Email me about my order. We never share your details with partners.'],
      // Refused is the handing on, and what else is refused with it.
      ['opt-out marketing-own channel-email data-sharing', 'Do not rent out my address and do not email me offers'],
      // Rating what was bought is advertising, not part of the order.
      ['opt-in marketing-own channel-email', 'Ich möchte per E-Mail eingeladen werden, den Artikel zu bewerten'],
      ['opt-in marketing-own', 'Vraag mij na levering om een beoordeling'],
      ['opt-in marketing-own', 'Invite me to leave a review of my purchase'],
      ['opt-out', 'Do not send me review reminders'],
      ['none', 'Remind me to review my order before it ships'],
      // About the delivery; only the handing on is asked.
      ['none', 'Ja, informieren Sie mich per SMS über die Zustellung'],
      [
        'opt-in data-sharing',
        'Bitte informieren Sie mich über den Versand; dazu wird meine Telefonnummer an die Spedition weitergegeben',
      ],
      [
        'terms',
        {
          text: 'Mit dem Absenden stimmst du unseren Nutzungsbedingungen und der Hausordnung für Mitglieder zu',
          required: true,
        },
      ],
      ['terms', 'J’accepte la charte des utilisateurs'],
      ['terms', 'I accept the acceptable use policy'],
      // Refused is a way of being reached, or the handing on.
      ['opt-out unknown channel-telephone', 'Do not call'],
      ['opt-out data-sharing', 'Never sell or rent'],
      [
        'opt-in marketing-partners data-sharing',
        'I agree to my details being passed to the brewery for marketing purposes',
      ],
      [
        'opt-in marketing-partners data-sharing',
        'Consento la comunicazione dei miei dati a Vetreria Luce per finalità di marketing',
      ],
      [
        'opt-in data-sharing marketing-partners',
        { text: 'Donner mon adresse aux apiculteurs de la région pour leurs offres', ...OUI_NON },
      ],
      ['opt-in data-sharing', { text: 'Dürfen wir dem Förderverein Ihre Adresse geben?', ...JA_NEIN }],
      ['opt-out', 'No compartan mis datos con las tiendas del grupo'],
      ['opt-in profiling', 'Hacedme un perfil con lo que miro para enseñarme lo que me interesa'],
      ['opt-in', { text: 'Mag wat overblijft, met wat wij van u weten, naar onderzoekers?', options: ['Ja', 'Nee'] }],
      ['none', 'Preise ohne MwSt. anzeigen'],
      ['none', 'Email me when a lesson I booked is cancelled'],
    ],
  },
  {
    form: {
      ...FORM,
      heading: 'Your contact preferences',
      text: 'Name Email address Preferred method of contact Phone Post Save',
    },
    controls: [
      ['none', { text: 'Phone', heading: 'Your contact preferences' }],
      ['none', { text: 'Post', heading: 'Your contact preferences' }],
    ],
  },
  {
    form: {
      ...FORM,
      heading: 'Your contact preferences',
      text: 'Name Email address May we tell you of our work? Phone Post Save',
    },
    controls: [
      ['opt-in', { text: 'Phone', heading: 'Your contact preferences' }],
      ['opt-in', { text: 'Post', heading: 'Your contact preferences' }],
    ],
  },
  {
    form: { ...FORM, heading: 'Ce que nous vous envoyons' },
    controls: [
      [
        'opt-in marketing-own profiling',
        { text: 'Des idées de sorties d’après mes visites', heading: 'Ce que nous vous envoyons' },
      ],
      ['none', { text: 'Mes factures', heading: 'Ce que nous vous envoyons' }],
    ],
  },
  {
    // Under a title that says they are newsletters, in no form.
    controls: [
      ['opt-in marketing-own', { text: 'De Kademuur', heading: 'Kies je nieuwsbrieven' }],
      ['opt-in marketing-own', { text: 'Ebb & Flow', heading: 'Choose your newsletters' }],
      ['opt-in marketing-own', { text: 'The Harbour Letter', heading: 'Our newsletters' }],
      ['opt-in marketing-own', { text: 'Hafenblick', heading: 'Unsere Newsletter' }],
      ['none', { text: 'Plain text', heading: 'Choose your newsletters' }],
      ['none', { text: 'Ebb & Flow', heading: 'Choose your boats' }],
    ],
  },
  {
    // Documents to accept on one page are no cookie notice, though it is headed "Consent" and has a button to accept.
    notice: {
      kind: 'form',
      heading: 'Consentement',
      text: 'Consentement Politique de confidentialité J’accepte Règlement J’accepte',
      buttons: ['Accepter'],
    },
    controls: [
      ['terms', { text: 'J’accepte Règlement intérieur', heading: 'Règlement intérieur' }],
      ['ack', { text: 'J’accepte Politique de confidentialité', heading: 'Politique de confidentialité' }],
    ],
  },
];

it('reads what real packages and products taught', () => {
  expect(confusion(PRODUCTS)).toBe('');
});

it('takes a page of contact preferences for no contact form', () => {
  const purposeOf = (heading: string) =>
    classifyCapture([frameOf({ form: { ...FORM, heading }, controls: ['Brieven'] })]).forms[0]?.purpose;
  expect(purposeOf('Your contact preferences')).toBe('other');
  expect(purposeOf('Mijn contactvoorkeuren')).toBe('other');
  expect(purposeOf('Contact us')).toBe('contact');
  expect(purposeOf('Contacto')).toBe('contact');
});
