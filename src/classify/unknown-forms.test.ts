import { expect, it } from 'vitest';
import { confusion, type LabelledPage } from './confusion';

/** Forms of many trades in Dutch and English. Each was labelled before the classifier saw it. */
const DUTCH: readonly LabelledPage[] = [
  {
    title: 'Gemeente',
    form: {
      heading: 'Afspraak paspoort',
      fields: ['name', 'email', 'telephone', 'birth-date'],
      buttons: ['Bevestigen'],
    },
    controls: [
      ['none', 'Ik wil een herinnering per sms ontvangen'],
      ['opt-in marketing-own', 'Ik wil elke week het gemeentenieuws in mijn mailbox'],
      ['opt-in', 'De gemeente mag mij benaderen voor een klanttevredenheidsonderzoek'],
      ['opt-in', 'Ik word graag lid van het burgerpanel en ontvang daarvoor uitnodigingen'],
    ],
  },
  {
    title: 'Huisarts',
    form: {
      heading: 'Inschrijven als patiënt',
      fields: ['name', 'birth-date', 'national-id'],
      buttons: ['Inschrijven'],
    },
    controls: [
      ['opt-in', 'Ik geef toestemming om mijn medische gegevens beschikbaar te stellen via het Landelijk Schakelpunt'],
      ['opt-out', 'Ik geef geen toestemming voor het delen van mijn gegevens met de apotheek'],
      ['opt-in', 'Ja, mijn huisarts mag mijn medische gegevens delen met de huisartsenpost'],
      ['terms', 'Ik ga akkoord met de behandelovereenkomst'],
      ['ack', 'Ik heb het privacyreglement van de praktijk gelezen'],
      ['none', 'Ik gebruik op dit moment medicijnen'],
    ],
  },
  {
    title: 'School',
    form: { heading: 'Toestemming beeldmateriaal', fields: ['name', 'email'], buttons: ['Opslaan'] },
    controls: [
      ['opt-in', 'Foto’s en video’s van mijn kind mogen op de website van de school'],
      ['opt-in', 'Foto’s van mijn kind mogen in de nieuwsbrief'],
      ['opt-in', 'Mijn kind mag herkenbaar op de schoolfoto in de schoolgids'],
      ['opt-out', 'Ik geef géén toestemming voor het plaatsen van foto’s op sociale media'],
      ['opt-in', 'Ons telefoonnummer mag met andere ouders worden gedeeld via de klassenlijst'],
    ],
  },
  {
    title: 'Goed doel',
    form: { heading: 'Doneer nu', fields: ['first-name', 'email', 'telephone', 'payment'], buttons: ['Doneer'] },
    controls: [
      ['opt-out marketing-own channel-telephone', 'Ik word liever niet gebeld over acties'],
      ['opt-in marketing-own channel-email', 'Houd mij per e-mail op de hoogte van wat mijn gift doet'],
      ['terms', 'Ik machtig de stichting om maandelijks het bedrag van mijn rekening af te schrijven'],
      ['none', 'Ik wil anoniem doneren'],
      [
        'opt-in marketing-own channel-email channel-telephone',
        'Jullie mogen mij bellen en mailen over jullie projecten',
      ],
    ],
  },
  {
    title: 'Verhuurder',
    form: {
      heading: 'Reageer op deze woning',
      fields: ['first-name', 'last-name', 'email', 'income'],
      buttons: ['Reageer'],
    },
    controls: [
      ['opt-in marketing-own channel-post', 'Ik ontvang graag het bewonersblad per post'],
      ['ack', 'Ik heb alle gegevens naar waarheid ingevuld'],
      ['opt-in', 'Ik vind het goed dat mijn gegevens worden gedeeld met de huidige bewoner'],
      ['none', 'Ik heb huisdieren'],
    ],
  },
  {
    title: 'Symposium',
    form: { heading: 'Aanmelden symposium', fields: ['name', 'email', 'company'], buttons: ['Aanmelden'] },
    controls: [
      ['opt-in', 'Mijn naam en organisatie mogen op de deelnemerslijst worden gedeeld met andere organisaties'],
      ['opt-in', 'Tijdens de dag worden foto’s gemaakt. Ik vind het goed dat ik herkenbaar in beeld kom.'],
      ['opt-in marketing-own', 'Stuur mij informatie over volgende edities'],
      ['opt-in marketing-partners', 'Sponsors mogen mij benaderen met een aanbod'],
      ['none', 'Ik heb een dieetwens'],
      ['none', 'Ik kom met de trein'],
    ],
  },
  {
    title: 'Webwinkel',
    form: { heading: 'Afrekenen', fields: ['name', 'street', 'email', 'payment'], buttons: ['Betalen'] },
    controls: [
      [
        'opt-out marketing-own channel-email',
        'Als klant houden wij u per e-mail op de hoogte van vergelijkbare producten. Vink dit aan als u dat niet wilt.',
      ],
      ['opt-in', { text: 'Vink uit als je geen e-mails over vergelijkbare producten wilt ontvangen', on: true }],
      [
        'opt-out marketing-own channel-email',
        'Wij mogen u als bestaande klant e-mailen over soortgelijke artikelen, tenzij u dit vakje aanvinkt',
      ],
      ['opt-in', 'Ik ga akkoord met de algemene voorwaarden en ontvang graag acties en nieuws'],
      ['none', 'Bewaar mijn gegevens voor een volgende bestelling'],
      ['opt-out', 'Liever geen post van zorgvuldig geselecteerde bedrijven'],
    ],
  },
  {
    title: 'Bank',
    form: { heading: 'Mijn gegevens', fields: ['name', 'email'], buttons: ['Opslaan'] },
    controls: [
      ['opt-in', 'De bank mag mijn betaalgegevens gebruiken voor persoonlijke aanbiedingen'],
      ['opt-out', 'Gebruik mijn gegevens niet voor marketing'],
      ['none', 'Ik wil geen papieren afschriften meer ontvangen'],
      ['none', { text: 'Melding bij een afschrijving boven € 500', kind: 'switch' }],
    ],
  },
];

const ENGLISH: readonly LabelledPage[] = [
  {
    title: 'Shop',
    form: { heading: 'Delivery details', fields: ['name', 'street', 'email'], buttons: ['Continue to payment'] },
    controls: [
      ['opt-out marketing-own channel-email', 'We may e-mail you about similar products unless you tick here'],
      ['opt-out marketing-own', "Tick this box if you'd rather not hear about our latest offers"],
      [
        'opt-out marketing-own channel-post',
        'We would like to send you offers by post. If you do not wish to receive these, please tick here.',
      ],
      [
        'opt-in',
        { text: 'As an existing customer you will receive emails about similar goods. Untick to stop this.', on: true },
      ],
      ['opt-in marketing-partners', "I'm happy for selected third parties to contact me with offers"],
      ['opt-out', 'Please do not pass my details to third parties'],
      ['ack', 'I have read and understood the privacy statement'],
      ['ack', 'By ticking this box you confirm that you are over 18'],
      ['opt-in', 'I accept the terms of sale and want to hear about new arrivals'],
      ['none', 'Leave the parcel with a neighbour'],
    ],
  },
  {
    title: 'Clinic',
    form: { heading: 'New patient', fields: ['first-name', 'birth-date', 'telephone'], buttons: ['Submit'] },
    controls: [
      ['opt-in', 'I consent to my health records being shared with my GP'],
      ['ack', 'I understand that my records are kept for eight years'],
      ['none', 'Text me appointment reminders'],
      ['opt-out', 'I do not agree to my medical information being used for research'],
      ['none', 'I have a hearing impairment'],
    ],
  },
  {
    title: 'School',
    form: { heading: 'Parental consent', fields: ['name', 'email'], buttons: ['Send'] },
    controls: [
      ['opt-in', 'I am happy for photographs of my child to be used in school publications'],
      ['opt-out', "Please tick if you do NOT want your child's photo to appear on our website"],
      ['opt-in', 'My child may appear in videos on our social media'],
      ['opt-in marketing-own', 'Send me the weekly school newsletter'],
    ],
  },
  {
    title: 'Conference',
    form: { heading: 'Register for the conference', fields: ['name', 'email', 'company'], buttons: ['Register'] },
    controls: [
      ['opt-in', 'Share my contact details with exhibitors so that they can follow up'],
      ['terms', 'I agree to the code of conduct'],
      ['none', 'I need a vegetarian meal'],
      ['opt-in marketing-own', 'Let me know about future events'],
      ['opt-in', 'I agree to be photographed and filmed during the event'],
    ],
  },
  {
    title: 'Charity',
    form: { heading: 'Make a donation', fields: ['first-name', 'email', 'payment'], buttons: ['Donate'] },
    controls: [
      ['opt-out marketing-own channel-telephone', "Please don't phone me about your work"],
      ['opt-in marketing-own channel-post', "Yes, I'd love to hear about your work by post"],
      ['none', 'Claim Gift Aid on my donation'],
      ['opt-in', 'You can use my story and picture in your campaigns'],
    ],
  },
  {
    title: 'Bank',
    form: { heading: 'Your choices', fields: ['name', 'email'], buttons: ['Save'] },
    controls: [
      ['opt-in', 'Use my transaction data to personalise offers'],
      ['opt-out', 'I do not want to be contacted for market research'],
      ['none', 'Send my statements by e-mail instead of post'],
      ['opt-out', { text: 'Opt out of marketing messages', kind: 'switch' }],
    ],
  },
  {
    title: 'Letting agent',
    form: { heading: 'Book a viewing', fields: ['name', 'email', 'telephone'], buttons: ['Request viewing'] },
    controls: [
      ['opt-in marketing-own channel-email', 'Email me about similar properties and other services'],
      ['opt-in marketing-partners', 'I would like a call from your mortgage partners'],
      ['none', 'I have a property to sell'],
      ['data', { text: 'I agree that you store my details to answer this request', required: true }],
    ],
  },
  {
    title: 'Questions',
    form: { heading: 'Your account', fields: ['name', 'email'], buttons: ['Save'] },
    controls: [
      ['opt-in', { text: 'May we send you news about our services?', options: ['Yes', 'No'] }],
      ['opt-out', { text: 'Do you want to opt out of marketing emails?', options: ['Yes', 'No'] }],
      ['opt-in', { text: 'Newsletter', kind: 'select', options: ['No thanks', 'Weekly', 'Monthly'] }],
      ['none', { text: 'How did you hear about us?', kind: 'select', options: ['Choose', 'Newsletter', 'A friend'] }],
      ['none', { text: 'Do you have children?', options: ['Yes', 'No'] }],
    ],
  },
];

it('reads Dutch forms of many trades', () => {
  expect(confusion(DUTCH)).toBe('');
});

it('reads English forms of many trades', () => {
  expect(confusion(ENGLISH)).toBe('');
});
