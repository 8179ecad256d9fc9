import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';
import { classesOf } from './test-controls';

const ORDER = { heading: 'Gegevens', fields: ['name', 'email'], buttons: ['OK'] } as const;
const ACCOUNT = { title: 'My account', controls: [] } as const;
const YES_NO = { kind: 'radio-group', options: ['Ja', 'Nee'] } as const;

/** What a third batch of unseen screens taught, in other words than theirs. */
const THIRD: readonly LabelledPage[] = [
  {
    // Switches of an account page, outside any form: a short name, and what it does below.
    ...ACCOUNT,
    controls: [
      [
        'opt-in marketing-own profiling',
        {
          text: 'Smart shopping',
          kind: 'switch',
          around: 'Smart shopping We look at my past purchases to suggest products',
        },
      ],
      [
        'none',
        { text: 'Step counter', kind: 'switch', around: 'Step counter Tracks my steps while the app is closed' },
      ],
      ['none', { text: 'Doctor visits', kind: 'switch', around: 'Doctor visits Your dentist can look at your file' }],
      ['opt-in marketing-own channel-telephone', { text: 'Calls about loans and insurance', kind: 'switch' }],
      ['opt-in marketing-own channel-telephone', { text: 'Telefoontjes over zonnepanelen', kind: 'switch' }],
      ['opt-in marketing-own channel-post', { text: 'Briefe zu Versicherungen', kind: 'switch' }],
      ['opt-in marketing-own channel-email', { text: 'Courriels sur nos voyages', kind: 'switch' }],
      ['none', { text: 'Texts about your loans', kind: 'switch' }],
      ['none', { text: 'Emails about late payments', kind: 'switch' }],
      ['none', { text: 'Berichten over storingen', kind: 'switch' }],
      [
        'opt-in data-sharing marketing-partners',
        {
          text: 'Deel mijn e-mailadres met Zeilhuis B.V.',
          kind: 'switch',
          around: 'Deel mijn e-mailadres met Zeilhuis B.V. Zodat zij mij een offerte kunnen sturen',
        },
      ],
      ['opt-in data-sharing', { text: 'Teile meine Adresse mit der Lindner GmbH', kind: 'switch' }],
      ['opt-in data-sharing', { text: 'Partager mon numéro avec Horizon SA', kind: 'switch' }],
      ['none', { text: 'Share my results with friends', kind: 'switch' }],
      ['opt-in data-sharing', { text: 'Condividere i miei dati con Rossi Srl', kind: 'switch' }],
      ['none', { text: 'Messages about trips I booked', kind: 'switch' }],
      ['opt-in analytics', { text: 'Crash reports', kind: 'switch', around: 'Crash reports Help us mend what breaks' }],
      ['none', { text: 'Usage statistics', kind: 'switch', around: 'Usage statistics See how much water you used' }],
    ],
  },
  {
    form: ORDER,
    controls: [
      // What somebody does is read, to fit something to that person.
      ['opt-in profiling', { text: 'Mogen wij uw verbruik per uur inzien voor persoonlijke bespaartips?', ...YES_NO }],
      [
        'opt-in profiling',
        { text: 'Darf die Heidewärme Ihren Zähler täglich auslesen, für individuelle Spartipps?', ...YES_NO },
      ],
      [
        'opt-in marketing-own profiling',
        { text: 'May Oakline track your mileage to make you personal offers?', ...YES_NO },
      ],
      [
        'opt-in marketing-own profiling',
        { text: 'Acceptez-vous que Lumo analyse vos trajets pour vous proposer des forfaits ?', ...YES_NO },
      ],
      ['none', { text: 'Mag de monteur je meter uitlezen?', ...YES_NO }],
      // Not minding is a yes.
      [
        'opt-in marketing-own profiling',
        'Ik heb er geen bezwaar tegen dat Veldzicht mijn aankopen analyseert voor aanbiedingen op maat',
      ],
      ['opt-in marketing-own profiling', 'I do not object to Fernway analysing my trips to suggest courses'],
      [
        'opt-in marketing-own profiling',
        'Ich habe nichts dagegen, dass der Verlag meine Bestellungen analysiert, um mir Titel vorzuschlagen',
      ],
      ['opt-in marketing-own profiling', 'No me opongo a que la tienda analice mis compras para ofrecerme descuentos'],
      [
        'opt-in marketing-own profiling',
        'Non mi oppongo a che il negozio analizzi i miei acquisti per propormi prodotti',
      ],
      ['opt-out marketing-own profiling', 'Ik wil niet dat jullie mijn aankopen analyseren voor aanbiedingen'],
      // Whoever looks for people finds somebody.
      ['opt-in data-sharing', 'Laat recruiters mijn profiel bekijken'],
      ['opt-in data-sharing', 'Allow companies to view my resume'],
      ['opt-in data-sharing', 'Arbeitgeber dürfen meinen Lebenslauf einsehen'],
      ['opt-in data-sharing', 'Les recruteurs peuvent consulter mon CV'],
      ['none', 'My employer pays for this course'],
      ['none', 'Send my order to my school'],
      ['none', 'Ik wil mijn gegevens met niemand delen'],
      ['none', 'Verberg mijn cv voor werkgevers'],
      ['none', 'Rechnung an meinen Arbeitgeber senden'],
      ['none', "J'ai une ordonnance de mon médecin"],
      ['none', 'Track my parcel'],
      ['none', 'Look at my sketch and give personal advice'],
      // Terms under another name, but only where they are accepted.
      ['terms', 'Ik ga akkoord met het annuleringsbeleid'],
      ['terms', 'I accept the refund policy'],
      ['terms', 'Ich akzeptiere die Stornoregelung'],
      ['terms', "J'accepte la politique de remboursement"],
      ['terms', 'Acepto las normas de la casa'],
      ['terms', 'Accetto la politica di rimborso'],
      ['terms', 'Aceito a política de devoluções'],
      ['none', 'Flexible cancellation policy'],
      ['none', 'Annuleringsbeleid tonen'],
      // A fact that must be declared.
      ['ack', { text: 'Ik heb een geldig vaarbewijs', required: true }],
      ['ack', { text: 'I hold a pilot licence', required: true }],
      ['ack', { text: 'Ich besitze einen Angelschein', required: true }],
      ['none', 'Ik heb een geldig vaarbewijs'],
      // One tick for terms and for mail.
      ['opt-in marketing-own', 'Acepto los términos y autorizo a la Óptica Sol a enviarme ofertas'],
      ['opt-in marketing-own', 'Accetto il regolamento e autorizzo il Bar Luna a inviarmi promozioni'],
      ['opt-in marketing-own', 'Aceito os termos e autorizo a Livraria Mar a contactar-me com novidades'],
      ['terms', 'Aceito os termos e condições de entrega'],
      // What an extra costs.
      ['none', 'Kinderstoel (€ 3 per dag)'],
      ['opt-in', 'Ja, ich möchte den Newsletter (5 € Gutschein)'],
      // What is passed to those who care for somebody.
      ['opt-in data-sharing special-category', 'Mag de kliniek mijn behandelgegevens delen met mijn huisarts?'],
      [
        'opt-in data-sharing special-category',
        'Ich willige ein, dass mein Arztbrief an meine Krankenkasse übermittelt wird',
      ],
      ['opt-in data-sharing special-category', 'I consent to sharing my prescriptions with my pharmacy'],
      [
        'opt-in data-sharing special-category',
        "J'autorise la clinique à transmettre mon dossier médical à mon médecin",
      ],
    ],
  },
  {
    form: { heading: 'Voorkeuren', fields: ['email'], buttons: ['Opslaan'] },
    controls: [
      [
        'opt-in marketing-own',
        { text: 'Kortingen van Veerhuis', kind: 'toggle-button', heading: 'Waarover mogen we je mailen?' },
      ],
      ['none', { text: 'Antwoorden op mijn brieven', kind: 'toggle-button', heading: 'Waarover mogen we je mailen?' }],
      [
        'opt-in marketing-own channel-telephone',
        { text: 'Angebote Telefon', heading: 'Worüber dürfen wir Sie informieren?' },
      ],
      ['none', { text: 'Status meiner Bestellung Telefon', heading: 'Worüber dürfen wir Sie informieren?' }],
      [
        'opt-in marketing-own channel-email',
        { text: 'Offres e-mail', heading: 'Comment pouvons-nous vous contacter ?' },
      ],
    ],
  },
  {
    // How the answer to a question is to come.
    form: { heading: 'Stel uw vraag', fields: ['name', 'email', 'message'], buttons: ['Versturen'] },
    controls: [
      ['none', { text: 'E-mail', heading: 'Hoe mogen wij u benaderen?' }],
      ['none', { text: 'Telefon', heading: 'Wie dürfen wir Sie kontaktieren?' }],
      ['none', { text: 'Phone', heading: 'How may we contact you?' }],
      ['opt-in', { text: 'Phone', heading: 'May we keep you posted on our offers?' }],
    ],
  },
  {
    // Whose offers: a company that the page itself is not of.
    title: 'Voorkeuren - Boekhandel Kant',
    form: { heading: 'Voorkeuren', fields: ['email'], buttons: ['Opslaan'] },
    controls: [
      [
        'opt-in marketing-partners channel-telephone',
        { text: 'Aanbiedingen uitgeverij Elmer Telefoon', heading: 'Hoe mogen wij u informeren?' },
      ],
      ['opt-in marketing-own', { text: 'Aanbiedingen boekhandel Kant', heading: 'Hoe mogen wij u informeren?' }],
      [
        'opt-in marketing-own',
        { text: 'Aanbiedingen van de uitgeverij en meer', heading: 'Hoe mogen wij u informeren?' },
      ],
    ],
  },
  {
    // A heading that filters makes every box below it an article of the list, whatever it is called.
    title: 'Courses',
    controls: [
      ['none', { text: 'Accepts marketing newcomers', heading: 'Filter' }],
      ['none', { text: 'Marketing', heading: 'Verfijn' }],
      ['none', { text: 'Evenings', heading: 'Filter' }],
    ],
  },
  {
    form: { heading: 'Schwimmkurs', fields: ['name'], buttons: ['Absenden'] },
    controls: [
      // Something may be done, nothing is to be known: a person must say what that is.
      [
        'unsure',
        {
          text: 'Die Trainerin darf mein Kind eincremen',
          heading: 'Einwilligung',
          kind: 'radio-group',
          options: ['Ja', 'Nein'],
        },
      ],
      [
        'opt-in',
        {
          text: 'Der Verein darf meine Daten speichern',
          heading: 'Einwilligung',
          kind: 'radio-group',
          options: ['Ja', 'Nein'],
        },
      ],
      [
        'unsure',
        { text: 'Wie mag mijn profiel zien?', kind: 'select', options: ['Iedereen', 'Alleen vrienden'], chosen: 0 },
      ],
      [
        'none',
        { text: 'Wie mag mijn profiel zien?', kind: 'select', options: ['Alleen vrienden', 'Iedereen'], chosen: 0 },
      ],
    ],
  },
  {
    notice: {
      kind: 'dialog',
      heading: 'Cookies',
      text: 'We and our vendors use cookies.',
      buttons: ['Accept all', 'Reject all'],
    },
    controls: [
      ['opt-in unknown', { text: 'Pinewood Digital Media', kind: 'switch', heading: 'Vendors' }],
      ['opt-in social-media', { text: 'Media', kind: 'switch', heading: 'Purposes' }],
      [
        'opt-in advertising profiling',
        { text: 'Use profiles to select personalised ads', kind: 'switch', heading: 'Purposes' },
      ],
      ['opt-in advertising', { text: 'Personalised ads', kind: 'switch', heading: 'Purposes' }],
    ],
  },
];

it('reads what the third batch taught', () => {
  expect(confusion(THIRD)).toBe('');
});

it.each([
  'Sauna (€ 8 per persoon)',
  'Second driver (£6 a day)',
  'Bettwäsche + €12',
  'Petit panier, inclus',
  'Late checkout, included',
])('an extra with its price is a product: %s', (text) => {
  expect(classesOf({ form: ORDER, controls: [text] })[0]?.role).toBe('product-option');
});
