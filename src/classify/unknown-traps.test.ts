import { expect, it } from 'vitest';
import { confusion, type Expected, type LabelledPage } from './confusion';

const PERSON = { heading: 'Gegevens', fields: ['name', 'email', 'telephone'], buttons: ['OK'] } as const;

/** Sentences in which one word turns the meaning. Each was labelled before the classifier saw it. */
const DUTCH: readonly Expected[] = [
  ['opt-in', 'Ik heb geen bezwaar tegen het ontvangen van de nieuwsbrief'],
  ['opt-out', 'Mijn gegevens mogen niet worden gebruikt voor reclame'],
  ['opt-out marketing-own channel-telephone', 'U mag mij niet bellen met aanbiedingen'],
  ['opt-in marketing-own channel-telephone', 'Ik ga akkoord met het ontvangen van WhatsApp-berichten over acties'],
  ['ack', 'Ik begrijp dat ik mij op elk moment kan afmelden'],
  ['opt-in marketing-own', 'Ik wil op de hoogte blijven van de ontwikkelingen rond dit bouwproject'],
  ['none', 'Ik wil op de hoogte worden gehouden van mijn melding'],
  ['none', 'Ja, bel mij terug'],
  ['none', 'Ik wil graag vrijwilliger worden'],
  ['opt-in', 'Ik geef toestemming voor het opvragen van mijn medisch dossier bij mijn vorige huisarts'],
  ['data', { text: 'Ik ga akkoord met de verwerking van mijn gezondheidsgegevens', required: true }],
  ['opt-in', 'Deel mijn gegevens met de energieleverancier'],
  ['opt-in', 'Ik mag later opnieuw worden benaderd voor onderzoek'],
  ['none', 'Ik ontvang de polis graag digitaal'],
  ['none', 'Ik ontvang facturen per e-mail'],
  ['none', 'Stuur mij een offerte per e-mail'],
  ['opt-in', 'Ik stem ermee in dat mijn cv twaalf maanden bewaard blijft voor andere vacatures'],
  ['opt-out', 'Ik meld mij af voor de nieuwsbrief'],
  ['opt-in', 'Personaliseer mijn aanbiedingen op basis van mijn aankopen'],
  ['opt-out', 'Geen interesse in aanbiedingen'],
];

const ENGLISH: readonly Expected[] = [
  ['opt-in', 'I have no objection to receiving marketing emails'],
  ['opt-in', "I don't mind being contacted about other products"],
  ['opt-in', { text: "We'd love to keep in touch with news. Untick if you'd rather we didn't.", on: true }],
  ['opt-out', 'Do not add me to the mailing list'],
  ['opt-out', 'Remove me from all mailings'],
  ['opt-out', 'I am not interested in offers from partner companies'],
  ['opt-out', 'You must not use my data for advertising'],
  ['none', 'I would like to be contacted about my application'],
  ['none', 'Notify me of follow-up comments by email'],
  ['opt-in marketing-own channel-telephone', 'Sign me up for text alerts with deals'],
  [
    'opt-in marketing-own channel-telephone',
    'I agree to receive recurring automated promotional texts. Consent is not a condition of purchase. Reply STOP to opt out.',
  ],
  ['none', 'I agree to receive SMS about my order'],
  ['opt-in', 'I agree to the Terms and Privacy Policy and consent to receive marketing'],
  ['ack', 'I confirm that I am the account holder'],
  ['none', 'Subscribe & save 10%'],
  ['none', 'Store my payment details for next time'],
  ['opt-in', { text: 'Allow tracking of my activity across other apps and websites', kind: 'switch' }],
  ['opt-in analytics', { text: 'Share crash reports with the developer', kind: 'switch' }],
  ['opt-in analytics', { text: 'Send anonymous usage statistics to help us improve the app', kind: 'switch' }],
  ['opt-in', 'I agree to be contacted'],
  ['opt-in', 'I consent to a background check'],
];

const GERMAN_AND_FRENCH: readonly Expected[] = [
  ['opt-in marketing-own channel-post', 'Ich habe nichts dagegen, Werbung per Post zu erhalten'],
  ['opt-out', 'Bitte informieren Sie mich nicht über Aktionen'],
  ['opt-out', 'Ich möchte weiterhin keine Werbung erhalten'],
  ['opt-out', 'Ich stimme der Weitergabe meiner Daten an Partnerunternehmen nicht zu'],
  ['opt-out', 'Hiermit bestelle ich den Newsletter ab'],
  ['terms', 'Ich bestätige, dass ich die Hausordnung gelesen habe'],
  ['opt-in analytics', { text: 'Anonyme Nutzungsdaten senden', kind: 'switch' }],
  ['opt-in', 'Je ne m’oppose pas à recevoir des offres'],
  ['opt-in', 'Je consens au partage de mes données avec les partenaires'],
  ['opt-out', 'Ne pas m’envoyer de publicité'],
  ['opt-in', 'J’accepte que mes données soient conservées pour de futures offres d’emploi'],
  ['terms', 'J’ai lu et j’accepte le règlement intérieur'],
  ['none', 'Je souhaite être rappelé'],
  ['opt-in', 'Je m’abonne à la lettre d’information de la mairie'],
];

/** Pictures asked for under a heading, as a question, and beside a message to existing customers. */
const PICTURES: readonly LabelledPage[] = [
  {
    form: { ...PERSON, heading: 'Toestemmingsformulier' },
    controls: [
      ['opt-in data-processing', { text: 'Foto’s op de website', heading: 'Waarvoor geeft u toestemming?' }],
      ['opt-in data-processing', { text: 'Video’s op sociale media', heading: 'Waarvoor geeft u toestemming?' }],
      ['unsure', { text: 'Klassenlijst', heading: 'Waarvoor geeft u toestemming?' }],
    ],
  },
  {
    form: { heading: 'Checkout', fields: ['name', 'email', 'street'], buttons: ['Place order'] },
    controls: [
      ['opt-in data-processing', { text: 'My portrait may be used in your advertising', on: true }],
      ['opt-in marketing-own', { text: 'As an existing customer you will receive our newsletter', on: true }],
      ['none', 'Add a photo print of my order'],
    ],
  },
  {
    form: { heading: 'Afrekenen', fields: ['name', 'email', 'street'], buttons: ['Bestellen'] },
    controls: [
      [
        'opt-in data-processing',
        {
          text: 'Ja, dat mag',
          around: 'Wij plaatsen soms een portretfoto van klanten op onze website. Ja, dat mag',
          heading: 'Foto',
        },
      ],
      [
        'opt-in marketing-own',
        { text: 'Ja', around: 'Als bestaande klant houden wij u op de hoogte van onze acties. Ja', on: true },
      ],
    ],
  },
  {
    form: { ...PERSON, heading: 'School' },
    controls: [
      ['opt-in', { text: 'Mag de school foto’s van uw kind plaatsen?', options: ['Ja', 'Nee'] }],
      ['opt-in', { text: 'Darf die Schule Fotos Ihres Kindes veröffentlichen?', options: ['Ja', 'Nein'] }],
      ['opt-out', { text: 'Heeft u bezwaar tegen gebruik van uw gegevens voor onderzoek?', options: ['Ja', 'Nee'] }],
      [
        'opt-in',
        {
          text: 'Mogen wij contact met u opnemen over aanbiedingen?',
          kind: 'select',
          options: ['Maak uw keuze', 'Ja, per e-mail', 'Ja, per telefoon', 'Nee'],
        },
      ],
      ['none', { text: 'Bent u bestaande klant?', options: ['Ja', 'Nee'] }],
      ['none', { text: 'Photo size', kind: 'select', options: ['10 x 15', '13 x 18'] }],
    ],
  },
];

it.each([
  ['Dutch', DUTCH],
  ['English', ENGLISH],
  ['German and French', GERMAN_AND_FRENCH],
] as const)('reads turns of phrase: %s', (_, controls) => {
  expect(confusion([{ form: PERSON, controls }])).toBe('');
});

it('reads consent to pictures', () => {
  expect(confusion(PICTURES)).toBe('');
});
