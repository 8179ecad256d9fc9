import { lexicon } from './lexicon';

export const ACCEPT_BUTTON = /* @__PURE__ */ lexicon({
  nl: `
    accepte*; acceptatie; akkoord; aanvaard*; toesta*; toelaten; sta … toe; toestemm*; geef toestemming;
    ik stem (in|toe); instemmen; goedkeuren; prima; begrepen; ik begrijp het; ik snap het; is goed;
    alles (aan|inschakelen|selecteren); ja; inschakelen`,
  en: `
    accept*; agree*; allow*; consent; approve; ok(ay|e)?; that's (ok|okay|fine); i understand; understood; got it;
    enable( all)?; yes; sounds good; fine by me; i'm (ok|okay|fine|happy) with (that|this|it|cookies|all);
    turn on all; opt[- ]?in; permit*; select all; alright`,
  de: `
    akzeptier*; *zustimm*; stimme* … zu; einverstanden; erlauben; erlaube;
    alle (erlauben|zulassen|annehmen|aktivieren|auswählen); zulassen; annehmen; einwillig*; willige* ein;
    verstanden; in ordnung; das ist ok; alles klar; aktivieren; ja; gestatten`,
  fr: `
    accepte[rz]?; autorise[rz]?; d'accord; consen[st]*; tout (activer|autoriser|accepter); j'ai compris; compris;
    c'est noté; approuver; oui; permettre; activer`,
  es: `acept*; consiento; permitir*; consentir; de acuerdo; entendido; sí; vale; autorizar`,
  it: `accett*; consento; acconsent*; consenti; d'accordo; ho capito; sì; va bene; autorizza`,
  pl: `(za)?akcept*; zatwierdź wszystk*; zgadzam*; zgoda; zezw[aó]l*; rozumiem; tak; wyrażam zgodę`,
  pt: `aceit*; concord*; permitir*; entendi; sim; autorizar`,
  da: `accept*; tillad*; godkend*; jeg forstår; samtykke*; ja`,
  sv: `acceptera*; godkänn*; tillåt*; jag förstår; samtyck*; okej`,
});

/** Going on: agreement in a cookie banner (rule 37), the next step anywhere else. */
export const GO_ON_BUTTON = /* @__PURE__ */ lexicon({
  nl: `doorgaan; ga door; verder; ga verder; naar de (web)?site`,
  en: `continue*; proceed; go on; next; enter( site)?`,
  de: `weiter*; fortfahren; zur (web)?seite`,
  fr: `continue[rz]?; poursuivre; suivant; accéder au site`,
  es: `continuar; seguir; siguiente`,
  it: `continua; prosegui; avanti`,
  pl: `kontynuuj; dalej; przejdź do serwisu`,
  pt: `continuar; prosseguir; seguinte`,
  da: `fortsæt; næste`,
  sv: `fortsätt; nästa`,
});

export const SUBMIT_BUTTON = /* @__PURE__ */ lexicon({
  nl: `
    verzend*; verstuur*; versturen; stuur*; insturen; inschrijven; schrijf * in; aanmelden; meld * aan;
    registreer*; registreren; bestel*; afrekenen; inloggen; log in; zoek*; plaats*; reageer; reageren; doneer;
    doneren; deelnemen; doe mee; aanvragen; vraag * aan; download*; account aanmaken; abonneer*;
    houd mij op de hoogte; kopen; volgende; reserveer*`,
  en: `
    submit*; send*; sign[- ]?(up|in|me up); log ?in; register*; subscribe*; join*; buy*; order*; place*; checkout;
    check out; search; post*; donate*; create*; download*; get*; request*; book*; enrol*; start*; go;
    add to (cart|basket); keep me (posted|updated|informed); apply now; comment; finish; complete*`,
  de: `
    absenden; *senden; abschicken; anmelden; registrieren; eintragen; bestellen; kaufen; einloggen; suchen;
    abonnieren; spenden; teilnehmen; herunterladen; kommentieren; kommentar abschicken; zahlungspflichtig*;
    zur kasse; konto *; buchen; anfordern; beantragen`,
  fr: `
    envoye[rz]?; s'inscrire; je m'inscris; m'inscrire; inscri*; valider *; connexion; se connecter; s'abonner;
    je m'abonne; commander; acheter; payer; rechercher; publier; laisser un commentaire; faire un don; participer;
    télécharger; créer *; réserver; soumettre; demander`,
  es: `enviar; registr*; suscrib*; comprar; buscar; iniciar sesión; apuntarme`,
  it: `invia*; iscri*; registrati; acquista; cerca; accedi; abbonati`,
  pl: `wyślij; zapisz się; zarejestruj*; kup; zamów; szukaj; zaloguj*`,
  pt: `enviar; registar*; subscrev*; inscrev*; comprar; pesquisar; entrar`,
  da: `send; tilmeld*; køb; søg; log ind; opret*; bestil`,
  sv: `skicka*; prenumerera; anmäl*; köp; sök; logga in; registrera*; beställ`,
});
