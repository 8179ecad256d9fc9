import { lexicon } from './lexicon';

/**
 * Permission in everyday words: who may do what to whom. The person asked is "me" in a statement and "you" in a question, so
 * "you" counts only where the one who asks says "we" (or is named): "you may call us" permits nothing.
 */

const REACH_NL = `(\\w*bellen|\\w*mailen|e-mailen|appen|whatsappen|berichten|sms'en|\\w*schrijven|benaderen|contacteren|informeren|\\w*sturen|toezenden|uitnodigen|interviewen|enqueteren|bezoeken|tippen|contact opnemen|op de hoogte (houden|brengen)|(om|naar) … (vragen|bevragen))`;
const REACH_EN = `(\\w*call|phone|ring|e-?mail|mail|text|message|whatsapp|sms|write|contact|inform|notify|invite|survey|interview|visit|approach|update|send|tell|ask me (for|about)|ask you (for|about)|keep)`;
const REACH_DE = `(anrufen|anzurufen|anschreiben|schreiben|mailen|e-mailen|kontaktieren|informieren|benachrichtigen|einladen|befragen|besuchen|ansprechen|(zu|zusende|ver|nach)?(senden|schicken)|um … (bitten|fragen)|auf dem laufenden halten|kontakt aufnehmen|interviewen)`;
const REACH_FR = `(appeler|rappeler|telephoner|ecrire|contacter|recontacter|joindre|solliciter|demarcher|informer|prevenir|inviter|interroger|envoyer|adresser|proposer|demander|tenir)`;

/** Being rung up, written to, asked for a review. */
export const MAY_REACH = /* @__PURE__ */ lexicon({
  nl: `
    (mag|mogen) (\\w+ ){0,3}(mij|me) … ${REACH_NL}; (mogen|mag) (wij|we) (\\w+ ){0,2}(u|je|jou|jullie|jouw kind|uw kind) … ${REACH_NL};
    mag (?!ik|u|je|jij|dat|het|dit)\\w+ (u|je|jou|jullie) … ${REACH_NL}`,
  en: `
    (may|can|could) (\\w+ ){0,3}${REACH_EN} (to )?me; (may|can|could) (\\w+ )?ask me (for|about);
    (may|can|could) we (\\w+ ){0,2}${REACH_EN} (to )?you; (may|can|could) we ask you for;
    (may|can|could|shall) (we|(one|a member|someone|somebody) (of|from|at) (our|the) \\w+|our \\w+|(?!i|you|it|they)\\w+) (\\w+ ){0,3}(give|drop|send) you a (ring|call|buzz|bell|line|text|message);
    (may|can|could|shall) (one|a member|someone|somebody) (of|from|at) (our|the) \\w+ … ${REACH_EN} (to )?you;
    (okay|ok|fine|happy|alright|all right) for (you|them|us) to (\\w+ )?${REACH_EN} (to )?(me|you)`,
  de: `
    (darf|dürfen|dürft|darfst) (\\w+ ){0,3}(mich|mir) … ${REACH_DE};
    (dürfen|darf) (wir|(?!ich|sie)\\w+) (\\w+ )?(sie|ihnen|dich|dir|euch) … ${REACH_DE}`,
  fr: `
    (peut|peuvent|pouvez|peux) (\\w+ )?(me |m')${REACH_FR}; (pouvons-nous|peut-on|pourrions-nous) (vous|te|t')( |\\b)${REACH_FR}`,
  es: `
    (puede|pueden|podéis|puedes) (\\w+ )?(enviar|mandar|llamar|escribir|contactar|informar|avisar|invitar|ofrecer)me;
    me (puede|pueden|podéis) (\\w+ )?(enviar|mandar|llamar|escribir|contactar|informar|ofrecer);
    (podemos|puede \\w+) (enviar|mandar|llamar|escribir|contactar|informar)(le|te|os|les)`,
  it: `
    (può|possono|potete|puoi) (\\w+ )?(inviar|mandar|chiamar|telefonar|scriver|contattar|informar|invitar|propor)mi;
    mi (può|possono|potete) (\\w+ )?(inviare|mandare|chiamare|telefonare|scrivere|contattare);
    possiamo (inviar|mandar|chiamar|scriver|contattar|informar)(la|le|ti|vi)`,
  pl: `
    (może|mogą|możecie) … (wysyłać|przesyłać|dzwonić|pisać|kontaktować|informować|zapraszać) … (mnie|mi|mną);
    (może|mogą|możecie) (mi|mnie|się ze mną) … (wysyłać|przesyłać|dzwonić|pisać|kontaktować|informować);
    czy możemy … (wysyłać|przesyłać|dzwonić|pisać|kontaktować|informować)`,
  pt: `
    (pode|podem) (\\w+ )?(enviar|mandar|ligar|telefonar|escrever|contactar|contatar|informar|convidar|propor)-me;
    (pode|podem) me (enviar|mandar|ligar|telefonar|escrever|contactar|contatar); podemos (enviar|ligar|escrever|contactar|contatar|informar)-(lhe|o|a|los)`,
});

const DATA_NL = `(?!factuur|bezorg|verzend|aflever|bestel)(e-?mail-?)?(\\w*gegevens|\\w*adres\\w*|\\w*naam|namen|\\w*nummers?|antwoorden|aankopen|\\w*gedrag|\\w*geschiedenis|\\w*resultaten|\\w*uitslag(en)?|\\w*dossier|cv|sollicitatie|profiel|\\w*documenten|\\w*stukken|\\w*formulier|kredietwaardigheid|inkomen|locatie|data|verhaal|reacties?|\\w*gesprek(ken)?|stem|recensies?|beoordeling(en)?|ervaring(en)?|bloed|lichaamsmateriaal|\\w*foto'?s?)`;
const DATA_EN = `((e-)?(\\w+ ){0,2}(data|details|information|address|answers|responses|name|number|records?|results|history|profile|cv|resume|application|documents|location|purchases|usage|behaviou?r|recordings?|story|feedback|reviews?|quote|testimonial|samples|contacts|photos?))`;
const DATA_DE = `(e-?mail-?)?(\\w*daten|\\w*angaben|\\w*adresse|\\w*name|\\w*nummer|\\w*antworten|\\w*unterlagen|\\w*bewerbung|\\w*profil|\\w*ergebnisse|\\w*befunde|\\w*verlauf|\\w*verhalten|lebenslauf|standort|einkaufe|bonitat|akte|\\w*gesprach\\w*|stimme|\\w*bewertung|rezension|geschichte|proben?|kontakte)`;
const DATA_FR = `(donnees|coordonnees|informations|adresse|numero|nom|reponses|resultats|dossier|candidature|profil|historique|achats|cv|documents|position|localisation|temoignage|avis|voix|e-?mail|photos?)`;

/** What is known of somebody being used, kept, shown, asked for or handed on. */
export const MAY_USE_DATA = /* @__PURE__ */ lexicon({
  nl: `
    mijn ((\\w+|,) ){0,3}${DATA_NL} … (mag|mogen)(?! (\\w+ )?(afwijk\\w*|anders|verschil\\w*)); (mag|mogen) (\\w+ ){0,6}(mijn) (\\w+ ){0,2}${DATA_NL};
    mogen (wij|we) (\\w+ )?(uw|je|jouw) (\\w+ ){0,2}${DATA_NL} … (?!weten)\\w+en;
    mag (wij |we )?(uw|jouw) (\\w+ ){0,2}${DATA_NL} (?!(zijn|afwijken)\\b); mogen (uw|jouw) (\\w+ ){0,2}${DATA_NL};
    (mag|mogen) … (over|van|bij) (mij|me) … (opvragen|inwinnen|verzamelen|gebruiken|bewaren|delen|inzien|navragen);
    (mag|mogen) … (kredietcheck|bkr-?toets\\w*|inlichtingen|referenties) … (doen|opvragen|inwinnen|uitvoeren)`,
  en: `
    my ${DATA_EN} (and \\w+ )?(may|can|cannot)\\b(?! (\\w+ )?(differ\\w*|vary|change|be different)); (may|can|cannot) (\\w+ )?(use|keep|store|share|pass|give|send|forward|show|publish|process|analy[sz]e|collect|obtain|request|view|access|check|disclose|release|record|hold|read|look at) (\\w+ )?my ${DATA_EN};
    (may|can) we (\\w+ )?(use|keep|store|share|pass|give|send|forward|show|publish|process|analy[sz]e|collect|obtain|request|access|disclose|release) (on )?your ${DATA_EN};
    (may|can) your ${DATA_EN} be; (may|can) … (credit|background|reference) checks? … (me|you)`,
  de: `
    meine? ((\\w+|,) ){0,3}${DATA_DE} … (darf|dürfen); (darf|dürfen|dürft|darfst) (\\w+ ){0,6}meine?[nrms]? (\\w+ )?${DATA_DE};
    dürfen wir (\\w+ )?(ihre?[nrms]?|deine?[nrms]?) (\\w+ )?${DATA_DE} … \\w+n; (darf|dürfen) (ihre?|deine?) (\\w+ )?${DATA_DE};
    (darf|dürfen) … (auskunft|auskünfte|informationen|daten|\\w*auskunft) … (über|von|zu) (mich|mir|meine\\w*) … (einholen|abfragen|anfordern|verwenden|speichern|nutzen);
    (darf|dürfen) … (bonitätsprüfung|schufa-?\\w*) … (durchführen|einholen|abfragen)`,
  fr: `
    (mes|mon|ma) ${DATA_FR} … (peut|peuvent); (peut|peuvent|pouvez) … (utiliser|conserver|garder|transmettre|communiquer|partager|envoyer|consulter|analyser|publier|traiter|collecter|demander|enregistrer|exploiter|reutiliser|verifier|ceder) … (mes|mon|ma) ${DATA_FR};
    (pouvons-nous|peut-on) … (utiliser|conserver|transmettre|communiquer|partager|envoyer|consulter|analyser|publier) (vos|votre) ${DATA_FR};
    (vos|votre) ${DATA_FR} (peut|peuvent)-(il|elle|ils|elles) être`,
  es: `
    (mis|mi) (\\w+ )?(datos|respuestas|nombre|direccion|telefono|historial|resultados|perfil|solicitud|opinion|resena) … (puede|pueden);
    (puede|pueden|podemos) (\\w+ )?(usar|utilizar|conservar|guardar|compartir|ceder|enviar|consultar|analizar|publicar|comunicar) (mis|mi|sus|su|tus) (datos|respuestas|nombre|direccion|telefono|historial|resultados|perfil|solicitud)`,
  it: `
    (i miei|il mio|la mia|le mie) (\\w+ )?(dati|risposte|nome|indirizzo|numero|storico|risultati|profilo|candidatura) … (può|possono);
    (può|possono|potete|possiamo) (\\w+ )?(usare|utilizzare|conservare|condividere|cedere|inviare|consultare|analizzare|pubblicare|comunicare) (i miei|il mio|la mia|i suoi|i tuoi) (dati|risposte|nome|indirizzo|numero|storico|risultati|profilo|candidatura)`,
  pl: `
    (moje|mój|moja) (dane|odpowiedzi|nazwisko|adres|numer|wyniki|profil) … (może|mogą);
    (może|mogą|możecie) … (wykorzysta*|wykorzystywać|używać|przetwarzać|przekaz*|udostępni*|przechowywać) … (moje|moich|mój|moją) (dane|danych|odpowiedzi|adres|numer|wyniki)`,
  pt: `
    (os meus|o meu|a minha|as minhas|meus|meu|minha) (\\w+ )?(dados|respostas|nome|morada|endereco|numero|historico|resultados|perfil|candidatura) … (pode|podem);
    (pode|podem|podemos) (\\w+ )?(usar|utilizar|conservar|guardar|partilhar|ceder|enviar|consultar|analisar|publicar) (os |o |a )?(meus|meu|minha|seus) (dados|respostas|nome|morada|numero|historico|resultados|perfil|candidatura)`,
});

/** Not minding: a yes, given by ticking. What is not minded stands after it. */
export const NO_OBJECTION = /* @__PURE__ */ lexicon({
  nl: `(geen|niet) … bezwaar; (niets|niks) (op )?tegen; (niets|niks) … (er)?tegen; niet erg (als|dat|om); geen probleem (als|dat|mee); geen moeite mee`,
  en: `(no|not have any|without) (\\w+ )?objections?; (do not|don't|not) (object|mind); (no|not a) problem (with|if)`,
  de: `kein(e|en)? (\\w+ )?(einwand|einwände|einspruch|bedenken) (gegen|dagegen|wenn|dass); nichts (da)?gegen; kein problem (damit|wenn|dass)`,
  fr: `(pas|aucune) (d')?objection; (pas|aucun) (d')?inconvénient; ne m'oppose pas`,
  es: `no (tengo )?(inconveniente|objeción) (en|a); no me opongo; sin objeción`,
  it: `(nessuna|non ho) obiezion[ei]; non mi oppongo; nulla in contrario`,
  pl: `nie mam nic przeciwko; nie sprzeciwiam się; brak sprzeciwu`,
  pt: `(sem|nenhuma|não tenho) (objeção|objeções|inconveniente); não me oponho`,
});

/** "Mail me …", "Keep us posted …": asking to be told, at the front of a sentence. */
export const TELL_ME =
  /(^|[.!?:] )(yes,? |ja,? |oui,? |si,? |sim,? |tak,? |please,? |graag,? |bitte,? )?((do not |don't |never |feel free to |ne )?((contact|drop|reach out to|write to|e-?mail|text|sms|send|call|phone|ring|message|whatsapp|notify|alert|update|tell|invite|show) (me|us)|let (me|us) know|keep (me|us) (posted|informed|updated|up to date|in the loop|in touch)|(mail|e-?mail|app|bel|sms|stuur|schrijf|bericht|tip|informeer|waarschuw|attendeer|nodig|houd|hou|laat|breng|geef) (het )?(mij|me|ons)|(schick|send|schreib|mail|informier|benachrichtig|halt|gib|gebt|sag|lad|ruf|erinner|simse?)(e|en|t|et)? (sie )?(bitte )?(mir|mich|uns)|meld(e|en|et) (sie sich|dich|euch) (gern |bitte )?bei (mir|uns)|(tenez|prevenez|envoyez|ecrivez|informez|avertissez|appelez|alertez|contactez|invitez|previens|envoie|tiens|dites|signalez|adressez)-(moi|nous)|(m'|me |nous )(envoyez|prevenez|appelez|ecrivez|contactez|informez)|(avis|envi|mand|manten|inform|escrib|llam)[a-z]*(me|nos)|(tene|tieni|manda|invia|avvisa|informa|scrive|scrivi|chiama|fate)[a-z]*(mi|ci)|(informuj|wysylaj|przysylaj|powiadom|powiadamiaj|pisz|dzwon)[a-z]* (do )?(mi|mnie|nas)|(avis|envi|mand|manten|inform|escrev|lig)[a-z]*-me)\b)/;

/** What a message that was asked for is about when it is about the asker's offers, plans and news. */
export const ABOUT_ASKER = /* @__PURE__ */ lexicon({
  nl: `
    *nieuwtjes; *nieuws; *aanbieding(en)?; *acties; uitnodigingen; ideeën; recepten; *tips; weetjes; *collecties?; *folders?;
    *aanbod; (maand|week|kwartaal|jaar)(bericht|brief|overzicht|mail); (maandelijkse|wekelijkse|dagelijkse) \\w+; (wanneer|zodra|als) … (nieuwe|leuk|leuke|iets) (?!(bericht|reactie|antwoord)\\w*)\\w+;
    (over|van|bij|voor) (jullie|uw|onze|andere|nieuwe|alle|komende|volgende|toekomstige|soortgelijke) (?!bericht|reactie|antwoord)\\w+;
    (wanneer|zodra|als) … (verkoop|inschrijving|collectie|seizoen|editie|evenement)\\w* … (begint|start|opent|opengaat|beschikbaar|is);
    volgend (jaar|seizoen); op de hoogte`,
  en: `
    *news; offers?; deals?; invit(es?|ations?); ideas; recipes; tips; inspiration; suggestions; posted; informed; updated; in the loop; up to date;
    (weekly|monthly|daily|quarterly) \\w+; (when|if|whenever|once) … new (?!(reply|replies|messages?|comments?|orders?|answers?)\\b)\\w+; about (renew*|upgrad*|switch*|sav*);
    (about|of|on|with|for) (your|our|other|new|future|upcoming|similar|more) (?!(reply|replies|messages?|comments?|orders?|answers?)\\b)\\w+;
    (when|if|once|as soon as) … (registration|sales?|tickets?|bookings?|season|collection|doors|course|edition|event)\\w* … (open*|start*|begin*|launch*|go(es)? on sale|available|return*);
    (next|each|every) (year|season|edition)`,
  de: `
    neuigkeiten; news; *angebote?n?; *aktionen; einladungen; *ideen; *rezepte; *tipps; anregungen; auf dem laufenden;
    (monats|wochen|quartals)(brief|bericht|mail|überblick); (monatliche|wöchentliche|tägliche)[nrs]? \\w+; (wenn|sobald) … neue[nrs]? (?!(antwort|nachricht|kommentar)\\w*)\\w+;
    (über|zu|von|für|bei) (ihre|eure|unsere|andere|neue|weitere|künftige|kommende|ähnliche)[nrms]? (?!(antwort|nachricht)\\w*)\\w+;
    (wenn|sobald) … (vorverkauf|anmeldung|verkauf|saison|kollektion|kurs|veranstaltung)\\w* … (beginn*|start*|öffne*|verfügbar);
    nächste[ns]? (jahr|saison)`,
  fr: `
    actualités?; nouveautés; offres?; promotions?; invitations?; idées; recettes; conseils; au courant; informée?s?;
    (hebdomadaire|mensuel)*; (quand|dès que|lorsque|s'il y a) … nouve(aux|lles?|l|au) (?!(messages?|commentaires?|reponses?)\\b)\\w+;
    (de|sur|au sujet de|à propos de) (vos|votre|nos|toutes vos|nouve\\w+|prochaine?s?|autres) \\w+; vos (idées|sorties|ateliers|événements|rendez-vous|ventes);
    (quand|dès que|lorsque) … (billetterie|inscriptions?|vente|saison|collection)\\w* … (ouvr*|commenc*|débute*|disponible*);
    l'an(née)? prochaine?; (l'année|la saison) prochaine`,
  es: `
    informad[oa]s?; al (día|corriente); novedades; ofertas?; promociones; noticias; invitaciones; ideas; recetas; consejos;
    (sobre|de) (sus|vuestr\\w+|nuev\\w+|próxim\\w+|otr\\w+) \\w+; (cuando|en cuanto) … (inscripci*|venta|entradas|temporada)`,
  it: `
    informat[oaie]; aggiornat[oaie]; novità; offerte?; promozioni; notizie; inviti; idee; ricette; consigli; (su|sulle|sui|sugli|delle|dei) (vostr\\w+|nuov\\w+|prossim\\w+|altr\\w+) \\w+;
    (quando|appena) … (iscrizioni|vendita|biglietti|stagione)`,
  pl: `nowości*; ofert*; promocj*; aktualności*; zaproszeni*; pomysł*; przepis*; o (nowych|waszych|państwa|innych) \\w+`,
  pt: `
    informad[oa]s?; a par; novidades; ofertas?; promoções; notícias; convites; ideias; receitas; dicas; (sobre|de) (os |as )?(vossos|vossas|seus|suas|novos|novas|próximos|outros) \\w+;
    quando … (inscrições|venda|bilhetes|época)`,
});

/** Whose own paper, code, visit or delivery it is: asked for as a service. */
export const OWN_MATTER = /* @__PURE__ */ lexicon({
  nl: `
    (mijn|onze|de|een|het) *(polis|factuur|bon|tickets?|kaartjes|pas|code|wachtwoord|bevestiging|kopie|afspraak|bestelling|contract|uitslag|link|overzicht|afschrift);
    (voor|vlak voor|bij) … (bezorging|aankomst|levering|vertrek); \\w+ (dag|dagen|uur|uren|week|weken) (voor|voordat|van tevoren); *(inleverdatum|vervaldatum|einddatum|uiterste datum); deadline; in plaats van; aan de afspraak; van tevoren`,
  en: `
    (my|our|the|a|an) (\\w+ )?(policy|invoice|receipt|tickets?|card|code|password|confirmation|copy|appointment|order|contract|results|link|statement|documents?|certificate|boarding pass);
    before (the |my )?(delivery|arrival|departure|you (come|arrive)); (day|days|hours?|week|weeks) before; due date; deadline; instead of; when i (sign|log) in; the day before`,
  de: `
    (meine[nrms]?|die|den|das|eine[nrms]?) *(police|rechnung|quittung|tickets?|karte|code|passwort|bestätigung|kopie|termin|bestellung|vertrag|befund|link|unterlagen);
    vor (der |dem )?(lieferung|ankunft|abfahrt|termin); (tag|tage|stunden?|wochen?) (vor|vorher); *frist; (am|einen) tag (vor|vorher); statt per; an (den|meinen) termin`,
  fr: `
    (ma|mon|mes|la|le|les|une?) (facture|reçu|billets?|carte|code|mot de passe|confirmation|copie|rendez-vous|commande|contrat|résultats|lien|attestation|police);
    avant (la |mon |le )?(livraison|arrivée|passage|départ); au lieu de; la veille`,
  es: `(la|mi|el) (cita|visita|factura|pedido|recibo|código|contraseña|confirmación|copia); el día (antes|anterior); antes de (la )?entrega`,
  it: `(la|il|mia|mio|l')( )?(appuntamento|visita|fattura|ordine|ricevuta|codice|conferma|copia); il giorno prima; prima della consegna`,
  pl: `o (wizycie|terminie|zamówieniu); faktur*; potwierdzeni*; kod*; dzień wcześniej; przed dostawą`,
  pt: `(da|a|minha|o|meu) (consulta|visita|fatura|encomenda|recibo|código|confirmação|cópia); na véspera; no dia da; antes da entrega`,
});

/** Handing what is known of somebody to somebody else by name ("to your doctor"). */
export const HANDED_ON =
  /\b(naar|aan) (?!(mij|me)\b)[^.;?!]{1,50}\b(\w*sturen|\w*gestuurd|\w*zenden|\w*geven|gegeven|verstrekken|verstrekt)\b|\b(geven|sturen|verstrekken) (aan|naar)\b|\b(pass|send|give|forward|disclose|release)\b[^.;?!]{1,60}\bto (?!(me|you)\b)|\ban (?!(mich|sie)\b)[^.;?!]{1,50}\b(\w*senden|\w*gesendet|\w*schicken|\w*geben|\w*gegeben|ubermitteln|ubermittelt)\b|\b(envoyer|transmettre|communiquer|donner|echange\w*)\b[^.;?!]{1,60}\b(a|au|aux|avec) (?!(moi|vous)\b)|\b(exchang\w+|uitwissel\w*)\b[^.;?!]{1,40}\b(with|met)\b/;

/** Paying by collection from an account: a term of the contract, not a use of data. */
export const DIRECT_DEBIT = /* @__PURE__ */ lexicon({
  nl: `incasso*; *machtig* … (afschrijv*|af te schrijven|incass*|bedrag|rekening)`,
  en: `direct debits?; (debit|charge) my; (collect|take|withdraw) … (from )?my (bank )?account`,
  de: `*lastschrift*; *einzugsermächtigung*; (von|auf) (meinem|unserem|dem) konto … (ein(zu)?ziehen|ab(zu)?buchen|eingezogen|abgebucht)`,
  fr: `(mandat|autorisation) de prélèvement; prélèvement (automatique|sepa|bancaire); (prélever|prélevé*|débiter) … (compte|cotisation|carte)`,
  es: `(cargo|adeudo|cobro|cargar|cobrar) … (cuenta|tarjeta); domiciliación*`,
  it: `addebit* … (conto|carta|dirett*); domiciliazione`,
  pl: `(pobiera*|obciąż*) … (rachunk*|kont[oa]*); polecenie zapłaty`,
  pt: `débito direto; (debitar|débito|cobrar) … (conta|cartão)`,
});

/** Giving a mandate, so that naming a way to pay is none. */
export const MANDATE =
  /\b(\w*machtig\w*|akkoord|erteil\w*|ermachtig\w*|erlaube|gestatte|stimme|einverstanden|\w*mandat\w*|upowaznia\w*|authori[sz]e\w*|agree|accept|please|allow|autoris\w*|accepte|autoriz\w*|acept\w*|aceito|accetto|wyrazam|zgadzam)\b/;

/** Alerts a customer gets because of the account, the order or its safety. */
export const ACCOUNT_ALERT = /* @__PURE__ */ lexicon({
  nl: `
    (beveiligings|veiligheids|account|rekening|saldo|fraude|inlog|wachtwoord|betaal|transactie|order|bestel|bezorg|verzend|storings|onderhouds|afspraak)-?(meldingen|melding|waarschuwingen|berichten|updates?|alerts?|wijzigingen|herinneringen|mails?);
    (meldingen|berichten|waarschuwingen|mails?) … (over|bij|van) (mijn|uw|je) (rekening|account|bestelling|saldo|betaling\\w*|beveiliging); storingen; verdachte (inlog\\w*|activiteit\\w*)`,
  en: `
    (account|security|log-?in|sign-?in|password|safety|fraud|payment|balance|transaction|order|delivery|shipping|billing|outage|maintenance|emergency|appointment)( (and|&|or) (account|security|safety|log-?in|payment|order|delivery|billing))? (alerts?|warnings?|notifications?|notices?|messages?|updates?|changes?|e-?mails?|reminders?);
    service (messages|notices|interruptions|outages); suspicious (activity|log-?ins?); (changes|alerts) … (to|about) (my|your) account`,
  de: `
    (sicherheits|konto|kontostands|betrugs|login|anmelde|passwort|zahlungs|umsatz|bestell|liefer|versand|störungs|wartungs|termin)-?(hinweise?|warnungen|meldungen|benachrichtigungen|mitteilungen|nachrichten|updates?|alerts?|änderungen|status);
    (konto|sicherheits)- und \\w+(hinweise|meldungen|benachrichtigungen|warnungen|mitteilungen); verdächtige (anmeldung\\w*|aktivität\\w*)`,
  fr: `
    (alertes?|notifications?|avis|messages?) (de |d'|du |sur (le |mon |votre )?)(sécurité|compte|connexion|fraude|solde|paiement|commande|livraison|maintenance)( et \\w+)?; suivi de(s)? commandes?;
    activité suspecte`,
  es: `(alertas?|avisos?|notificaciones) (de |sobre )(la |mi |su )?(seguridad|cuenta|acceso|fraude|saldo|pago|pedidos?|entrega)`,
  it: `(avvisi|avviso|notifiche|allerte) (di |del |sul |sull')( )?(sicurezza|conto|account|accesso|frode|saldo|pagamento|ordin[ei]|consegna)`,
  pl: `(alerty|powiadomienia|ostrzeżenia) (o |dotyczące )?(bezpieczeństw*|koncie|konta|logowani*|płatnoś*|zamówieni*|dostawie)`,
  pt: `(alertas?|avisos?|notificações) (de |da |sobre )(a |minha |sua )?(segurança|conta|acesso|fraude|saldo|pagamento|encomendas?|pedidos?|entrega)`,
});
