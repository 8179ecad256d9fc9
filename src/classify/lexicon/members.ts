import { lexicon } from './lexicon';

/** What members of a site write to each other and do there: being told of it is part of taking part. */
export const AMONG_MEMBERS = /* @__PURE__ */ lexicon({
  nl: `
    (privé|directe)-?(berichten?|bericht); iemand … (reageert|reageer|antwoordt|antwoord|noemt|vermeldt|citeert|volgt); mailinglijst-?modus;
    (bericht|topic|onderwerp) waarop … (geantwoord|gereageerd); andere (leden|gebruikers) (mogen|kunnen) (mij|me|je|u) … (bericht\\w*|schrijven)`,
  en: `
    (private|direct) messages?; (someone|somebody|another member|other members|people) … (comments?|repl(y|ies)|answers?|mentions?|quotes?|follows?|reacts?) (to|on|me|my|you|your);
    mailing list mode; other (members|users) (may|can) (write|message|send)*`,
  de: `
    (private[nr]?|direkte?) nachricht(en)?; (privat|direkt)-?nachricht(en)?; (jemand|andere mitglieder) … (antwortet|kommentiert|erwähnt|folgt|zitiert|reagiert);
    mailinglisten-?modus; andere (mitglieder|nutzer|benutzer) (dürfen|können) (mir|mich) … (nachricht\\w*|schreiben)`,
  fr: `
    messages? (privés?|directs?); quelqu'un … (répond|commente|mentionne|suit|cite|réagit)*; mode liste de diffusion;
    (les )?autres (membres|utilisateurs) peuvent m'(écrire|envoyer)`,
  es: `mensajes? (privados?|directos?); alguien … (comenta|comente|contesta|conteste|responde|responda|menciona|mencione|sigue|siga); otros (miembros|usuarios) pueden (escribirme|enviarme)`,
  it: `messaggi(o)? (privat[oi]|dirett[oi]); qualcuno … (commenta|commenti|risponde|risponda|menziona|segue|cita); altri (membri|utenti) possono (scrivermi|inviarmi|mandarmi)`,
  pl: `wiadomoś\\w+ (prywatn|bezpośredni)*; (prywatn|bezpośredni)\\w+ wiadomoś*; ktoś … (skomentuje|komentuje|odpowie|odpowiada|wspomni|zacytuje)`,
  pt: `mensage(m|ns) (privadas?|diretas?); alguém … (comenta|comentar|comente|responde|responder|menciona|mencionar|segue|seguir); outros (membros|usuários|utilizadores) podem (escrever|enviar|mandar)*`,
});

/** Being asked to rate what was bought: mail that sells, not part of the order. */
export const ASKED_TO_RATE = /* @__PURE__ */ lexicon({
  nl: `
    (herinner|uitnodig|uitgenodigd|vraag|vragen|gevraagd|verzoek)* … (te beoordelen|beoordeling|review|recensie)*; (review|beoordelings)-?(verzoek|uitnodiging|herinnering)*`,
  en: `(remind|invit|ask)* … (rate (my|your|the|our)|(write|leave|give) (a|my|us a) (review|rating)); review (requests?|invitations?|reminders?)`,
  de: `(erinner|einlad|eingeladen|aufforder|gebeten)* … (bewerten|bewertung|rezension)*; bewertungs-?(anfrage|erinnerung|einladung|aufforderung)*; (bewerten|bewertung\\w*) … (erinner|einlad|eingeladen|aufforder)*`,
  fr: `(rappel|invit|sollicit)* … ((laisser|donner|déposer|rédiger) (un|mon|votre) avis|(évaluer|noter) (ma|mes|votre|vos|cette))`,
  es: `(record|recuérd|invit)* … (valorar|(dejar|escribir) (una|mi) (reseña|opinión|valoración))`,
  it: `(ricord|invit)* … (valutare|recensire|(lasciare|scrivere) (una|la mia) recensione)`,
  pl: `(przypom|zaprosz|zaprasz)* … (ocen|wystawi|opini)*`,
  pt: `(lembr|convid)* … ((deixar|escrever) (uma|a minha) (avaliação|opinião)|avaliar)`,
});

/** Which of several ways somebody likes best to be reached, not whether. */
export const PREFERRED_WAY = /* @__PURE__ */ lexicon({
  nl: `voorkeur (voor|qua|van) (contact|communicatie); voorkeurs(kanaal|wijze|manier); (liefst|bij voorkeur) … (bereik|contact|benader)*; gewenste (contact|communicatie)(wijze|methode|vorm)`,
  en: `preferred (way|ways|method|methods|means|form|channel|channels) (of|to|for); preferred (contact|communication) *; how … prefer … (reached|contacted|be in touch)`,
  de: `bevorzugte[rn]? (kontakt|kommunikations)*; bevorzugter weg; am liebsten … (erreich|kontaktier)*`,
  fr: `(mode|moyen|canal)s? de (contact|communication) préférés?; (mode|moyen) préféré`,
  es: `(medio|forma|método|canal)(s|es)? de (contacto|comunicación) preferid*`,
  it: `(modalità|metodo|canale|mezzo) di (contatto|comunicazione) preferit*`,
  pl: `preferowan\\w+ (sposób|forma|kanał|metoda) (kontaktu|komunikacji)`,
  pt: `(meio|forma|método|canal) de (contacto|contato|comunicação) preferid*`,
});
