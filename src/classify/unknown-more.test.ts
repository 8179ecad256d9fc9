import { expect, it } from 'vitest';
import { confusion, type Expected } from './confusion';

const PERSON = { heading: 'Gegevens', fields: ['name', 'email', 'telephone'], buttons: ['OK'] } as const;

/** A second round of unknown wordings, labelled before the classifier saw them. */
const MORE: readonly Expected[] = [
  [
    'opt-in marketing-own channel-email',
    {
      text: 'Aanbiedingen',
      kind: 'switch',
      around: 'Aanbiedingen Wij sturen u aanbiedingen per e-mail die bij u passen.',
    },
  ],
  ['opt-in marketing-own channel-email', 'Mogen wij u per e-mail informeren over onze activiteiten?'],
  [
    'opt-in marketing-own channel-telephone',
    'Ik vind het prima als jullie mij bellen over nieuwe cursussen en aanbiedingen',
  ],
  ['opt-out', 'Ik wil mijn naam niet in het jaarverslag vermeld zien. Gebruik mijn gegevens niet voor reclame.'],
  ['opt-in', 'Ja, ik wil meedoen met het spaarprogramma en persoonlijke kortingen ontvangen'],
  ['none', 'Ik heb een vraag over een bestaande bestelling'],
  ['none', 'Ik wil een afspraak maken'],
  ['none', 'Wij zijn een gezin met kinderen'],
  ['ack', 'Ik heb kennisgenomen van de privacyverklaring'],
  ['terms', 'Ik heb de algemene voorwaarden gelezen en begrepen'],
  ['ack', 'Ik ben ervan op de hoogte dat mijn gegevens worden verwerkt'],
  ['opt-in', 'Yes! Keep me in the loop about new products'],
  ['opt-out', 'I would prefer not to receive marketing'],
  ['opt-out', 'Opt me out of promotional mail'],
  ['opt-in', 'Let partner brands contact me with offers'],
  ['none', 'I would like someone to call me back'],
  ['none', 'I am a returning customer'],
  ['ack', 'I acknowledge that I have received the privacy notice'],
  ['terms', 'I have read and agree to the Terms of Service and Privacy Policy'],
  ['opt-in', 'I agree that my name and photo may be published in the newsletter'],
  ['opt-out', 'I do not consent to my photograph being used'],
  ['none', 'Send me a copy of my answers'],
  ['none', 'I want to receive a paper ticket by post'],
  ['opt-in', 'Halten Sie mich über Neuigkeiten und Veranstaltungen auf dem Laufenden'],
  ['opt-out', 'Ich möchte nicht, dass meine Daten an Dritte weitergegeben werden'],
  ['terms', 'Mit den Teilnahmebedingungen bin ich einverstanden'],
  ['ack', 'Ich habe die Hinweise zum Datenschutz gelesen'],
  ['none', 'Ich bin bereits Kunde'],
  ['none', 'Ich wünsche eine Rechnung per Post'],
  ['opt-in', 'Sie dürfen Fotos von mir auf Ihrer Webseite zeigen'],
  ['opt-in', 'Je souhaite être informé des prochains événements'],
  ['opt-out', 'Je refuse que mes coordonnées soient transmises à des partenaires'],
  ['opt-out', 'Cochez ici si vous ne souhaitez plus recevoir nos offres'],
  ['terms', 'J’accepte les conditions générales de vente'],
  ['none', 'Je suis déjà client'],
  ['none', 'Je souhaite une livraison à domicile'],
  ['opt-in', 'J’autorise l’école à utiliser l’image de mon enfant'],
  ['opt-in', 'Quiero que me llamen con ofertas'],
  ['opt-out', 'No autorizo el uso de mis datos para publicidad'],
  ['opt-in', 'Presto il consenso alla cessione dei dati a terzi'],
  ['opt-out', 'Non acconsento al trattamento per finalità di marketing'],
  ['opt-out', 'Nie wyrażam zgody na przetwarzanie danych w celach marketingowych'],
  ['opt-in', 'Zapisz mnie do newslettera'],
  ['opt-in', 'Concordo em receber a newsletter'],
  ['opt-out', 'Não autorizo a utilização dos meus dados para publicidade'],
];

it('reads more unknown wordings', () => {
  expect(confusion([{ form: PERSON, controls: MORE }])).toBe('');
});
