import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

const FORM = { heading: 'Details', fields: ['name', 'email'], buttons: ['OK'] } as const;
const JA_NEE = { options: ['Ja', 'Nee'] } as const;
const YES_NO = { options: ['Yes', 'No'] } as const;
const JA_NEIN = { options: ['Ja', 'Nein'] } as const;

/** What a fourth batch of unseen screens taught, in other words than theirs. */
const FOURTH: readonly LabelledPage[] = [
  {
    form: FORM,
    controls: [
      // Who may do what with what is known of somebody, whatever the verb.
      ['opt-in', { text: 'Mag de sportschool onthouden welke lessen ik volg?', ...JA_NEE }],
      ['opt-in', { text: 'Mogen wij uw werkgever laten weten of u geslaagd bent, en uw cijfers delen?', ...JA_NEE }],
      ['opt-in', { text: 'Vind je het goed als we jouw presentatie opnemen?', options: ['Prima', 'Liever niet'] }],
      ['opt-in', { text: 'Can the club keep my race times after I leave?', ...YES_NO }],
      ['opt-in', { text: 'Are you happy for us to tell your landlord how your repair went?', ...YES_NO }],
      ['opt-in', { text: 'Darf der Verein meine Laufzeiten speichern?', ...JA_NEIN }],
      ['opt-in', { text: 'Sind Sie einverstanden, dass wir Ihre Übungen filmen?', ...JA_NEIN }],
      ['opt-in', 'Ik vind het goed dat de school mijn toetsgegevens aan de gemeente doorgeeft'],
      ['opt-in', 'The dietary needs of my daughter may be shown on the board in the canteen'],
      ['opt-in', 'Die Allergien meines Sohnes dürfen in der Küche ausgehängt werden'],
      // Something is allowed that says nothing of data: a person must look, or it is none at all.
      ['none', 'Mijn pakket mag bij de buren worden afgegeven'],
      ['none', 'My dog may travel in the hold'],
      ['none', 'Mein Kind darf mit dem Bus nach Hause fahren'],
      ['none', { text: 'Can we use your driveway to unload?', ...YES_NO }],
      ['none', { text: 'Mogen wij uw oprit gebruiken?', ...JA_NEE }],
      ['none', { text: 'Mag ik mijn fiets meenemen?', ...JA_NEE }],
      ['none', { text: 'May I bring my own food?', ...YES_NO }],
    ],
  },
  {
    form: FORM,
    controls: [
      // Objecting is a no whatever it is to; no objection is none.
      ['opt-out', 'I object to my answers being analysed by a computer'],
      ['opt-out', 'Ik maak bezwaar tegen het meten van wat ik lees'],
      ['opt-out', 'Ich widerspreche der Auswertung meiner Besuche'],
      ['opt-out', 'Ich möchte nicht, dass mir aufgrund meiner Käufe Produkte vorgeschlagen werden'],
      ['opt-in', 'I have no objection to you calling me about other tours'],
      // Handed on, by name.
      ['opt-in', { text: 'Mijn telefoonnummer doorgeven aan Vereniging Oud-Wijkdorp', ...JA_NEE }],
      ['opt-in', 'I accept the Membership Agreement and agree that Rowan Gyms shares my details with its franchisees'],
      ['opt-in', 'Give my name and number to the Friends of Marlow Museum'],
      ['none', 'Give my parcel to the neighbours'],
      ['none', 'Ik wil mijn adres met niemand delen'],
      ['opt-in', { text: 'Opname in het telefoonboek', options: ['Wel opnemen', 'Niet opnemen'] }],
      ['opt-in', { text: 'Entry in the phone book', ...YES_NO }],
      ['opt-in', { text: 'What should happen to your viewing list?', options: ['Keep it', 'Delete it at the end'] }],
      ['opt-in', { text: 'Wat doen we met uw zoekopdrachten?', options: ['Bewaren', 'Na afloop wissen'] }],
      ['none', { text: 'What shall we do with the old fridge?', options: ['Keep it', 'Take it away'] }],
      ['opt-in location', 'Use my location to warn me of storms'],
      ['unsure', 'Use my location'],
    ],
  },
  {
    form: FORM,
    controls: [
      // Wishes and what may be sent.
      ['opt-in', "Untick if you'd prefer not to hear about our other concerts"],
      ['opt-in', 'Count me in! Recipes, invites and a special offer now and then'],
      ['opt-in', { text: 'May one of our advisers give you a call?', ...YES_NO }],
      ['opt-in', 'Das Reisebüro Nordlicht darf sich per Telefon mit Angeboten bei mir melden'],
      ['opt-in', 'Kochtipps der Küchenwerkstatt per E-Mail'],
      ['none', 'Rechnung per E-Mail'],
      ['opt-in', 'Ja, leuk: nodig me uit voor het klantenpanel'],
      ['ack', 'Ik weet dat Lenteo mijn aanvraag toetst bij het BKR'],
      ['ack', 'I know that my application is checked with a credit bureau'],
      ['terms', 'Platz- und Gebührenordnung erkenne ich an'],
      [
        'unsure',
        'Nur bei Minderjährigen: Als gesetzlicher Vertreter bin ich mit der Speicherung der Daten einverstanden',
      ],
      ['unsure', 'Show my profile on Google'],
      ['none', 'Bewaar mijn creditcard voor een volgende keer'],
      [
        'opt-in',
        {
          text: 'How would you like to be kept up to date with our offers?',
          kind: 'select',
          options: ['Please select', 'Email', 'Text', "I'd rather you didn't"],
        },
      ],
      // How something works, and extras with their price.
      ['none', { text: 'Light theme', kind: 'switch' }],
      ['none', { text: '°F', kind: 'toggle-button' }],
      ['none', 'Reisschutz dazu für 4,50 € pro Tag'],
    ],
  },
  {
    form: {
      ...FORM,
      text: 'Naam E-mailadres Hoe mogen wij u informeren over nieuwe projecten? Ja Nee Telefoon Post Verzenden',
    },
    controls: [
      ['opt-in marketing-own channel-telephone', { text: 'Telefoon', ...JA_NEE }],
      ['opt-in marketing-own channel-post', { text: 'Post', ...JA_NEE }],
    ],
  },
  {
    form: { ...FORM, text: 'Naam E-mailadres Hoe wilt u uw bestelling ontvangen? Post Verzenden' },
    controls: [['none', { text: 'Post', ...JA_NEE }]],
  },
  {
    form: FORM,
    controls: [
      ['opt-in', { text: 'Mogen wij foto’s van uw kind op de website zetten?', ...JA_NEE }],
      ['opt-in', { text: 'En in de krant?', ...JA_NEE }],
    ],
  },
  {
    // A page of settings of all kinds: what stands under "Editor" is no purpose of cookies.
    form: { heading: '', fields: [], buttons: ['Save'], text: 'Cookies Analytics Advertising Editor Show the ruler' },
    controls: [
      ['opt-in', { text: 'Analytics cookies', heading: 'Cookies' }],
      ['opt-in', { text: 'Advertising cookies', heading: 'Cookies' }],
      ['none', { text: 'Ring when somebody joins', heading: 'Editor' }],
    ],
  },
];

it('reads what the fourth batch taught', () => {
  expect(confusion(FOURTH)).toBe('');
});
