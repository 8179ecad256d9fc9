import type { FieldClass } from '../../core/controls';
import { lexicon, type Pattern } from './lexicon';

/**
 * Words in the name, label or placeholder of a field, most telling first. Names of fields are cut into words before they are
 * looked up ("billing_firstName" -> "billing first name").
 */
export const FIELD_WORDS: readonly (readonly [FieldClass, Pattern])[] = [
  [
    'honeypot',
    /\b(honey ?pot|hp field|gotcha|leave (this )?(field )?(blank|empty)|niet invullen|bot field|nicht ausfullen|ne pas remplir|laat (dit veld )?leeg|antispam|form trap)\b/,
  ],
  [
    'captcha',
    /* @__PURE__ */ lexicon({
      any: `
        *captcha*; security code; beveiligingscode; sicherheitscode; spamschutz; code de sécurité; controlevraag;
        not a robot; turnstile`,
    }),
  ],
  [
    'national-id',
    /* @__PURE__ */ lexicon({
      any: `
        bsn; burgerservicenummer; sofi ?nummer; rijksregisternummer;
        national (id|insurance|identity|identification)*; social security*; ssn; sozialversicherungsnummer;
        steuer-?id*; personalausweis*; passport number; paspoortnummer; numéro de sécurité sociale; nir; dni; nif;
        codice fiscale; pesel; personnummer; cpr*; id card number`,
    }),
  ],
  [
    'payment',
    /* @__PURE__ */ lexicon({
      any: `
        iban; bic; rekeningnummer; (credit|debit) ?card*; card ?(number|holder)*; cc ?(number|num|name|exp|csc);
        cvc; cvv; kaartnummer; kontonummer; kreditkarte*; numéro de carte; carte bancaire; sort code;
        bank account; account number`,
    }),
  ],
  [
    'password',
    /* @__PURE__ */ lexicon({
      any: `password*; wachtwoord*; passwort*; kennwort*; mot de passe; contraseña; passwd; pwd; pincode; passphrase`,
    }),
  ],
  [
    'email',
    /* @__PURE__ */ lexicon({
      any: `
        e-?mail*; *email; e mail*; mailadres*; courriel; adresse électronique; correo*; mail; epost*; mce email;
        mailadresse`,
    }),
  ],
  [
    'username',
    /* @__PURE__ */ lexicon({
      any: `
        user ?name; gebruikersnaam; benutzername; nutzername; nom d'utilisateur; identifiant; login; user ?id;
        nickname; screen ?name; usuario; bijnaam; pseudo`,
    }),
  ],
  [
    'telephone',
    /* @__PURE__ */ lexicon({
      any: `
        tel; telefoon*; telephone*; phone*; mobile*; mobiel*; telefon*; handy*; téléphone*; gsm*; cell ?phone;
        teléfono; portable; rufnummer; sms number; fax*; whatsapp*; phone ?number; mobil*; telemovel;
        numer telefonu`,
    }),
  ],
  [
    'birth-date',
    /* @__PURE__ */ lexicon({
      any: `
        birth*; *birth ?da(y|te); geboorte*; geburts*; naissance; dob; bday*; age; leeftijd; alter; âge;
        nacimiento; nascita; urodzenia; verjaardag; fødselsdag*; födelse*; birthday`,
    }),
  ],
  [
    'gender',
    /* @__PURE__ */ lexicon({
      any: `
        gender; geslacht; geschlecht; sex; sexe; civilité; aanhef; anrede; salutation; social title; title; titel;
        dhr; civility; género; genere; płeć; køn; kön; pronouns`,
    }),
  ],
  [
    'postal-code',
    /* @__PURE__ */ lexicon({
      any: `
        post(al)? ?code; zip*; plz; postleitzahl; code postal; codigo postal; cap; kod pocztowy; postnummer;
        post zip code; cp`,
    }),
  ],
  [
    'street',
    /* @__PURE__ */ lexicon({
      any: `
        street*; straat*; *straße; strasse; str; address*; adres; adresse; anschrift; huisnummer*;
        house ?(number|no); hausnummer; rue; numéro de rue; dirección; indirizzo; ulica; toevoeging; apartment*;
        appartement; gade; gata; calle; huisnr`,
    }),
  ],
  [
    'city',
    /* @__PURE__ */ lexicon({
      any: `
        city; town; woonplaats; plaats; stad; ort; stadt; wohnort; ville; ciudad; città; miasto; by; stad;
        gemeente; locality; cidade; localidad`,
    }),
  ],
  [
    'country',
    /* @__PURE__ */ lexicon({
      any: `
        country*; land; pays; país; paese; kraj; nationality; nationaliteit; state; province; provincie;
        bundesland; region; county`,
    }),
  ],
  [
    'income',
    /* @__PURE__ */ lexicon({
      any: `
        income; inkomen; einkommen; salary; salaris; gehalt; revenu*; ingresos; budget; omzet; turnover;
        annual revenue`,
    }),
  ],
  [
    'company',
    /* @__PURE__ */ lexicon({
      any: `
        company*; bedrijf*; organi[sz]ati*; organisatie*; firm*; unternehmen*; entreprise; société; employer;
        werkgever; empresa; azienda; business*; vat; btw*; kvk*; school; instelling; raison sociale; virksomhed;
        företag`,
    }),
  ],
  [
    'job',
    /* @__PURE__ */ lexicon({
      any: `
        job*; function; functie; beroep; beruf; position; role; fonction; profession; occupation; department;
        afdeling; abteilung; cargo; industry; branche; seniority`,
    }),
  ],
  [
    'first-name',
    /* @__PURE__ */ lexicon({
      any: `
        f(irst)? ?name; given ?name; forename; voornaam; roepnaam; vorname; prénom; nombre de pila; nome proprio;
        imię; fornavn; förnamn; initials; voorletters; voorletter; middle ?name`,
    }),
  ],
  [
    'last-name',
    /* @__PURE__ */ lexicon({
      any: `
        l(ast)? ?name; sur ?name; family ?name; achternaam; nachname; familienname; nom de famille; apellidos?;
        cognome; nazwisko; efternavn; efternamn; tussenvoegsel; zuname; nom`,
    }),
  ],
  [
    'name',
    /* @__PURE__ */ lexicon({
      any: `
        (full|your|contact|customer|display)? ?name; *naam; (ihr )?name; author; nombre; nome; navn; namn;
        nom complet; nom et prénom; jouw naam`,
    }),
  ],
  [
    'url',
    /* @__PURE__ */ lexicon({
      any: `web ?site; url; homepage; webseite; site web; site internet; linkedin*`,
    }),
  ],
  [
    'message',
    /* @__PURE__ */ lexicon({
      any: `
        message*; bericht; comment*; nachricht; opmerking*; vraag; question; kommentar*; commentaire; mensaje;
        messaggio; wiadomość; toelichting; reactie; anliegen; enquiry; inquiry; remarks?; feedback; review;
        motivatie; besked; meddelande`,
    }),
  ],
  [
    'topic',
    /* @__PURE__ */ lexicon({
      any: `
        topic*; subject*; onderwerp*; betreff; thema*; sujet; objet; asunto; interest*; interesse*; category;
        categorie; lists?; tema`,
    }),
  ],
  [
    'search',
    /* @__PURE__ */ lexicon({
      any: `search*; zoek*; such*; recherche*; buscar; cerca; szukaj; pesquisa*; søg; sök; keywords?; trefwoord*`,
    }),
  ],
  [
    'quantity',
    /* @__PURE__ */ lexicon({
      any: `quantity; qty; aantal; hoeveelheid; menge; anzahl; quantité; amount; bedrag; betrag; montant; cantidad`,
    }),
  ],
  [
    'date',
    /* @__PURE__ */ lexicon({
      any: `
        date; datum; dag; tag; jour; fecha; data; dato; check-?in; check-?out; arrival; departure; aankomst;
        vertrek; anreise; abreise; time; tijd; uhrzeit`,
    }),
  ],
];

/** HTML autofill tokens (HTML Standard, section "Autofill") that say what a field is. */
export const AUTOCOMPLETE_CLASSES: Readonly<Record<string, FieldClass>> = {
  email: 'email',
  name: 'name',
  'given-name': 'first-name',
  'additional-name': 'first-name',
  'family-name': 'last-name',
  'honorific-prefix': 'gender',
  nickname: 'username',
  username: 'username',
  'new-password': 'password',
  'current-password': 'password',
  organization: 'company',
  'organization-title': 'job',
  'street-address': 'street',
  'address-line1': 'street',
  'address-line2': 'street',
  'address-line3': 'street',
  'address-level1': 'country',
  'address-level2': 'city',
  country: 'country',
  'country-name': 'country',
  'postal-code': 'postal-code',
  'cc-name': 'payment',
  'cc-number': 'payment',
  'cc-exp': 'payment',
  'cc-exp-month': 'payment',
  'cc-exp-year': 'payment',
  'cc-csc': 'payment',
  'cc-type': 'payment',
  bday: 'birth-date',
  'bday-day': 'birth-date',
  'bday-month': 'birth-date',
  'bday-year': 'birth-date',
  sex: 'gender',
  tel: 'telephone',
  'tel-national': 'telephone',
  'tel-local': 'telephone',
  url: 'url',
};
