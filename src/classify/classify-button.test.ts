import { expect, it } from 'vitest';
import { type ButtonClass, classifyButton } from './classify-button';

const ANYWHERE: Readonly<Partial<Record<ButtonClass, readonly string[]>>> = {
  accept: [
    'Accept all',
    'Accept & close',
    'Accept analytics cookies',
    'Das ist ok',
    'Got it!',
    'Begrepen!',
    'I understand',
    'OK',
    'Autoriser',
    'Accepteer alle',
    'Alle akzeptieren und speichern',
    'Alles accepteren',
    'Tout accepter',
    'Akkoord',
    'Einverstanden',
    'J’accepte',
    'Accetta tutto',
    'Aceptar todo',
    'Akceptuję',
    'Zaakceptuj wszystkie',
    'Zatwierdź wszystkie',
    'Tillad alle',
    'Godkänn alla',
    'Toestaan',
    'Yes, I’m happy',
    'Accepter & Fermer',
  ],
  reject: [
    'Ich lehne ab',
    'I decline',
    'Deny All',
    'Tout refuser',
    'Interdire',
    'Alles weigeren',
    'Reject analytics cookies',
    'Niet toestaan',
    'Continuer sans accepter',
    'Alleen noodzakelijke cookies',
    'Nee, ik wil geen optimale ervaring',
    'Use necessary cookies only',
    'Nur essenzielle Cookies akzeptieren',
    'Weiter ohne Einwilligung',
    'No thanks',
    'Ablehnen',
    'Alle ablehnen',
    'Rifiuta',
    'Rechazar',
    'Odrzuć',
    'Kun nødvendige',
    'Endast nödvändiga',
    'I Do Not Accept',
    'Disagree',
    'Verder zonder te accepteren',
    'Je refuse',
  ],
  settings: [
    'Cookie settings',
    'Lassen Sie mich wählen',
    'Toggle controls',
    'View cookies',
    'Voorkeuren beheren',
    'Personnaliser',
    'Configurer',
    'Manage preferences',
    'Weigeren of instellen',
    'Einstellungen oder ablehnen',
    'More options',
    'Paramétrer',
    'Zelf instellen',
    'Anpassen',
    'Customise',
    'Instellingen',
    'Let me choose',
    'Gérer mes choix',
    'Show purposes',
    'Individuelle Datenschutzeinstellungen',
  ],
  save: [
    'Potwierdź moje wybory',
    'Geselecteerde',
    'Opslaan',
    'SAVE',
    'Save preferences',
    'Huidige keuze opslaan',
    'Auswahl erlauben',
    'Save my choices',
    'Enregistrer',
    'Confirm my choices',
    'Selectie toestaan',
    'Ausgewählte akzeptieren',
    'Speichern',
    'Accept selected',
    'Valider mes choix',
  ],
  close: ['×', 'Close', 'Sluiten', 'Schließen', 'Fermer', 'Dismiss'],
  pay: ['Pur-Abo abschließen', 'Subscribe from € 3 a month and reject', 'S’abonner sans publicité'],
  submit: [
    'Place order',
    'Subscribe',
    'Sign up',
    'Post Comment',
    'Create account',
    'Doorgaan',
    'Continue',
    'Inschrijven',
    'Anmelden',
    'Envoyer',
    'Verstuur',
  ],
  other: ['Meer informatie', 'More info', 'Learn more', '', 'Menu'],
};

it.each(Object.entries(ANYWHERE))('reads buttons: %s', (kind, texts) => {
  const wrong = texts.filter((text) => classifyButton(text) !== kind && classifyButton(text, 'cookie-notice') !== kind);
  expect(wrong.map((text) => `${text}: ${classifyButton(text)}`)).toEqual([]);
});

it('reads going on as agreement only in a cookie notice', () => {
  expect(classifyButton('Doorgaan', 'cookie-notice')).toBe('accept');
  expect(classifyButton('Doorgaan')).toBe('submit');
});

it('reads “details” as the way to the choices only in a cookie notice', () => {
  expect(classifyButton('Détails', 'cookie-notice')).toBe('settings');
  expect(classifyButton('Details')).toBe('other');
});

it('takes no sentence for a button', () => {
  expect(classifyButton(`Accept ${'the long story of our partners and their many purposes '.repeat(3)}`)).toBe('other');
});

// To go on without being advertised to is what is sold: no refusal of cookies, which a wall does not have.
it.each([
  'Kijk zonder reclame',
  'Doorgaan zonder advertenties voor € 3,99',
  'Continue without ads',
  'Weiter ohne Werbung',
  'Continuer sans publicité',
  'Continuar sin publicidad',
  'Seguir sin anuncios',
  'Continua senza pubblicità',
  'Kontynuuj bez reklam',
  'Continuar sem anúncios',
])('%s is paid for', (words) => {
  expect(classifyButton(words, 'cookie-notice')).toBe('pay');
});
