import { describe, expect, it } from 'vitest';
import { classifyField, classifyLink, detectLanguage, looksLikeConsentNotice } from '.';

describe('classifyLink', () => {
  it.each([
    ['privacy', 'Privacyverklaring', '/x'],
    ['privacy', 'hier', 'https://example.org/privacy-policy/'],
    ['privacy', 'Privacy- en cookieverklaring', '/'],
    ['privacy', 'here', '/index.php?main_page=privacy'],
    ['privacy', 'Datenschutzerklärung', '#'],
    ['privacy', 'Politique de confidentialité', ''],
    ['privacy', 'Zo gaan wij om met uw persoonsgegevens', '/gegevens'],
    ['privacy', 'bescherming van jouw gegevens', '/a'],
    ['privacy', 'How we handle your details', '/a'],
    ['privacy', 'Verarbeitung Ihrer Daten', '/a'],
    ['privacy', 'traitement de vos données', '/a'],
    ['privacy', 'tratamiento de tus datos', '/a'],
    ['privacy', 'proteção dos seus dados', '/a'],
    ['other', 'Vul je gegevens in', '/a'],
    ['other', 'Zu Ihren Daten', '/a'],
    ['cookie', 'Cookie policy', '/c'],
    ['cookie', 'View cookies', '/cookies'],
    ['terms', 'algemene voorwaarden', '/av'],
    ['terms', 'AGB', '/agb'],
    ['terms', 'CGV', '/cgv'],
    ['partners', 'onze partners', '/lijst'],
    ['partners', 'View our 842 vendors', '#'],
    ['other', 'Over ons', '/over'],
    ['other', 'Cookie settings', '#'],
    ['other', 'Learn more', 'https://privacy.example.org/about'],
    ['other', 'Contact', 'mailto:privacy@example.org'],
    ['cookie', 'En savoir plus', '/mentions-legales#cookies'],
    ['privacy', 'Mehr', 'https://example.org/impressum#datenschutz'],
    ['other', 'Mehr', '/impressum#kontakt'],
    ['other', 'Wijzig', '#cookies'],
  ])('%s: "%s" %s', (kind, text, href) => {
    expect(classifyLink(text, href)).toBe(kind);
  });
});

describe('classifyField', () => {
  const field = (label: string, name = '', type = 'text', autocomplete = '') =>
    classifyField({ tag: 'input', type, name, autocomplete, label });

  it.each([
    ['email', 'E-mail', ''],
    ['email', '', 'fields[email]'],
    ['first-name', 'Voornaam', ''],
    ['first-name', '', 'billing_firstName'],
    ['first-name', 'Prénom', ''],
    ['last-name', 'Nachname', ''],
    ['last-name', '', 'lastname'],
    ['name', 'Naam', ''],
    ['name', 'Name (optional)', ''],
    ['street', 'Street Address:', ''],
    ['postal-code', 'Post/Zip Code:', ''],
    ['city', 'Woonplaats', ''],
    ['telephone', 'Telefoonnummer', ''],
    ['birth-date', 'Geburtsdatum', ''],
    ['gender', 'Social title', 'id_gender'],
    ['company', 'Bedrijfsnaam', ''],
    ['job', 'Functie', ''],
    ['income', 'Inkomen', ''],
    ['national-id', 'Burgerservicenummer', ''],
    ['payment', 'IBAN', ''],
    ['username', 'Gebruikersnaam', ''],
    ['message', 'Uw vraag', ''],
    ['url', 'Website', ''],
    ['captcha', '', 'g-recaptcha-response'],
    ['search', 'Zoeken', 'q'],
    ['honeypot', 'Leave this field blank', ''],
    ['other', '', 'b_123_456'],
  ])('%s: "%s" %s', (kind, label, name) => {
    expect(field(label, name)).toBe(kind);
  });
  it('believes the autofill token before the words', () => {
    expect(field('Where shall we send it?', 'x1', 'text', 'shipping street-address')).toBe('street');
  });
  it('believes the type', () => {
    expect(field('', '', 'password')).toBe('password');
  });
  it('knows a trap for robots by its place', () => {
    const trap = {
      tag: 'input',
      type: 'text',
      name: 'phone2',
      autocomplete: '',
      label: '',
      visible: false,
      skippedByKeyboard: true,
    };
    expect(classifyField(trap)).toBe('honeypot');
  });
});

describe('detectLanguage', () => {
  it.each([
    ['nl', 'Wij gebruiken cookies om u de beste ervaring te bieden.'],
    ['en', 'We use cookies to improve your experience.'],
    ['de', 'Diese Website verwendet Cookies'],
    ['fr', 'Ce site utilise des cookies'],
    ['es', 'Utilizamos cookies propias y de terceros'],
    ['it', 'Questo sito utilizza cookie'],
    ['pl', 'Ta strona używa plików cookie'],
    ['pt', 'Utilizamos cookies para melhorar a sua experiência'],
    ['da', 'Denne hjemmeside bruger cookies'],
    ['sv', 'Vi använder cookies för att'],
    ['und', 'OK'],
    ['und', 'Statistics'],
    ['und', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('looksLikeConsentNotice', () => {
  it.each([
    'We use cookies',
    'Diensten die we graag willen gebruiken Hier kunt u de diensten die wij op deze website willen gebruiken beoordelen',
    'We value your privacy. We and our partners store information on a device.',
    'Dienste, die wir nutzen möchten',
    'Nous respectons votre vie privée',
    'Vi använder kakor',
  ])('yes: %s', (text) => {
    expect(looksLikeConsentNotice(text)).toBe(true);
  });
  it.each(['Elke dag vers brood', 'Chat with us', '10% off your first order. Sign up now', ''])('no: %s', (text) => {
    expect(looksLikeConsentNotice(text)).toBe(false);
  });
});
