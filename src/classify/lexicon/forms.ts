import { lexicon } from './lexicon';

/** What headings and submit buttons say a form is for. */
export const FORM_NEWSLETTER = /* @__PURE__ */ lexicon({
  any: `*newsletter*; mailing ?list; mailchimp; list-manage; sendinblue; mailerlite; laposta`,
  nl: `
    *nieuwsbrief*; *nieuwsbrieven; mailinglijst; abonneer*; blijf op de hoogte; houd (mij|me) op de hoogte;
    gratis e-?book`,
  en: `
    subscribe*; subscription; stay (in touch|updated|informed|up to date|in the loop);
    get (updates|our emails|the latest); keep me (posted|updated|informed);
    join (our|the) (mailing )?(list|community); sign up for (our|the|updates|emails|news)*;
    email (list|updates|alerts)`,
  de: `rundbrief; infobrief; (jetzt )?abonnieren; auf dem laufenden; newsletteranmeldung`,
  fr: `
    lettre d'(information|infos?); infolettre; (s'|je m')?abonne(r|z)?; restez informé*;
    recevoir nos (actualités|offres)`,
  es: `bolet(ín|ines); suscrib*`,
  it: `iscriviti; iscrizione alla newsletter`,
  pl: `zapisz się; biuletyn`,
  pt: `subscrev*; boletim`,
  da: `nyhedsbrev*; tilmeld*`,
  sv: `nyhetsbrev*; prenumerera`,
});

export const FORM_LOGIN = /* @__PURE__ */ lexicon({
  any: `
    log ?in; sign ?in; login; inloggen; aanmelden bij; einloggen; anmelden; connexion; se connecter;
    identifiez-vous; iniciar sesión; acceder; accedi; zaloguj*; logowanie; entrar; log ind; logga in;
    welcome back; mijn account`,
});

export const FORM_REGISTER = /* @__PURE__ */ lexicon({
  any: `
    registr*; regist(er|ration); sign ?up; (create|open) (an |a |your |my )?(\\w+ )?account; new customer;
    account (aanmaken|maken); maak (een )?account; nieuwe klant; konto (erstellen|anlegen|eröffnen); neukunde;
    neues konto; (créer|création) (un|d'un|mon|de)? ?compte; s'inscrire; inscription; crear (una )?cuenta;
    crea (un )?account; zarejestruj*; rejestracja; criar conta; opret (konto|bruger|profil); skapa konto;
    (aanmelden|aanmelding|inschrijven|inschrijving) (voor|op|bij) (de|het|een|deze|dit) *; anmeldung (zum|zur|für) *;
    rsvp; (reserve|book) (your|my|a) (place|seat|spot); lid worden; word lid; become a member; membership; mitglied werden`,
});

export const FORM_CHECKOUT = /* @__PURE__ */ lexicon({
  any: `
    checkout; check out; place order; billing*; order (now|summary|overview); buy now; complete (order|purchase);
    payment; bestel*; afreken*; plaats bestelling; betalen; winkelwagen; factuurgegevens; kasse; kostenpflichtig*;
    zahlungspflichtig*; jetzt kaufen; rechnungsadresse; commander; passer (la )?commande; payer; paiement;
    finalizar compra; procedi; zamawiam*; złóż zamówienie; finalizar encomenda; kassen; gennemfør køb; kassa;
    slutför köp; donate; donation; doneer*; donatie; spende*; faire un don; book now; boeken; reserver*; buchen;
    réserver`,
});

export const FORM_CONTACT = /* @__PURE__ */ lexicon({
  any: `
    contact(?![- ]?(preferences?|voorkeuren|settings|instellingen))\\w*; *kontakt(?!(einstellung|praferenz))\\w*; get in touch; ask (a )?question; enquir*; inquir*; stel (je|uw|een) vraag; neem contact;
    terugbelverzoek; bericht (sturen|verzenden); (request|get|ask for|calculate) (a |an |my |your |the )?(free |instant )?(quote|quotation|demo|callback|information);
    offerte*; (angebot|kostenvoranschlag)* (anfordern|anfragen|einholen); (presupuesto|preventivo); wycena;
    anfrage*; nachricht*; schreiben sie uns; nous (contacter|écrire); contactez*; une question; devis; contáct(o|anos|enos|eme);
    contatt*; napisz do nas; fale connosco; support; feedback; send message; melding*; klacht*; complaint*;
    brochure; sollicit*; apply; application; bewerb*; candidature`,
});

export const FORM_COMMENT = /* @__PURE__ */ lexicon({
  any: `
    (post|leave|add|write) (a |your )?(comment|reply|review); leave a reply; join the discussion; comment;
    reageer; geef (een|je|uw) reactie; (plaats|laat) … (reactie|review|bericht);
    reactie (plaatsen|achterlaten|geven); (schreibe|hinterlasse)* (einen|ein) kommentar*; kommentar*;
    laisser un commentaire; commentaires?; publier; deja (una respuesta|un comentario); lascia un commento;
    dodaj komentarz; deixe um comentário; skriv en kommentar; write a review; schrijf een review`,
});

export const FORM_SURVEY = /* @__PURE__ */ lexicon({
  any: `
    survey; questionnaire; enquête; vragenlijst; umfrage; fragebogen; sondage; encuesta; sondaggio; ankieta;
    inquérito; spørgeskema; enkät; poll; quiz`,
});

export const FORM_SEARCH = /* @__PURE__ */ lexicon({
  any: `
    search*; zoek*; suche*; recherche*; buscar; cerca; szukaj; pesquisar; søg; sök; filter*; filtr*; verfijn*;
    refine; toon resultaten; show results; apply filters`,
});

/** Who takes part in a draw or a competition is nobody's customer yet. Looked for in the heading and the buttons. */
export const FORM_CONTEST = /* @__PURE__ */ lexicon({
  any: `
    winactie*; prijsvraag; verloting; loterij; (win|wint) (een|mee|kans|deze|\\d+); doe mee en win; kans op;
    competition; contest; sweepstakes?; giveaway; raffle; prize draw; win (a|an|one|two|the|this|your); enter to win;
    gewinnspiel*; *gewinnen; verlosung; preisausschreiben; (jeu|grand jeu)( |-)?(concours)?; concours; tirage au sort;
    gagnez; je participe; sorteo; concurso; gana (un|una); concorso; vinci; konkurs*; wygraj; sorteio; passatempo; ganhe`,
});
