import { lexicon } from './lexicon';

/** "Phone calls about …": being reached, as the name of a choice. */
export const MESSAGES_ABOUT = /* @__PURE__ */ lexicon({
  nl: `(telefoontjes|telefonische? (oproepen|contact)|belletjes|sms'?(jes|en|-?berichten)|berichten|e-?mails|mails?|mailtjes|brieven|post|appjes) (over|met) *`,
  en: `(phone calls?|calls|texts|text messages|sms|messages|e-?mails?|letters|mail|mailings) (about|on|with) *`,
  de: `(anrufe|telefonate|sms|nachrichten|e-?mails|mails|briefe|post|mitteilungen) (zu|zum|zur|über|mit) *`,
  fr: `(appels( téléphoniques)?|sms|messages|e-?mails|courriels|courriers|lettres) (sur|au sujet de|à propos de|concernant) *`,
  es: `(llamadas|sms|mensajes|correos|cartas) (sobre|acerca de) *`,
  it: `(telefonate|chiamate|sms|messaggi|e-?mail|lettere) (su|sui|sulle|sugli|riguardo a) *`,
  pl: `(telefony|rozmowy|sms-?y|wiadomości|e-?maile|listy) (o|na temat|dotyczące) *`,
  pt: `(chamadas|telefonemas|sms|mensagens|e-?mails|cartas) (sobre|acerca de) *`,
});

/** What a company sells rather than what somebody has with it: "savings", not "my savings account". */
export const FOR_SALE = /* @__PURE__ */ lexicon({
  nl: `
    *hypotheken; *leningen; *verzekeringen; sparen; beleggen; *beleggingen; creditcards?; producten; diensten; *reizen; *vakanties; cursussen; trainingen;
    *abonnementen; *collecties?; *pakketten; *aanbod; zonnepanelen; *auto's; *kaarten; evenementen; *voorstellingen; *acties; *aanbiedingen; glasvezel`,
  en: `
    mortgages?; loans?; savings; insurance; investments?; investing; credit cards?; pensions?; products?; services; holidays; trips; cruises; courses; training; subscriptions?; upgrades?;
    collections?; packages?; solar panels?; cars; events; shows; broadband; tariffs?; offers?; deals; memberships?; wines?; new \\w+s`,
  de: `
    *hypotheken; *kredite?n?; *darlehen; *versicherungen; sparen; *sparprodukte*; *geldanlagen?; *fonds; kreditkarten; *produkte?n?; *dienstleistungen; *reisen; *kurse?n?; *abos; *abonnements; *tarife?n?;
    *kollektione?n?; *pakete?n?; *veranstaltungen; *angebote?n?; *aktionen; finanzierung*`,
  fr: `
    prêts?; crédits?; assurances?; (l')?épargne; placements?; investissements?; cartes de crédit; produits?; services; voyages; séjours; croisières; formations; abonnements;
    collections?; forfaits?; panneaux solaires; voitures; événements; spectacles; offres?; promotions?`,
  es: `hipotecas?; préstamos?; seguros; ahorro; inversiones; productos?; servicios; viajes; cursos; suscripciones; ofertas?; eventos; tarifas`,
  it: `mutui; prestiti; assicurazioni; risparmio; investimenti; prodotti; servizi; viaggi; corsi; abbonamenti; offerte; eventi; tariffe`,
  pl: `kredyt(y|ach|ów); pożyczk*; ubezpieczeni*; oszczędzani*; lokat*; produkt(y|ach|ów); usług(i|ach); wycieczk*; kurs(y|ach|ów); ofert*; wydarzeni*`,
  pt: `hipotecas?; créditos?; empréstimos?; seguros; poupança; investimentos; produtos?; serviços; viagens; cursos; assinaturas; ofertas?; eventos; tarifários?`,
});

/** What is the visitor's own, and news of trouble: a service. */
export const OWN_AFFAIR =
  /\b(my|your|this|our|mijn|je|jouw|uw|deze|dit|meine?[nrms]?|ihre?[nrms]?|deine?[nrms]?|diese?[nrms]?|mes|mon|ma|vos|votre|cette|ce|cet|mis?|sus|(sobre|de) su|tus?|i|ik|ich|j'|este|esta|mi[oae]i?|miei|tuoi|suoi|questo|questa|moj\w*|moich|mego|twoj\w*|meus?|minhas?|seus?|suas?|payments?|orders?|deliver\w*|appointments?|bookings?|security|betaling\w*|bestelling\w*|levering\w*|afspra\w+|storing\w*|zahlung\w*|bestellung\w*|lieferung\w*|termin\w*|storung\w*|paiements?|commandes?|livraisons?|rendez-vous|pannes?|outages?|disruptions?|delays?|safety|changes to|wijziging\w*|anderung\w*|changements?)\b/;
