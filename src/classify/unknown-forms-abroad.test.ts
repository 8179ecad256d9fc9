import { expect, it } from 'vitest';
import { confusion, type Expected, type LabelledPage } from './confusion';

const SHOP = { heading: 'Checkout', fields: ['name', 'street', 'email', 'payment'], buttons: ['OK'] } as const;
const PERSON = { heading: 'Formular', fields: ['name', 'email'], buttons: ['OK'] } as const;

/** Forms of many trades in other languages. Each was labelled before the classifier saw it. */
const GERMAN: readonly LabelledPage[] = [
  {
    form: SHOP,
    controls: [
      [
        'opt-out marketing-own channel-email',
        'Wir informieren Sie als Kunden per E-Mail über ähnliche Produkte. Wenn Sie das nicht möchten, kreuzen Sie bitte dieses Feld an.',
      ],
      [
        'opt-out marketing-own channel-email',
        'Wir dürfen Ihnen als Bestandskunde E-Mails zu ähnlichen Artikeln senden, es sei denn, Sie kreuzen hier an',
      ],
      ['opt-in', 'Ich habe die AGB gelesen und möchte den Newsletter erhalten'],
      ['ack', 'Ich habe die Datenschutzerklärung zur Kenntnis genommen'],
      ['terms', 'Ich akzeptiere die AGB und habe die Widerrufsbelehrung gelesen'],
      ['opt-out', 'Meine Daten dürfen nicht zu Werbezwecken genutzt werden'],
      ['opt-in marketing-own channel-telephone', 'Ja, Sie dürfen mich telefonisch über Aktionen informieren'],
      ['none', 'Paket beim Nachbarn abgeben'],
    ],
  },
  {
    form: PERSON,
    controls: [
      ['opt-in', 'Ich willige in die Veröffentlichung meines Fotos im Amtsblatt ein'],
      ['none', 'Bitte senden Sie mir eine Eingangsbestätigung per E-Mail'],
      ['opt-in', 'Ich entbinde die Praxis gegenüber der Abrechnungsstelle von der Schweigepflicht'],
      ['opt-in', 'Ich bin damit einverstanden, dass mich die Praxis an Vorsorgetermine erinnert'],
      ['opt-in', 'Fotos, auf denen ich zu sehen bin, dürfen auf der Website des Vereins veröffentlicht werden'],
      ['opt-out', 'Ich bin mit der Veröffentlichung von Bildern meines Kindes nicht einverstanden'],
      ['opt-out', 'Ich widerspreche der Nutzung meiner Daten für Werbung'],
      ['opt-out', 'Bitte keine Anrufe zu Werbezwecken'],
      ['opt-in', 'Meine Bewerbung darf für andere Stellen aufbewahrt werden'],
      ['none', 'Ich benötige eine Spendenquittung'],
    ],
  },
];

const FRENCH: readonly LabelledPage[] = [
  {
    form: SHOP,
    controls: [
      [
        'opt-out marketing-own',
        'En tant que client, vous recevrez nos offres sur des produits similaires. Cochez cette case si vous ne le souhaitez pas.',
      ],
      ['opt-out', 'Nous vous enverrons des offres sur des articles similaires, sauf si vous cochez cette case'],
      ['opt-out marketing-partners', 'Je ne souhaite pas recevoir d’offres de la part des partenaires'],
      ['ack', 'J’ai pris connaissance de la politique de confidentialité'],
      ['opt-in', 'J’accepte les CGV et je souhaite m’inscrire à la newsletter'],
      ['opt-in marketing-own channel-telephone', 'J’accepte d’être recontacté par SMS pour des offres'],
      ['none', 'Je souhaite recevoir ma facture par e-mail'],
    ],
  },
  {
    form: PERSON,
    controls: [
      ['opt-in', 'J’autorise la publication de photos de mon enfant sur le site de la commune'],
      ['opt-out', 'Je n’autorise pas la diffusion de mon image'],
      ['ack', 'Je certifie l’exactitude des renseignements fournis'],
      ['opt-in', 'J’accepte que mes données de santé soient transmises à mon médecin traitant'],
      ['none', 'Recevoir un rappel de rendez-vous par SMS'],
      ['opt-out', 'Je préfère ne pas être sollicité par téléphone pour vos campagnes'],
      ['none', 'Je souhaite recevoir mon reçu fiscal par e-mail'],
      ['opt-in', 'Mon nom peut être communiqué aux sponsors de l’événement'],
    ],
  },
];

const SOUTH_AND_EAST: readonly Expected[] = [
  ['opt-in marketing-own channel-email', 'Sí, quiero recibir ofertas y novedades por correo electrónico'],
  ['ack', 'He leído y acepto la política de privacidad'],
  ['opt-out', 'No deseo recibir comunicaciones comerciales'],
  ['opt-out', 'Marque esta casilla si no desea recibir información sobre productos similares'],
  ['opt-in', 'Autorizo la publicación de fotografías de mi hijo en la web del colegio'],
  ['terms', 'Acepto las condiciones de venta'],
  ['opt-in', 'Consiento la cesión de mis datos a terceros'],
  ['opt-in', 'Acconsento al trattamento dei miei dati per finalità di marketing'],
  ['ack', 'Ho letto l’informativa sulla privacy'],
  ['opt-out', 'Non desidero ricevere comunicazioni promozionali'],
  ['opt-in', 'Acconsento alla profilazione per ricevere offerte personalizzate'],
  ['terms', 'Accetto i termini e le condizioni di vendita'],
  ['opt-in', 'Autorizzo l’uso delle mie immagini sul sito'],
  ['opt-in', 'Vorrei iscrivermi alla newsletter'],
  ['opt-in', 'Wyrażam zgodę na otrzymywanie informacji handlowych drogą elektroniczną'],
  ['ack', 'Zapoznałem się z polityką prywatności'],
  ['terms', 'Akceptuję regulamin sklepu'],
  ['opt-out', 'Nie chcę otrzymywać newslettera'],
  ['opt-in', 'Zgadzam się na udostępnienie moich danych partnerom'],
  ['opt-in', 'Wyrażam zgodę na publikację wizerunku mojego dziecka'],
  ['opt-in marketing-own channel-email', 'Aceito receber novidades e promoções por e-mail'],
  ['ack', 'Li e aceito a política de privacidade'],
  ['opt-out', 'Não quero receber comunicações de marketing'],
  ['opt-in', 'Autorizo a partilha dos meus dados com parceiros'],
  ['terms', 'Aceito os termos e condições'],
  ['opt-in', 'Autorizo a utilização da minha imagem no site'],
  ['opt-out', 'Assinale se não pretende receber informações sobre produtos semelhantes'],
];

it('reads German forms of many trades', () => {
  expect(confusion(GERMAN)).toBe('');
});

it('reads French forms of many trades', () => {
  expect(confusion(FRENCH)).toBe('');
});

it('reads Spanish, Italian, Polish and Portuguese', () => {
  expect(confusion([{ form: PERSON, controls: SOUTH_AND_EAST }])).toBe('');
});
